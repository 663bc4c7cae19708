//! What stock `virsh` and stock `libvirtd` really said to each other.
//!
//! A line of a recording is one message: who sent it (`C` or `S`), and its bytes, with long runs
//! of zeros as `00*COUNT`. `C+` is the byte that carries a descriptor.

use std::collections::BTreeMap;

use polyvirt_wire::frame::keepalive::Keepalive;
use polyvirt_wire::frame::{FrameReader, MessageType, NetError, Packet, Status, StreamHole};
use polyvirt_wire::procedure::Procedure;
use polyvirt_wire::remote::procedures::{AuthList, ConnectOpen, DomainLookupByName};
use polyvirt_wire::remote::{
    AuthListRet, AuthType, ConnectOpenArgs, Domain, DomainCreateXmlWithFilesArgs,
    DomainCreateXmlWithFilesRet, DomainLookupByNameArgs, DomainLookupByNameRet,
};
use polyvirt_wire::{PROGRAMS, xdr};

const QUERIES: &str = include_str!("../data/queries.hex");
const DESCRIPTORS: &str = include_str!("../data/descriptors.hex");
const KEEPALIVE: &str = include_str!("../data/keepalive.hex");
const SPARSE_STREAM: &str = include_str!("../data/sparse-stream.hex");

/// The bytes that one line stands for.
fn bytes(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for token in line.split(' ').skip(1) {
        if let Some(count) = token.strip_prefix("00*") {
            bytes.extend(vec![0; count.parse().unwrap()]);
            continue;
        }
        for at in (0..token.len()).step_by(2) {
            bytes.push(u8::from_str_radix(&token[at..at + 2], 16).unwrap());
        }
    }
    bytes
}

/// All that one side sent: its messages, and the stream of bytes that they came in.
fn sent(recording: &str, side: char) -> (Vec<Packet>, Vec<u8>) {
    let (mut packets, mut stream) = (Vec::new(), Vec::new());
    for line in recording.lines().filter(|line| line.starts_with(side)) {
        let bytes = bytes(line);
        stream.extend_from_slice(&bytes);
        if !line[1..].starts_with('+') {
            packets.push(Packet::from_bytes(bytes).unwrap());
        }
    }
    (packets, stream)
}

/// The first call of a procedure, and the reply to it.
fn exchange(recording: &str, proc: i32) -> (Packet, Packet) {
    let (calls, replies) = (sent(recording, 'C').0, sent(recording, 'S').0);
    let call = calls.into_iter().find(|p| p.header().proc == proc).unwrap();
    let same = |p: &Packet| p.header().serial == call.header().serial && p.header().proc == proc;
    let reply = replies.into_iter().find(same).unwrap();
    (call, reply)
}

#[test]
fn the_reader_finds_every_message() {
    for recording in [QUERIES, DESCRIPTORS, KEEPALIVE, SPARSE_STREAM] {
        for side in ['C', 'S'] {
            let (expected, stream) = sent(recording, side);
            for step in [1, 7, 4096, stream.len()] {
                let mut reader = FrameReader::new();
                let mut packets = Vec::new();
                for mut chunk in stream.chunks(step) {
                    while let Some(packet) = reader.feed(&mut chunk).unwrap() {
                        packets.push(packet);
                    }
                }
                assert_eq!(packets, expected);
                assert!(reader.is_between_messages());
            }
        }
    }
}

/// What we build is what they sent, byte for byte.
#[test]
fn building_gives_the_recorded_bytes() {
    let (call, reply) = exchange(QUERIES, AuthList::NUMBER);
    assert_eq!(Packet::call::<AuthList>(0, &()).unwrap(), call);
    let types = vec![AuthType::None];
    let ours = Packet::reply::<AuthList>(call.header(), &AuthListRet { types });
    assert_eq!(ours.unwrap(), reply);

    let (call, reply) = exchange(QUERIES, ConnectOpen::NUMBER);
    let name = Some("test:///default".to_owned());
    let args = ConnectOpenArgs { name, flags: 0 };
    assert_eq!(call.body::<ConnectOpenArgs>().unwrap(), args);
    assert_eq!(Packet::call::<ConnectOpen>(2, &args).unwrap(), call);
    assert_eq!(
        Packet::reply::<ConnectOpen>(call.header(), &()).unwrap(),
        reply
    );
}

#[test]
fn a_lookup_finds_the_test_domain() {
    let (call, reply) = exchange(QUERIES, DomainLookupByName::NUMBER);
    assert_eq!(call.body::<DomainLookupByNameArgs>().unwrap().name, "test");
    let ret = reply.outcome::<DomainLookupByNameRet>().unwrap().unwrap();
    let Domain { name, uuid, id } = &ret.dom;
    assert_eq!((name.as_str(), uuid[0], *id), ("test", 0x66, 1));
    let ours = Packet::reply::<DomainLookupByName>(call.header(), &ret);
    assert_eq!(ours.unwrap(), reply);
}

