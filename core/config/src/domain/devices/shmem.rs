//! Memory shared between guests.

use crate::domain::{Shmem, ShmemModel, ShmemModelType};
use crate::{Error, Result};

pub(crate) fn normalise(shmem: &mut Shmem) {
    shmem.model.get_or_insert(ShmemModel {
        r#type: ShmemModelType::Ivshmem,
    });
}

/// The name becomes that of a file.
pub(crate) fn check(shmem: &Shmem) -> Result<()> {
    let name = shmem.name.as_str();
    if name.contains('/') || matches!(name, "." | "..") {
        let what = format!("'{name}' cannot be the name of shared memory");
        return Err(Error::unsupported(what));
    }
    if shmem.msi.is_some() && shmem.server.is_none() {
        return Err(Error::xml("Interrupts of shared memory need a server"));
    }
    Ok(())
}
