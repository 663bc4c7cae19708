//! Streams to what has a descriptor: terminals, sockets, pipes.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, Received, Result, Sent, Stream, StreamDriver, StreamEventType,
    StreamRecvFlagsValues as RecvFlags, StreamWaker,
};
use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::fs::OFlags;
use rustix::io::{self, Errno};

/// A stream to a descriptor. It ends when its application or the other side does, or when it is closed.
pub struct DescriptorStream {
    descriptor: OwnedFd,
    /// Written to when somebody who waits is to look again.
    nudge: OwnedFd,
    waits: bool,
    closed: AtomicBool,
    watched: AtomicBool,
    waker: StreamWaker,
}

impl DescriptorStream {
    /// Connects a stream with a descriptor.
    ///
    /// # Errors
    /// When the descriptor cannot be used without waiting.
    pub fn open(stream: &Stream, descriptor: OwnedFd) -> Result<Arc<Self>> {
        let flags = rustix::fs::fcntl_getfl(&descriptor).map_err(|e| failed(e, "use"))?;
        rustix::fs::fcntl_setfl(&descriptor, flags | OFlags::NONBLOCK)
            .map_err(|e| failed(e, "use"))?;
        let nudge = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        let opened = Arc::new(Self {
            descriptor,
            nudge: nudge.map_err(|e| failed(e, "watch"))?,
            waits: !stream.is_nonblocking(),
            closed: AtomicBool::new(false),
            watched: AtomicBool::new(false),
            waker: stream.waker(),
        });
        stream.attach(Arc::new(Attached(Arc::clone(&opened))));
        Ok(opened)
    }

    /// Whether it has ended.
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Ends it: whoever waits in it wakes up.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.nudge();
        self.waker.wake();
    }

    fn nudge(&self) {
        // A full counter wakes as well.
        let _ = io::write(&self.nudge, &1_u64.to_ne_bytes());
    }

    /// Waits until the descriptor is ready, or the stream has ended.
    fn wait(&self, events: PollFlags) {
        let mut watched = [
            PollFd::new(&self.descriptor, events),
            PollFd::new(&self.nudge, PollFlags::IN),
        ];
        // An interruption is as good as a look.
        let _ = poll(&mut watched, None);
        self.calm();
    }

    fn calm(&self) {
        let mut counter = [0; 8];
        let _ = io::read(&self.nudge, &mut counter);
    }

    fn readiness(&self) -> PollFlags {
        let mut watched = [PollFd::from_borrowed_fd(
            self.descriptor.as_fd(),
            PollFlags::IN | PollFlags::OUT,
        )];
        match poll(&mut watched, Some(&Timespec::default())) {
            Ok(1) => watched[0].revents(),
            _ => PollFlags::empty(),
        }
    }

    /// Starts the thread that says when something can be read or written again.
    fn watch(self: &Arc<Self>) {
        let stream = Arc::downgrade(self);
        let spawned = thread::Builder::new()
            .name("polyvirt-stream".to_owned())
            .spawn(move || {
                while let Some(stream) = stream.upgrade() {
                    if stream.is_closed() {
                        break;
                    }
                    stream.follow();
                }
            });
        if spawned.is_err() {
            self.watched.store(false, Ordering::Release);
        }
    }

    /// Waits for what is not the case now, and says so.
    fn follow(&self) {
        let now = self.readiness();
        let missing = (PollFlags::IN | PollFlags::OUT).difference(now);
        let mut watched = [
            PollFd::new(&self.descriptor, missing),
            PollFd::new(&self.nudge, PollFlags::IN),
        ];
        let ended = now.intersects(PollFlags::HUP | PollFlags::ERR);
        // Of what has ended, nothing else is to be heard than that somebody closes it here.
        let watched = if ended {
            &mut watched[1..]
        } else {
            &mut watched[..]
        };
        // The stream is let go of now and then, so that one that nobody has any more can go.
        let second = Timespec {
            tv_sec: 1,
            tv_nsec: 0,
        };
        let _ = poll(watched, Some(&second));
        self.calm();
        self.waker.wake();
    }
}

