//! Codecs of strings, opaque bytes and characters.

use super::Codec;
use crate::Result;
use crate::xdr::{Decoder, Encoder};

/// `string<max>`, see [`string`].
#[derive(Clone, Copy, Debug)]
pub struct Text {
    max: u32,
}

/// `string<max>`: UTF-8 without NUL, of at most `max` bytes.
pub const fn string(max: u32) -> Text {
    Text { max }
}

impl Codec<String> for Text {
    fn encode(&self, value: &String, out: &mut Encoder) -> Result<()> {
        out.put_string(value, self.max)
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<String> {
        input.get_str(self.max).map(str::to_owned)
    }
}

/// `opaque<max>`, see [`opaque`].
#[derive(Clone, Copy, Debug)]
pub struct Opaque {
    max: u32,
}

/// `opaque<max>`: at most `max` bytes.
pub const fn opaque(max: u32) -> Opaque {
    Opaque { max }
}

impl Codec<Vec<u8>> for Opaque {
    fn encode(&self, value: &Vec<u8>, out: &mut Encoder) -> Result<()> {
        out.put_opaque(value, self.max)
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<Vec<u8>> {
        input.get_opaque(self.max).map(<[u8]>::to_vec)
    }
}

/// `opaque[N]`: exactly as many bytes as the array has, a UUID for example.
#[derive(Clone, Copy, Debug)]
pub struct FixedOpaque;

impl<const N: usize> Codec<[u8; N]> for FixedOpaque {
    fn encode(&self, value: &[u8; N], out: &mut Encoder) -> Result<()> {
        out.put_opaque_fixed(value);
        Ok(())
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(input.get_opaque_fixed(N)?);
        Ok(array)
    }
}

/// `char`: one byte in a word of its own. The protocol has texts in this form, as arrays of it.
///
/// Whether a C `char` has a sign depends on the machine, so a byte from 0x80 up arrives as a
/// negative word from some peers and as a positive one from others. Both are read; the negative
/// form, that of x86, is written.
#[derive(Clone, Copy, Debug)]
pub struct Char;

impl Codec<u8> for Char {
    fn encode(&self, value: &u8, out: &mut Encoder) -> Result<()> {
        out.put_i32(value.cast_signed().into());
        Ok(())
    }

    fn decode(&self, input: &mut Decoder<'_>) -> Result<u8> {
        let start = input.clone();
        let word = input.get_i32()?;
        u8::try_from(word)
            .or_else(|_| i8::try_from(word).map(i8::cast_unsigned))
            .map_err(|_| start.invalid("char", word))
    }
}
