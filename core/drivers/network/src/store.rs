//! What is kept of networks on disk: definitions, links to those that start with the host, and what is known of the
//! active ones.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use polyvirt_config::network::Network;
use polyvirt_config::networkport::NetworkPort;
use polyvirt_config::status::NetworkStatus;
use polyvirt_config::{FormatOptions, ParseOptions};
use polyvirt_driver::{Error, Result, Uuid};
use polyvirt_host::files;
use polyvirt_network::ports::Port;

use crate::root::Folders;

/// What is kept of one network.
pub(crate) struct Kept {
    pub(crate) name: String,
    pub(crate) document: String,
    pub(crate) autostart: bool,
}

/// Writes a definition.
pub(crate) fn write(folders: &Folders, network: &Network) -> Result<()> {
    let options = FormatOptions {
        inactive: true,
        ..FormatOptions::default()
    };
    let name = &network.name;
    // Two hyphens would end the comment, or be an error in it.
    let shown = name.replace("--", "- -");
    let document = format!(
        "<!--\nWritten by the network driver. It does not notice changes that are made here while it runs:\n\
         define network {shown} anew instead, for example with\n  virsh net-edit\n-->\n\n{}",
        polyvirt_config::format(network, &options)
    );
    files::write(&definition(folders, name), document.as_bytes(), 0o600)
}

/// Removes a definition.
pub(crate) fn remove(folders: &Folders, name: &str) -> Result<()> {
    files::remove(&link(folders, name))?;
    files::remove(&definition(folders, name))
}

/// Whether a network starts with the host, from now on.
pub(crate) fn set_autostart(folders: &Folders, name: &str, starts: bool) -> Result<()> {
    let link = link(folders, name);
    files::remove(&link)?;
    if !starts {
        return Ok(());
    }
    let made = symlink(definition(folders, name), &link);
    made.map_err(|error| Error::io(&error, format!("cannot create link '{}'", link.display())))
}

/// All definitions. What cannot be read is left where it is.
pub(crate) fn all(folders: &Folders) -> Result<Vec<Kept>> {
    let read = |name: &str| {
        Some(Kept {
            name: name.to_owned(),
            document: files::read_text(&definition(folders, name)).ok()??,
            autostart: is_link(&link(folders, name)),
        })
    };
    let names = names(&folders.config)?;
    Ok(names.iter().filter_map(|name| read(name)).collect())
}

/// Writes what is known of an active network.
pub(crate) fn write_status(folders: &Folders, status: &NetworkStatus) -> Result<()> {
    let document = polyvirt_config::format(status, &FormatOptions::default());
    let path = status_file(folders, &status.network.name);
    files::write(&path, document.as_bytes(), 0o600)
}

/// Forgets an active network, with its ports.
pub(crate) fn remove_status(folders: &Folders, name: &str) -> Result<()> {
    files::remove_folder(&ports_folder(folders, name))?;
    files::remove(&status_file(folders, name))
}

/// What was known of networks that were active when the root was last open; the names of those that make no sense.
pub(crate) fn statuses(folders: &Folders) -> Result<Vec<(String, Option<NetworkStatus>)>> {
    let read = |name: &str, text: &str| {
        let status: NetworkStatus = polyvirt_config::parse(text, &ParseOptions::default()).ok()?;
        Some(status).filter(|status| status.network.name == name)
    };
    let mut found = Vec::new();
    for name in names(&folders.state)? {
        // A file that the host does not give now is not one with nonsense in it.
        if let Some(text) = files::read_text(&status_file(folders, &name))? {
            let status = read(&name, &text);
            found.push((name, status));
        }
    }
    Ok(found)
}

/// Writes what a port of an active network is.
pub(crate) fn write_port(folders: &Folders, network: &str, port: &Port) -> Result<()> {
    let folder = ports_folder(folders, network);
    files::make_folder(&folder, 0o700)?;
    let document = polyvirt_config::format(&port.config, &FormatOptions::default());
    files::write(&port_file(&folder, port.uuid), document.as_bytes(), 0o600)
}

/// Forgets a port.
pub(crate) fn remove_port(folders: &Folders, network: &str, port: Uuid) -> Result<()> {
    files::remove(&port_file(&ports_folder(folders, network), port))
}

/// The ports that a network had. What cannot be read is left where it is.
pub(crate) fn ports(folders: &Folders, network: &str) -> Result<Vec<Port>> {
    let folder = ports_folder(folders, network);
    let read = |name: &str| {
        let uuid: Uuid = name.parse().ok()?;
        let text = files::read_text(&port_file(&folder, uuid)).ok()??;
        let mut config = NetworkPort::parse(&text, &ParseOptions::default()).ok()?;
        config.uuid = Some(uuid);
        Some(Port { uuid, config })
    };
    Ok(names(&folder)?
        .iter()
        .filter_map(|name| read(name))
        .collect())
}

/// The documents in a folder, by the names of their files.
fn names(folder: &Path) -> Result<Vec<String>> {
    let names = files::names(folder)?;
    let names = names.iter().filter_map(|file| file.strip_suffix(".xml"));
    Ok(names.map(str::to_owned).collect())
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata()
        .is_ok_and(|about| about.file_type().is_symlink())
}

fn definition(folders: &Folders, name: &str) -> PathBuf {
    folders.config.join(format!("{name}.xml"))
}

fn link(folders: &Folders, name: &str) -> PathBuf {
    folders.autostart.join(format!("{name}.xml"))
}

fn status_file(folders: &Folders, name: &str) -> PathBuf {
    folders.state.join(format!("{name}.xml"))
}

fn ports_folder(folders: &Folders, network: &str) -> PathBuf {
    folders.state.join(format!("{network}.ports"))
}

fn port_file(folder: &Path, port: Uuid) -> PathBuf {
    folder.join(format!("{port}.xml"))
}
