//! How elements of one protocol are put together. Each attribute goes to one of two elements: what
//! packets are like, and what they are unlike.

/// The fields of an element, or some of them.
pub(super) trait Merge: Default + PartialEq {
    /// Takes what `from` says, instead of what was said before, here or in `other`.
    fn absorb(&mut self, other: &mut Self, from: Self);

    /// Brings fields to the side of the field that they belong to: a mask to its address, the end of
    /// a range to its start.
    fn settle(like: &mut Self, unlike: &mut Self);
}

/// Takes over a field.
pub(super) fn absorb<T>(into: &mut Option<T>, other: &mut Option<T>, from: Option<T>) {
    if from.is_some() {
        *into = from;
        *other = None;
    }
}

/// Brings a field to the side of the one that leads it; without that, to what packets are like.
pub(super) fn follow<T>(leader_unlike: bool, like: &mut Option<T>, unlike: &mut Option<T>) {
    let (here, there) = if leader_unlike {
        (unlike, like)
    } else {
        (like, unlike)
    };
    if let Some(value) = there.take() {
        here.get_or_insert(value);
    }
}

/// Implements [`Merge`]: the groups of fields, the fields, and who leads whom.
macro_rules! merge {
    ($($type:ident {
        groups: [$($group:ident),*],
        fields: [$($field:ident),*],
        leads: [$($leader:ident => $($follower:ident)+),*],
    })+) => {
        $(impl Merge for $type {
            fn absorb(&mut self, other: &mut Self, from: Self) {
                $(Merge::absorb(&mut self.$group, &mut other.$group, from.$group);)*
                $(absorb(&mut self.$field, &mut other.$field, from.$field);)*
            }

            #[allow(unused_variables, reason = "not every type has something to settle")]
            fn settle(like: &mut Self, unlike: &mut Self) {
                $(Merge::settle(&mut like.$group, &mut unlike.$group);)*
                $($(follow(unlike.$leader.is_some(), &mut like.$follower, &mut unlike.$follower);)+)*
            }
        })+
    };
}
pub(super) use merge;
