//! Codecs of arrays.

use super::{Codec, Plain};
use crate::Result;
use crate::xdr::{Decoder, Encoder, ErrorKind};

/// `T<max>`, see [`array()`] and [`array_of`].
#[derive(Clone, Copy, Debug)]
pub struct Array<C> {
    max: u32,
    item: C,
}

/// `T<max>`: at most `max` elements with their own encoding.
pub const fn array(max: u32) -> Array<Plain> {
    array_of(max, Plain)
}

/// `T<max>`: at most `max` elements with the encoding `item`.
///
/// An element takes at least one word, as everything but `void` does; a count that the remaining
/// bytes cannot hold is refused unread.
pub const fn array_of<C>(max: u32, item: C) -> Array<C> {
    Array { max, item }
}

impl<T, C: Codec<T>> Codec<Vec<T>> for Array<C> {
    fn encode(&self, value: &Vec<T>, out: &mut Encoder) -> Result<()> {
        out.put_len("array", value.len(), self.max)?;
        value
            .iter()
            .try_for_each(|element| self.item.encode(element, out))
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<Vec<T>> {
        let len = input.get_len("array", self.max)?;
        let remaining = input.remaining();
        if len > remaining / 4 {
            let needed = len.saturating_mul(4);
            return Err(input.error(ErrorKind::Truncated { needed, remaining }));
        }
        // An element in memory can be far larger than its least encoding. Reserve no more than
        // the bytes at hand; from there on the vector grows with what has really been read.
        let mut elements = Vec::with_capacity(len.min(remaining / size_of::<T>().max(1)));
        for _ in 0..len {
            elements.push(self.item.decode(input)?);
        }
        Ok(elements)
    }
}

/// `T[N]`, see [`array_fixed`].
#[derive(Clone, Copy, Debug)]
pub struct FixedArray<C> {
    item: C,
}

/// `T[N]`: exactly as many elements as the array has, with the encoding `item`.
///
/// Not for `opaque[N]`, which packs its bytes: that is [`FixedOpaque`](super::FixedOpaque).
pub const fn array_fixed<C>(item: C) -> FixedArray<C> {
    FixedArray { item }
}

impl<T: Copy + Default, C: Codec<T>, const N: usize> Codec<[T; N]> for FixedArray<C> {
    fn encode(&self, value: &[T; N], out: &mut Encoder) -> Result<()> {
        value
            .iter()
            .try_for_each(|element| self.item.encode(element, out))
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<[T; N]> {
        let mut array = [T::default(); N];
        for slot in &mut array {
            *slot = self.item.decode(input)?;
        }
        Ok(array)
    }
}
