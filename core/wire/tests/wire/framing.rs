//! Messages byte by byte, and what is refused of them.

use polyvirt_wire::frame::keepalive::{self, Keepalive};
use polyvirt_wire::frame::{
    FDS_MAX, Header, MESSAGE_MAX, MessageType, NetError, PAYLOAD_MAX, Packet, Status, StreamHole,
};
use polyvirt_wire::remote::procedures::{ConnectOpen, DomainLookupByName};
use polyvirt_wire::remote::{ConnectOpenArgs, DomainLookupByNameArgs, PROGRAM};
use polyvirt_wire::{ErrorKind, WireError};

fn refusal(bytes: &[u8]) -> ErrorKind {
    let error: WireError = Packet::from_bytes(bytes.to_vec()).unwrap_err();
    error.kind().clone()
}

/// The words of a message, as bytes.
fn words<const N: usize>(words: [u32; N]) -> Vec<u8> {
    words.into_iter().flat_map(u32::to_be_bytes).collect()
}

#[test]
fn call() {
    let args = ConnectOpenArgs {
        name: Some("x:///".to_owned()),
        flags: 1,
    };
    let packet = Packet::call::<ConnectOpen>(7, &args).unwrap();
    let mut expected = words([48, 0x2000_8086, 1, 1, 0, 7, 0]); // length, header
    expected.extend(words([1, 5])); // there is a name, of five bytes
    expected.extend(b"x:///\0\0\0");
    expected.extend(words([1])); // flags
    assert_eq!(packet.as_bytes(), expected);
    assert_eq!(packet.body::<ConnectOpenArgs>().unwrap(), args);
}

#[test]
fn reply_and_failure_follow_the_call() {
    let call = Header::call(PROGRAM, 23, 9);
    let reply = call.reply();
    assert_eq!((reply.kind, reply.status), (MessageType::Reply, Status::Ok));
    assert_eq!((reply.proc, reply.serial), (23, 9));

    let error = NetError {
        code: 42,
        ..NetError::default()
    };
    let packet = Packet::failure(&call, &error).unwrap();
    assert_eq!(packet.header().kind, MessageType::Reply);
    assert_eq!(packet.outcome::<()>().unwrap(), Err(error.clone()));

    // The failure of a stream is told on the stream.
    let packet = Packet::failure(&call.stream_hole(), &error).unwrap();
    assert_eq!(packet.header().kind, MessageType::Stream);
    assert_eq!(packet.header().status, Status::Error);

    // The reply to a call that brought descriptors brings none.
    assert_eq!(call.with_fds().reply().kind, MessageType::Reply);
    assert_eq!(call.reply().with_fds().kind, MessageType::ReplyWithFds);
}

/// Stream data is neither counted nor padded.
#[test]
fn stream_data() {
    let call = Header::call(PROGRAM, 209, 3);
    let packet = Packet::raw(call.stream(Status::Continue), b"hello").unwrap();
    assert_eq!(packet.as_bytes().len(), 33);
    assert_eq!(packet.payload(), b"hello");

    let end = Packet::new(call.stream(Status::Ok), &()).unwrap();
    assert!(end.payload().is_empty());
}

#[test]
fn stream_hole() {
    let length = 1 << 40;
    let hole = StreamHole { length, flags: 0 };
    let packet = Packet::new(Header::call(PROGRAM, 209, 3).stream_hole(), &hole).unwrap();
    let expected = words([40, 0x2000_8086, 1, 209, 6, 3, 2, 0x100, 0, 0]);
    assert_eq!(packet.as_bytes(), expected);
    assert_eq!(packet.body::<StreamHole>().unwrap(), hole);
}

#[test]
fn descriptors_are_counted_before_the_payload() {
    let packet = Packet::with_fds(Header::call(PROGRAM, 309, 1), 2, &5_i32).unwrap();
    let expected = words([36, 0x2000_8086, 1, 309, 4, 1, 0, 2, 5]);
    assert_eq!(packet.as_bytes(), expected);
    assert_eq!((packet.fd_count(), packet.payload().len()), (2, 4));
    assert_eq!(packet.body::<i32>().unwrap(), 5);
}

