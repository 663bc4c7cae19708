//! Which things the flags of a list ask for.

use bitflags::Flags;

/// Of each group of flags that has any set, one has to apply.
pub fn is_wanted<F: Flags + Copy>(flags: F, groups: &[&[(F, bool)]]) -> bool {
    flags.is_empty()
        || groups.iter().all(|group| {
            let mut asked = group
                .iter()
                .filter(|(flag, _)| flags.intersects(*flag))
                .peekable();
            asked.peek().is_none() || asked.any(|(_, applies)| *applies)
        })
}
