// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Structs, unions and enums that messages are made of.

use crate::remote::{Domain, Network, TypedParam, limits};
use crate::xdr::{array, opaque};
use crate::{xdr_enum, xdr_struct};

/// An error, as it is sent in place of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Error {
    /// What kind of error it is. (`int code`)
    pub code: i32,
    /// Where it comes from. (`int domain`)
    pub domain: i32,
    /// Text for people. (`remote_string message`)
    pub message: Option<String>,
    /// How bad it is. (`int level`)
    pub level: i32,
    /// Domain it belongs to; not used any more. (`remote_domain dom`)
    pub dom: Option<Domain>,
    /// Additional text; usually the unformatted message. (`remote_string str1`)
    pub str1: Option<String>,
    /// Additional text; usually the first detail. (`remote_string str2`)
    pub str2: Option<String>,
    /// Additional text. (`remote_string str3`)
    pub str3: Option<String>,
    /// Additional number, such as an `errno`. (`int int1`)
    pub int1: i32,
    /// Additional number. (`int int2`)
    pub int2: i32,
    /// Network it belongs to; not used any more. (`remote_network net`)
    pub net: Option<Network>,
}

xdr_struct! { Error { code, domain, message, level, dom, str1, str2, str3, int1, int2, net } }

/// State, CPU time in nanoseconds and physical CPU of one virtual CPU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VcpuInfo {
    /// Number of the virtual CPU, from 0. (`unsigned int number`)
    pub number: u32,
    /// What it is doing. (`int state`)
    pub state: i32,
    /// `unsigned hyper cpu_time`
    pub cpu_time: u64,
    /// Number of the host CPU it runs on, or a negative value of `VcpuHostCpuState`. (`int cpu`)
    pub cpu: i32,
}

xdr_struct! { VcpuInfo { number, state, cpu_time, cpu } }

/// One named counter of host CPU time, in nanoseconds or percent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCpuStats {
    /// `remote_nonnull_string field`
    pub field: String,
    /// `unsigned hyper value`
    pub value: u64,
}

xdr_struct! { NodeGetCpuStats { field, value } }

/// One named amount of host memory, in KiB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetMemoryStats {
    /// `remote_nonnull_string field`
    pub field: String,
    /// `unsigned hyper value`
    pub value: u64,
}

xdr_struct! { NodeGetMemoryStats { field, value } }

/// A disk and the error it stopped with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDiskError {
    /// Target name of the disk (`vda`); the caller frees it. (`remote_nonnull_string disk`)
    pub disk: String,
    /// What is wrong with it. (`int error`)
    pub error: i32,
}

xdr_struct! { DomainDiskError { disk, error } }

/// One memory statistic of a guest, by its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryStat {
    /// Which figure this is. (`int tag`)
    pub tag: i32,
    /// The figure, in the unit its tag defines. (`unsigned hyper val`)
    pub val: u64,
}

xdr_struct! { DomainMemoryStat { tag, val } }

/// An I/O thread's number and the physical CPUs it may run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIoThreadInfo {
    /// ID of the thread, from 1. (`unsigned int iothread_id`)
    pub iothread_id: u32,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0. (`opaque
    /// cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
}

xdr_struct! { DomainIoThreadInfo { iothread_id, cpumap: opaque(limits::CPUMAP_MAX) } }

/// One end of a graphics connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventGraphicsAddress {
    /// Kind of address. (`int family`)
    pub family: i32,
    /// IP address, or path of the UNIX socket. (`remote_nonnull_string node`)
    pub node: String,
    /// Port or service name; of no meaning for UNIX sockets. (`remote_nonnull_string service`)
    pub service: String,
}

xdr_struct! { DomainEventGraphicsAddress { family, node, service } }

/// One thing by which a graphics client has been identified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventGraphicsIdentity {
    /// `remote_nonnull_string type`
    pub type_: String,
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { DomainEventGraphicsIdentity { type_, name } }

/// An address handed out by a network's DHCP server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDhcpLease {
    /// Bridge or interface on the host that serves the lease. (`remote_nonnull_string iface`)
    pub iface: String,
    /// When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does. (`hyper
    /// expirytime`)
    pub expirytime: i64,
    /// Family of the address. (`int type`)
    pub type_: i32,
    /// Hardware address of the client, NULL when unknown. (`remote_string mac`)
    pub mac: Option<String>,
    /// Identity association identifier (DHCPv6), NULL for IPv4. (`remote_string iaid`)
    pub iaid: Option<String>,
    /// The leased address, as text. (`remote_nonnull_string ipaddr`)
    pub ipaddr: String,
    /// Length of the network prefix, in bits. (`unsigned int prefix`)
    pub prefix: u32,
    /// Name the client gave, NULL when it gave none. (`remote_string hostname`)
    pub hostname: Option<String>,
    /// DHCP client ID, or DUID for IPv6; NULL when unknown. (`remote_string clientid`)
    pub clientid: Option<String>,
}

xdr_struct! { NetworkDhcpLease { iface, expirytime, type_, mac, iaid, ipaddr, prefix, hostname, clientid } }

/// A domain and its statistics.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainStatsRecord {
    /// The domain the figures belong to; the list holds its own reference. (`remote_nonnull_domain
    /// dom`)
    pub dom: Domain,
    /// The figures, each named by group and item. (`remote_typed_param
    /// params<REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainStatsRecord { dom, params: array(limits::CONNECT_GET_ALL_DOMAIN_STATS_MAX) } }

/// A file system mounted in a guest, and the disks it is on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFsinfo {
    /// Where it is mounted. (`remote_nonnull_string mountpoint`)
    pub mountpoint: String,
    /// Name of its device in the guest, such as `sda1`. (`remote_nonnull_string name`)
    pub name: String,
    /// Its type, such as `ext4`. (`remote_nonnull_string fstype`)
    pub fstype: String,
    /// `remote_nonnull_string dev_aliases<REMOTE_DOMAIN_FSINFO_DISKS_MAX>`
    pub dev_aliases: Vec<String>,
}

xdr_struct! { DomainFsinfo { mountpoint, name, fstype, dev_aliases: array(limits::DOMAIN_FSINFO_DISKS_MAX) } }

/// An IP address of a guest interface, with the length of its prefix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainIpAddr {
    /// `int type`
    pub type_: i32,
    /// `remote_nonnull_string addr`
    pub addr: String,
    /// `unsigned int prefix`
    pub prefix: u32,
}

xdr_struct! { DomainIpAddr { type_, addr, prefix } }

/// A network interface as the guest sees it, with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInterface {
    /// Its name: the guest's when the agent was asked, else the host's device name.
    /// (`remote_nonnull_string name`)
    pub name: String,
    /// Its MAC address; NULL when it has none. (`remote_string hwaddr`)
    pub hwaddr: Option<String>,
    /// The addresses. (`remote_domain_ip_addr addrs<REMOTE_DOMAIN_IP_ADDR_MAX>`)
    pub addrs: Vec<DomainIpAddr>,
}

xdr_struct! { DomainInterface { name, hwaddr, addrs: array(limits::DOMAIN_IP_ADDR_MAX) } }

/// `remote_auth_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthType {
    /// `REMOTE_AUTH_NONE`.
    None = 0,
    /// `REMOTE_AUTH_SASL`.
    Sasl = 1,
    /// `REMOTE_AUTH_POLKIT`.
    Polkit = 2,
}

xdr_enum! { AuthType { None, Sasl, Polkit } }
