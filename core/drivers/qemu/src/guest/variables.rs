//! What firmware remembers of a guest (NVRAM): a file for each guest, made from the firmware's template.

use std::path::{Path, PathBuf};

use polyvirt_config::domain::{Domain, NvramPlace, OsNvram};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::files;

/// The file of a guest, if it has one on this host.
pub(crate) fn file(domain: &Domain) -> Option<PathBuf> {
    place(domain.os().nvram.as_ref()?)
}

fn place(nvram: &OsNvram) -> Option<PathBuf> {
    let path = match &nvram.place {
        NvramPlace::Path(place) => place.path.as_deref(),
        NvramPlace::File(place) => place.source.file.file.as_deref(),
        NvramPlace::Block(_) | NvramPlace::Network(_) => None,
    };
    path.filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Makes the file of a guest that starts, if it is not there yet, or if the guest is to begin with a new one.
pub(super) fn prepare(live: &Domain, anew: bool) -> Result<()> {
    let Some(nvram) = &live.os().nvram else {
        return Ok(());
    };
    let Some(path) = place(nvram) else {
        return Ok(());
    };
    if path.exists() && !anew {
        return Ok(());
    }
    let template = nvram.template.as_deref().ok_or_else(|| {
        let message = format!(
            "unable to find a template of the variables for '{}': name one in the document",
            path.display()
        );
        Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
    })?;
    let content = std::fs::read(template)
        .map_err(|error| Error::io(&error, format!("cannot read the template '{template}'")))?;
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    files::write(&path, &content, 0o600)
}

/// Folders of ours are made; one of somebody else's has to be there.
fn make_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        return Ok(());
    }
    files::make_folder(folder, 0o700)
}
