//! The folder of a guest that runs: its key, its sockets.

use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, Result};
use polyvirt_host::{files, random};
use polyvirt_qemu::settings::Folders;
use rustix::fs::{Mode, OFlags};

/// How many letters of a guest's name its folder has: paths of sockets are short.
const LETTERS: usize = 20;

/// The folder of a guest that runs.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes the folder, with a new key in it.
    pub(crate) fn make(folders: &Folders, id: i32, name: &str) -> Result<Self> {
        let path = path(folders, id, name);
        files::remove_folder(&path)?;
        files::make_folder(&path, 0o700)?;
        let folder = Self(path);
        let mut key = [0; 32];
        random::fill(&mut key)?;
        files::write(&folder.key(), &key, 0o600)?;
        Ok(folder)
    }

    /// The folder of a guest that an earlier process started.
    pub(crate) fn of(path: PathBuf) -> Self {
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// What secrets are handed to QEMU with.
    pub(crate) fn key(&self) -> PathBuf {
        self.0.join("master-key.aes")
    }

    /// The socket of the monitor: its listening end for QEMU, and ours, connected before QEMU is even there. When QEMU
    /// ends without having listened, ours says so at once.
    pub(crate) fn monitor(&self) -> Result<(UnixListener, UnixStream)> {
        let failed = |error: &std::io::Error| {
            Error::io(
                error,
                format!("cannot make monitor socket in '{}'", self.0.display()),
            )
        };
        let (_folder, path) = self.short("monitor.sock")?;
        let listener = UnixListener::bind(&path).map_err(|error| failed(&error))?;
        let client = UnixStream::connect(&path).map_err(|error| failed(&error))?;
        Ok((listener, client))
    }

    /// Connects to the monitor of a guest that runs already.
    pub(crate) fn connect(&self) -> Result<UnixStream> {
        let (_folder, path) = self.short("monitor.sock")?;
        UnixStream::connect(&path).map_err(|error| {
            let what = format!("cannot connect to the monitor in '{}'", self.0.display());
            Error::io(&error, what)
        })
    }

    /// A path to something in the folder that is short enough for a socket, as long as the descriptor is open.
    fn short(&self, name: &str) -> Result<(OwnedFd, PathBuf)> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let folder = rustix::fs::open(&self.0, flags, Mode::empty()).map_err(|error| {
            let what = format!("cannot open folder '{}'", self.0.display());
            Error::system(error.raw_os_error(), what)
        })?;
        let path = format!("/proc/self/fd/{}/{name}", folder.as_raw_fd());
        Ok((folder, path.into()))
    }

    /// Removes it and what is in it.
    pub(crate) fn remove(&self) {
        // What cannot be removed is found by whoever opens the root next.
        let _ = files::remove_folder(&self.0);
    }
}

/// Where the folder of a guest is while it runs.
pub(crate) fn path(folders: &Folders, id: i32, name: &str) -> PathBuf {
    let short: String = name.chars().take(LETTERS).collect();
    folders.lib.join(format!("domain-{id}-{short}"))
}
