//! Groups of disks that share limits.

use polyvirt_config::domain::ThrottleGroup;

use crate::Props;
use crate::command::guest::Guest;
use crate::command::piece::Piece;

/// Groups of disks that share limits.
pub(in crate::command) fn throttle_groups(guest: &Guest<'_>) -> Vec<Piece> {
    let groups = guest
        .domain
        .throttlegroups
        .iter()
        .flat_map(|groups| &groups.throttlegroup);
    groups.map(throttle_group).collect()
}

/// A group of disks that share limits.
pub fn throttle_group(group: &ThrottleGroup) -> Piece {
    let limits = Props::new()
        .with("bps-total", group.total_bytes_sec.unwrap_or(0))
        .with("bps-read", group.read_bytes_sec.unwrap_or(0))
        .with("bps-write", group.write_bytes_sec.unwrap_or(0))
        .with("iops-total", group.total_iops_sec.unwrap_or(0))
        .with("iops-read", group.read_iops_sec.unwrap_or(0))
        .with("iops-write", group.write_iops_sec.unwrap_or(0))
        .with("bps-total-max", group.total_bytes_sec_max.unwrap_or(0))
        .with("bps-read-max", group.read_bytes_sec_max.unwrap_or(0))
        .with("bps-write-max", group.write_bytes_sec_max.unwrap_or(0))
        .with("iops-total-max", group.total_iops_sec_max.unwrap_or(0))
        .with("iops-read-max", group.read_iops_sec_max.unwrap_or(0))
        .with("iops-write-max", group.write_iops_sec_max.unwrap_or(0))
        .with("iops-size", group.size_iops_sec.unwrap_or(0))
        .maybe("bps-total-max-length", group.total_bytes_sec_max_length)
        .maybe("bps-read-max-length", group.read_bytes_sec_max_length)
        .maybe("bps-write-max-length", group.write_bytes_sec_max_length)
        .maybe("iops-total-max-length", group.total_iops_sec_max_length)
        .maybe("iops-read-max-length", group.read_iops_sec_max_length)
        .maybe("iops-write-max-length", group.write_iops_sec_max_length);
    let props = Props::new()
        .with("qom-type", "throttle-group")
        .with("id", format!("throttle-{}", group.group_name))
        .with("limits", limits);
    Piece::Object(props)
}
