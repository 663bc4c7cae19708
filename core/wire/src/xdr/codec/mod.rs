//! Encodings that a type alone does not settle: bounds, opaque bytes, characters.
//!
//! A codec is a small constant that reads like the XDR declaration it stands for: `string<16>` is
//! `string(16)`, an array of at most four of those is `array_of(4, string(16))`.

mod bytes;
mod sequence;

pub use bytes::{Char, FixedOpaque, Opaque, Text, opaque, string};
pub use sequence::{Array, FixedArray, array, array_fixed, array_of};

use super::{Decode, Decoder, Encode, Encoder};
use crate::Result;

/// One way to encode a `T`.
///
/// ```
/// use polyvirt_wire::xdr::{array_of, string, Codec, Decoder, Encoder};
///
/// let names = array_of(4, string(16));
/// let mut out = Encoder::new();
/// names.encode(&vec!["vda".to_owned()], &mut out)?;
/// let bytes = out.into_bytes();
/// assert_eq!(bytes, [0, 0, 0, 1, 0, 0, 0, 3, b'v', b'd', b'a', 0]);
///
/// let decoded: Vec<String> = names.decode(&mut Decoder::new(&bytes))?;
/// assert_eq!(decoded, ["vda"]);
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
pub trait Codec<T> {
    /// Appends the value; fails when it is over a bound.
    fn encode(&self, value: &T, out: &mut Encoder) -> Result<()>;

    /// Reads a value.
    fn decode(&self, input: &mut Decoder<'_>) -> Result<T>;
}

/// The type's own encoding, by [`Encode`] and [`Decode`].
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl<T: Encode + Decode> Codec<T> for Plain {
    fn encode(&self, value: &T, out: &mut Encoder) -> Result<()> {
        out.put(value)
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<T> {
        input.get()
    }
}

/// `T *` whose `T` needs a codec, see [`optional`].
#[derive(Clone, Copy, Debug)]
pub struct Optional<C> {
    item: C,
}

/// `T *`: a boolean, and the value when it is there.
///
/// Only for a `T` that needs a codec; else `Option<T>` has an encoding of its own.
pub const fn optional<C>(item: C) -> Optional<C> {
    Optional { item }
}

impl<T, C: Codec<T>> Codec<Option<T>> for Optional<C> {
    fn encode(&self, value: &Option<T>, out: &mut Encoder) -> Result<()> {
        out.put_bool(value.is_some());
        match value {
            Some(value) => self.item.encode(value, out),
            None => Ok(()),
        }
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<Option<T>> {
        let present = input.get_bool()?;
        present.then(|| self.item.decode(input)).transpose()
    }
}
