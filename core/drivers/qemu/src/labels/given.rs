//! The files that a guest has been given.
//!
//! Each is noted down before it is given, with who has it and how many others have been given it: whoever comes after a
//! kill gives back what has been given, and no more. The notes are where no guest reaches them.

use std::io::Write;
use std::path::{Path, PathBuf};

use parking_lot::Mutex;
use polyvirt_config::domain::Disk;
use polyvirt_config::domain::Domain;
use polyvirt_driver::{Error, Result};
use polyvirt_host::accounts::{self, Owner};
use polyvirt_host::files;
use polyvirt_host::labels::Labelled;
use serde_json::{Value, json};

use super::Identity;
use super::files::{How, Wanted, of_disk, of_guest};
use crate::host::Host;
use crate::settings::owner_of_label;

/// How the names of notes end; they begin with the name of the guest's folder.
const NOTES: &str = ".labels";

/// The files that a guest has been given.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// To whom. Nobody when its files stay whose they are.
    owner: Option<Owner>,
    /// Whether they get back the owner that they had.
    remember: bool,
    /// Where that is noted down.
    notes: PathBuf,
    files: Mutex<Vec<Note>>,
}

/// A file that is given.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Note {
    path: PathBuf,
    /// Who had it.
    before: Owner,
    /// How many had been given it.
    count: u64,
    /// To whom it goes when nothing is remembered of it.
    otherwise: Owner,
}

const ROOT: Owner = Owner { user: 0, group: 0 };

impl Given {
    /// Nothing yet, for a guest with that folder.
    pub(crate) fn new(host: &Host, identity: Identity, folder: &Path) -> Self {
        let mut name = folder.file_name().unwrap_or_default().to_owned();
        name.push(NOTES);
        Self {
            owner: identity.files,
            remember: host.choices.remember_owner,
            notes: host.root.folders.state.join(name),
            files: Mutex::default(),
        }
    }

    /// What an earlier process has given to a guest that still runs.
    pub(crate) fn found(host: &Host, live: &Domain, folder: &Path) -> Self {
        let mut copy = live.clone();
        // It was settled when the guest was started, in a way that settles the same.
        let identity = Identity::settle(&host.choices, &mut copy).unwrap_or_default();
        let given = Self::new(host, identity, folder);
        *given.files.lock() = read(&given.notes);
        given
    }

    /// Gives a guest all its files, or none.
    pub(crate) fn give_all(&self, live: &Domain) -> Result<()> {
        let given = self.give_each(&of_guest(live));
        if given.is_err() {
            self.take_all();
        }
        given
    }

    /// Gives it the images of a disk, or none of them.
    pub(crate) fn give_disk(&self, disk: &Disk) -> Result<()> {
        let given = self.give_each(&of_disk(disk));
        if given.is_err() {
            self.take_disk(disk);
        }
        given
    }

    fn give_each(&self, files: &[Wanted<'_>]) -> Result<()> {
        files.iter().try_for_each(|wanted| self.give(wanted))
    }

    /// Takes back the images of a disk.
    pub(crate) fn take_disk(&self, disk: &Disk) {
        for wanted in of_disk(disk) {
            let mut files = self.files.lock();
            let place = files
                .iter()
                .position(|note| note.path == Path::new(wanted.path));
            if let Some(note) = place.map(|place| files.remove(place)) {
                drop(files);
                note.give_back();
                let _ = self.note(&json!({ "back": wanted.path }));
            }
        }
    }

    /// Takes back everything.
    pub(crate) fn take_all(&self) {
        let files = std::mem::take(&mut *self.files.lock());
        for note in files.iter().rev() {
            note.give_back();
        }
        // What is left of them says that nothing is given any more.
        let _ = files::remove(&self.notes);
    }

    fn give(&self, wanted: &Wanted<'_>) -> Result<()> {
        let Some(usual) = self.owner else {
            return Ok(());
        };
        if wanted.says.is_some_and(|says| says.relabel == Some(false)) {
            return Ok(());
        }
        let own = wanted.says.and_then(|says| says.label.as_deref());
        let owner = own.map_or(Ok(usual), owner_of_label)?;
        let file = Labelled::open(Path::new(wanted.path))?;
        if matches!(wanted.how, How::Reads | How::Shared { writes: false }) {
            let groups = accounts::groups_of(owner.user, owner.group)?;
            if file.is_readable_by(owner.user, &groups)? {
                return Ok(());
            }
        }
        if matches!(wanted.how, How::Shared { .. }) {
            return file.give(owner, false);
        }
        let before = file.owner()?;
        let note = Note {
            path: wanted.path.into(),
            before,
            count: file.memory()?.map_or(0, |memory| memory.count),
            otherwise: if self.remember { before } else { ROOT },
        };
        self.note(&note.to_json())?;
        file.give(owner, self.remember)?;
        self.files.lock().push(note);
        Ok(())
    }

    fn note(&self, line: &Value) -> Result<()> {
        let mut file = files::append(&self.notes, 0o600)?;
        let written = writeln!(file, "{line}");
        let what = || format!("cannot write '{}'", self.notes.display());
        written.map_err(|error| Error::io(&error, what()))
    }
}

impl Note {
    fn to_json(&self) -> Value {
        json!({
            "give": self.path.to_string_lossy(),
            "before": [self.before.user, self.before.group],
            "count": self.count,
            "otherwise": [self.otherwise.user, self.otherwise.group],
        })
    }

    fn of_json(line: &Value) -> Option<Self> {
        let owner = |key: &str| {
            let number = |place: usize| u32::try_from(line.get(key)?.get(place)?.as_u64()?).ok();
            Some(Owner {
                user: number(0)?,
                group: number(1)?,
            })
        };
        Some(Self {
            path: line.get("give")?.as_str()?.into(),
            before: owner("before")?,
            count: line.get("count")?.as_u64()?,
            otherwise: owner("otherwise")?,
        })
    }

    /// A file that has gone meanwhile is nobody's any more.
    fn give_back(&self) {
        if let Ok(file) = Labelled::open(&self.path) {
            let _ = file.give_back(true, self.otherwise);
        }
    }

    /// Whether it was noted down and is not given: somebody was killed before it was, or after it was given back.
    fn is_back(&self) -> bool {
        let Ok(file) = Labelled::open(&self.path) else {
            return true;
        };
        let count = file
            .memory()
            .ok()
            .flatten()
            .map_or(0, |memory| memory.count);
        count <= self.count && file.owner().is_ok_and(|owner| owner == self.before)
    }
}

/// What is noted down and has not been given back.
fn read(notes: &Path) -> Vec<Note> {
    let text = files::read_text(notes).ok().flatten().unwrap_or_default();
    let mut given: Vec<Note> = Vec::new();
    // A line that was being written when somebody was killed is about what was not given yet.
    for line in text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        if let Some(path) = line.get("back").and_then(Value::as_str) {
            given.retain(|note| note.path != Path::new(path));
        } else {
            given.extend(Note::of_json(&line));
        }
    }
    given
}

/// Gives back what guests had been given that do not run any more. Those that do are told by the names of their folders.
pub(crate) fn mend(host: &Host, runs: &dyn Fn(&str) -> bool) -> Result<()> {
    let folder = &host.root.folders.state;
    for name in files::names(folder)? {
        if name.strip_suffix(NOTES).is_none_or(runs) {
            continue;
        }
        let notes = folder.join(&name);
        for note in read(&notes).iter().rev().filter(|note| !note.is_back()) {
            note.give_back();
        }
        files::remove(&notes)?;
    }
    Ok(())
}
