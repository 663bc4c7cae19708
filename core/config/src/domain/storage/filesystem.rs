//! Folders of the host that a guest mounts.

use polyvirt_driver::ErrorNumber;

use crate::domain::{
    Filesystem, FilesystemAccess, FilesystemDriver, FilesystemDriverType, FilesystemMemory,
    FilesystemMultidevs, FilesystemSource,
};
use crate::values::{Codec, Kib, Scaled};
use crate::{Error, Result};

/// Fills in what is left out.
pub(super) fn normalise(filesystem: &mut Filesystem) -> Result<()> {
    if !by_socket(&filesystem.source) {
        filesystem
            .accessmode
            .get_or_insert(FilesystemAccess::Passthrough);
    }
    filesystem
        .multidevs
        .take_if(|what| *what == FilesystemMultidevs::Default);
    for limit in [
        &mut filesystem.space_hard_limit,
        &mut filesystem.space_soft_limit,
    ] {
        *limit = limit.filter(|limit| *limit > 0);
    }
    if let FilesystemSource::Ram(ram) = &mut filesystem.source {
        in_kib(&mut ram.source)?;
    }
    let kind = filesystem.driver.as_ref().and_then(|driver| driver.r#type);
    if kind != Some(FilesystemDriverType::Virtiofs) {
        filesystem.binary = None;
    }
    if let Some(driver) = &mut filesystem.driver {
        normalise_driver(driver);
    }
    filesystem
        .driver
        .take_if(|driver| *driver == FilesystemDriver::default());
    Ok(())
}

/// What a driver says that its type does not have goes.
fn normalise_driver(driver: &mut FilesystemDriver) {
    if driver.r#type.is_none() {
        (driver.format, driver.wrpolicy) = (None, None);
    }
    if driver.r#type != Some(FilesystemDriverType::Virtiofs) {
        driver.queue = None;
    }
    driver.queue = driver.queue.filter(|queue| *queue > 0);
}

/// Whether it is served by a program of the user's own.
fn by_socket(source: &FilesystemSource) -> bool {
    matches!(source, FilesystemSource::Mount(mount) if mount.source.socket.is_some())
}

fn in_kib(memory: &mut FilesystemMemory) -> Result<()> {
    let usage = Scaled::<Kib>::read_unit(&memory.usage.to_string(), memory.units.as_deref());
    memory.usage = usage.ok_or_else(|| Error::invalid_arg("that is no amount of memory"))?;
    memory.units = Some("KiB".into());
    Ok(())
}

/// Refuses one without a source or a target, and options that apply to other kinds.
pub(super) fn check(filesystem: &Filesystem) -> Result<()> {
    let target = filesystem.target.as_ref().map_or("", |target| &target.dir);
    if let FilesystemSource::Mount(mount) = &filesystem.source
        && mount.source.dir.is_none()
        && mount.source.socket.is_none()
    {
        let message = format!("filesystem {target} has no source");
        return Err(Error::new(ErrorNumber::NO_SOURCE, message));
    }
    if target.is_empty() {
        return Err(Error::new(
            ErrorNumber::NO_TARGET,
            "a filesystem has no target",
        ));
    }
    let kind = filesystem.driver.as_ref().and_then(|driver| driver.r#type);
    if filesystem.info.boot.is_some() && kind != Some(FilesystemDriverType::Virtiofs) {
        return Err(Error::unsupported("a guest boots from virtiofs only"));
    }
    Ok(())
}
