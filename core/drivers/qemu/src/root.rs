//! The folders below a root, and that one process at a time has it.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::{files, root};
use polyvirt_qemu::settings::Folders;
use rustix::fs::Mode;

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
        let ours = |error: Error| error.with_domain(ErrorDomain::QEMU);
        root::require(path).map_err(ours)?;
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
        let lock = root::claim(path, &folders.state.join("driver.pid")).map_err(ours)?;
        Ok(Self {
            path: path.canonicalize().unwrap_or_else(|_| path.to_owned()),
            folders,
            _lock: lock,
        })
    }
}

impl Root {
    /// Lets guests in that run as somebody else: they find what is theirs, and see nothing else.
    pub(crate) fn let_in(&self) {
        let folders = &self.folders;
        let inside = ["nvram", "channel", "swtpm", "passt"];
        let lib = [&folders.lib, &folders.state]
            .into_iter()
            .flat_map(|folder| {
                let parent = folder.parent().map(Path::to_owned);
                let below = inside.iter().map(|name| folder.join(name));
                parent.into_iter().chain([folder.clone()]).chain(below)
            });
        for folder in lib.chain([folders.memory.clone()]) {
            // What is not there lets nobody in; what a guest then misses, QEMU says.
            let _ = rustix::fs::chmod(&folder, Mode::from_raw_mode(0o711));
        }
    }

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
