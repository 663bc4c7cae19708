//! Messages that are broken, or have no place: the call fails, the connection ends, nothing else.

use polyvirt_driver::{ConnectCloseReason, ErrorDomain, ErrorNumber};
use polyvirt_rpc::Options;
use polyvirt_wire::frame::keepalive::Keepalive;
use polyvirt_wire::frame::{Header, MessageType, NetError, Packet, Status};
use polyvirt_wire::{admin, remote};

use crate::peer::{SOON, Told, call_aside, pair, reply, version};

/// What a peer may answer to a call.
type Answer = fn(&Packet) -> Vec<u8>;

fn with_header(call: &Packet, change: impl FnOnce(&mut Header)) -> Vec<u8> {
    let mut header = call.header().reply();
    change(&mut header);
    Packet::new(header, &7_u64).unwrap().into_bytes()
}

const LIES: &[(&str, Answer, &str)] = &[
    ("garbage", |_| b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), "limit"),
    ("a length beyond all limits", |_| vec![0xff; 64], "limit"),
    (
        "a length shorter than a header",
        |_| vec![0, 0, 0, 3, 1],
        "least",
    ),
    ("a length of nothing", |_| vec![0; 4], "least"),
    (
        "an unknown kind of message",
        |call| {
            let mut bytes = reply(call).into_bytes();
            bytes[19] = 9;
            bytes
        },
        "9",
    ),
    (
        "a serial number that nobody used",
        |call| with_header(call, |header| header.serial += 1000),
        "no call",
    ),
    (
        "another program",
        |call| with_header(call, |header| header.prog = remote::PROGRAM.number),
        "another call",
    ),
    (
        "another version",
        |call| with_header(call, |header| header.vers = 2),
        "another call",
    ),
    (
        "another procedure",
        |call| with_header(call, |header| header.proc = 4),
        "another call",
    ),
    (
        "a call",
        |call| with_header(call, |header| header.kind = MessageType::Call),
        "not expected",
    ),
    (
        "data of a stream that nobody opened",
        |call| {
            let header = call.header().stream(Status::Continue);
            Packet::raw(header, b"data").unwrap().into_bytes()
        },
        "not expected",
    ),
    (
        "descriptors that nobody asked for",
        |call| {
            let packet = Packet::with_fds(call.header().reply(), 1, &7_u64).unwrap();
            [packet.as_bytes(), &[0]].concat()
        },
        "not expected",
    ),
    (
        "a result that ends too early",
        |call| {
            let packet = Packet::new(call.header().reply(), &7_u32).unwrap();
            packet.into_bytes()
        },
        "left",
    ),
    (
        "a result with something behind it",
        |call| {
            let packet = Packet::raw(call.header().reply(), &[0; 12]).unwrap();
            packet.into_bytes()
        },
        "malformed",
    ),
    (
        "an error that is none",
        |call| {
            let mut header = call.header().reply();
            header.status = Status::Error;
            Packet::new(header, &7_u64).unwrap().into_bytes()
        },
        "malformed",
    ),
];

#[test]
fn every_lie_ends_the_connection_with_a_clean_error() {
    for (name, answer, word) in LIES {
        let (client, told, mut peer) = pair(Options::default());
        let result = call_aside(&client);
        let call = peer.read().unwrap();
        peer.write(&answer(&call));
        let error = result.recv_timeout(SOON).expect(name).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::RPC, "{name}: {error}");
        assert_eq!(error.domain(), ErrorDomain::RPC, "{name}");
        assert!(error.message().contains(word), "{name}: {error}");
        match told.recv_timeout(SOON).expect(name) {
            Told::Ended(ConnectCloseReason::ERROR) => {}
            other => panic!("{name}: {other:?}"),
        }
        assert!(!client.is_alive(), "{name}");
        let later = version(&client).unwrap_err();
        assert_eq!(later.message(), "internal error: client socket is closed");
        assert!(peer.read().is_none(), "{name}: the socket is still open");
    }
}

#[test]
fn two_replies_to_one_call_are_one_too_many() {
    let (client, told, mut peer) = pair(Options::default());
    let result = call_aside(&client);
    let call = peer.read().unwrap();
    let twice = [reply(&call).as_bytes(), reply(&call).as_bytes()].concat();
    peer.write(&twice);
    // Its own reply was right, and may be taken before the other is seen.
    let _ = result.recv_timeout(SOON).unwrap();
    assert!(matches!(told.recv_timeout(SOON).unwrap(), Told::Ended(..)));
}

#[test]
fn a_large_length_reserves_nothing_until_the_bytes_are_there() {
    let (client, _told, mut peer) = pair(Options::default());
    let result = call_aside(&client);
    let call = peer.read().unwrap();
    // 32 MiB are promised, a few bytes come, and then the peer is gone.
    peer.write(&(32_u32 * 1024 * 1024).to_be_bytes());
    peer.write(&reply(&call).as_bytes()[4..]);
    drop(peer);
    let error = result.recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!(
        error.message(),
        "End of file while reading data: Input/output error"
    );
}

#[test]
fn an_error_is_passed_on_with_all_its_parts_and_leaves_the_connection_open() {
    let (client, _told, mut peer) = pair(Options::default());
    let error = |code, message: Option<&str>| NetError {
        code,
        domain: 62,
        message: message.map(str::to_owned),
        level: 2,
        dom: None,
        str1: Some("one".to_owned()),
        str2: None,
        str3: None,
        int1: 5,
        int2: -1,
        net: None,
    };
    let result = call_aside(&client);
    let call = peer.read().unwrap();
    let failure = Packet::failure(call.header(), &error(95, Some("no such server"))).unwrap();
    peer.write(failure.as_bytes());
    let told = result.recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!(told.code(), ErrorNumber::NO_SERVER);
    assert_eq!(told.domain(), ErrorDomain::ADMIN);
    assert_eq!(told.message(), "no such server");
    assert_eq!(told.info().str1.as_deref(), Some("one"));
    assert_eq!((told.info().int1, told.info().int2), (5, -1));

    // A failure whose code says that nothing failed is one all the same.
    let result = call_aside(&client);
    let call = peer.read().unwrap();
    peer.write(
        Packet::failure(call.header(), &error(0, None))
            .unwrap()
            .as_bytes(),
    );
    let told = result.recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!(told.code(), ErrorNumber::INTERNAL_ERROR);
    assert!(client.is_alive());
}

#[test]
fn bytes_may_come_one_by_one_between_pings_and_events() {
    let (client, told, mut peer) = pair(Options::default());
    let result = call_aside(&client);
    let call = peer.read().unwrap();
    let ping = Keepalive::Ping.packet().unwrap();
    let event = Packet::new(Header::event(admin::PROGRAM, 99), &()).unwrap();
    let all = [&ping, &event, &reply(&call), &ping].map(|packet| packet.as_bytes().to_vec());
    for byte in all.concat() {
        peer.write(&[byte]);
    }
    let serial = u64::from(call.header().serial);
    assert_eq!(result.recv_timeout(SOON).unwrap().unwrap(), serial);
    assert!(matches!(told.recv_timeout(SOON).unwrap(), Told::Event(99)));
    for _ in 0..2 {
        let pong = peer.read().unwrap();
        assert_eq!(Keepalive::of(pong.header()), Some(Keepalive::Pong));
    }
}
