//! The event callback of a stream.
//!
//! Drivers only say what is ready and when that may have changed. The rest is here, once: the
//! callback runs where the connection's callbacks run, and runs again for as long as something it
//! asked for is ready, as a `poll` loop would do.

use std::sync::{Arc, Weak};

use super::{Inner, Stream, error};
use crate::dispatch::Interest;
use crate::generated::enums::StreamEventType;
use crate::{Error, Result};

pub(super) struct Watch {
    wanted: StreamEventType,
    callback: Arc<Callback>,
    /// A check has been posted and has not run yet.
    posted: bool,
    _interest: Option<Interest>,
}

type Callback = dyn Fn(&Stream, StreamEventType) + Send + Sync;

impl Stream {
    /// Calls `callback` whenever one of `events` is the case, until it is removed or the stream is
    /// closed. Errors and hang-ups are always reported.
    ///
    /// Fails when there is a callback already, or when what the stream is connected to has no events.
    pub fn add_callback(
        &self,
        events: StreamEventType,
        callback: impl Fn(&Self, StreamEventType) + Send + Sync + 'static,
    ) -> Result<()> {
        self.open("virStreamEventAddCallback")?.ready()?;
        let dispatch = self.0.dispatch.as_ref();
        let watch = Watch {
            wanted: events,
            callback: Arc::new(callback),
            posted: false,
            _interest: dispatch.map(|dispatch| dispatch.interest()).transpose()?,
        };
        let refused = {
            let mut current = self.0.watch.lock();
            if current.is_some() {
                Some(watch)
            } else {
                *current = Some(watch);
                None
            }
        };
        if refused.is_some() {
            return Err(error("stream already has a callback registered"));
        }
        self.waker().wake();
        Ok(())
    }

    /// Changes which events the callback is called for.
    ///
    /// Fails when there is no callback.
    pub fn update_callback(&self, events: StreamEventType) -> Result<()> {
        self.open("virStreamEventUpdateCallback")?;
        match &mut *self.0.watch.lock() {
            Some(watch) => watch.wanted = events,
            None => return Err(no_callback()),
        }
        self.waker().wake();
        Ok(())
    }

    /// Removes the callback; what it owns is dropped now, or when the call that is running returns.
    ///
    /// Fails when there is no callback.
    pub fn remove_callback(&self) -> Result<()> {
        self.open("virStreamEventRemoveCallback")?;
        let watch = self.0.watch.lock().take();
        watch.map(drop).ok_or_else(no_callback)
    }

    /// For the driver behind the stream: says when readiness may have changed.
    pub fn waker(&self) -> StreamWaker {
        StreamWaker(Arc::downgrade(&self.0))
    }
}

fn no_callback() -> Error {
    error("stream does not have a callback registered")
}

/// Tells a stream to look again at what is ready. Does not keep the stream alive.
#[derive(Clone)]
pub struct StreamWaker(Weak<Inner>);

impl StreamWaker {
    /// Readiness may have changed. Cheap, and safe to call under any lock of the driver's.
    pub fn wake(&self) {
        let Some(inner) = self.0.upgrade() else {
            return;
        };
        let Some(dispatch) = &inner.dispatch else {
            return;
        };
        let post = match &mut *inner.watch.lock() {
            Some(watch) => !std::mem::replace(&mut watch.posted, true),
            None => false,
        };
        if post {
            let waker = self.clone();
            dispatch.post(Box::new(move || waker.check()));
        }
    }

    /// Calls the callback if something it asked for is ready, and looks again afterwards.
    fn check(&self) {
        let Some(stream) = self.0.upgrade().map(Stream) else {
            return;
        };
        let Some((wanted, callback)) = stream.0.begin_check() else {
            return;
        };
        let ready = stream.0.ready(wanted);
        if ready.is_empty() {
            return;
        }
        callback(&stream, ready);
        self.wake();
    }
}

impl Inner {
    fn begin_check(&self) -> Option<(StreamEventType, Arc<Callback>)> {
        let mut watch = self.watch.lock();
        let watch = watch.as_mut()?;
        watch.posted = false;
        Some((watch.wanted, Arc::clone(&watch.callback)))
    }

    /// What is ready of what is wanted.
    fn ready(&self, wanted: StreamEventType) -> StreamEventType {
        let always = StreamEventType::ERROR | StreamEventType::HANGUP;
        let Ok(driver) = self.open("") else {
            return StreamEventType::empty();
        };
        driver.ready().unwrap_or(StreamEventType::ERROR) & (wanted | always)
    }
}
