//! Leases: by lockspace and key.

use crate::domain::Lease;

/// The lease of this key in this lockspace.
pub fn find(leases: &[Lease], wanted: &Lease) -> Option<usize> {
    leases
        .iter()
        .position(|lease| lease.lockspace == wanted.lockspace && lease.key == wanted.key)
}