impl StreamDriver for Attached {
    fn send(&self, data: &[u8]) -> Result<Sent> {
        loop {
            if self.0.is_closed() {
                return Err(failed(Errno::PIPE, "write to"));
            }
            match io::write(&self.0.descriptor, data) {
                Ok(count) => return Ok(Sent::Data(count)),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) if self.0.waits => self.0.wait(PollFlags::OUT),
                Err(Errno::AGAIN) => {
                    self.0.nudge();
                    return Ok(Sent::WouldBlock);
                }
                Err(error) => return Err(failed(error, "write to")),
            }
        }
    }

    fn recv(&self, buffer: &mut [u8], _: RecvFlags) -> Result<Received> {
        loop {
            if self.0.is_closed() {
                return Ok(Received::Data(0));
            }
            match io::read(&self.0.descriptor, &mut *buffer) {
                Ok(count) => return Ok(Received::Data(count)),
                // So a terminal says that nobody has its other end any more.
                Err(Errno::IO | Errno::CONNRESET) => return Ok(Received::Data(0)),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) if self.0.waits => self.0.wait(PollFlags::IN),
                Err(Errno::AGAIN) => {
                    self.0.nudge();
                    return Ok(Received::WouldBlock);
                }
                Err(error) => return Err(failed(error, "read from")),
            }
        }
    }

    fn send_hole(&self, _: i64, _: u32) -> Result<()> {
        Err(no_holes())
    }

    fn recv_hole(&self, _: u32) -> Result<i64> {
        Err(no_holes())
    }

    fn ready(&self) -> Result<StreamEventType> {
        if !self.0.watched.swap(true, Ordering::AcqRel) {
            self.0.watch();
        }
        if self.0.is_closed() {
            return Ok(StreamEventType::HANGUP | StreamEventType::READABLE);
        }
        let now = self.0.readiness();
        let mut ready = StreamEventType::empty();
        for (flag, event) in [
            (PollFlags::IN, StreamEventType::READABLE),
            (PollFlags::OUT, StreamEventType::WRITABLE),
            (PollFlags::HUP, StreamEventType::HANGUP),
            (PollFlags::ERR, StreamEventType::ERROR),
        ] {
            ready.set(event, now.contains(flag));
        }
        Ok(ready)
    }

    fn finish(&self) -> Result<()> {
        self.0.close();
        Ok(())
    }

    fn abort(&self) -> Result<()> {
        self.0.close();
        Ok(())
    }
}

/// The application's hold on a stream; the driver has another.
struct Attached(Arc<DescriptorStream>);

fn failed(error: Errno, what: &str) -> Error {
    let message = format!("cannot {what} stream");
    Error::system(error.raw_os_error(), message).with_domain(ErrorDomain::STREAMS)
}

/// Only bytes come out of a descriptor.
fn no_holes() -> Error {
    let message = "the stream carries no holes";
    Error::new(
        ErrorDomain::STREAMS,
        ErrorNumber::OPERATION_UNSUPPORTED,
        message,
    )
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::unix::net::UnixStream;
    use std::thread;

    use polyvirt_driver::{Received, Stream, StreamFlags};

    use super::DescriptorStream;

    #[test]
    fn bytes_go_both_ways_and_the_end_is_noticed() {
        let (ours, mut theirs) = UnixStream::pair().expect("a pair");
        let stream = Stream::new(StreamFlags::empty(), None, None);
        DescriptorStream::open(&stream, ours.into()).expect("opened");
        stream.send(b"hello").expect("sent");
        let mut buffer = [0; 16];
        assert_eq!(theirs.read(&mut buffer).expect("read"), 5);
        theirs.write_all(b"you").expect("written");
        drop(theirs);
        assert_eq!(stream.recv(&mut buffer).expect("read"), Received::Data(3));
        assert_eq!(stream.recv(&mut buffer).expect("read"), Received::Data(0));
    }

    #[test]
    fn whoever_waits_wakes_up_when_it_is_closed() {
        let (ours, _theirs) = UnixStream::pair().expect("a pair");
        let stream = Stream::new(StreamFlags::empty(), None, None);
        let opened = DescriptorStream::open(&stream, ours.into()).expect("opened");
        let waiting = thread::spawn(move || stream.recv(&mut [0; 16]));
        opened.close();
        let outcome = waiting.join().expect("no panic").expect("no error");
        assert_eq!(outcome, Received::Data(0));
    }

    #[test]
    fn one_that_must_not_wait_does_not() {
        let (ours, _theirs) = UnixStream::pair().expect("a pair");
        let stream = Stream::new(StreamFlags::NONBLOCK, None, None);
        DescriptorStream::open(&stream, ours.into()).expect("opened");
        let outcome = stream.recv(&mut [0; 16]).expect("no error");
        assert_eq!(outcome, Received::WouldBlock);
    }
}
