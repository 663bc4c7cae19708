//! Bytes on their way from one side to the other.

use std::collections::VecDeque;

use parking_lot::{Condvar, Mutex, MutexGuard};

/// A bounded queue of bytes. Either side may close it: what has been written can still be read, and
/// nothing more is taken.
pub(super) struct Pipe {
    state: Mutex<State>,
    changed: Condvar,
    limit: usize,
}

#[derive(Default)]
struct State {
    bytes: VecDeque<u8>,
    closed: bool,
}

/// What became of a read or write.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// This many bytes; at least one, unless none were asked for.
    Bytes(usize),
    /// None for now.
    Later,
    /// None any more.
    Closed,
}

impl Pipe {
    /// An empty pipe that holds at most `limit` bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            state: Mutex::default(),
            changed: Condvar::new(),
            limit,
        }
    }

    /// Puts in as much of `data` as there is room for; with `wait`, waits until there is some.
    pub(super) fn write(&self, data: &[u8], wait: bool) -> Moved {
        let mut state = self.until(wait, |state| {
            state.closed || state.bytes.len() < self.limit || data.is_empty()
        });
        if state.closed {
            return Moved::Closed;
        }
        let room = self.limit.saturating_sub(state.bytes.len());
        let (now, later) = data.split_at(room.min(data.len()));
        if now.is_empty() && !later.is_empty() {
            return Moved::Later;
        }
        state.bytes.extend(now);
        self.changed.notify_all();
        Moved::Bytes(now.len())
    }

    /// Takes out as much as there is and `buffer` holds; with `wait`, waits until there is some.
    pub(super) fn read(&self, buffer: &mut [u8], wait: bool) -> Moved {
        let mut state = self.until(wait, |state| {
            state.closed || !state.bytes.is_empty() || buffer.is_empty()
        });
        let count = state.bytes.len().min(buffer.len());
        if count == 0 && !buffer.is_empty() {
            return if state.closed {
                Moved::Closed
            } else {
                Moved::Later
            };
        }
        for (place, byte) in buffer.iter_mut().zip(state.bytes.drain(..count)) {
            *place = byte;
        }
        self.changed.notify_all();
        Moved::Bytes(count)
    }

    /// Takes no more bytes from now on, and lets nobody wait any longer.
    pub(super) fn close(&self) {
        self.state.lock().closed = true;
        self.changed.notify_all();
    }

    /// Closes it, and forgets what has not been read.
    pub(super) fn discard(&self) {
        self.state.lock().bytes.clear();
        self.close();
    }

    /// Whether it has been closed.
    pub(super) fn is_closed(&self) -> bool {
        self.state.lock().closed
    }

    /// How many bytes can be written without waiting.
    pub(super) fn room(&self) -> usize {
        let state = self.state.lock();
        if state.closed {
            return 0;
        }
        self.limit.saturating_sub(state.bytes.len())
    }

    /// How many bytes can be read without waiting.
    pub(super) fn len(&self) -> usize {
        self.state.lock().bytes.len()
    }

    /// The state, once it is `right` if the caller may wait for that.
    fn until(&self, wait: bool, right: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let mut state = self.state.lock();
        if wait {
            self.changed.wait_while(&mut state, |state| !right(state));
        }
        state
    }
}
