//! Kinds of text: how values are read from documents and written to them. One file per family;
//! the spec names the codecs.

mod cpuset;
mod device;
mod domain;
mod filter;
mod host;
mod json;
mod net;
mod network;
mod number;
mod scaled;
mod storage;
mod text;
mod words;

pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub use polyvirt_driver::Uuid;

pub use crate::runtime::Codec;
pub use cpuset::CpuSet;
pub use device::{AutoPort, UsbFilter, UsbRelease, UtcTime, WholeMib};
pub use domain::{
    AppId, Bits, CacheLevel, ClockAdjustment, CpuVendor, HyperVVendorText, NodeDistance, Positive,
    RebootTimeout, SizeUnit,
};
pub use filter::{
    ArpOpcode, ConnectionStates, EtherType, FilterChain, FilterCount, FilterFlag, FilterNumber,
    FilterPriority, Ip4Mask, Ip6Mask, IpProtocol, IpSetFlags, IpSetName, MacMask, OrVariable, Pick,
    StateMatch, TcpFlags, Variable,
};
pub use host::{
    ApDomain, CompatVersion, DecimalText, DeviceId, HardwareAddress, OctalMode, OneByte, OwnerId,
    PciClass, Prefix4, Prefix6, VlanTag, VpdIndex,
};
pub use net::{Ip4Text, Ip6Text, IpText, MacAddress, Port};
pub use network::{
    AnyBase24, CardModel, DhcpId, DnsText, IpPrefix, MacText, OneLine, PortProfile, ServiceName,
};
pub use number::{Dec, Float, Hex, Number, Octal};
pub(crate) use scaled::is_unit;
pub use scaled::{Bytes, Kib, Scaled, Unit};
pub use storage::{
    AliasName, AnyBase, CheckpointName, FileMode, HexUpTo, LoadParm, Printable, UsbPort, VhostWwpn,
    Wwn,
};
pub use text::{AbsolutePath, Name, NonEmpty, Text, UuidText};
pub use words::{OnOff, TrueFalse, YesNo, ZeroOne};
