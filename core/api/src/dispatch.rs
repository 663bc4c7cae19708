//! Where callbacks run: in a thread of the library, or in the application's event loop.
//!
//! Exactly one place takes jobs from the queue. While no loop is registered, that is a thread, started
//! with the first registered callback. Once a loop is registered, it is the loop, which has a [`Bell`] for
//! as long as any callback is registered.

mod bell;

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};
use std::thread;

use parking_lot::{Condvar, Mutex};
use polyvirt_driver::dispatch::{Dispatch, Interest, Job};
use polyvirt_driver::{Error, Result};

use crate::event_loop;
use bell::Bell;

static SHARED: LazyLock<Arc<Dispatcher>> = LazyLock::new(Arc::default);

/// The dispatcher of all connections of this process.
pub(crate) fn shared() -> Arc<dyn Dispatch> {
    Arc::clone(&*SHARED) as Arc<dyn Dispatch>
}

/// An event loop has been registered: what the thread has done so far is now the loop's.
pub(crate) fn move_to_loop() {
    // Without the loop's watch nothing can be delivered; the next registration tries again and
    // reports the error.
    let _ = SHARED.attach();
    SHARED.posted.notify_all(); // the thread ends
}

#[derive(Default)]
struct Dispatcher {
    state: Mutex<State>,
    posted: Condvar,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Job>,
    /// How many callbacks are registered.
    interests: usize,
    thread_runs: bool,
    link: Link,
}

/// What there is in the registered loop.
#[derive(Default)]
enum Link {
    #[default]
    None,
    /// Somebody is adding it.
    Adding,
    Added(Bell),
}

impl Dispatch for Dispatcher {
    fn post(&self, job: Job) {
        let mut state = self.state.lock();
        state.queue.push_back(job);
        match &state.link {
            Link::Added(bell) => bell.ring(),
            // Whoever adds it rings it.
            Link::Adding => {}
            Link::None => {
                self.posted.notify_one();
            }
        }
    }

    fn interest(&self) -> Result<Interest> {
        // Counted first, so that what is there now cannot go away meanwhile.
        self.state.lock().interests += 1;
        let counted = Counted;
        if event_loop::registered().is_some() {
            self.attach()?;
        } else {
            self.start_thread()?;
        }
        Ok(Interest::new(counted))
    }
}

/// One registered callback, counted.
struct Counted;

impl Drop for Counted {
    fn drop(&mut self) {
        SHARED.lose_interest();
    }
}

impl Dispatcher {
    /// Hangs the bell in the registered loop, if it is needed and not there.
    fn attach(&self) -> Result<()> {
        let Some(event_loop) = event_loop::registered() else {
            return Ok(());
        };
        if !self.begin_adding() {
            return Ok(());
        }
        // Without the lock: this is the application's code.
        let hung = Bell::hang(event_loop);
        let mut state = self.state.lock();
        match hung {
            Ok(bell) => {
                if !state.queue.is_empty() {
                    bell.ring();
                }
                state.link = Link::Added(bell);
                let unwanted = state.detach_if_unused();
                drop(state);
                if let Some(bell) = unwanted {
                    bell.take_down();
                }
                Ok(())
            }
            Err(error) => {
                state.link = Link::None;
                Err(error)
            }
        }
    }

    /// Whether this thread is the one to add it.
    fn begin_adding(&self) -> bool {
        let mut state = self.state.lock();
        let begins = state.needs_link();
        if begins {
            state.link = Link::Adding;
        }
        begins
    }

    fn lose_interest(&self) {
        let unwanted = {
            let mut state = self.state.lock();
            state.interests = state.interests.saturating_sub(1);
            state.detach_if_unused()
        };
        if let Some(bell) = unwanted {
            bell.take_down();
        }
    }

    /// Runs the jobs that wait now, in the loop's thread.
    fn run_jobs(&self) {
        let due = self.state.lock().queue.len();
        for _ in 0..due {
            let job = self.state.lock().queue.pop_front();
            if let Some(job) = job {
                run(job);
            }
        }
        let state = self.state.lock();
        if let (false, Link::Added(bell)) = (state.queue.is_empty(), &state.link) {
            bell.ring();
        }
    }

    /// Starts the thread that runs jobs, unless it runs already.
    fn start_thread(&self) -> Result<()> {
        if std::mem::replace(&mut self.state.lock().thread_runs, true) {
            return Ok(());
        }
        let started = thread::Builder::new()
            .name("polyvirt-events".to_owned())
            .spawn(|| SHARED.run_in_thread());
        started.map(drop).map_err(|error| {
            self.state.lock().thread_runs = false;
            Error::io(&error, "cannot start the thread for events")
        })
    }

    /// Runs jobs as they come, until a loop is registered.
    fn run_in_thread(&self) {
        while let Some(job) = self.next_in_thread() {
            run(job);
        }
    }

    fn next_in_thread(&self) -> Option<Job> {
        let mut state = self.state.lock();
        loop {
            if event_loop::registered().is_some() {
                state.thread_runs = false;
                return None;
            }
            if let Some(job) = state.queue.pop_front() {
                return Some(job);
            }
            self.posted.wait(&mut state);
        }
    }
}

impl State {
    fn needs_link(&self) -> bool {
        self.interests > 0 && matches!(self.link, Link::None)
    }

    /// Takes the bell out of the loop when no callback is left: a loop that only waits for its last
    /// watch to go can end. Jobs that are left have nobody to call and wait for the next time.
    fn detach_if_unused(&mut self) -> Option<Bell> {
        if self.interests > 0 || !matches!(self.link, Link::Added(_)) {
            return None;
        }
        match std::mem::take(&mut self.link) {
            Link::Added(bell) => Some(bell),
            Link::Adding | Link::None => None,
        }
    }
}

/// Runs one job. A panic in it is a bug in the application, which the panic hook has reported.
fn run(job: Job) {
    let _ = catch_unwind(AssertUnwindSafe(job));
}
