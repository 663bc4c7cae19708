//! A guest's group: one folder in each hierarchy, with those of its threads in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::ErrorKind;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use rustix::process::{Pid, Signal, kill_process};

use super::mounts::{Cgroups, Controller, Mount, Version};
use crate::files;

/// How long is waited for the kernel to let go of a group whose processes have ended.
const PATIENCE: Duration = Duration::from_secs(2);

/// A group, which exists in every hierarchy that has controllers for it.
#[derive(Clone, Debug)]
pub struct Group {
    cgroups: Arc<Cgroups>,
    /// Below the hierarchy: `machine/qemu-1-name.libvirt-qemu`.
    path: PathBuf,
    /// It is one of threads: not all controllers know it.
    of_threads: bool,
}

impl Group {
    /// Makes the group that `path` names, and those it is in, unless they are there.
    ///
    /// # Errors
    /// When that is not allowed, or the kernel has no room. What was made is removed again.
    pub fn make(cgroups: &Arc<Cgroups>, path: &Path) -> Result<Self> {
        let group = Self::known(cgroups, path);
        let made = group.make_folders();
        if made.is_err() {
            group.remove();
        }
        made.map(|()| group)
    }

    /// A group that somebody has made.
    pub fn known(cgroups: &Arc<Cgroups>, path: &Path) -> Self {
        Self {
            cgroups: Arc::clone(cgroups),
            path: path.to_owned(),
            of_threads: false,
        }
    }

    /// A group in this one, for some of its threads.
    ///
    /// # Errors
    /// As for [`Group::make`].
    pub fn make_child(&self, name: &str) -> Result<Self> {
        let child = self.child(name);
        child.make_folders().map(|()| child)
    }

    /// The same, which somebody has made.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        Self {
            cgroups: Arc::clone(&self.cgroups),
            path: self.path.join(name),
            of_threads: true,
        }
    }

    /// Whether a controller knows the group.
    pub fn has(&self, controller: Controller) -> bool {
        self.mount(controller).is_some()
    }

    /// In which version a controller knows the group.
    pub fn version(&self, controller: Controller) -> Option<Version> {
        self.mount(controller).map(|mount| mount.version)
    }

    /// What a file of a controller says, without the line's end.
    ///
    /// # Errors
    /// When there is no such controller or file.
    pub fn get(&self, controller: Controller, file: &str) -> Result<String> {
        let path = self.file(controller, file)?;
        let text = std::fs::read_to_string(&path);
        let text =
            text.map_err(|error| Error::io(&error, format!("cannot read '{}'", path.display())))?;
        Ok(text.trim_end().to_owned())
    }

    /// Says something in a file of a controller.
    ///
    /// # Errors
    /// When there is no such controller or file, or the kernel does not take the value.
    pub fn set(&self, controller: Controller, file: &str, value: &str) -> Result<()> {
        write(&self.file(controller, file)?, value)
    }

    /// Whether a controller has a file, which may depend on the kernel.
    pub fn offers(&self, controller: Controller, file: &str) -> bool {
        self.file(controller, file).is_ok_and(|path| path.exists())
    }

    /// Descriptors by which a process that is about to run a program enters the group: it writes `0` to each.
    ///
    /// # Errors
    /// When the group is gone.
    pub fn doors(&self) -> Result<Vec<OwnedFd>> {
        let folders = self.folders().into_keys();
        let open = folders.map(|folder| {
            let path = folder.join("cgroup.procs");
            let file = File::options().write(true).open(&path);
            let file = file.map(OwnedFd::from);
            file.map_err(|error| Error::io(&error, format!("cannot open '{}'", path.display())))
        });
        open.collect()
    }

    /// Puts a thread into the group; one that has ended meanwhile is nobody's loss.
    ///
    /// # Errors
    /// When the kernel does not let it in.
    pub fn add_thread(&self, thread: u32) -> Result<()> {
        self.folders()
            .into_iter()
            .try_for_each(|(folder, version)| {
                let list = match version {
                    Version::V1 => "tasks",
                    Version::V2 => "cgroup.threads",
                };
                match std::fs::write(folder.join(list), thread.to_string()) {
                    Err(error) if error.raw_os_error() != Some(libc::ESRCH) => {
                        let what =
                            format!("cannot put thread {thread} into '{}'", folder.display());
                        Err(Error::io(&error, what))
                    }
                    _ => Ok(()),
                }
            })
    }

    /// Ends what is still in the group, and removes it. A group of threads is waited for instead: nobody can end one
    /// thread of a process. What the kernel does not let go of in time stays.
    pub fn remove(&self) {
        let until = Instant::now() + PATIENCE;
        for folder in self.folders().into_keys() {
            remove_folder(&folder, !self.of_threads, until);
        }
    }

    /// The groups in one, by their names.
    pub fn names(cgroups: &Cgroups, parent: &Path) -> Vec<String> {
        let folders = cgroups
            .mounts
            .values()
            .map(|mount| mount.folder.join(parent));
        let names = folders.flat_map(|folder| children(&folder));
        let mut names: Vec<_> = names
            .filter_map(|folder| Some(folder.file_name()?.to_str()?.to_owned()))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn mount(&self, controller: Controller) -> Option<&Mount> {
        let known = !self.of_threads || controller.is_for_threads();
        self.cgroups.mounts.get(&controller).filter(|_| known)
    }

    fn file(&self, controller: Controller, file: &str) -> Result<PathBuf> {
        let mount = self.mount(controller).ok_or_else(|| {
            let name = controller.name();
            Error::operation_invalid(format!("cgroup {name} controller is not mounted"))
        })?;
        Ok(mount.folder.join(&self.path).join(file))
    }

    /// Its folders: one for controllers that are mounted together.
    fn folders(&self) -> BTreeMap<PathBuf, Version> {
        let mounts = self.cgroups.mounts.iter();
        let mounts =
            mounts.filter(|(controller, _)| !self.of_threads || controller.is_for_threads());
        mounts
            .map(|(_, mount)| (mount.folder.join(&self.path), mount.version))
            .collect()
    }

    fn make_folders(&self) -> Result<()> {
        let mut made = BTreeSet::new();
        for (controller, mount) in &self.cgroups.mounts {
            if self.mount(*controller).is_none() || !made.insert(&mount.folder) {
                continue;
            }
            let mut folder = mount.folder.clone();
            for part in &self.path {
                if mount.version == Version::V2 {
                    self.hand_down(&folder)?;
                }
                folder.push(part);
                make_folder(&folder)?;
                if folder.join("cpuset.cpus").exists() && mount.version == Version::V1 {
                    inherit(&folder)?;
                }
            }
            if self.of_threads && mount.version == Version::V2 {
                write(&folder.join("cgroup.type"), "threaded")?;
            }
        }
        Ok(())
    }

    /// In version 2, a group says what those in it may use.
    fn hand_down(&self, folder: &Path) -> Result<()> {
        let wanted: fn(Controller) -> bool = if self.of_threads {
            Controller::is_for_threads
        } else {
            |_| true
        };
        let path = folder.join("cgroup.subtree_control");
        let given = std::fs::read_to_string(&path).unwrap_or_default();
        let missing = |name: &&str| !given.split_whitespace().any(|other| other == *name);
        for name in self.cgroups.names_in_second(wanted).filter(missing) {
            write(&path, &format!("+{name}"))?;
        }
        Ok(())
    }
}

