//! Whether two pools would be made of the same storage.

use polyvirt_config::storagepool::{
    StoragePoolAdapter as Adapter, StoragePoolHost, StoragePoolInitiator, StoragePoolKind as Kind,
};

/// Whether there is room for only one of the two. Of some types nobody can tell.
pub(super) fn is_same_source(one: &Kind, other: &Kind) -> bool {
    match (one, other) {
        (Kind::Dir(one), Kind::Dir(other)) => one.target.path == other.target.path,
        (Kind::Netfs(_), Kind::Netfs(_)) => one.dir() == other.dir() && is_same_host(one, other),
        (Kind::Gluster(_), Kind::Gluster(_)) => {
            one.dir() == other.dir()
                && one.source_name() == other.source_name()
                && is_same_host(one, other)
        }
        (Kind::Sheepdog(_), Kind::Sheepdog(_)) => is_same_host(one, other),
        (Kind::Vstorage(_), Kind::Vstorage(_)) => one.source_name() == other.source_name(),
        (Kind::Iscsi(a), Kind::Iscsi(b)) => {
            name_of(a.source.initiator.as_ref()) == name_of(b.source.initiator.as_ref())
                && share_device(one, other)
        }
        (Kind::Scsi(one), Kind::Scsi(other)) => {
            is_same_adapter(&one.source.adapter, &other.source.adapter)
        }
        (Kind::Mpath(_), Kind::Mpath(_)) => true,
        _ => is_on_devices(one) && is_on_devices(other) && share_device(one, other),
    }
}

/// Whether the pool takes whole block devices of the host.
fn is_on_devices(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Fs(_) | Kind::Logical(_) | Kind::Disk(_) | Kind::Zfs(_)
    )
}

fn share_device(one: &Kind, other: &Kind) -> bool {
    let others = other.devices();
    let is_other = |path: &str| others.iter().any(|device| device.path == path);
    one.devices().iter().any(|device| is_other(&device.path))
}

/// Whether both have the same server. Those with several servers are not compared.
fn is_same_host(one: &Kind, other: &Kind) -> bool {
    let (one, other) = (one.hosts(), other.hosts());
    let is_same = |one: &StoragePoolHost, other: &StoragePoolHost| {
        one.name == other.name && one.port == other.port
    };
    match (one, other) {
        ([one], [other, ..]) | ([one, ..], [other]) => is_same(one, other),
        _ => false,
    }
}

fn name_of(initiator: Option<&StoragePoolInitiator>) -> Option<&str> {
    initiator?.iqn.as_ref()?.name.as_deref()
}

fn is_same_adapter(one: &Adapter, other: &Adapter) -> bool {
    match (one, other) {
        (Adapter::FcHost(one), Adapter::FcHost(other)) => {
            (&one.wwnn, &one.wwpn) == (&other.wwnn, &other.wwpn)
        }
        (Adapter::ScsiHost(one), Adapter::ScsiHost(other)) => {
            one.parentaddr.is_some() && one.parentaddr == other.parentaddr
                || is_same_number(one.name.as_deref(), other.name.as_deref())
        }
        (Adapter::ScsiHost(host), Adapter::FcHost(port))
        | (Adapter::FcHost(port), Adapter::ScsiHost(host)) => {
            is_same_number(host.name.as_deref(), port.parent.as_deref())
        }
    }
}

/// Whether both name one adapter: `host1` and `scsi_host1` are the same.
fn is_same_number(one: Option<&str>, other: Option<&str>) -> bool {
    let number = |name: &str| {
        let name = name.strip_prefix("scsi_").unwrap_or(name);
        name.strip_prefix("host")?.parse::<u32>().ok()
    };
    let one = one.and_then(number);
    one.is_some() && one == other.and_then(number)
}
