//! The built-in loop as an application sees it.

use std::io::{PipeReader, Write, pipe};
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use parking_lot::Mutex;

use super::*;

const READABLE: EventHandleType = EventHandleType::READABLE;
const EACH_TURN: Option<Duration> = Some(Duration::ZERO);

/// A pipe with something to read in it; it hangs up when the writing end is dropped.
fn readable() -> (PipeReader, std::io::PipeWriter) {
    let (reader, mut writer) = pipe().unwrap();
    writer.write_all(b"x").unwrap();
    (reader, writer)
}

/// A counter, and a callback's data that counts when it is dropped.
#[derive(Default, Clone)]
struct Count(Arc<AtomicUsize>);

impl Count {
    fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    fn up(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }
}

struct UpOnDrop(Count);

impl Drop for UpOnDrop {
    fn drop(&mut self) {
        self.0.up();
    }
}

/// Notes in which thread it is dropped.
struct NoteThread(UpOnDrop, Arc<Mutex<Option<thread::ThreadId>>>);

impl Drop for NoteThread {
    fn drop(&mut self) {
        *self.1.lock() = Some(thread::current().id());
    }
}

/// Keeps `run_once` from waiting for ever.
fn tick(event_loop: &PollLoop) {
    event_loop.add_timeout(EACH_TURN, Box::new(|_| ())).unwrap();
}

#[test]
fn numbers_count_from_one_and_unknown_ones_fail() {
    let event_loop = PollLoop::default();
    let (reader, _writer) = readable();
    let fd = reader.as_raw_fd();
    assert_eq!(
        event_loop
            .add_handle(fd, READABLE, Box::new(|_, _, _| ()))
            .unwrap(),
        1
    );
    assert_eq!(
        event_loop
            .add_handle(fd, READABLE, Box::new(|_, _, _| ()))
            .unwrap(),
        2
    );
    assert_eq!(event_loop.add_timeout(None, Box::new(|_| ())).unwrap(), 1);
    event_loop.remove_handle(1).unwrap();
    assert!(event_loop.remove_handle(1).is_err());
    assert!(event_loop.remove_timeout(99).is_err());
    event_loop.update_handle(99, READABLE);
    event_loop.update_timeout(99, EACH_TURN);
}

#[test]
fn handles_report_what_happened() {
    let event_loop = PollLoop::default();
    tick(&event_loop);
    let (reader, writer) = readable();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let callback = move |watch, fd, events| log.lock().push((watch, fd, events));
    let fd = reader.as_raw_fd();
    event_loop
        .add_handle(fd, READABLE, Box::new(callback))
        .unwrap();
    event_loop.run_once().unwrap();
    drop(writer);
    event_loop.run_once().unwrap();
    let hung_up = READABLE | EventHandleType::HANGUP;
    assert_eq!(*seen.lock(), [(1, fd, READABLE), (1, fd, hung_up)]);
}

#[test]
fn a_closed_descriptor_is_an_error_and_a_negative_one_is_never_ready() {
    let event_loop = PollLoop::default();
    tick(&event_loop);
    let errors = Count::default();
    for fd in [i32::MAX, -1] {
        let errors = errors.clone();
        let callback = move |_, _, events| {
            assert_eq!(events, EventHandleType::ERROR);
            errors.up();
        };
        event_loop
            .add_handle(fd, READABLE, Box::new(callback))
            .unwrap();
    }
    event_loop.run_once().unwrap();
    assert_eq!(errors.get(), 1);
}

#[test]
fn timers_fire_when_they_are_due() {
    let event_loop = PollLoop::default();
    let (often, later, never) = (Count::default(), Count::default(), Count::default());
    let add = |interval, count: &Count| {
        let count = count.clone();
        event_loop
            .add_timeout(interval, Box::new(move |_| _ = count.up()))
            .unwrap()
    };
    let often_timer = add(EACH_TURN, &often);
    add(Some(Duration::from_millis(20)), &later);
    add(None, &never);
    for _ in 0..3 {
        event_loop.run_once().unwrap();
    }
    assert_eq!((often.get(), later.get(), never.get()), (3, 0, 0));
    event_loop.update_timeout(often_timer, None);
    let start = Instant::now();
    while later.get() == 0 {
        event_loop.run_once().unwrap();
    }
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!((often.get(), never.get()), (3, 0));
}

#[test]
fn callbacks_may_remove_themselves_and_others_and_are_dropped_once() {
    let event_loop = Arc::new(PollLoop::default());
    tick(&event_loop);
    let (reader, _writer) = readable();
    let (calls, drops) = (Count::default(), Count::default());
    for _ in 0..2 {
        let data = UpOnDrop(drops.clone());
        let (calls, inner) = (calls.clone(), Arc::clone(&event_loop));
        let callback = move |_, _, _| {
            calls.up();
            inner.remove_handle(1).unwrap();
            inner.remove_handle(2).unwrap();
            assert_eq!(data.0.get(), 0, "its data lives until it returns");
        };
        event_loop
            .add_handle(reader.as_raw_fd(), READABLE, Box::new(callback))
            .unwrap();
    }
    event_loop.run_once().unwrap();
    event_loop.run_once().unwrap();
    assert_eq!(
        (calls.get(), drops.get()),
        (1, 2),
        "the second was removed before its turn"
    );
}

#[test]
fn a_paused_handle_is_not_called() {
    let event_loop = Arc::new(PollLoop::default());
    tick(&event_loop);
    let (reader, _writer) = readable();
    let calls = Count::default();
    let (counter, inner) = (calls.clone(), Arc::clone(&event_loop));
    let callback = move |watch, _, _| {
        counter.up();
        inner.update_handle(watch, EventHandleType::empty());
    };
    let watch = event_loop
        .add_handle(reader.as_raw_fd(), READABLE, Box::new(callback))
        .unwrap();
    event_loop.run_once().unwrap();
    event_loop.run_once().unwrap();
    assert_eq!(calls.get(), 1);
    event_loop.update_handle(watch, READABLE);
    event_loop.run_once().unwrap();
    assert_eq!(calls.get(), 2);
}

#[test]
fn another_thread_wakes_a_waiting_turn_and_data_is_dropped_in_the_loop() {
    let event_loop = Arc::new(PollLoop::default());
    let drops = Count::default();
    let dropped_in = Arc::new(Mutex::new(None));
    let data = NoteThread(UpOnDrop(drops.clone()), Arc::clone(&dropped_in));
    let timer = event_loop
        .add_timeout(None, Box::new(move |_| assert_eq!(data.0.0.get(), 0)))
        .unwrap();
    let other = Arc::clone(&event_loop);
    let remover = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        other.remove_timeout(timer).unwrap();
    });
    event_loop.run_once().unwrap(); // would wait for ever
    remover.join().unwrap();
    event_loop.add_timeout(EACH_TURN, Box::new(|_| ())).unwrap();
    event_loop.run_once().unwrap();
    assert_eq!(drops.get(), 1);
    assert_eq!(*dropped_in.lock(), Some(thread::current().id()));
}
