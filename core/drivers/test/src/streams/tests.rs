//! Both ends of a stream, without a connection between.

use std::sync::Arc;
use std::thread;

use polyvirt_driver::{Received, Sent, Stream, StreamFlags};

use super::{Peer, open};

/// A guest that answers with what it is sent.
fn echo(peer: &Peer) {
    loop {
        let bytes = peer.take(peer.room());
        if bytes.is_empty() {
            return;
        }
        assert_eq!(peer.put(&bytes), bytes.len());
    }
}

fn stream(flags: StreamFlags) -> Stream {
    Stream::new(flags, None, None)
}

fn take_all(stream: &Stream) -> Vec<u8> {
    let mut received = Vec::new();
    stream
        .recv_all(|data| {
            received.extend_from_slice(data);
            Ok(())
        })
        .unwrap();
    received
}

#[test]
fn the_guest_answers_and_hangs_up() {
    let stream = stream(StreamFlags::empty());
    let peer = open(&stream, echo);
    assert_eq!(stream.send(b"hello").unwrap(), Sent::Data(5));
    peer.put(b", bye");
    peer.hang_up();
    assert_eq!(take_all(&stream), b"hello, bye");
    assert!(stream.send(b"x").is_err());
    stream.finish().unwrap();
}

#[test]
fn a_stream_that_must_not_wait_says_so_instead() {
    let stream = stream(StreamFlags::NONBLOCK);
    let peer = open(&stream, |_| {});
    let mut buffer = [0; 4];
    assert_eq!(stream.recv(&mut buffer).unwrap(), Received::WouldBlock);
    let mut sent = 0;
    while let Sent::Data(count) = stream.send(&[7; 1000]).unwrap() {
        sent += count;
    }
    assert_eq!(peer.take(usize::MAX).len(), sent);
    assert_eq!(stream.send(b"x").unwrap(), Sent::Data(1));
    stream.abort().unwrap();
    assert!(peer.is_over());
}

#[test]
fn two_threads_talk_through_a_guest_that_holds_less_than_they_say() {
    const TOTAL: usize = 1024 * 1024;
    let stream = stream(StreamFlags::empty());
    let peer = open(&stream, echo);
    let received = thread::scope(|scope| {
        scope.spawn(|| {
            let mut left = TOTAL;
            while left > 0 {
                let Sent::Data(count) = stream.send(&vec![b'x'; left.min(5000)]).unwrap() else {
                    panic!("a blocking stream waits");
                };
                left -= count;
            }
        });
        let mut buffer = vec![0; 777];
        let mut received = 0;
        while received < TOTAL {
            let Received::Data(count) = stream.recv(&mut buffer).unwrap() else {
                panic!("a blocking stream waits");
            };
            received += count;
        }
        received
    });
    assert_eq!(received, TOTAL);
    assert!(peer.take(1).is_empty());
}

#[test]
fn abort_wakes_who_waits() {
    let stream = stream(StreamFlags::empty());
    let _peer = open(&stream, |_| {});
    thread::scope(|scope| {
        let reader = scope.spawn(|| stream.recv(&mut [0; 1]).ok());
        stream.abort().unwrap();
        // Either it was waiting, or it came too late.
        assert!(matches!(
            reader.join().unwrap(),
            Some(Received::Data(0)) | None
        ));
    });
}

#[test]
fn a_stream_that_is_dropped_ends_for_the_guest() {
    let stream = stream(StreamFlags::empty());
    let peer = open(&stream, |_| {});
    assert_eq!(Arc::strong_count(&peer), 2);
    drop(stream);
    assert!(peer.is_over());
    assert_eq!(Arc::strong_count(&peer), 1);
}
