//! Bytes worked out by hand from the rules of RFC 4506, section by section.

use polyvirt_wire::xdr::{
    Char, Codec, Decode, Decoder, Encode, Encoder, FixedOpaque, Plain, array, array_fixed,
    array_of, opaque, optional, string, to_bytes,
};
use std::fmt::Debug;

/// The value has exactly these bytes, and they have exactly this value.
fn same<T: PartialEq + Debug>(codec: impl Codec<T>, value: &T, bytes: &[u8]) {
    let mut out = Encoder::new();
    codec.encode(value, &mut out).unwrap();
    assert_eq!(out.into_bytes(), bytes, "encoding {value:?}");

    let mut input = Decoder::new(bytes);
    assert_eq!(&codec.decode(&mut input).unwrap(), value, "decoding");
    input.finish().unwrap();
}

fn plain<T: Encode + Decode + PartialEq + Debug>(value: T, bytes: &[u8]) {
    same(Plain, &value, bytes);
}

fn text(value: &str) -> String {
    value.to_owned()
}

/// 4.1, 4.2: two's complement, most significant byte first.
#[test]
fn integers() {
    plain(1_i32, &[0, 0, 0, 1]);
    plain(-1_i32, &[0xff, 0xff, 0xff, 0xff]);
    plain(i32::MIN, &[0x80, 0, 0, 0]);
    plain(0x0102_0304_u32, &[1, 2, 3, 4]);
    plain(u32::MAX, &[0xff, 0xff, 0xff, 0xff]);
}

/// Not in the RFC: smaller integers are sign-extended to a word.
#[test]
fn small_integers() {
    plain(-2_i16, &[0xff, 0xff, 0xff, 0xfe]);
    plain(0xfffe_u16, &[0, 0, 0xff, 0xfe]);
    plain(0xfe_u8, &[0, 0, 0, 0xfe]);
    same(Char, &b'A', &[0, 0, 0, 0x41]);
    same(Char, &0xfe, &[0xff, 0xff, 0xff, 0xfe]);
}

/// A peer whose `char` has no sign sends the same byte in another way.
#[test]
fn unsigned_char_of_another_machine() {
    let byte = Char.decode(&mut Decoder::new(&[0, 0, 0, 0xfe])).unwrap();
    assert_eq!(byte, 0xfe);
}

/// 4.3, 4.4: enum and bool are integers.
#[test]
fn bool() {
    plain(false, &[0, 0, 0, 0]);
    plain(true, &[0, 0, 0, 1]);
}

/// 4.5: eight bytes.
#[test]
fn hyper_integers() {
    plain(-2_i64, &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]);
    plain(0x0102_0304_0506_0708_u64, &[1, 2, 3, 4, 5, 6, 7, 8]);
}

/// 4.7: IEEE 754. 1.5 is sign 0, exponent 1023, fraction one half.
#[test]
fn double() {
    plain(1.5_f64, &[0x3f, 0xf8, 0, 0, 0, 0, 0, 0]);
    plain(-0.0_f64, &[0x80, 0, 0, 0, 0, 0, 0, 0]);
    plain(f64::INFINITY, &[0x7f, 0xf0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(
        to_bytes(&f64::NEG_INFINITY).unwrap(),
        [0xff, 0xf0, 0, 0, 0, 0, 0, 0]
    );
}

/// 4.9: bytes, then zeros up to a multiple of four.
#[test]
fn fixed_opaque() {
    same(FixedOpaque, &[1], &[1, 0, 0, 0]);
    same(FixedOpaque, &[1, 2], &[1, 2, 0, 0]);
    same(FixedOpaque, &[1, 2, 3], &[1, 2, 3, 0]);
    same(FixedOpaque, &[1, 2, 3, 4], &[1, 2, 3, 4]);
    same(FixedOpaque, &[1, 2, 3, 4, 5], &[1, 2, 3, 4, 5, 0, 0, 0]);
}

/// 4.10: a count, then as above.
#[test]
fn variable_opaque() {
    same(opaque(9), &vec![], &[0, 0, 0, 0]);
    same(opaque(9), &vec![9], &[0, 0, 0, 1, 9, 0, 0, 0]);
    same(opaque(4), &vec![9; 4], &[0, 0, 0, 4, 9, 9, 9, 9]);
}

/// 4.11: like opaque. The count is of bytes, not of characters.
#[test]
fn strings() {
    plain(text(""), &[0, 0, 0, 0]);
    plain(text("abc"), &[0, 0, 0, 3, b'a', b'b', b'c', 0]);
    same(string(2), &text("é"), &[0, 0, 0, 2, 0xc3, 0xa9, 0, 0]);
}

/// 4.12: elements one after the other, each padded by itself.
#[test]
fn fixed_array() {
    same(
        array_fixed(Plain),
        &[1_i32, -1],
        &[0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff],
    );
    same(array_fixed(Char), b"hi", &[0, 0, 0, b'h', 0, 0, 0, b'i']);
}

/// 4.13: a count of elements, then as above.
#[test]
fn variable_array() {
    same(array(3), &Vec::<u32>::new(), &[0, 0, 0, 0]);
    same(
        array(1),
        &vec![0x1_0000_0002_u64],
        &[0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2],
    );
    same(
        array_of(2, string(3)),
        &vec![text("a"), text("bc")],
        &[
            0, 0, 0, 2, 0, 0, 0, 1, b'a', 0, 0, 0, 0, 0, 0, 2, b'b', b'c', 0, 0,
        ],
    );
}

/// 4.16: nothing.
#[test]
fn void() {
    plain((), &[]);
}

/// 4.19: a bool, then the value when there is one.
#[test]
fn optional_data() {
    plain(None::<i32>, &[0, 0, 0, 0]);
    plain(Some(5_i32), &[0, 0, 0, 1, 0, 0, 0, 5]);
    plain(Some(None::<i32>), &[0, 0, 0, 1, 0, 0, 0, 0]);
    same(
        optional(opaque(2)),
        &Some(vec![7]),
        &[0, 0, 0, 1, 0, 0, 0, 1, 7, 0, 0, 0],
    );
}

/// Section 7 of the RFC: its example file, field by field.
#[test]
fn example_of_the_rfc() {
    let bytes = [
        0x00, 0x00, 0x00, 0x09, // length of the name
        0x73, 0x69, 0x6c, 0x6c, 0x79, 0x70, 0x72, 0x6f, 0x67, 0x00, 0x00, 0x00, // "sillyprog"
        0x00, 0x00, 0x00, 0x02, // kind: executable
        0x00, 0x00, 0x00, 0x04, // length of the interpreter
        0x6c, 0x69, 0x73, 0x70, // "lisp"
        0x00, 0x00, 0x00, 0x04, // length of the owner
        0x6a, 0x6f, 0x68, 0x6e, // "john"
        0x00, 0x00, 0x00, 0x06, // length of the data
        0x28, 0x71, 0x75, 0x69, 0x74, 0x29, 0x00, 0x00, // "(quit)"
    ];
    let mut input = Decoder::new(&bytes);
    assert_eq!(input.get_str(255).unwrap(), "sillyprog");
    assert_eq!(input.get_i32().unwrap(), 2);
    assert_eq!(input.get_str(255).unwrap(), "lisp");
    assert_eq!(input.get_str(32).unwrap(), "john");
    assert_eq!(input.get_opaque(65535).unwrap(), b"(quit)");
    input.finish().unwrap();
}
