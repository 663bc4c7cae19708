//! The folders below a root, and that one process at a time has it.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::files;
use polyvirt_qemu::settings::Folders;
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

/// How long is waited for what is left of a process that has gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// A root that is ours until this is dropped.
pub(crate) struct Root {
    /// Where it is, without links.
    pub(crate) path: PathBuf,
    pub(crate) folders: Folders,
    /// Locked as long as it is open; the kernel lets go of it however we end.
    _lock: File,
}

impl Root {
    /// Takes a root, and makes the folders in it. The root itself must be there: that is how its owner says who may
    /// look into it.
    pub(crate) fn take(path: &Path) -> Result<Self> {
        if !path.is_dir() {
            let message = format!(
                "cannot open root '{}': there is no such folder",
                path.display()
            );
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
        let folders = folders(path);
        for folder in [
            &folders.config,
            &autostart(&folders),
            &folders.state,
            &folders.lib,
            &saved(&folders),
            &folders.cache,
            &folders.log,
        ] {
            files::make_folder(folder, 0o700)?;
        }
        let lock = lock(path, &folders.state.join("driver.pid"))?;
        Ok(Self {
            path: path.canonicalize().unwrap_or_else(|_| path.to_owned()),
            folders,
            _lock: lock,
        })
    }
}

impl Root {
    /// Where what concerns no single guest is said.
    fn log_path(&self) -> PathBuf {
        self.folders.log.with_extension("log")
    }

    /// Notes what its administrator ought to know.
    pub(crate) fn log(&self, lines: &[String]) -> Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let path = self.log_path();
        let text = lines.join("\n") + "\n";
        let written = files::append(&path, 0o600)?.write_all(text.as_bytes());
        written.map_err(|error| Error::io(&error, format!("cannot write '{}'", path.display())))
    }
}

fn folders(root: &Path) -> Folders {
    Folders {
        config: root.join("etc/qemu"),
        state: root.join("run/qemu"),
        lib: root.join("lib/qemu"),
        cache: root.join("cache/qemu"),
        log: root.join("log/qemu"),
        memory: root.join("lib/qemu/ram"),
    }
}

/// Links to the definitions of guests that start with their host.
pub(crate) fn autostart(folders: &Folders) -> PathBuf {
    folders.config.join("autostart")
}

/// Images of guests that were put to sleep by the driver's own name for them.
pub(crate) fn saved(folders: &Folders) -> PathBuf {
    folders.lib.join("save")
}

fn lock(root: &Path, path: &Path) -> Result<File> {
    let mut file = files::append(path, 0o644)?;
    let until = Instant::now() + PATIENCE;
    loop {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => break,
            Err(Errno::WOULDBLOCK) => {
                let holder = files::read_text(path).ok().flatten().unwrap_or_default();
                let holder = holder.trim();
                // What it was just starting when it was killed has the lock until it notices. And ours is about to be let
                // go: a root that is open in this process is not opened a second time.
                let has_gone = !holder.is_empty() && !Path::new("/proc").join(holder).exists();
                let is_ours = holder == std::process::id().to_string();
                if (has_gone || is_ours) && Instant::now() < until {
                    std::thread::sleep(Duration::from_millis(10));
                    continue;
                }
                let shown = root.display();
                let message = format!("root '{shown}' is in use by process {holder}");
                return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
            }
            Err(error) => {
                let what = format!("cannot lock '{}'", path.display());
                return Err(Error::system(error.raw_os_error(), what));
            }
        }
    }
    let written = file
        .set_len(0)
        .and_then(|()| writeln!(file, "{}", std::process::id()));
    written.map_err(|error| Error::io(&error, format!("cannot write '{}'", path.display())))?;
    Ok(file)
}