#[test]
fn too_many_descriptors() {
    let limit = FDS_MAX as usize;
    let header = Header::call(PROGRAM, 309, 1);
    assert!(Packet::with_fds(header, limit, &()).is_ok());
    for fds in [limit + 1, usize::MAX] {
        let error = Packet::with_fds(header, fds, &()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::TooLong { limit: 32, .. }));
    }
    let kind = refusal(&words([32, 0x2000_8086, 1, 309, 4, 1, 0, 33]));
    assert!(matches!(kind, ErrorKind::TooLong { length: 33, .. }));
    let kind = refusal(&words([28, 0x2000_8086, 1, 309, 4, 1, 0]));
    assert!(matches!(kind, ErrorKind::Truncated { .. }));
}

#[test]
fn unknown_kinds_and_statuses() {
    let invalid = |what, value| ErrorKind::InvalidValue { what, value };
    let with = |kind, status| words([28, 0x2000_8086, 1, 1, kind, 1, status]);
    assert_eq!(refusal(&with(7, 0)), invalid("MessageType", 7));
    assert_eq!(refusal(&with(u32::MAX, 0)), invalid("MessageType", -1));
    assert_eq!(refusal(&with(0, 3)), invalid("Status", 3));
}

#[test]
fn lengths_that_are_not_the_length() {
    let too_short = |length| ErrorKind::TooShort {
        what: "message",
        length,
        least: 28,
    };
    assert_eq!(refusal(&[]), too_short(0));
    assert_eq!(refusal(&words([24, 1, 1, 1, 0, 1])), too_short(24));
    let kind = refusal(&words([32, 1, 1, 1, 0, 1, 0]));
    assert!(matches!(kind, ErrorKind::InvalidValue { value: 32, .. }));
}

/// The greatest message is what stock libvirtd 9.0.0 still accepts; one byte more, and it hangs up.
#[test]
fn largest_message() {
    assert_eq!((MESSAGE_MAX, PAYLOAD_MAX), (33_554_436, 33_554_408));
    let header = Header::call(PROGRAM, 1, 1).stream(Status::Continue);
    let data = vec![0; PAYLOAD_MAX + 1];
    let packet = Packet::raw(header, &data[1..]).unwrap();
    assert_eq!(packet.as_bytes().len(), MESSAGE_MAX);
    let error = Packet::raw(header, &data).unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::TooLong {
            what: "message",
            ..
        }
    ));
}

#[test]
fn bodies_are_decoded_to_the_end() {
    let packet = Packet::new(Header::call(PROGRAM, 1, 1), &5_i64).unwrap();
    let error = packet.body::<i32>().unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::TrailingBytes { remaining: 4 });
    assert_eq!(
        error.offset(),
        32,
        "offsets count from the start of the message"
    );
}

#[test]
fn values_over_a_bound_are_not_sent() {
    let name = "a\0b".to_owned();
    let error =
        Packet::call::<DomainLookupByName>(1, &DomainLookupByNameArgs { name }).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::EmbeddedNul);
    assert_eq!(error.field(), Some("DomainLookupByNameArgs.name"));
}

#[test]
fn keepalive() {
    let ping = Keepalive::Ping.packet().unwrap();
    assert_eq!(ping.as_bytes(), words([28, 0x6b65_6570, 1, 1, 2, 0, 0]));
    let pong = Keepalive::Pong.packet().unwrap();
    assert_eq!(pong.as_bytes(), words([28, 0x6b65_6570, 1, 2, 2, 0, 0]));

    assert_eq!(Keepalive::of(ping.header()), Some(Keepalive::Ping));
    assert_eq!(Keepalive::of(pong.header()), Some(Keepalive::Pong));
    let others = [
        Header::event(PROGRAM, 1),
        Header::event(keepalive::PROGRAM, 3),
        Header::call(keepalive::PROGRAM, 1, 0),
        Header {
            vers: 2,
            ..*ping.header()
        },
    ];
    assert!(others.iter().all(|header| Keepalive::of(header).is_none()));
}
