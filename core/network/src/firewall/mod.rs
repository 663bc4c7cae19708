//! Which packets pass to, from and between the guests of a network.
//!
//! [`rules`] says it without the words of any program: the same rules then become expressions of nftables
//! ([`nftables`]) or options of iptables ([`iptables`]).
//!
//! | File | What |
//! |---|---|
//! | `rule.rs` | what a rule is made of |
//! | `policy.rs` | the rules of a network, by the way it forwards |
//! | `nftables.rs`, `iptables.rs` | the chains that all networks share, and the rules in words of these programs |

pub mod iptables;
pub mod nftables;
mod policy;
mod rule;

pub use policy::{UNPRIVILEGED, is_translated, rules};
pub use rule::{Chain, Device, Family, Match, Ports, Protocol, Rule, Verdict};

#[cfg(test)]
mod tests;
