//! A guest as statistics see it: what was true when they were asked for.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use polyvirt_config::domain::{Domain, MemoryBalloonModel};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{ConnectGetAllDomainStatsFlags as Flags, DomainState};
use polyvirt_qemu::Flag;
use polyvirt_qemu::alias;
use polyvirt_qmp::Question;
use serde_json::Value;

use super::ahead;
use crate::guest::{Running, State};

/// How long a guest has for all its answers.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same for callers that do not want to wait.
const HASTE: Duration = Duration::from_millis(500);
/// How long it may take to hand a guest that answered last time its questions: as long as others talk with it.
const HANDING: Duration = Duration::from_millis(250);

/// A guest.
pub(crate) struct View {
    pub(crate) domain: DomainRef,
    pub(crate) config: Option<Arc<Domain>>,
    pub(crate) doing: DomainState,
    pub(crate) reason: i32,
    /// What it runs in, if it runs.
    pub(crate) running: Option<Arc<Running>>,
    /// Whether QEMU is not asked.
    quiet: bool,
    /// By when it has to have answered.
    until: Instant,
    /// What it has been asked already.
    asked: RefCell<Vec<(ahead::Question, Question)>>,
}

impl View {
    pub(super) fn of(state: &State, flags: Flags) -> Self {
        let hurried = flags.contains(Flags::NOWAIT);
        let running = state.running.clone();
        // Who did not answer last time is not asked by those in a hurry.
        let silent = running.as_ref().is_some_and(|running| running.is_silent());
        Self {
            domain: state.domain(),
            config: state.config().ok().cloned(),
            doing: state.doing,
            reason: state.reason,
            running,
            quiet: hurried && silent,
            until: Instant::now() + if hurried { HASTE } else { PATIENCE },
            asked: RefCell::default(),
        }
    }

    /// Does not ask QEMU.
    pub(super) fn quiet_if(self, quiet: bool) -> Self {
        Self {
            quiet: self.quiet || quiet,
            ..self
        }
    }

    /// The alias of the device that says how much memory the guest has, if it has that device.
    pub(super) fn balloon(&self) -> Option<&str> {
        let balloon = self.config.as_ref()?.devices().memballoon.as_ref()?;
        let there = balloon.model != MemoryBalloonModel::None;
        there.then(|| alias::of(&balloon.info))
    }

    /// Whether threads serve its disks. Nobody but us gives a guest such threads, and its document has those that came while
    /// it ran, too.
    pub(super) fn has_iothreads(&self) -> bool {
        let ids = self.config.as_ref();
        let ids = ids.and_then(|config| config.iothreadids.as_ref());
        ids.is_some_and(|ids| !ids.iothread.is_empty())
    }

    /// Whether QEMU may have measured how fast the guest changes its memory.
    pub(super) fn is_measured(&self) -> bool {
        let running = self.running.as_ref();
        running.is_some_and(|running| running.measured.load(Ordering::Relaxed))
    }

    /// Whether this QEMU, were it asked, would tell that.
    pub(super) fn told_of_dirty_rate(&self) -> bool {
        let running = self.running.as_ref().filter(|_| !self.quiet);
        running.is_some_and(|running| running.capabilities.has(Flag::QueryDirtyRate))
    }

    /// Hands QEMU all its questions at once; one that cannot even take them is not asked again.
    pub(super) fn ask_ahead(&mut self, questions: &[ahead::Question]) {
        let Some(running) = self.running.as_ref().filter(|_| !self.quiet) else {
            return;
        };
        let patience = if running.is_silent() {
            Duration::ZERO
        } else {
            HANDING
        };
        match running.monitor.begin(questions, Instant::now() + patience) {
            Ok(asked) => {
                let both = questions.iter().cloned().zip(asked);
                self.asked = RefCell::new(both.collect());
            }
            Err(error) => {
                running.heard(Err(error));
                self.quiet = true;
            }
        }
    }

    /// What QEMU answers, if it does in time.
    pub(super) fn ask(&self, command: &str, arguments: Value) -> Option<Value> {
        let running = self.running.as_ref().filter(|_| !self.quiet)?;
        let mut asked = self.asked.borrow_mut();
        let known = asked
            .iter()
            .position(|((c, a), _)| *c == command && *a == arguments);
        match known {
            Some(index) => running.heard(asked.swap_remove(index).1.answer(self.until)),
            None => running.try_ask(command, arguments, self.until),
        }
    }
}
