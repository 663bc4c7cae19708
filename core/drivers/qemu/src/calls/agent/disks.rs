//! File systems in the guest: which there are, trimming and freezing them, and the disks of the host's that they are on.

use polyvirt_config::common::Address;
use polyvirt_config::domain::{Disk, DiskBus, Domain};
use polyvirt_driver::records::DomainFsInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, Result};
use serde_json::{Value, json};

use super::{ask, list, malformed, number, text};
use crate::calls::flags;
use crate::host::Host;

const GET: &str = "guest-get-fsinfo";

/// Stops writing to file systems, all of them or those that are named; how many.
pub(crate) fn freeze(host: &Host, domain: &DomainRef, mounts: &[&str], flags: u32) -> Result<i32> {
    flags::check("qemuDomainFSFreeze", flags, 0)?;
    if mounts.is_empty() {
        return count(host, domain, "guest-fsfreeze-freeze", Value::Null);
    }
    let arguments = json!({ "mountpoints": mounts });
    count(host, domain, "guest-fsfreeze-freeze-list", arguments)
}

/// Goes on writing to all file systems; how many did not.
pub(crate) fn thaw(host: &Host, domain: &DomainRef, mounts: &[&str], flags: u32) -> Result<i32> {
    flags::check("qemuDomainFSThaw", flags, 0)?;
    if !mounts.is_empty() {
        return Err(refused(
            "specifying mountpoints is not supported: all are thawed",
        ));
    }
    count(host, domain, "guest-fsfreeze-thaw", Value::Null)
}

fn count(host: &Host, domain: &DomainRef, command: &str, arguments: Value) -> Result<i32> {
    let answer = ask(host, domain, command, arguments)?;
    let count = answer.as_i64().and_then(|count| i32::try_from(count).ok());
    count.ok_or_else(|| malformed(command))
}

/// Has all file systems tell their disks what is not in use.
pub(crate) fn trim(
    host: &Host,
    domain: &DomainRef,
    mount: Option<&str>,
    minimum: u64,
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainFSTrim", flags, 0)?;
    if mount.is_some() {
        return Err(refused("Specifying mount point is not supported for now"));
    }
    ask(host, domain, "guest-fstrim", json!({ "minimum": minimum })).map(drop)
}

fn refused(message: &str) -> Error {
    Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU)
}

/// What is mounted in the guest.
pub(crate) fn mounted(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<DomainFsInfo>> {
    flags::check("qemuDomainGetFSInfo", flags, 0)?;
    let answer = ask(host, domain, GET, Value::Null)?;
    let systems = read(host, domain, &answer)?;
    Ok(systems
        .into_iter()
        .map(|system| DomainFsInfo {
            mountpoint: system.mountpoint,
            name: system.name,
            fstype: system.kind,
            dev_alias: system
                .disks
                .into_iter()
                .filter_map(|disk| disk.target)
                .collect(),
        })
        .collect())
}

/// A file system as the guest tells it.
pub(super) struct FileSystem {
    pub(super) name: String,
    pub(super) mountpoint: String,
    pub(super) kind: String,
    pub(super) total: Option<u64>,
    pub(super) used: Option<u64>,
    pub(super) disks: Vec<FileSystemDisk>,
}

/// A disk that a file system is on.
pub(super) struct FileSystemDisk {
    /// The disk of the guest's document, if it is one.
    pub(super) target: Option<String>,
    pub(super) serial: Option<String>,
    pub(super) device: Option<String>,
}

/// Reads what the agent says is mounted.
pub(super) fn read(host: &Host, domain: &DomainRef, answer: &Value) -> Result<Vec<FileSystem>> {
    let guest = host.guest(domain)?;
    let config = std::sync::Arc::clone(guest.state().config()?);
    let system = |system: &Value| {
        let disks = system.get("disk").and_then(Value::as_array);
        let disks = disks.into_iter().flatten().map(|disk| FileSystemDisk {
            target: target(&config, disk),
            serial: text(disk, "serial").map(str::to_owned),
            device: text(disk, "dev").map(str::to_owned),
        });
        Some(FileSystem {
            name: text(system, "name")?.to_owned(),
            mountpoint: text(system, "mountpoint")?.to_owned(),
            kind: text(system, "type")?.to_owned(),
            total: number(system, "total-bytes"),
            used: number(system, "used-bytes"),
            disks: disks.collect(),
        })
    };
    let systems = list(GET, answer)?.iter().map(system);
    systems.collect::<Option<_>>().ok_or_else(|| malformed(GET))
}

/// The name of a disk in the guest's document that the guest finds at an address.
pub(super) fn target(config: &Domain, found: &Value) -> Option<String> {
    let devices = config.devices();
    let at = |address: Option<&Address>| {
        let Some(Address::Pci(pci)) = address else {
            return false;
        };
        let place = found.get("pci-controller").zip(pci.place.as_ref());
        place.is_some_and(|(told, place)| {
            let part = |name| number(told, name);
            part("domain") == Some(place.domain.into())
                && part("bus") == Some(place.bus.into())
                && part("slot") == Some(place.slot.into())
                && part("function") == Some(place.function.into())
        })
    };
    let is = |disk: &&Disk| match &disk.info.address {
        Some(Address::Drive(drive)) => {
            let behind = devices.controller.iter().any(|controller| {
                controller.index == Some(drive.controller) && at(controller.info.address.as_ref())
            });
            let part = |name| number(found, name);
            // A controller that is part of the machine has no address in the document.
            (behind || disk.target.bus != Some(DiskBus::Scsi))
                && part("bus") == Some(drive.bus.into())
                && part("target") == Some(drive.target.into())
                && part("unit") == Some(drive.unit.into())
        }
        address => at(address.as_ref()),
    };
    devices
        .disk
        .iter()
        .find(is)
        .map(|disk| disk.target.dev.clone())
}
