//! Which controllers are mounted, and where.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use polyvirt_driver::Result;

use crate::files;

/// What the kernel counts or limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Controller {
    /// Time on CPUs: shares and quotas.
    Cpu,
    /// Time on CPUs: what has been used. Version 2 has no controller for it, and always counts.
    CpuAccount,
    /// Which CPUs and memory nodes are used.
    CpuSet,
    /// Memory and swap space.
    Memory,
    /// Traffic with disks of the host.
    Block,
    /// Devices of the host. Version 2 has no files for it.
    Devices,
}

/// A controller's names: in messages and in version 1, and in version 2.
const NAMES: &[(Controller, &str, Option<&str>)] = &[
    (Controller::Cpu, "cpu", Some("cpu")),
    (Controller::CpuAccount, "cpuacct", None),
    (Controller::CpuSet, "cpuset", Some("cpuset")),
    (Controller::Memory, "memory", Some("memory")),
    (Controller::Block, "blkio", Some("io")),
    (Controller::Devices, "devices", None),
];

impl Controller {
    /// Its name, as messages have it.
    pub fn name(self) -> &'static str {
        let mut names = NAMES.iter().filter(|(controller, ..)| *controller == self);
        names.next().map_or("", |(_, name, _)| *name)
    }

    /// Whether single threads are put into groups of their own for it.
    pub(super) fn is_for_threads(self) -> bool {
        matches!(self, Self::Cpu | Self::CpuAccount | Self::CpuSet)
    }
}

/// Which of the kernel's two ways a hierarchy follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Each controller has its own.
    V1,
    /// One for all.
    V2,
}

/// Where a controller's groups are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mount {
    pub(super) version: Version,
    pub(super) folder: PathBuf,
}

/// The controllers that are mounted.
#[derive(Clone, Debug, Default)]
pub struct Cgroups {
    pub(super) mounts: BTreeMap<Controller, Mount>,
}

impl Cgroups {
    /// Those of a host whose files are below `root`: `/` for the one we run on.
    ///
    /// # Errors
    /// When what is mounted cannot be read.
    pub fn below(root: &Path) -> Result<Self> {
        let table = files::read_text(&root.join("proc/self/mountinfo"))?.unwrap_or_default();
        let mut found = Self::default();
        for mount in table.lines().filter_map(parse) {
            let folder = root.join(mount.folder.trim_start_matches('/'));
            match mount.version {
                Version::V1 => found.add_first(&folder, &mount.options),
                Version::V2 => found.add_second(&folder)?,
            }
        }
        Ok(found)
    }

    /// Leaves those alone whose names, as version 1 has them, are not wanted.
    pub fn keep(&mut self, wanted: impl Fn(&str) -> bool) {
        for (controller, name, _) in NAMES {
            if !wanted(name) {
                self.mounts.remove(controller);
            }
        }
    }

    /// Whether a controller is mounted.
    pub fn has(&self, controller: Controller) -> bool {
        self.mounts.contains_key(&controller)
    }

    /// In which version a controller is mounted.
    pub fn version(&self, controller: Controller) -> Option<Version> {
        self.mounts.get(&controller).map(|mount| mount.version)
    }

    /// A hierarchy of version 1 has the controllers that its options name.
    fn add_first(&mut self, folder: &Path, options: &str) {
        for (controller, name, _) in NAMES {
            if options.split(',').any(|option| option == *name) {
                self.add(*controller, Version::V1, folder);
            }
        }
    }

    /// The one of version 2 has what is not in the others: it says so itself.
    fn add_second(&mut self, folder: &Path) -> Result<()> {
        let text = files::read_text(&folder.join("cgroup.controllers"))?.unwrap_or_default();
        for (controller, _, name) in NAMES {
            if name.is_some_and(|name| text.split_whitespace().any(|other| other == name)) {
                self.add(*controller, Version::V2, folder);
            }
        }
        if self.version(Controller::Cpu) == Some(Version::V2) {
            self.add(Controller::CpuAccount, Version::V2, folder);
        }
        Ok(())
    }

    /// What is mounted twice is used where it is first.
    fn add(&mut self, controller: Controller, version: Version, folder: &Path) {
        let folder = folder.to_owned();
        let mount = Mount { version, folder };
        self.mounts.entry(controller).or_insert(mount);
    }

    /// The names of the controllers that version 2 has, of those wanted.
    pub(super) fn names_in_second(
        &self,
        wanted: fn(Controller) -> bool,
    ) -> impl Iterator<Item = &'static str> {
        let names = NAMES.iter().filter(move |(controller, ..)| {
            wanted(*controller) && self.version(*controller) == Some(Version::V2)
        });
        names.filter_map(|(_, _, name)| *name)
    }
}

/// A line about control groups of the table of mounts.
struct Line {
    version: Version,
    folder: String,
    options: String,
}

fn parse(line: &str) -> Option<Line> {
    let (mount, kind) = line.split_once(" - ")?;
    let mut kind = kind.split(' ');
    let version = match kind.next()? {
        "cgroup" => Version::V1,
        "cgroup2" => Version::V2,
        _ => return None,
    };
    let folder = mount.split(' ').nth(4)?;
    Some(Line {
        version,
        folder: unescape(folder),
        options: kind.nth(1).unwrap_or_default().to_owned(),
    })
}

/// Blanks and the like are written as three octal digits.
fn unescape(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part
            .get(..3)
            .and_then(|code| u8::from_str_radix(code, 8).ok());
        if let (Some(code), Some(rest)) = (code, part.get(3..)) {
            plain.push(char::from(code));
            plain.push_str(rest);
        } else {
            plain.push('\\');
            plain.push_str(part);
        }
    }
    plain
}
