//! The order of disks and controllers: as given, but those of one bus or kind by their number.

use std::collections::BTreeMap;

use super::DiskName;
use crate::domain::{Controller, Disk};

/// Puts each disk behind those of its bus with a smaller number.
pub(super) fn disks(given: Vec<Disk>) -> Vec<Disk> {
    let number = |disk: &Disk| DiskName::parse(&disk.target.dev).map(|name| name.index);
    sorted(given, |disk| disk.target.bus, number)
}

/// Puts each controller behind those of its kind with a smaller index, and companions behind their master.
pub(super) fn controllers(given: Vec<Controller>) -> Vec<Controller> {
    let rank = |controller: &Controller| (controller.index, controller.info.master.is_some());
    sorted(
        given,
        |controller| std::mem::discriminant(&controller.kind),
        rank,
    )
}

/// Those of one group, by rank.
struct Group<G, R> {
    key: G,
    first: usize,
    /// The last of each rank.
    last: BTreeMap<R, usize>,
}

/// One after the other is put right behind the last of its group with no greater rank, or before the first; at the end when it is the first of
/// its group.
fn sorted<T, G: PartialEq, R: Ord>(
    given: Vec<T>,
    group: impl Fn(&T) -> G,
    rank: impl Fn(&T) -> R,
) -> Vec<T> {
    let mut chain = Chain::new(given.len());
    let mut groups: Vec<Group<G, R>> = Vec::new();
    for (item, value) in given.iter().enumerate() {
        let (key, rank) = (group(value), rank(value));
        let Some(group) = groups.iter_mut().find(|group| group.key == key) else {
            chain.put_before(item, chain.end());
            groups.push(Group {
                key,
                first: item,
                last: BTreeMap::from([(rank, item)]),
            });
            continue;
        };
        let before = group.last.range(..=&rank).next_back();
        let behind = before.map_or(group.first, |(_, before)| chain.next[*before]);
        if before.is_none() {
            group.first = item;
        }
        chain.put_before(item, behind);
        group.last.insert(rank, item);
    }
    let mut given: Vec<Option<T>> = given.into_iter().map(Some).collect();
    chain
        .order()
        .filter_map(|item| given[item].take())
        .collect()
}

/// Items in an order that changes; a last one stands for the end.
struct Chain {
    next: Vec<usize>,
    previous: Vec<usize>,
}

impl Chain {
    fn new(len: usize) -> Self {
        Self {
            next: vec![len; len + 1],
            previous: vec![len; len + 1],
        }
    }

    fn end(&self) -> usize {
        self.next.len() - 1
    }

    fn put_before(&mut self, item: usize, other: usize) {
        let before = self.previous[other];
        (self.next[before], self.previous[item]) = (item, before);
        (self.next[item], self.previous[other]) = (other, item);
    }

    fn order(&self) -> impl Iterator<Item = usize> {
        let end = self.end();
        let follow = move |item: &usize| Some(self.next[*item]).filter(|next| *next != end);
        std::iter::successors(follow(&end), follow)
    }
}

#[cfg(test)]
mod tests {
    use super::sorted;

    fn put(words: &[&'static str]) -> Vec<&'static str> {
        sorted(
            words.to_vec(),
            |word| word.as_bytes()[0],
            |word| word.as_bytes()[1],
        )
    }

    #[test]
    fn groups_stay_where_they_begin_and_are_sorted() {
        assert_eq!(
            put(&["v2", "s1", "v1", "v2", "s2"]),
            ["v1", "v2", "v2", "s1", "s2"]
        );
        assert_eq!(put(&["h1", "v1", "h2", "v0"]), ["h1", "h2", "v0", "v1"]);
        assert_eq!(put(&["a3", "b1", "a1", "a2"]), ["a1", "a2", "a3", "b1"]);
        assert_eq!(put(&[]), Vec::<&str>::new());
    }
}
