//! Limits of what disks do.

use std::collections::HashMap;

use crate::domain::{Disk, IoLimits};
use crate::{Error, Result};

/// Disks of one group without limits of their own have those of the group.
pub(super) fn share(disks: &mut [Disk]) {
    let mut groups: HashMap<String, IoLimits> = HashMap::new();
    for limits in disks
        .iter()
        .filter_map(|disk| disk.iotune.as_ref())
        .map(|tune| &tune.limits)
    {
        if let Some(name) = limits.group_name.as_ref().filter(|_| !only_name(limits)) {
            groups.entry(name.clone()).or_insert_with(|| limits.clone());
        }
    }
    for tune in disks.iter_mut().filter_map(|disk| disk.iotune.as_mut()) {
        let shared = tune
            .limits
            .group_name
            .as_ref()
            .and_then(|name| groups.get(name));
        if let Some(shared) = shared.filter(|_| only_name(&tune.limits)) {
            tune.limits = shared.clone();
        }
    }
}

/// Whether nothing but the name of a group is given.
fn only_name(limits: &IoLimits) -> bool {
    let named = IoLimits {
        group_name: limits.group_name.clone(),
        ..IoLimits::default()
    };
    *limits == named
}

/// Refuses a limit of the whole beside one of a part.
pub(super) fn check(limits: &IoLimits) -> Result<()> {
    let l = limits;
    let kinds = [
        (
            "bytes_sec",
            l.total_bytes_sec,
            l.read_bytes_sec,
            l.write_bytes_sec,
        ),
        (
            "iops_sec",
            l.total_iops_sec,
            l.read_iops_sec,
            l.write_iops_sec,
        ),
        (
            "bytes_sec_max",
            l.total_bytes_sec_max,
            l.read_bytes_sec_max,
            l.write_bytes_sec_max,
        ),
        (
            "iops_sec_max",
            l.total_iops_sec_max,
            l.read_iops_sec_max,
            l.write_iops_sec_max,
        ),
    ];
    for (name, total, read, write) in kinds {
        if total > 0 && (read > 0 || write > 0) {
            return Err(Error::xml(format!(
                "{name} is limited for reads or writes and for both together"
            )));
        }
    }
    Ok(())
}
