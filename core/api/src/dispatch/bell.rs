//! How the registered event loop learns that jobs wait.

use std::sync::Arc;
use std::time::Duration;

use polyvirt_driver::{EventHandleType, Result};

use super::SHARED;
use crate::event_loop::{self, EventLoop, PollLoop, Wakeup};

/// What rings in the loop while jobs wait.
pub(super) enum Bell {
    /// A descriptor that an application's loop watches, with the number of that watch. The loop is only ever called to add
    /// and to remove it, so loops that are not safe to call from other threads work.
    Watch(Arc<Wakeup>, i32),
    /// A timer of the built-in loop, paused while nothing waits: a job that comes while the loop does something else takes
    /// no system call to tell.
    Timer(&'static PollLoop, i32),
}

impl Bell {
    /// Puts one into a loop, which runs jobs when it rings.
    pub(super) fn hang(event_loop: &Arc<dyn EventLoop>) -> Result<Self> {
        if let Some(built_in) = event_loop::registered_default() {
            let run = |timer| {
                built_in.update_timeout(timer, None);
                SHARED.run_jobs();
            };
            return Ok(Self::Timer(
                built_in,
                built_in.add_timeout(None, Box::new(run))?,
            ));
        }
        let wakeup = Arc::new(Wakeup::new()?);
        let inside = Arc::clone(&wakeup);
        let run = move |_, _, _| {
            inside.clear();
            SHARED.run_jobs();
        };
        let watch = event_loop.add_handle(wakeup.fd(), EventHandleType::READABLE, Box::new(run))?;
        Ok(Self::Watch(wakeup, watch))
    }

    /// Makes the loop run jobs at its next turn, which comes at once.
    pub(super) fn ring(&self) {
        match self {
            Self::Watch(wakeup, _) => wakeup.wake(),
            Self::Timer(built_in, timer) => built_in.update_timeout(*timer, Some(Duration::ZERO)),
        }
    }

    /// Takes it out of its loop. A loop that has lost it has nothing left to remove.
    pub(super) fn take_down(self) {
        match self {
            Self::Watch(_, watch) => {
                if let Some(event_loop) = event_loop::registered() {
                    let _ = event_loop.remove_handle(watch);
                }
            }
            Self::Timer(built_in, timer) => {
                let _ = built_in.remove_timeout(timer);
            }
        }
    }
}
