//! Moments of a domain: each came after another, so that they make a tree.
//!
//! Snapshots and checkpoints are both kept like this. Trees can be as deep as they have moments, so
//! nothing here calls itself, and each call looks only at the moments it is about.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// A kind of moment.
pub(crate) trait Moment {
    /// What messages call it.
    const NOUN: &'static str;
    /// What says that there is no such.
    const MISSING: ErrorNumber;
}

/// All moments of a kind, of one domain.
pub(crate) struct Moments<T> {
    /// In the order they came.
    all: BTreeMap<Place, Node<T>>,
    by_name: HashMap<Arc<str>, Place>,
    roots: BTreeSet<Place>,
    current: Option<Place>,
    next: Place,
}

/// Where a moment is kept. It stays the same while the moment is there.
pub(crate) type Place = u64;

/// One moment.
pub(crate) struct Node<T> {
    pub(crate) name: Arc<str>,
    pub(crate) parent: Option<Place>,
    children: BTreeSet<Place>,
    pub(crate) value: T,
}

/// Which moments a list is about.
#[derive(Clone, Copy)]
pub(crate) enum Scope {
    All,
    Roots,
    Children(Place),
    Descendants(Place),
}

/// What else goes when a moment is deleted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delete {
    /// It alone; what came after it comes after what was before it.
    Itself,
    WithDescendants,
    /// It stays itself.
    DescendantsOnly,
}

impl Delete {
    /// What the flags of that meaning ask for.
    pub(crate) fn which(descendants: bool, only: bool) -> Self {
        match (descendants, only) {
            (_, true) => Self::DescendantsOnly,
            (true, false) => Self::WithDescendants,
            (false, false) => Self::Itself,
        }
    }
}

impl<T> Node<T> {
    pub(crate) fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }
}

impl<T: Moment> Moments<T> {
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Where the moment of that name is, if there is one.
    pub(crate) fn place(&self, name: &str) -> Option<Place> {
        self.by_name.get(name).copied()
    }

    /// Where the moment of that name is.
    pub(crate) fn find(&self, name: &str) -> Result<Place> {
        self.place(name).ok_or_else(|| {
            let noun = T::NOUN;
            missing::<T>(format!("no domain {noun} with matching name '{name}'"))
        })
    }

    /// The moment of that name.
    pub(crate) fn get(&self, name: &str) -> Result<&Node<T>> {
        let place = self.find(name)?;
        self.at(place)
    }

    /// The moment at a place.
    pub(crate) fn at(&self, place: Place) -> Result<&Node<T>> {
        let node = self.all.get(&place);
        node.ok_or_else(|| missing::<T>(format!("the {} is gone", T::NOUN)))
    }

    /// The name of the one before.
    pub(crate) fn parent_name(&self, node: &Node<T>) -> Option<&Arc<str>> {
        let parent = self.all.get(&node.parent?)?;
        Some(&parent.name)
    }

    /// The name of the one before the moment of that name.
    pub(crate) fn parent_of(&self, name: &str) -> Result<&Arc<str>> {
        let node = self.get(name)?;
        self.parent_name(node).ok_or_else(|| {
            let noun = T::NOUN;
            missing::<T>(format!("{noun} '{name}' does not have a parent"))
        })
    }

    /// The moment that the present goes on from.
    pub(crate) fn current(&self) -> Option<Place> {
        self.current
    }

    pub(crate) fn set_current(&mut self, place: Option<Place>) {
        self.current = place;
    }

