//! Ends of all kinds, and waits that end with them.

use std::io::Write;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use polyvirt_driver::{ConnectCloseReason, ErrorNumber};
use polyvirt_rpc::{KeepaliveOptions, Options};
use polyvirt_wire::admin::{ConnectSetLoggingFiltersArgs, procedures};
use polyvirt_wire::frame::keepalive::Keepalive;

use crate::peer::{SOON, Told, call_aside, pair, version};

#[test]
fn death_in_mid_call_ends_every_wait() {
    let (client, told, mut peer) = pair(Options::default());
    let results: Vec<_> = (0..8).map(|_| call_aside(&client)).collect();
    for _ in &results {
        peer.read().unwrap();
    }
    drop(peer);
    for result in results {
        let error = result.recv_timeout(SOON).unwrap().unwrap_err();
        assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
        assert_eq!(
            error.message(),
            "End of file while reading data: Input/output error"
        );
    }
    let ended = told.recv_timeout(SOON).unwrap();
    assert!(matches!(ended, Told::Ended(ConnectCloseReason::EOF)));
    drop(client);
    assert!(told.recv().is_err(), "told twice");
}

#[test]
fn death_is_noticed_while_nothing_is_asked() {
    let (client, told, peer) = pair(Options::default());
    assert!(client.is_alive());
    drop(peer);
    let ended = told.recv_timeout(SOON).unwrap();
    assert!(matches!(ended, Told::Ended(ConnectCloseReason::EOF)));
    assert!(!client.is_alive());
}

#[test]
fn closing_wakes_all_who_wait_and_tells_nobody() {
    let (client, told, mut peer) = pair(Options::default());
    let results: Vec<_> = (0..8).map(|_| call_aside(&client)).collect();
    for _ in &results {
        peer.read().unwrap();
    }
    client.close();
    for result in results {
        let error = result.recv_timeout(SOON).unwrap().unwrap_err();
        assert_eq!(error.message(), "internal error: client socket is closed");
    }
    client.close();
    drop(client);
    assert!(peer.read().is_none());
    assert!(told.recv().is_err(), "nobody is left to be told anything");
}

#[test]
fn a_deadline_ends_the_wait_and_a_late_reply_harms_nobody() {
    let options = Options {
        call_timeout: Some(Duration::from_millis(50)),
        ..Options::default()
    };
    let (client, _told, mut peer) = pair(options);
    // One of them reads for both when its time is up.
    let results = [call_aside(&client), call_aside(&client)];
    let calls = [peer.read().unwrap(), peer.read().unwrap()];
    for result in results {
        let error = result.recv_timeout(SOON).unwrap().unwrap_err();
        assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    }
    for call in &calls {
        peer.reply(call);
    }
    let answer = thread::spawn(move || {
        let call = peer.read().unwrap();
        peer.reply(&call);
        peer
    });
    let (sender_alive, value) = (
        client.is_alive(),
        client.call_within::<procedures::ConnectGetLibVersion>(&(), None),
    );
    assert!(sender_alive);
    assert_eq!(value.unwrap().lib_ver, 3);
    drop(answer.join().unwrap());
}

#[test]
fn a_peer_that_does_not_read_blocks_nobody_for_ever() {
    let options = Options {
        call_timeout: Some(Duration::from_millis(100)),
        ..Options::default()
    };
    let (client, _told, mut peer) = pair(options);
    let large = ConnectSetLoggingFiltersArgs {
        filters: Some("x".repeat(3 * 1024 * 1024)),
        flags: 0,
    };
    let error = client
        .call::<procedures::ConnectSetLoggingFilters>(&large)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    // It was sent in part: its rest comes before all else, whole.
    peer.write(Keepalive::Ping.packet().unwrap().as_bytes());
    let reader = thread::spawn(move || {
        let first = peer.read().unwrap();
        let mut rest = Vec::new();
        while rest.len() < 2 {
            rest.push(peer.read().unwrap());
        }
        (first, rest, peer)
    });
    let result = client.call_within::<procedures::ConnectGetLibVersion>(&(), Some(SOON / 10));
    let (first, rest, _peer) = reader.join().unwrap();
    assert_eq!(first.body::<ConnectSetLoggingFiltersArgs>().unwrap(), large);
    let pongs = rest
        .iter()
        .filter(|packet| Keepalive::of(packet.header()) == Some(Keepalive::Pong));
    assert_eq!(pongs.count(), 1);
    assert_eq!(result.unwrap_err().code(), ErrorNumber::OPERATION_TIMEOUT);
}

#[test]
fn a_silent_peer_is_asked_then_given_up() {
    let options = Options {
        keepalive: Some(KeepaliveOptions {
            interval: Duration::from_millis(20),
            count: 3,
        }),
        ..Options::default()
    };
    let (client, told, mut peer) = pair(options);
    let result = call_aside(&client);
    let sent: Vec<_> = (0..4).map(|_| peer.read().unwrap()).collect();
    let pings = sent
        .iter()
        .filter(|packet| Keepalive::of(packet.header()) == Some(Keepalive::Ping));
    assert_eq!(pings.count(), 3);
    let error = result.recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!(
        error.message(),
        "internal error: connection closed due to keepalive timeout"
    );
    let ended = told.recv_timeout(SOON).unwrap();
    assert!(matches!(ended, Told::Ended(ConnectCloseReason::KEEPALIVE)));
}

#[test]
fn a_peer_that_answers_pings_is_kept() {
    let options = Options {
        keepalive: Some(KeepaliveOptions {
            interval: Duration::from_millis(20),
            count: 1_000,
        }),
        ..Options::default()
    };
    let (client, _told, mut peer) = pair(options);
    for _ in 0..10 {
        let ping = peer.read().unwrap();
        assert_eq!(Keepalive::of(ping.header()), Some(Keepalive::Ping));
        peer.write(Keepalive::Pong.packet().unwrap().as_bytes());
    }
    assert!(client.is_alive());
}

#[test]
fn a_flood_of_pings_takes_no_memory_and_stops_nothing() {
    let (client, _told, mut peer) = pair(Options::default());
    let mut writer = peer.socket.try_clone().unwrap();
    let flood = thread::spawn(move || {
        let ping = Keepalive::Ping.packet().unwrap();
        let many = ping.as_bytes().repeat(1_000);
        for _ in 0..100 {
            if writer.write_all(&many).is_err() {
                return;
            }
        }
    });
    let result = call_aside(&client);
    let call = loop {
        let packet = peer.read().unwrap();
        if Keepalive::of(packet.header()).is_none() {
            break packet;
        }
    };
    flood.join().unwrap();
    peer.reply(&call);
    assert_eq!(result.recv_timeout(SOON).unwrap().unwrap(), 1);
}

#[test]
fn a_handle_let_go_in_the_reading_thread_ends_the_connection() {
    let (client, told, peer) = pair(Options::default());
    let again = Arc::clone(&client);
    drop(peer);
    assert!(matches!(told.recv_timeout(SOON).unwrap(), Told::Ended(..)));
    drop(client);
    assert!(version(&again).is_err());
}
