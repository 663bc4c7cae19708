//! Programs beside QEMU: what emulates a trusted platform module, serves a folder, or makes a network for an ordinary
//! user. They begin before QEMU does and end with the guest.

mod cards;
mod folders;
pub(crate) mod modules;

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_config::domain::{Domain, Interface};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::Owner;
use polyvirt_host::files;
use polyvirt_host::labels::Labelled;
use polyvirt_host::process::{Limits, PRIVATE, Process, Program};
use polyvirt_qemu::places::Places;

use super::Running;
use super::folder::Folder;
use super::log::Log;
use crate::host::Host;
use crate::labels::Identity;

/// How long a program has until it listens.
const READY: Duration = Duration::from_secs(20);

/// How long one is asked politely to end before it is killed.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a guest that starts needs beside QEMU.
struct Wanted {
    /// The program, by its path.
    program: PathBuf,
    arguments: Vec<String>,
    /// What it inherits.
    descriptors: Vec<OwnedFd>,
    /// Where it listens once it is ready; none when it was given the socket.
    socket: Option<PathBuf>,
    /// As whom it runs; as we do when nothing is said.
    owner: Option<Owner>,
}

/// What a start knows.
struct Starting<'a> {
    host: &'a Host,
    live: &'a Domain,
    places: &'a Places<'a>,
    log: &'a Log,
    folder: &'a Folder,
    /// As whom the guest runs; as we do when nothing is said.
    owner: Option<Owner>,
}

/// The programs beside a guest that runs.
#[derive(Default)]
pub(crate) struct Companions(Mutex<Vec<Process>>);

impl Companions {
    /// Starts what `live` needs. When one of them fails, none is left.
    pub(super) fn start(
        host: &Host,
        live: &Domain,
        places: &Places<'_>,
        folder: &Folder,
        log: &Log,
        owner: Option<Owner>,
    ) -> Result<Self> {
        let starting = Starting {
            host,
            live,
            places,
            log,
            folder,
            owner,
        };
        let companions = Self::default();
        let started = companions.start_all(&starting);
        if started.is_err() {
            companions.end();
        }
        started.map(|()| companions)
    }

    fn start_all(&self, starting: &Starting<'_>) -> Result<()> {
        for wanted in [modules::wanted, folders::wanted, cards::wanted] {
            for one in wanted(starting)? {
                self.0.lock().push(starting.run(one)?);
            }
        }
        Ok(())
    }

    /// Adds one that has come later. Those that have ended, with what they were for, are no longer known.
    pub(crate) fn add(&self, process: Process) {
        let mut known = self.0.lock();
        known.retain(|process| !process.wait(Duration::ZERO));
        known.push(process);
    }

    /// Those of a guest that an earlier process started: everything that lives in its folder and is not QEMU itself.
    pub(super) fn found(home: &str, emulator: u32) -> Self {
        let all = Process::running_with(home).into_iter();
        let found = all.filter(|process| process.pid() != emulator);
        Self(Mutex::new(found.collect()))
    }

    /// Ends them: their guest has ended.
    pub(super) fn end(&self) {
        for process in std::mem::take(&mut *self.0.lock()) {
            give_up(&process);
        }
    }
}

/// Ends one.
pub(crate) fn give_up(process: &Process) {
    // Processes of ours can be ended.
    let _ = process.end(PATIENCE);
}

/// Starts what a card needs that comes while its guest runs; nothing for cards that need none. It ends with the card.
pub(crate) fn for_card(
    host: &Host,
    running: &Running,
    live: &Domain,
    card: &Interface,
) -> Result<Option<Process>> {
    if !cards::is_translated(card) {
        return Ok(None);
    }
    let identity = Identity::settle(&host.choices, &mut live.clone())?;
    let id = live.id.unwrap_or_default();
    let starting = Starting {
        host,
        live,
        places: &Places::new(&host.settings.folders, id, &live.name),
        log: &running.log,
        folder: &running.folder,
        owner: identity.process,
    };
    let wanted = cards::passt(&starting, card)?;
    let socket = wanted.socket.clone();
    let process = starting.run(wanted)?;
    if let (Some(owner), Some(socket)) = (identity.process, socket) {
        let given = Labelled::open(&socket).and_then(|socket| socket.give(owner, false));
        given.inspect_err(|_| give_up(&process))?;
    }
    Ok(Some(process))
}

/// Gives a folder to whom a program runs as, where that is not us.
fn hand_over(host: &Host, folder: &Path, owner: Option<Owner>) -> Result<()> {
    let Some(owner) = owner else {
        return Ok(());
    };
    host.root.let_in();
    Labelled::open(folder)?.give(owner, false)
}

impl Starting<'_> {
    /// Starts a program, and waits until it listens.
    fn run(&self, wanted: Wanted) -> Result<Process> {
        let name = wanted.program.display().to_string();
        if let Some(socket) = &wanted.socket {
            files::remove(socket)?;
        }
        let process = self.program(
            wanted.program,
            wanted.arguments,
            wanted.descriptors,
            wanted.owner,
        )?;
        let until = Instant::now() + READY;
        let mut pause = Duration::from_millis(1);
        while let Some(socket) = wanted.socket.as_ref().filter(|socket| !socket.exists()) {
            if process.wait(pause) {
                let message = format!("{name} ended before it listened at '{}'", socket.display());
                return Err(self.explain(&message));
            }
            if Instant::now() > until {
                let _ = process.end(Duration::ZERO);
                let seconds = READY.as_secs();
                return Err(
                    self.explain(&format!("{name} did not listen within {seconds} seconds"))
                );
            }
            pause = (pause * 2).min(Duration::from_millis(50));
        }
        Ok(process)
    }

    fn program(
        &self,
        path: PathBuf,
        arguments: Vec<String>,
        descriptors: Vec<OwnedFd>,
        owner: Option<Owner>,
    ) -> Result<Process> {
        // By this one they are found again, or swept away, whatever becomes of us.
        let home = ("HOME".to_owned(), self.folder.path().display().to_string());
        let path_of_programs = std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned());
        Program {
            path: path.into(),
            arguments,
            environment: vec![home, ("PATH".to_owned(), path_of_programs)],
            descriptors,
            output: self.log.for_qemu()?,
            owner,
            limits: Limits::default(),
            groups: Vec::new(),
            umask: PRIVATE,
            ends_with_us: !self.host.keep_guests,
        }
        .start()
    }

    /// Runs a program to its end.
    fn run_to_end(
        &self,
        path: PathBuf,
        arguments: Vec<String>,
        owner: Option<Owner>,
    ) -> Result<()> {
        let name = path.display().to_string();
        let process = self.program(path, arguments, Vec::new(), owner)?;
        match process.end_of(READY) {
            Some(true) => Ok(()),
            Some(false) => Err(self.explain(&format!("{name} failed"))),
            None => {
                let _ = process.end(Duration::ZERO);
                let seconds = READY.as_secs();
                Err(self.explain(&format!("{name} took longer than {seconds} seconds")))
            }
        }
    }

    fn explain(&self, what: &str) -> Error {
        let message = format!("cannot start domain '{}': {what}", self.live.name);
        let error = Error::internal(message).with_domain(ErrorDomain::QEMU);
        self.log.explain(&self.live.name, error)
    }
}

/// A program in one of the places where it may be, or an error that names the package it comes with.
fn find(name: &str, places: &[&str], package: &str) -> Result<PathBuf> {
    let found = places.iter().map(Path::new).find(|path| path.exists());
    found.map(Path::to_owned).ok_or_else(|| {
        let message = format!("cannot find the program '{name}': install the package {package}");
        Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU)
    })
}
