//! XDR, the encoding of every payload ([RFC 4506](https://www.rfc-editor.org/rfc/rfc4506)).
//!
//! Everything is big-endian and takes a multiple of four bytes. [`Encoder`] appends values to a
//! byte vector and [`Decoder`] reads them from a slice. A type with exactly one encoding
//! implements [`Encode`] and [`Decode`]; where a declaration adds a bound or chooses between
//! encodings, a [`Codec`] says which:
//!
//! | XDR | Rust | how |
//! |---|---|---|
//! | `int`, `unsigned int`, `hyper`, `unsigned hyper`, `double`, `bool` | `i32`, `u32`, `i64`, `u64`, `f64`, `bool` | plain |
//! | `short`, `unsigned short`, `unsigned char` | `i16`, `u16`, `u8` | plain, one word each |
//! | `void` | `()` | plain |
//! | `string<4194304>` | `String` | plain |
//! | `T *` | `Option<T>` | plain, or [`optional`] |
//! | `string<N>` | `String` | [`string`] |
//! | `opaque<N>`, `opaque[N]` | `Vec<u8>`, `[u8; N]` | [`opaque`], [`FixedOpaque`] |
//! | `T<N>`, `T[N]` | `Vec<T>`, `[T; N]` | [`array()`], [`array_of`], [`array_fixed`] |
//! | `char` | `u8` | [`Char`] |
//!
//! A vector has no plain encoding: without a bound there is nothing to check its length against,
//! so forgetting the bound does not compile.
//!
//! # What is refused
//!
//! Lengths over their bound (before anything is allocated), lengths that the remaining bytes
//! cannot hold, padding other than zero, booleans other than 0 and 1, unknown enum values, strings
//! that are not UTF-8 or contain a NUL, and bytes left over at the end.

mod codec;
mod decoder;
mod encoder;
mod error;
mod macros;
mod plain;

pub use codec::{
    Array, Char, Codec, FixedArray, FixedOpaque, Opaque, Optional, Plain, Text, array, array_fixed,
    array_of, opaque, optional, string,
};
pub use decoder::{Decode, Decoder, from_bytes};
pub use encoder::{Encode, Encoder, to_bytes};
pub use error::{ErrorKind, WireError};

/// The longest string of the protocol, in bytes: the bound of every string that has none of its own.
pub const STRING_MAX: u32 = 4 * 1024 * 1024;

/// How many zero bytes follow `len` bytes of data, so that the next value starts on a word.
const fn padding(len: usize) -> usize {
    len.wrapping_neg() % 4
}
