//! A guest's share of the traffic with the host's disks.

use polyvirt_config::domain::{BlockTune, BlockTuneDevice, Domain};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_host::cgroup::knobs::Traffic;
use polyvirt_host::cgroup::{Controller, Group};
use polyvirt_inventory::tuning::blkio::{FIELDS, put, tune};

use super::{Call, group, require_root};
use crate::guest::Running;
use crate::host::Host;

const WHAT: &str = "Block I/O tuning";

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    let call = Call::new(FIELDS, host, domain, "virDomainGetBlkioParameters", flags)?;
    require_root(host, WHAT)?;
    call.read(|config, running| {
        let mut told = tune(config);
        if let Some(running) = running {
            // A kernel without weights says nothing of them; limits of disks are as they were set.
            let weight = group(running, Controller::Block)?.block_weight();
            told.weight = weight.ok().or(told.weight);
        }
        Ok(told)
    })
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "virDomainSetBlkioParameters", flags)?;
    require_root(host, WHAT)?;
    let of = |config: &Domain| Ok(tune(config));
    let act = |running: &Running, _: &Domain, before: &BlockTune, after: &BlockTune| {
        act(group(running, Controller::Block)?, before, after)
    };
    call.change(params, of, |_, _, _| Ok(()), act, put)
        .map(drop)
}

fn act(group: &Group, before: &BlockTune, after: &BlockTune) -> Result<()> {
    if let Some(weight) = after.weight.filter(|_| after.weight != before.weight) {
        group.set_block_weight(weight)?;
    }
    for device in &after.device {
        let known = before.device.iter().find(|other| other.path == device.path);
        let old = known.cloned().unwrap_or_default();
        for ((what, old), (_, new)) in limits(&old).into_iter().zip(limits(device)) {
            if old != new {
                group.limit_traffic(device.path.as_ref(), what, new.unwrap_or_default())?;
            }
        }
    }
    Ok(())
}

/// What is limited for a disk of the host.
pub(crate) fn limits(device: &BlockTuneDevice) -> [(Traffic, Option<u64>); 4] {
    [
        (Traffic::ReadOperations, device.read_iops_sec.map(u64::from)),
        (
            Traffic::WriteOperations,
            device.write_iops_sec.map(u64::from),
        ),
        (Traffic::ReadBytes, device.read_bytes_sec),
        (Traffic::WriteBytes, device.write_bytes_sec),
    ]
}
