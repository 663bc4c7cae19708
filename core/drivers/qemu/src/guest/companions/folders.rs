//! Folders of the host's that virtiofsd serves.

use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixListener;

use polyvirt_config::domain::{Filesystem, FilesystemDriverType, FilesystemSource};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_qemu::alias;

use super::{Starting, Wanted, find};

/// Where distributions put it.
const PLACES: [&str; 3] = [
    "/usr/libexec/virtiofsd",
    "/usr/lib/qemu/virtiofsd",
    "/usr/bin/virtiofsd",
];

pub(super) fn wanted(starting: &Starting<'_>) -> Result<Vec<Wanted>> {
    let all = starting.live.devices().filesystem.iter();
    all.filter_map(|shared| served(starting, shared).transpose())
        .collect()
}

/// The program for one folder; none when QEMU serves it, or somebody else's program does.
fn served(starting: &Starting<'_>, shared: &Filesystem) -> Result<Option<Wanted>> {
    let kind = shared.driver.as_ref().and_then(|driver| driver.r#type);
    let FilesystemSource::Mount(mount) = &shared.source else {
        return Ok(None);
    };
    let Some(folder) = mount
        .source
        .dir
        .as_deref()
        .filter(|_| mount.source.socket.is_none())
    else {
        return Ok(None);
    };
    if kind != Some(FilesystemDriverType::Virtiofs) {
        return Ok(None);
    }
    let binary = shared.binary.as_ref();
    let program = match binary.and_then(|binary| binary.path.as_deref()) {
        Some(path) => find(path, &[path], "that it comes with")?,
        None => find("virtiofsd", &PLACES, "virtiofsd or qemu-system-common")?,
    };
    let path = starting.places.virtiofsd(alias::of(&shared.info));
    let listener = UnixListener::bind(&path).map_err(|error| {
        let what = format!("cannot make socket '{}'", path.display());
        Error::io(&error, what).with_domain(ErrorDomain::QEMU)
    })?;
    let listener = OwnedFd::from(listener);
    let mut options = vec![format!("source={}", comma_free(folder)?)];
    if let Some(binary) = binary {
        let cache = binary.cache.as_ref().and_then(|cache| cache.mode);
        if let Some(mode) = cache {
            options.push(format!("cache={}", mode.as_str()));
        }
        match binary.xattr {
            Some(true) => options.push("xattr".to_owned()),
            Some(false) => options.push("no_xattr".to_owned()),
            None => {}
        }
    }
    let mut arguments = vec![
        format!("--fd={}", listener.as_raw_fd()),
        "-o".to_owned(),
        options.join(","),
    ];
    if starting.host.choices.virtiofsd_debug {
        arguments.push("-d".to_owned());
    }
    Ok(Some(Wanted {
        program,
        arguments,
        descriptors: vec![listener],
        socket: None,
        owner: None,
    }))
}

/// A folder as part of a list of options, in which a comma cannot be said.
fn comma_free(folder: &str) -> Result<&str> {
    if folder.contains(',') {
        let message = format!("virtiofsd cannot serve '{folder}': its name has a comma in it");
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    Ok(folder)
}
