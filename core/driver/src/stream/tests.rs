//! Streams as an application sees them, over a small buffer in memory.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::transfer::Section;
use super::*;
use crate::dispatch::{Interest, Job};
use crate::generated::enums::StreamEventType;

/// A pipe that comes back: what is sent can be received. Holes are a single mark.
#[derive(Default)]
struct Loopback {
    bytes: Mutex<VecDeque<Option<u8>>>,
    aborted: AtomicUsize,
}

impl StreamDriver for Loopback {
    fn send(&self, data: &[u8]) -> Result<Sent> {
        let taken = data.len().min(7); // short writes are normal
        self.bytes
            .lock()
            .extend(data[..taken].iter().copied().map(Some));
        Ok(Sent::Data(taken))
    }

    fn recv(&self, buffer: &mut [u8], flags: RecvFlags) -> Result<Received> {
        let mut bytes = self.bytes.lock();
        let mut count = 0;
        while let (Some(Some(byte)), true) = (bytes.front(), count < buffer.len()) {
            buffer[count] = *byte;
            bytes.pop_front();
            count += 1;
        }
        let at_hole = count == 0 && bytes.front() == Some(&None);
        Ok(if at_hole && flags.contains(RecvFlags::STOP_AT_HOLE) {
            Received::Hole
        } else {
            Received::Data(count)
        })
    }

    fn send_hole(&self, _length: i64, _flags: u32) -> Result<()> {
        self.bytes.lock().push_back(None);
        Ok(())
    }

    fn recv_hole(&self, _flags: u32) -> Result<i64> {
        self.bytes.lock().pop_front();
        Ok(4096)
    }

    fn ready(&self) -> Result<StreamEventType> {
        Ok(if self.bytes.lock().is_empty() {
            StreamEventType::WRITABLE
        } else {
            StreamEventType::WRITABLE | StreamEventType::READABLE
        })
    }

