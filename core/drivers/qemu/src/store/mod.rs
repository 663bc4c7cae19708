//! Definitions on disk: a document for each, and a link for each that starts with the host.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use polyvirt_config::FormatOptions;
use polyvirt_config::domain::Domain;
use polyvirt_driver::{Error, Result};
use polyvirt_host::files;
use polyvirt_qemu::settings::Folders;

use crate::root::autostart;

/// What is kept of one guest.
pub(crate) struct Kept {
    pub(crate) name: String,
    pub(crate) document: String,
    pub(crate) autostart: bool,
    /// Whether it starts with the host next time, and only then.
    pub(crate) autostart_once: bool,
}

/// Writes a definition.
pub(crate) fn write(folders: &Folders, domain: &Domain) -> Result<()> {
    let options = FormatOptions {
        inactive: true,
        secure: true,
        migratable: false,
    };
    let name = &domain.name;
    // Two hyphens would end the comment, or be an error in it.
    let shown = name.replace("--", "- -");
    let document = format!(
        "<!--\nWritten by the QEMU driver. It does not notice changes that are made here while it runs:\n\
         define domain {shown} anew instead, for example with\n  virsh edit\n-->\n\n{}",
        domain.format(&options)
    );
    files::write(&definition(folders, name), document.as_bytes(), 0o600)
}

/// Removes a definition.
pub(crate) fn remove(folders: &Folders, name: &str) -> Result<()> {
    files::remove(&link(folders, name))?;
    files::remove(&link_once(folders, name))?;
    files::remove(&definition(folders, name))
}

/// Whether a guest starts with the host, from now on.
pub(crate) fn set_autostart(folders: &Folders, name: &str, starts: bool) -> Result<()> {
    set_link(folders, name, &link(folders, name), starts)
}

/// Whether a guest starts with the host next time, and only then.
pub(crate) fn set_autostart_once(folders: &Folders, name: &str, starts: bool) -> Result<()> {
    set_link(folders, name, &link_once(folders, name), starts)
}

fn set_link(folders: &Folders, name: &str, link: &Path, there: bool) -> Result<()> {
    files::remove(link)?;
    if !there {
        return Ok(());
    }
    let made = symlink(definition(folders, name), link);
    made.map_err(|error| Error::io(&error, format!("cannot create link '{}'", link.display())))
}

/// All that is kept. What cannot be read is left where it is.
pub(crate) fn all(folders: &Folders) -> Result<Vec<Kept>> {
    let names = files::names(&folders.config)?;
    let names = names.iter().filter_map(|file| file.strip_suffix(".xml"));
    Ok(names.filter_map(|name| read(folders, name)).collect())
}

fn read(folders: &Folders, name: &str) -> Option<Kept> {
    Some(Kept {
        name: name.to_owned(),
        document: files::read_text(&definition(folders, name)).ok()??,
        autostart: is_link(&link(folders, name)),
        autostart_once: is_link(&link_once(folders, name)),
    })
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata()
        .is_ok_and(|about| about.file_type().is_symlink())
}

fn definition(folders: &Folders, name: &str) -> PathBuf {
    folders.config.join(format!("{name}.xml"))
}

fn link(folders: &Folders, name: &str) -> PathBuf {
    autostart(folders).join(format!("{name}.xml"))
}

fn link_once(folders: &Folders, name: &str) -> PathBuf {
    autostart(folders).join(format!("{name}.xml.once"))
}
