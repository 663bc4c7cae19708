//! What an administrator can choose, in `qemu.conf` beside the folder of definitions, as libvirt's own driver reads it.
//!
//! - `keys`: the keys, as a table
//! - `read`: how the values of a file get into their places
//! - `tls`: how connections are encrypted, where one choice stands for several kinds of them
//! - `owner`: as whom guests run
//! - `hugepages`: file systems of huge pages

mod hugepages;
mod keys;
mod owner;
mod read;
mod reference;
mod tls;

use std::path::{Path, PathBuf};

use polyvirt_driver::Result;
use polyvirt_host::accounts::Owner;
use polyvirt_host::conf::Conf;
use polyvirt_host::process;
use polyvirt_qemu::settings::Folders;
use polyvirt_qemu::{Flag, Settings};

use crate::compression::Compression;

pub use keys::{KEYS, Key};
pub use reference::reference;

pub(crate) use owner::owner_of_label;
use tls::{AllTls, Tls};

/// What has been chosen.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(crate) struct Choices {
    /// What QEMU's command lines depend on.
    pub(crate) qemu: Settings,
    tls: AllTls,
    pub(crate) ports: Ports,
    pub(crate) limits: Limits,
    security_drivers: Vec<String>,
    user: String,
    group: String,
    /// Whether files are given to whom a guest runs as.
    pub(crate) dynamic_ownership: bool,
    /// Whether they get back the owner that they had.
    pub(crate) remember_owner: bool,
    /// The names of the controllers that groups are made with.
    pub(crate) controllers: Option<Vec<String>>,
    capability_filters: Vec<String>,
    /// What QEMU is taken not to be able to do.
    pub(crate) lacking: Vec<Flag>,
    save_format: String,
    dump_format: String,
    snapshot_format: String,
    /// Where dumps go of guests that crash.
    pub(crate) dump_folder: PathBuf,
    /// Whether they are written past the host's cache.
    pub(crate) dump_past_cache: bool,
    /// Whether guests that start with their host are read past its cache.
    pub(crate) start_past_cache: bool,
    hugepages: Option<Vec<String>>,
    memory_folder: Option<PathBuf>,
    lock_manager: String,
    /// How many calls may wait for one guest; 0 for any number.
    pub(crate) max_queued: u64,
    nvram: Vec<String>,
    stdio_handler: String,
    /// Whether programs that serve folders say all that they do.
    pub(crate) virtiofsd_debug: bool,
    swtpm_user: Option<String>,
    swtpm_group: Option<String>,
    deprecation: String,
    sched_core: String,
    /// As whom guests run; as we do when nothing is said.
    pub(crate) owner: Option<Owner>,
    /// As whom programs that emulate modules run.
    pub(crate) swtpm_owner: Option<Owner>,
    /// What was chosen and does nothing, for the log.
    pub(crate) warnings: Vec<String>,
}

/// Ports of the host's that displays get: the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ports {
    pub(crate) display: (u16, u16),
    pub(crate) web: (u16, u16),
}

/// What a guest's process may take of the host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    /// 0 leaves it as it is.
    processes: u64,
    /// 0 leaves it as it is.
    files: u64,
    /// In bytes.
    core: u64,
}

impl Limits {
    /// For a process that locks so many bytes of memory.
    pub(crate) fn for_process(self, locked_memory: Option<u64>) -> process::Limits {
        let chosen = |number: u64| Some(number).filter(|number| *number > 0);
        process::Limits {
            processes: chosen(self.processes),
            files: chosen(self.files),
            core: Some(self.core),
            locked_memory,
        }
    }
}

impl Choices {
    /// What holds when nothing is chosen.
    pub(crate) fn new(folders: &Folders) -> Self {
        let qemu = Settings::new(folders.clone());
        let nvram = qemu.nvram.iter();
        Self {
            nvram: nvram
                .map(|(code, variables)| format!("{code}:{variables}"))
                .collect(),
            qemu,
            tls: AllTls::new(),
            ports: Ports {
                display: (5900, u16::MAX),
                web: (5700, u16::MAX),
            },
            limits: Limits::default(),
            security_drivers: Vec::new(),
            user: String::new(),
            group: String::new(),
            dynamic_ownership: true,
            remember_owner: true,
            controllers: None,
            capability_filters: Vec::new(),
            lacking: Vec::new(),
            save_format: "raw".to_owned(),
            dump_format: "raw".to_owned(),
            snapshot_format: "raw".to_owned(),
            dump_folder: folders.lib.join("dump"),
            dump_past_cache: false,
            start_past_cache: false,
            hugepages: None,
            memory_folder: None,
            lock_manager: String::new(),
            max_queued: 0,
            stdio_handler: "file".to_owned(),
            virtiofsd_debug: false,
            swtpm_user: None,
            swtpm_group: None,
            deprecation: "none".to_owned(),
            sched_core: "none".to_owned(),
            owner: None,
            swtpm_owner: None,
            warnings: Vec::new(),
        }
    }

    /// How saved guests are made smaller.
    pub(crate) fn saves(&self) -> Compression {
        Compression::named(&self.save_format)
    }

    /// How dumps are: a large one is better than none.
    pub(crate) fn dumps(&self) -> Compression {
        Compression::named(&self.dump_format).where_possible()
    }

    /// Whether images are locked by us, beside what QEMU does.
    pub(crate) fn locks_images(&self) -> bool {
        self.lock_manager == "lockd"
    }

    /// Reads the file of a root. There need not be one.
    pub(crate) fn open(folders: &Folders, privileged: bool) -> Result<Self> {
        Self::from_conf(folders, privileged, &Conf::open(&path(folders))?)
    }
}

/// Where the file is: beside the folder of definitions, under its name.
fn path(folders: &Folders) -> PathBuf {
    let folder: &Path = &folders.config;
    folder.with_extension("conf")
}

#[cfg(test)]
mod tests;
