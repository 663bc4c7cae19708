//! Messages out of bytes that arrive as they please.

use polyvirt_wire::frame::{FrameReader, Header, MESSAGE_MAX, Packet, Status};
use polyvirt_wire::remote::PROGRAM;
use polyvirt_wire::{ErrorKind, WireError};

/// Feeds `bytes` in pieces of `step`, and collects what comes out.
fn read(reader: &mut FrameReader, bytes: &[u8], step: usize) -> Result<Vec<Packet>, WireError> {
    let mut packets = Vec::new();
    for mut chunk in bytes.chunks(step) {
        while let Some(packet) = reader.feed(&mut chunk)? {
            packets.push(packet);
        }
        assert!(chunk.is_empty());
    }
    Ok(packets)
}

fn refusal(reader: &mut FrameReader, length: u32) -> ErrorKind {
    let error = reader.feed(&mut &length.to_be_bytes()[..]).unwrap_err();
    error.kind().clone()
}

/// A call, stream data of odd length, a call with three descriptors, and another call.
fn conversation() -> (Vec<Packet>, Vec<u8>) {
    let call = Header::call(PROGRAM, 60, 1);
    let packets = vec![
        Packet::new(call, &15_i32).unwrap(),
        Packet::raw(call.stream(Status::Continue), b"hello").unwrap(),
        Packet::with_fds(call, 3, &1_i32).unwrap(),
        Packet::new(call, &16_i32).unwrap(),
    ];
    let mut bytes = Vec::new();
    for packet in &packets {
        bytes.extend_from_slice(packet.as_bytes());
        bytes.extend(vec![0; packet.fd_count()]);
    }
    (packets, bytes)
}

#[test]
fn any_division_gives_the_same_messages() {
    let (packets, bytes) = conversation();
    for step in 1..=bytes.len() {
        let mut reader = FrameReader::new();
        assert_eq!(read(&mut reader, &bytes, step).unwrap(), packets, "{step}");
        assert!(reader.is_between_messages());
    }
}

/// Reading what is wanted, and no more, never touches the message after.
#[test]
fn wanted_ends_where_the_message_ends() {
    let (packets, bytes) = conversation();
    let mut reader = FrameReader::new();
    let mut rest = bytes.as_slice();
    for expected in packets {
        let packet = loop {
            let (mut head, tail) = rest.split_at(reader.wanted());
            rest = tail;
            let packet = reader.feed(&mut head).unwrap();
            assert!(head.is_empty());
            if let Some(packet) = packet {
                break packet;
            }
        };
        assert_eq!(packet, expected);
        assert!(reader.is_between_messages());
    }
    assert!(rest.is_empty());
}

#[test]
fn an_interrupted_message_is_noticed() {
    let (_, bytes) = conversation();
    let mut reader = FrameReader::new();
    assert!(reader.is_between_messages());
    read(&mut reader, &bytes[..3], 3).unwrap();
    assert!(!reader.is_between_messages());
}

#[test]
fn lengths_are_refused_before_the_message_arrives() {
    for length in [0, 4, 27] {
        let kind = refusal(&mut FrameReader::new(), length);
        assert!(matches!(kind, ErrorKind::TooShort { least: 28, .. }));
    }
    let over = u32::try_from(MESSAGE_MAX).unwrap() + 1;
    for length in [over, i32::MIN.cast_unsigned(), u32::MAX] {
        let kind = refusal(&mut FrameReader::new(), length);
        assert!(matches!(
            kind,
            ErrorKind::TooLong {
                limit: MESSAGE_MAX,
                ..
            }
        ));
    }
    for length in [28, over - 1] {
        let mut reader = FrameReader::new();
        assert_eq!(reader.feed(&mut &length.to_be_bytes()[..]).unwrap(), None);
        assert_eq!(reader.wanted(), length as usize - 4);
    }
}

#[test]
fn the_limit_can_be_lowered_but_not_raised() {
    let mut reader = FrameReader::new();
    reader.set_limit(100);
    let kind = refusal(&mut reader, 101);
    assert!(matches!(kind, ErrorKind::TooLong { limit: 100, .. }));

    let mut reader = FrameReader::new();
    reader.set_limit(usize::MAX);
    let kind = refusal(&mut reader, u32::MAX);
    assert!(matches!(
        kind,
        ErrorKind::TooLong {
            limit: MESSAGE_MAX,
            ..
        }
    ));
}

/// After nonsense there is no telling where the next message starts.
#[test]
fn errors_are_final() {
    let (_, bytes) = conversation();
    let mut reader = FrameReader::new();
    let first = refusal(&mut reader, 5);
    let error = reader.feed(&mut bytes.as_slice()).unwrap_err();
    assert_eq!(error.kind(), &first);
    assert!(!reader.is_between_messages());
}
