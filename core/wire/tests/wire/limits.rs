//! Every bound, on both sides of it and in both directions; and what each refusal says.

use crate::messages::{Auth, Everything, ParamValue, everything};
use polyvirt_wire::xdr::{
    Codec, Decode, Decoder, Encoder, STRING_MAX, array, array_of, from_bytes, opaque, string,
    to_bytes,
};
use polyvirt_wire::{ErrorKind, WireError};

fn encode<T>(codec: impl Codec<T>, value: &T) -> Result<Vec<u8>, WireError> {
    let mut out = Encoder::new();
    codec.encode(value, &mut out).map(|()| out.into_bytes())
}

fn decode<T>(codec: impl Codec<T>, bytes: &[u8]) -> Result<T, WireError> {
    let mut input = Decoder::new(bytes);
    let value = codec.decode(&mut input)?;
    input.finish().map(|()| value)
}

fn refusal<T: Decode>(bytes: &[u8]) -> ErrorKind {
    match from_bytes::<T>(bytes) {
        Ok(_) => panic!("{bytes:?} was accepted"),
        Err(error) => error.kind().clone(),
    }
}

fn too_long(what: &'static str, length: usize, limit: usize) -> ErrorKind {
    ErrorKind::TooLong {
        what,
        length,
        limit,
    }
}

#[test]
fn strings_at_and_over_their_bound() {
    let over = too_long("string", 4, 3);
    encode(string(3), &"abc".to_owned()).unwrap();
    let error = encode(string(3), &"abcd".to_owned()).unwrap_err();
    assert_eq!(error.kind(), &over);

    let bytes = to_bytes("abcd").unwrap();
    assert_eq!(decode(string(4), &bytes).unwrap(), "abcd");
    assert_eq!(decode(string(3), &bytes).unwrap_err().kind(), &over);
}

#[test]
fn plain_strings_have_the_bound_of_the_protocol() {
    let max = STRING_MAX as usize;
    let longest = "a".repeat(max);
    let bytes = to_bytes(&longest).unwrap();
    assert_eq!(from_bytes::<String>(&bytes).unwrap(), longest);

    let over = too_long("string", max + 1, max);
    let error = to_bytes(&"a".repeat(max + 1)).unwrap_err();
    assert_eq!(error.kind(), &over);
    assert_eq!(refusal::<String>(&(STRING_MAX + 1).to_be_bytes()), over);
}

#[test]
fn opaque_and_arrays_over_their_bound() {
    let error = encode(opaque(3), &vec![0; 4]).unwrap_err();
    assert_eq!(error.kind(), &too_long("opaque", 4, 3));
    let error = decode(opaque(3), &[0, 0, 0, 4, 0, 0, 0, 0]).unwrap_err();
    assert_eq!(error.kind(), &too_long("opaque", 4, 3));

    let error = encode(array(3), &vec![0_u32; 4]).unwrap_err();
    assert_eq!(error.kind(), &too_long("array", 4, 3));
    let error = decode::<Vec<u32>>(array(0), &[0, 0, 0, 1, 0, 0, 0, 0]).unwrap_err();
    assert_eq!(error.kind(), &too_long("array", 1, 0));
}

/// A negative C length arrives as one above two thousand million.
#[test]
fn negative_lengths() {
    for length in [-1_i32, i32::MIN] {
        let mut bytes = length.to_be_bytes().to_vec();
        bytes.extend([0; 64]);
        let unsigned = length.cast_unsigned() as usize;
        let limit = STRING_MAX as usize;
        assert_eq!(
            refusal::<String>(&bytes),
            too_long("string", unsigned, limit)
        );
        let error = decode::<Vec<u32>>(array(16), &bytes).unwrap_err();
        assert_eq!(error.kind(), &too_long("array", unsigned, 16));
        // Even without a bound, there are not enough bytes.
        let error = decode::<Vec<u32>>(array(u32::MAX), &bytes).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Truncated { .. }));
        let error = decode(opaque(u32::MAX), &bytes).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Truncated { .. }));
    }
}