fn make_folder(folder: &Path) -> Result<()> {
    match std::fs::create_dir(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            let what = format!("cannot make control group '{}'", folder.display());
            Err(Error::io(&error, what))
        }
        _ => Ok(()),
    }
}

/// In version 1, a new group may use no CPU and no memory until it is told which: those of the group it is in.
fn inherit(folder: &Path) -> Result<()> {
    for name in ["cpuset.cpus", "cpuset.mems"] {
        let path = folder.join(name);
        let own = std::fs::read_to_string(&path).unwrap_or_default();
        let parent = folder.parent().map(|parent| parent.join(name));
        let parent = parent.and_then(|parent| std::fs::read_to_string(parent).ok());
        if let Some(parent) = parent.filter(|_| own.trim().is_empty()) {
            write(&path, parent.trim())?;
        }
    }
    Ok(())
}

fn write(path: &Path, value: &str) -> Result<()> {
    std::fs::write(path, value).map_err(|error| {
        let what = format!("cannot write '{value}' to '{}'", path.display());
        Error::io(&error, what)
    })
}

/// The groups in a group.
fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|entry| entry.path()).collect()
}

fn remove_folder(folder: &Path, ends: bool, until: Instant) {
    for child in children(folder) {
        remove_folder(&child, ends, until);
    }
    loop {
        match std::fs::remove_dir(folder) {
            Err(error) if error.kind() == ErrorKind::ResourceBusy && Instant::now() < until => {
                if ends {
                    end_all(folder);
                }
                std::thread::sleep(Duration::from_millis(5));
            }
            _ => return,
        }
    }
}

/// Ends the processes in a group.
fn end_all(folder: &Path) {
    let list = files::read_text(&folder.join("cgroup.procs"))
        .ok()
        .flatten();
    let numbers = list.iter().flat_map(|list| list.lines());
    let processes = numbers.filter_map(|number| Pid::from_raw(number.parse().ok()?));
    for process in processes {
        // It may have ended meanwhile, which is what was wanted.
        let _ = kill_process(process, Signal::KILL);
    }
}