    /// Adds a moment.
    pub(crate) fn add(&mut self, name: &str, parent: Option<Place>, value: T) -> Result<Place> {
        if self.by_name.contains_key(name) {
            let message = format!("domain moment {name} already exists");
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::DOMAIN));
        }
        let place = self.next;
        self.next += 1;
        let name: Arc<str> = name.into();
        self.by_name.insert(Arc::clone(&name), place);
        let node = Node {
            name,
            parent: None,
            children: BTreeSet::new(),
            value,
        };
        self.all.insert(place, node);
        self.hang(place, parent);
        Ok(place)
    }

    /// Puts another moment where one is, after another one perhaps. What came after it stays there.
    pub(crate) fn replace(&mut self, place: Place, parent: Option<Place>, value: T) {
        self.unhang(place);
        self.hang(place, parent);
        if let Some(node) = self.all.get_mut(&place) {
            node.value = value;
        }
    }

    /// Where the one is that `name` is to come after, if it can.
    pub(crate) fn parent_for(&self, name: &str, parent: Option<&str>) -> Result<Option<Place>> {
        let Some(parent) = parent else {
            return Ok(None);
        };
        let refuse =
            |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN));
        if parent == name {
            return refuse(format!("cannot set moment {name} as its own parent"));
        }
        let Some(place) = self.place(parent) else {
            return refuse(format!("parent {parent} for moment {name} not found"));
        };
        // Only what is there already can be before its own parent.
        let Some(own) = self.place(name) else {
            return Ok(Some(place));
        };
        let mut at = self.all.get(&place);
        while let Some(node) = at {
            if node.parent == Some(own) {
                let other = &node.name;
                return refuse(format!("parent {other} would create cycle to {name}"));
            }
            at = node.parent.and_then(|place| self.all.get(&place));
        }
        Ok(Some(place))
    }

    /// Deletes a moment, those that came after it, or all of these.
    pub(crate) fn delete(&mut self, place: Place, delete: Delete) -> Result<()> {
        let parent = self.at(place)?.parent;
        let mut gone: Vec<Place> = Vec::new();
        if delete != Delete::Itself {
            gone = self.descend(vec![place]).skip(1).collect();
        }
        if delete != Delete::DescendantsOnly {
            gone.push(place);
        }
        self.unhang(place);
        let mut lost_current = false;
        for place in gone {
            lost_current |= self.current == Some(place);
            self.forget(place, parent);
        }
        if delete == Delete::DescendantsOnly {
            if let Some(node) = self.all.get_mut(&place) {
                node.children.clear();
            }
            self.hang(place, parent);
        }
        if lost_current {
            let stays = delete == Delete::DescendantsOnly;
            self.current = if stays { Some(place) } else { parent };
        }
        Ok(())
    }

    /// Takes a moment out. Those that are still there and came after it come after `parent`.
    fn forget(&mut self, place: Place, parent: Option<Place>) {
        let Some(node) = self.all.remove(&place) else {
            return;
        };
        self.by_name.remove(&node.name);
        for child in node.children {
            if self.all.contains_key(&child) {
                self.hang(child, parent);
            }
        }
    }

    /// The moments in scope, in the order they came, or each behind what it came after.
    pub(crate) fn list(&self, scope: Scope, topological: bool) -> Result<Vec<&Node<T>>> {
        let children = |place| -> Result<Vec<Place>> {
            Ok(self.at(place)?.children.iter().copied().collect())
        };
        let mut places: Vec<Place> = match scope {
            Scope::All if topological => {
                let roots = self.roots.iter().rev().copied().collect();
                self.descend(roots).collect()
            }
            Scope::All => return Ok(self.all.values().collect()),
            Scope::Roots => self.roots.iter().copied().collect(),
            Scope::Children(place) => children(place)?,
            Scope::Descendants(place) => {
                self.at(place)?;
                self.descend(vec![place]).skip(1).collect()
            }
        };
        if !topological {
            places.sort_unstable();
        }
        Ok(places
            .iter()
            .filter_map(|place| self.all.get(place))
            .collect())
    }

    /// From the last of these on: each, and then all that came after it.
    fn descend(&self, mut waiting: Vec<Place>) -> impl Iterator<Item = Place> {
        std::iter::from_fn(move || {
            let place = waiting.pop()?;
            let children = self.all.get(&place).map(|node| &node.children);
            waiting.extend(children.into_iter().flatten().rev());
            Some(place)
        })
    }

    fn hang(&mut self, place: Place, parent: Option<Place>) {
        let siblings = match parent.and_then(|parent| self.all.get_mut(&parent)) {
            Some(parent) => &mut parent.children,
            None => &mut self.roots,
        };
        siblings.insert(place);
        if let Some(node) = self.all.get_mut(&place) {
            node.parent = parent;
        }
    }

    fn unhang(&mut self, place: Place) {
        let parent = self.all.get(&place).and_then(|node| node.parent);
        let siblings = match parent.and_then(|parent| self.all.get_mut(&parent)) {
            Some(parent) => &mut parent.children,
            None => &mut self.roots,
        };
        siblings.remove(&place);
    }
}

impl<T> Default for Moments<T> {
    fn default() -> Self {
        Self {
            all: BTreeMap::new(),
            by_name: HashMap::new(),
            roots: BTreeSet::new(),
            current: None,
            next: 0,
        }
    }
}

/// There is no such moment.
pub(crate) fn missing<T: Moment>(message: String) -> Error {
    Error::new(ErrorDomain::TEST, T::MISSING, message)
}