/// 16 elements promised, bytes for 15.
#[test]
fn counts_that_the_remaining_bytes_cannot_hold() {
    let mut bytes = vec![0, 0, 0, 16];
    bytes.extend([0; 15 * 4]);
    let error = decode::<Vec<u32>>(array(16), &bytes).unwrap_err();
    let (needed, remaining) = (64, 60);
    assert_eq!(error.kind(), &ErrorKind::Truncated { needed, remaining });
    assert_eq!(error.offset(), 4);
}

#[test]
fn padding_must_be_zero() {
    for fill in [[1, 0, 0], [0, 1, 0], [0, 0, 1]] {
        let mut bytes = vec![0, 0, 0, 1, b'a'];
        bytes.extend(fill);
        let error = from_bytes::<String>(&bytes).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::NonZeroPadding);
        assert_eq!(error.offset(), 5);
    }
}

#[test]
fn strings_are_utf8_without_nul() {
    let mut out = Encoder::new();
    out.put_opaque(b"a\xffb", 8).unwrap();
    out.put_opaque(b"a\0b", 8).unwrap();
    let bytes = out.into_bytes();
    assert_eq!(refusal::<String>(&bytes[..8]), ErrorKind::NotUtf8);
    assert_eq!(refusal::<String>(&bytes[8..]), ErrorKind::EmbeddedNul);
    let error = to_bytes("a\0b").unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::EmbeddedNul);
}

#[test]
fn numbers_that_their_type_does_not_know() {
    let invalid = |what, value| ErrorKind::InvalidValue { what, value };
    assert_eq!(refusal::<bool>(&[0, 0, 0, 2]), invalid("bool", 2));
    assert_eq!(
        refusal::<Option<()>>(&[0xff; 4]),
        invalid("bool", 0xffff_ffff)
    );
    assert_eq!(refusal::<Auth>(&[0, 0, 0, 3]), invalid("Auth", 3));
    assert_eq!(refusal::<Auth>(&[0xff; 4]), invalid("Auth", -1));
    assert_eq!(refusal::<ParamValue>(&[0; 4]), invalid("ParamValue", 0));
    assert_eq!(refusal::<u8>(&[0, 0, 1, 0]), invalid("unsigned char", 256));
    assert_eq!(
        refusal::<u16>(&[0, 1, 0, 0]),
        invalid("unsigned short", 0x1_0000)
    );
    assert_eq!(refusal::<i16>(&[0, 0, 0x80, 0]), invalid("short", 0x8000));
}

#[test]
fn nothing_may_be_left_over() {
    assert_eq!(
        refusal::<i32>(&[0; 5]),
        ErrorKind::TrailingBytes { remaining: 1 }
    );
}

#[test]
fn every_truncation_is_refused() {
    let bytes = to_bytes(&everything()).unwrap();
    assert_eq!(from_bytes::<Everything>(&bytes).unwrap(), everything());
    for end in 0..bytes.len() {
        let kind = refusal::<Everything>(&bytes[..end]);
        assert!(matches!(kind, ErrorKind::Truncated { .. }), "{end}: {kind}");
    }
}

#[test]
fn errors_name_the_innermost_field_and_the_byte() {
    let mut message = everything();
    message.names.push("too long a name".to_owned());
    let error = to_bytes(&message).unwrap_err();
    assert_eq!(error.field(), Some("Everything.names"));

    let mut bytes = to_bytes(&everything()).unwrap();
    bytes[4] = 0xff; // the length of the domain's name
    let error = from_bytes::<Everything>(&bytes).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Domain.name: string has length 4278190084, the limit is 4194304 at byte 4"
    );
}

#[test]
fn nested_bounds_hold() {
    let error = decode(array_of(2, string(1)), &[0, 0, 0, 1, 0, 0, 0, 2]).unwrap_err();
    assert_eq!(error.kind(), &too_long("string", 2, 1));
    assert_eq!(error.offset(), 4);
}