#[test]
fn a_lookup_fails() {
    let (calls, replies) = (sent(QUERIES, 'C').0, sent(QUERIES, 'S').0);
    let failed: Vec<_> = replies
        .iter()
        .filter(|packet| packet.header().status == Status::Error)
        .map(|packet| (packet, packet.outcome::<()>().unwrap().unwrap_err()))
        .collect();
    let messages: Vec<_> = failed
        .iter()
        .map(|(_, e)| (e.code, e.domain, e.level))
        .collect();
    assert_eq!(messages, [(42, 12, 2), (49, 12, 2)]);

    let (reply, error) = &failed[0];
    let details: &NetError = error;
    assert_eq!(details.message.as_deref(), Some("Domain not found"));
    let same = |p: &&Packet| p.header().serial == reply.header().serial;
    let call = calls.iter().find(same).unwrap();
    assert_eq!(&Packet::failure(call.header(), error).unwrap(), *reply);
}

#[test]
fn descriptors_follow_their_call() {
    let (call, reply) = exchange(DESCRIPTORS, 309);
    assert_eq!(
        (call.header().kind, call.fd_count()),
        (MessageType::CallWithFds, 2)
    );
    let args = call.body::<DomainCreateXmlWithFilesArgs>().unwrap();
    assert!(args.xml_desc.starts_with("<domain type='test'>"));
    assert_eq!(Packet::with_fds(*call.header(), 2, &args).unwrap(), call);
    assert_eq!(
        reply
            .outcome::<DomainCreateXmlWithFilesRet>()
            .unwrap()
            .unwrap()
            .dom
            .name,
        "fdguest"
    );
}

#[test]
fn pings_are_answered() {
    let count = |side, what: Keepalive| {
        let packets = sent(KEEPALIVE, side).0;
        let ours = what.packet().unwrap();
        let found = packets
            .iter()
            .filter(|p| Keepalive::of(p.header()) == Some(what));
        found.inspect(|packet| assert_eq!(*packet, &ours)).count()
    };
    assert_eq!(count('C', Keepalive::Ping), 4);
    assert_eq!(count('S', Keepalive::Pong), 4);
}

/// A hole of 8 KiB, 4 KiB of data, another hole, and the end.
#[test]
fn a_sparse_upload() {
    let packets = sent(SPARSE_STREAM, 'C').0;
    let stream: Vec<_> = packets.iter().filter(|p| p.header().proc == 208).collect();
    let [call, hole, data, tail, end] = stream[..] else {
        panic!("{} messages", stream.len());
    };
    let (length, flags) = (8192, 0);
    let expected = Packet::new(call.header().stream_hole(), &StreamHole { length, flags });
    assert_eq!(expected.unwrap(), *hole);
    assert_eq!(hole.payload(), tail.payload());
    assert_eq!(data.header(), &call.header().stream(Status::Continue));
    assert!(data.payload().starts_with(b"hello\0"));
    assert_eq!(data.payload().len(), 4096);
    assert_eq!(
        &Packet::new(call.header().stream(Status::Ok), &()).unwrap(),
        end
    );
}

/// The payload of a message, decoded by the generated type that the tables name and encoded again.
/// Says what it was: `none` is the program for keepalive, which has no table.
fn recoded(packet: &Packet) -> (&'static str, Vec<u8>) {
    let header = packet.header();
    let program = PROGRAMS.iter().find(|p| header.is_for(p.program));
    let procedure = || program.unwrap().procedure(header.proc).unwrap();
    let payload = packet.payload();
    let (table, bytes) = match (header.kind, header.status) {
        _ if program.is_none() => ("none", Ok(payload.to_vec())),
        (MessageType::Reply | MessageType::Stream, Status::Error) => (
            "error",
            packet.body::<NetError>().and_then(|e| xdr::to_bytes(&e)),
        ),
        (MessageType::Call | MessageType::CallWithFds, _) => {
            ("args", procedure().args.recode(payload))
        }
        (MessageType::Reply | MessageType::ReplyWithFds, _) => {
            ("ret", procedure().ret.recode(payload))
        }
        (MessageType::Message, _) => (
            "event",
            program
                .unwrap()
                .event(header.proc)
                .unwrap()
                .body
                .recode(payload),
        ),
        (MessageType::StreamHole, _) => (
            "hole",
            packet.body::<StreamHole>().and_then(|h| xdr::to_bytes(&h)),
        ),
        (MessageType::Stream, _) => ("data", Ok(payload.to_vec())),
    };
    (table, bytes.unwrap_or_else(|e| panic!("{header:?}: {e}")))
}

/// Every message of every recording is what the generated types say, to the last byte.
#[test]
fn every_message_has_its_generated_type() {
    let mut counts = BTreeMap::new();
    for recording in [QUERIES, DESCRIPTORS, KEEPALIVE, SPARSE_STREAM] {
        for packet in ['C', 'S']
            .into_iter()
            .flat_map(|side| sent(recording, side).0)
        {
            let (table, bytes) = recoded(&packet);
            assert_eq!(bytes, packet.payload(), "{:?}", packet.header());
            *counts.entry(table).or_insert(0) += 1;
        }
    }
    let expected = [
        ("args", 76),
        ("data", 7),
        ("error", 2),
        ("hole", 3),
        ("none", 8),
        ("ret", 74),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}
