// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What stands for an object in messages: what tells one from another.

use crate::xdr::FixedOpaque;
use crate::xdr_struct;

/// A moment in a domain's life from which on changed disk blocks are tracked, for incremental
/// backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpoint {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainCheckpoint { name, dom } }

/// A domain as it was at one moment: its disks, and optionally its memory, to go back to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshot {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainSnapshot { name, dom } }

/// A virtual machine or container known to a hypervisor, running or merely configured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Domain {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
    /// `int id`
    pub id: i32,
}

xdr_struct! { Domain { name, uuid: FixedOpaque, id } }

/// A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is
/// identified by name and MAC address. Definitions are stored by the host's network configuration,
/// and an interface is active while it is up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_nonnull_string mac`
    pub mac: String,
}

xdr_struct! { Interface { name, mac } }

/// An attachment point of a virtual network, made for each guest interface that plugs into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPort {
    /// `remote_nonnull_network net`
    pub net: Network,
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
}

xdr_struct! { NetworkPort { net, uuid: FixedOpaque } }

/// A virtual network that guests' interfaces attach to, usually a bridge with optional NAT,
/// routing, DHCP and DNS.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
}

xdr_struct! { Network { name, uuid: FixedOpaque } }

/// A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices
/// form a tree and are identified by name. Most of them come and go with the hardware; some kinds
/// can be created and stored by definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDevice {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDevice { name } }

/// The use of a network filter on one port of a guest's network interface. It is identified by the
/// port's device name. The hypervisor's driver creates it when a guest starts and deletes it when
/// the guest stops.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBinding {
    /// `remote_nonnull_string portdev`
    pub portdev: String,
    /// `remote_nonnull_string filtername`
    pub filtername: String,
}

xdr_struct! { NwFilterBinding { portdev, filtername } }

/// A named set of rules for the network traffic of guests. It is identified by name and UUID,
/// always stored, and may refer to other filters. Guests' interfaces use filters by name, and
/// changes reach running guests at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilter {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
}

xdr_struct! { NwFilter { name, uuid: FixedOpaque } }

/// A stored password or key that hypervisor and storage drivers use in place of the user, such as
/// for encrypted images, Ceph or iSCSI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secret {
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
    /// `int usageType`
    pub usage_type: i32,
    /// `remote_nonnull_string usageID`
    pub usage_id: String,
}

xdr_struct! { Secret { uuid: FixedOpaque, usage_type, usage_id } }

/// A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a
/// network share and others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePool {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_uuid uuid`
    pub uuid: [u8; 16],
}

xdr_struct! { StoragePool { name, uuid: FixedOpaque } }

/// A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a
/// logical volume, a network block device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVol {
    /// `remote_nonnull_string pool`
    pub pool: String,
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_nonnull_string key`
    pub key: String,
}

xdr_struct! { StorageVol { pool, name, key } }