    fn abort(&self) -> Result<()> {
        self.aborted.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// Keeps jobs until the test runs them.
#[derive(Default)]
struct ByHand(Mutex<VecDeque<Job>>);

impl ByHand {
    fn run(&self) {
        let job = self.0.lock().pop_front();
        job.expect("a job waits")();
    }
}

impl Dispatch for ByHand {
    fn post(&self, job: Job) {
        self.0.lock().push_back(job);
    }

    fn interest(&self) -> Result<Interest> {
        Ok(Interest::new(()))
    }
}

fn stream(flags: StreamFlags) -> (Stream, Arc<Loopback>, Arc<ByHand>) {
    let (driver, dispatch) = (Arc::new(Loopback::default()), Arc::new(ByHand::default()));
    let stream = Stream::new(
        flags,
        Some(Arc::clone(&dispatch) as Arc<dyn Dispatch>),
        None,
    );
    (stream, driver, dispatch)
}

#[test]
fn an_empty_stream_and_a_closed_one_say_what_stock_says() {
    let (stream, driver, _) = stream(StreamFlags::empty());
    let unsupported = |function: &str| {
        format!("this function is not supported by the connection driver: {function}")
    };
    assert_eq!(
        stream.send(b"x").unwrap_err().message(),
        unsupported("virStreamSend")
    );
    assert_eq!(
        stream.recv_hole(4).unwrap_err().message(),
        unsupported("virStreamRecvHole")
    );
    assert_eq!(
        stream.finish().unwrap_err().message(),
        unsupported("virStreamFinish")
    );
    stream.abort().unwrap();
    stream.attach(driver);
    stream.finish().unwrap();
    stream.finish().unwrap();
    let error = stream.send(b"x").unwrap_err();
    assert_eq!(error.message(), "internal error: stream is not open");
    assert_eq!(error.domain(), ErrorDomain::STREAMS);
}

#[test]
fn whole_transfers_survive_short_writes() {
    let (stream, driver, _) = stream(StreamFlags::empty());
    stream.attach(driver);
    let mut source = [b"hello ".as_slice(), b"world, long", b""].into_iter();
    stream
        .send_all(|buffer| {
            let piece = source.next().unwrap();
            buffer[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        })
        .unwrap();
    let mut received = Vec::new();
    stream
        .recv_all(|data| {
            received.extend_from_slice(data);
            Ok(())
        })
        .unwrap();
    assert_eq!(received, b"hello world, long");
}

#[test]
fn holes_travel() {
    let (stream, driver, _) = stream(StreamFlags::empty());
    stream.attach(driver);
    let mut sections = [
        Section::Data(2),
        Section::Hole(4096),
        Section::Data(1),
        Section::End,
    ]
    .into_iter();
    let next = || Ok(sections.next().unwrap());
    let read = |buffer: &mut [u8]| {
        buffer.fill(b'x');
        Ok(buffer.len())
    };
    stream.sparse_send_all(next, read, |_| Ok(())).unwrap();
    let seen = Mutex::new(Vec::new());
    stream
        .sparse_recv_all(
            |data| {
                seen.lock().push(i64::try_from(data.len()).unwrap());
                Ok(())
            },
            |hole| {
                seen.lock().push(-hole);
                Ok(())
            },
        )
        .unwrap();
    assert_eq!(seen.into_inner(), [2, -4096, 1]);
}

#[test]
fn whole_transfers_need_a_stream_that_waits() {
    let (stream, ..) = stream(StreamFlags::NONBLOCK);
    assert_eq!(
        stream.recv_all(|_| Ok(())).unwrap_err().message(),
        "Requested operation is not valid: data sinks cannot be used for non-blocking streams"
    );
}

#[test]
fn a_failing_source_aborts_once() {
    let (stream, driver, _) = stream(StreamFlags::empty());
    stream.attach(Arc::clone(&driver) as Arc<dyn StreamDriver>);
    let error = stream
        .send_all(|_| Err(Error::internal("disk")))
        .unwrap_err();
    assert_eq!(error.message(), "internal error: disk");
    drop(stream);
    assert_eq!(driver.aborted.load(Ordering::Relaxed), 1);
}

#[test]
fn dropping_an_open_stream_aborts_it() {
    let (stream, driver, _) = stream(StreamFlags::empty());
    stream.attach(Arc::clone(&driver) as Arc<dyn StreamDriver>);
    drop(stream.clone());
    assert_eq!(driver.aborted.load(Ordering::Relaxed), 0);
    drop(stream);
    assert_eq!(driver.aborted.load(Ordering::Relaxed), 1);
}

#[test]
fn callbacks_repeat_while_something_is_ready_and_stop_when_removed() {
    let (stream, driver, dispatch) = stream(StreamFlags::NONBLOCK);
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&calls);
    let on_event = move |stream: &Stream, events: StreamEventType| {
        assert_eq!(events, StreamEventType::READABLE);
        if counter.fetch_add(1, Ordering::Relaxed) == 1 {
            stream.recv(&mut [0; 8]).unwrap();
        }
    };
    assert!(
        stream
            .add_callback(StreamEventType::READABLE, on_event.clone())
            .is_err()
    );
    stream.attach(driver);
    stream
        .add_callback(StreamEventType::READABLE, on_event.clone())
        .unwrap();
    assert!(
        stream
            .add_callback(StreamEventType::READABLE, on_event)
            .is_err()
    );
    dispatch.run(); // nothing to read yet
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    stream.send(b"x").unwrap();
    stream.waker().wake();
    stream.waker().wake(); // coalesces
    dispatch.run();
    dispatch.run(); // still there; now it is read
    dispatch.run(); // and now it is not
    assert_eq!(calls.load(Ordering::Relaxed), 2);
    assert!(dispatch.0.lock().is_empty());
    stream.remove_callback().unwrap();
    assert!(stream.remove_callback().is_err());
}
