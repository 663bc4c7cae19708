//! Kinds of text: how values are read from documents and written to them. One file per family;
//! the spec names the codecs.

mod cpuset;
mod json;
mod net;
mod number;
mod scaled;
mod text;
mod words;

pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub use polyvirt_driver::Uuid;

pub use crate::runtime::Codec;
pub use cpuset::CpuSet;
pub use net::{Ip4Text, Ip6Text, IpText, MacAddress, Port};
pub use number::{Dec, Float, Hex, Number, Octal};
pub use scaled::{Bytes, Kib, Scaled, Unit};
pub use text::{AbsolutePath, Name, NonEmpty, Text, UuidText};
pub use words::{OnOff, TrueFalse, YesNo, ZeroOne};
