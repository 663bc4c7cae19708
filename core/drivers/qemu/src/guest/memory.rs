//! Folders of files that are a guest's memory: where a document asks for such files, and on file systems of huge pages.

use std::path::PathBuf;

use polyvirt_config::domain::{Domain, MemorySource};
use polyvirt_driver::Result;
use polyvirt_host::files;
use polyvirt_qemu::places::Places;

use crate::host::Host;

/// Makes those that `live` needs.
pub(super) fn make(host: &Host, live: &Domain, places: &Places<'_>) -> Result<()> {
    let folders = folders(host, live, places);
    folders
        .iter()
        .try_for_each(|path| files::make_folder(path, 0o700))
}

/// Removes them: what is in them is of no use to anybody else.
pub(super) fn remove(host: &Host, live: &Domain) {
    let id = live.id.unwrap_or_default();
    let places = Places::new(&host.settings.folders, id, &live.name);
    for path in folders(host, live, &places) {
        // What cannot be removed is in nobody's way: the next guest has another number.
        let _ = files::remove_folder(&path);
    }
}

pub(super) fn folders(host: &Host, live: &Domain, places: &Places<'_>) -> Vec<PathBuf> {
    let Some(backing) = &live.memory_backing else {
        return Vec::new();
    };
    let mut folders = Vec::new();
    let source = backing.source.as_ref().map(|source| source.r#type);
    if source == Some(MemorySource::File) {
        folders.push(places.memory());
    }
    if backing.hugepages.is_some() {
        let mounts = host.settings.hugepages.iter();
        folders.extend(mounts.map(|(_, mount)| mount.join("libvirt/qemu").join(places.short())));
    }
    folders
}
