//! Chains, which are looked at in the order of their priorities.

use super::NwFilter;
use crate::{Error, Result};

/// When chains are looked at that begin with a protocol's name. Others: at 0.
const PRIORITIES: &[(&str, i32)] = &[
    ("mac", -800),
    ("vlan", -750),
    ("ipv4", -700),
    ("ipv6", -600),
    ("arp", -500),
    ("rarp", -400),
];

/// A chain has the priority of its protocol, and the main one has none, unless it is said otherwise.
pub(super) fn settle(filter: &mut NwFilter) -> Result<()> {
    let usual = usual_priority(&filter.chain);
    match filter.priority {
        Some(priority) if !(-1000..=1000).contains(&priority) => {
            return Err(Error::invalid_arg(
                "the priority of a chain is from -1000 to 1000",
            ));
        }
        Some(0) if usual == 0 => filter.priority = None,
        None if usual != 0 => filter.priority = Some(usual),
        _ => {}
    }
    Ok(())
}

fn usual_priority(chain: &str) -> i32 {
    let found = PRIORITIES
        .iter()
        .find(|(prefix, _)| chain.starts_with(prefix));
    found.map_or(0, |(_, priority)| *priority)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ParseOptions;

    fn priority(attributes: &str) -> Result<Option<i32>> {
        let text = format!("<filter name='x' {attributes}/>");
        NwFilter::parse(&text, &ParseOptions::default()).map(|filter| filter.priority)
    }

    #[test]
    fn chains_of_protocols_have_their_priorities() {
        assert_eq!(priority("").unwrap(), None);
        assert_eq!(priority("chain='root'").unwrap(), None);
        assert_eq!(priority("chain='root' priority='3'").unwrap(), Some(3));
        assert_eq!(priority("chain='arp-mine'").unwrap(), Some(-500));
        assert_eq!(priority("chain='rarp'").unwrap(), Some(-400));
        assert_eq!(priority("chain='stp'").unwrap(), None);
        assert_eq!(
            priority("chain='arp' priority='0'").unwrap(),
            Some(0),
            "or it would become -500 when read again"
        );
    }

    #[test]
    fn wrong_chains_are_refused() {
        for wrong in [
            "chain='foo'",
            "chain='arp' priority='1001'",
            "chain='arp' priority='x'",
        ] {
            assert!(priority(wrong).is_err(), "{wrong}");
        }
    }
}
