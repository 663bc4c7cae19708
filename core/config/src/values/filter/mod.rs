//! Words of network filters. Nearly each of them may be a variable instead.

mod address;
mod flags;
mod names;
mod number;
mod variable;

pub use address::{Ip4Mask, Ip6Mask, MacMask};
pub use flags::{ConnectionStates, FilterFlag, IpSetFlags, StateMatch, TcpFlags};
pub use names::{ArpOpcode, EtherType, FilterChain, IpProtocol, IpSetName};
pub use number::{FilterCount, FilterNumber, FilterPriority};
pub use variable::{OrVariable, Pick, Variable};
