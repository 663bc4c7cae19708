//! The types with exactly one encoding.

use super::{Decode, Decoder, Encode, Encoder, STRING_MAX};
use crate::Result;

/// Types that an [`Encoder`] and a [`Decoder`] know by name.
macro_rules! basic {
    ($($type:ty: $put:ident, $get:ident;)*) => {$(
        impl Encode for $type {
            fn encode(&self, out: &mut Encoder) -> Result<()> {
                out.$put(*self);
                Ok(())
            }
        }

        impl Decode for $type {
            fn decode(input: &mut Decoder<'_>) -> Result<Self> {
                input.$get()
            }
        }
    )*};
}

basic! {
    i32: put_i32, get_i32;
    u32: put_u32, get_u32;
    i64: put_i64, get_i64;
    u64: put_u64, get_u64;
    f64: put_f64, get_f64;
    bool: put_bool, get_bool;
}

/// Smaller integers: each takes a word of its own.
macro_rules! small {
    ($($type:ty, $what:literal: $put:ident, $get:ident;)*) => {$(
        impl Encode for $type {
            fn encode(&self, out: &mut Encoder) -> Result<()> {
                out.$put((*self).into());
                Ok(())
            }
        }

        impl Decode for $type {
            fn decode(input: &mut Decoder<'_>) -> Result<Self> {
                let start = input.clone();
                let word = input.$get()?;
                Self::try_from(word).map_err(|_| start.invalid($what, word))
            }
        }
    )*};
}

small! {
    i16, "short": put_i32, get_i32;
    u16, "unsigned short": put_u32, get_u32;
    u8, "unsigned char": put_u32, get_u32;
}

/// `void`: no bytes.
impl Encode for () {
    fn encode(&self, _: &mut Encoder) -> Result<()> {
        Ok(())
    }
}

impl Decode for () {
    fn decode(_: &mut Decoder<'_>) -> Result<Self> {
        Ok(())
    }
}

/// A string with the usual bound, [`STRING_MAX`].
impl Encode for str {
    fn encode(&self, out: &mut Encoder) -> Result<()> {
        out.put_string(self, STRING_MAX)
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Encoder) -> Result<()> {
        self.as_str().encode(out)
    }
}

impl Decode for String {
    fn decode(input: &mut Decoder<'_>) -> Result<Self> {
        input.get_str(STRING_MAX).map(str::to_owned)
    }
}

/// A pointer: a boolean, and the value when it is there.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Encoder) -> Result<()> {
        out.put_bool(self.is_some());
        self.as_ref().map_or(Ok(()), |value| value.encode(out))
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(input: &mut Decoder<'_>) -> Result<Self> {
        input.get_bool()?.then(|| input.get()).transpose()
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Encoder) -> Result<()> {
        (**self).encode(out)
    }
}
