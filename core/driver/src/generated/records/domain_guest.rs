// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain guest.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// A file system mounted in a guest.
///
/// In C: `virDomainFSInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainFsInfo {
    /// Where it is mounted.
    pub mountpoint: String,
    /// Name of its device in the guest, such as `sda1`.
    pub name: String,
    /// Its type, such as `ext4`.
    pub fstype: String,
    /// Target names of those disks (`vda`).
    pub dev_alias: Vec<String>,
}

/// An IP address of a guest's interface.
///
/// In C: `virDomainIPAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainIpAddress {
    /// Kind of address.
    pub type_: IpAddrType,
    /// The address as text.
    pub addr: String,
    /// Length of the network prefix, in bits.
    pub prefix: u32,
}

/// A network interface of a guest with its addresses.
///
/// In C: `virDomainInterface`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainInterface {
    /// Its name: the guest's when the agent was asked, else the host's device name.
    pub name: String,
    /// Its MAC address; NULL when it has none.
    pub hwaddr: Option<String>,
    /// The addresses.
    pub addrs: Vec<DomainIpAddress>,
}

