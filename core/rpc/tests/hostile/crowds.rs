//! Many threads on one connection.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use polyvirt_rpc::Options;
use polyvirt_wire::admin;
use polyvirt_wire::frame::{Header, Packet};

use crate::peer::{Told, pair, version};

const THREADS: usize = 64;
const CALLS: usize = 100;

#[test]
fn sixty_four_threads_each_get_their_own_replies_in_whatever_order() {
    let (client, told, mut peer) = pair(Options::default());
    let daemon = thread::spawn(move || {
        let event = Packet::new(Header::event(admin::PROGRAM, 77), &()).unwrap();
        let mut answered = 0;
        let mut waiting = Vec::new();
        while answered < THREADS * CALLS {
            waiting.push(peer.read().unwrap());
            // Some of what comes together is answered together, the last first, with an event before it.
            while waiting.len() < 1 + answered % 40
                && let Ok(Some(call)) = peer.read_within(Duration::from_millis(1))
            {
                waiting.push(call);
            }
            peer.write(event.as_bytes());
            while let Some(call) = waiting.pop() {
                peer.reply(&call);
                answered += 1;
            }
        }
        peer
    });
    let mut serials: Vec<u64> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| scope.spawn(|| (0..CALLS).map(|_| version(&client)).collect::<Vec<_>>()))
            .collect();
        let results = threads.into_iter().flat_map(|t| t.join().unwrap());
        results.map(|result| result.unwrap()).collect()
    });
    drop(daemon.join().unwrap());
    serials.sort_unstable();
    let all: Vec<u64> = (1..=(THREADS * CALLS) as u64).collect();
    assert_eq!(serials, all);
    assert!(
        told.iter()
            .take(10)
            .all(|told| matches!(told, Told::Event(77)))
    );
}

#[test]
fn a_crowd_is_told_of_the_end_too() {
    let (client, _told, mut peer) = pair(Options::default());
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let client = Arc::clone(&client);
            thread::spawn(move || while version(&client).is_ok() {})
        })
        .collect();
    for _ in 0..500 {
        let call = peer.read().unwrap();
        peer.reply(&call);
    }
    drop(peer);
    for thread in threads {
        thread.join().unwrap();
    }
    assert!(!client.is_alive());
}
