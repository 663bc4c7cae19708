//! Events in the application's event loop. One test, as the loop is registered for the process.
#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may stop at the first surprise too"
)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use common::{Count, UpOnDrop, bare};
use polyvirt::driver::StreamDriver;
use polyvirt::event_loop::{self, EventLoop, HandleCallback, PollLoop, TimeoutCallback};
use polyvirt::{ConnectCloseReason, EventHandleType, Result, StreamEventType, StreamFlags};

/// An application's loop: the built-in one, with its watches counted.
#[derive(Default)]
struct Counting {
    inner: PollLoop,
    watches: AtomicUsize,
}

impl EventLoop for Counting {
    fn add_handle(
        &self,
        fd: i32,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32> {
        self.watches.fetch_add(1, Ordering::SeqCst);
        self.inner.add_handle(fd, events, callback)
    }

    fn update_handle(&self, watch: i32, events: EventHandleType) {
        self.inner.update_handle(watch, events);
    }

    fn remove_handle(&self, watch: i32) -> Result<()> {
        self.watches.fetch_sub(1, Ordering::SeqCst);
        self.inner.remove_handle(watch)
    }

    fn add_timeout(&self, interval: Option<Duration>, callback: TimeoutCallback) -> Result<i32> {
        self.inner.add_timeout(interval, callback)
    }

    fn update_timeout(&self, timer: i32, interval: Option<Duration>) {
        self.inner.update_timeout(timer, interval);
    }

    fn remove_timeout(&self, timer: i32) -> Result<()> {
        self.inner.remove_timeout(timer)
    }
}

/// Always has something to read.
struct Full;

impl StreamDriver for Full {
    fn ready(&self) -> Result<StreamEventType> {
        Ok(StreamEventType::READABLE)
    }
}

#[test]
fn callbacks_run_in_the_loop_and_nowhere_else() {
    assert!(event_loop::run_default().is_err());
    // Registered before the loop: moves there with it.
    let (early, early_driver) = bare();
    let early_calls = Count::default();
    let counter = early_calls.clone();
    let early_id = early.on_close(move |_, _| _ = counter.up()).unwrap();

    let application = Arc::new(Counting::default());
    assert!(event_loop::register(
        Arc::clone(&application) as Arc<dyn EventLoop>
    ));
    assert!(
        !event_loop::register_default(),
        "only the first registration counts"
    );
    assert!(event_loop::run_default().is_err());
    assert_eq!(application.watches.load(Ordering::SeqCst), 1);

    let (conn, driver) = bare();
    let (calls, drops) = (Count::default(), Count::default());
    let (counter, data) = (calls.clone(), UpOnDrop(drops.clone()));
    let here = thread::current().id();
    let id = conn
        .on_close(move |_, _| {
            assert_eq!(thread::current().id(), here);
            assert_eq!(data.0.get(), 0);
            counter.up();
        })
        .unwrap();
    assert_eq!(
        application.watches.load(Ordering::SeqCst),
        1,
        "one watch serves all"
    );

    let emitter = thread::spawn(move || {
        driver.events.emit(ConnectCloseReason::EOF);
        driver.events.emit(ConnectCloseReason::EOF);
        early_driver.events.emit(ConnectCloseReason::EOF);
    });
    emitter.join().unwrap();
    thread::sleep(Duration::from_millis(20));
    assert_eq!(
        (calls.get(), early_calls.get()),
        (0, 0),
        "nothing runs outside of the loop"
    );
    while calls.get() + early_calls.get() < 3 {
        application.inner.run_once().unwrap();
    }
    assert_eq!((calls.get(), early_calls.get()), (2, 1));

    conn.stop_listening(id).unwrap();
    assert_eq!(drops.get(), 1);
    early.stop_listening(early_id).unwrap();
    assert_eq!(
        application.watches.load(Ordering::SeqCst),
        0,
        "an idle library watches nothing"
    );

    stream_events(&application);
    assert_eq!(application.watches.load(Ordering::SeqCst), 0);
    many_threads(&application);
    assert_eq!(application.watches.load(Ordering::SeqCst), 0);
}

fn stream_events(application: &Counting) {
    let (conn, _driver) = bare();
    let stream = conn.new_stream(StreamFlags::NONBLOCK);
    stream.attach(Arc::new(Full));
    let calls = Count::default();
    let counter = calls.clone();
    stream
        .add_callback(StreamEventType::READABLE, move |stream, _| {
            if counter.up() == 3 {
                stream.remove_callback().unwrap();
            }
        })
        .unwrap();
    assert_eq!(application.watches.load(Ordering::SeqCst), 1);
    while calls.get() < 3 {
        application.inner.run_once().unwrap();
    }
    assert_eq!(calls.get(), 3);
    stream.finish().unwrap();
}

fn many_threads(application: &Counting) {
    let (calls, done) = (Count::default(), Count::default());
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (calls, done) = (calls.clone(), done.clone());
            thread::spawn(move || {
                for _ in 0..100 {
                    let (conn, driver) = bare();
                    let (mine, all) = (Count::default(), calls.clone());
                    let counter = mine.clone();
                    let both = move |_: &_, _| _ = (counter.up(), all.up());
                    let id = conn.on_close(both).unwrap();
                    driver.events.emit(ConnectCloseReason::EOF);
                    mine.wait_for(1);
                    conn.stop_listening(id).unwrap();
                }
                done.up();
            })
        })
        .collect();
    let tick = application
        .inner
        .add_timeout(Some(Duration::from_millis(1)), Box::new(|_| ()));
    while done.get() < 8 {
        application.inner.run_once().unwrap();
    }
    application.inner.remove_timeout(tick.unwrap()).unwrap();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(calls.get(), 800);
}
