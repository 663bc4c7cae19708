//! From bytes to values.

use super::{ErrorKind, WireError, padding};
use crate::Result;

/// A type that can be read from its XDR encoding.
pub trait Decode: Sized {
    /// Reads the value. After an error the decoder stands somewhere inside it.
    fn decode(input: &mut Decoder<'_>) -> Result<Self>;
}

/// Reads XDR values from a slice of bytes.
///
/// Every length is checked against its bound and against the bytes that are left before anything
/// is allocated. Call [`finish`](Self::finish) after the last value: left-over bytes are an error.
///
/// ```
/// use polyvirt_wire::xdr::Decoder;
///
/// let mut input = Decoder::new(&[0, 0, 0, 7, 0, 0, 0, 3, b'a', b'b', b'c', 0]);
/// assert_eq!(input.get_u32()?, 7);
/// assert_eq!(input.get_str(16)?, "abc");
/// input.finish()?;
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Decoder<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Decoder<'a> {
    /// Reads from the start of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self::at(bytes, 0)
    }

    /// Reads from the start of `bytes`, which are found `offset` bytes into a message: errors
    /// then tell places in the message.
    pub fn at(bytes: &'a [u8], offset: usize) -> Self {
        Self {
            rest: bytes,
            offset,
        }
    }

    /// Where the next value starts, in bytes.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Bytes not read yet.
    pub fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Ends the reading; bytes that are left over are an error.
    pub fn finish(self) -> Result<()> {
        match self.remaining() {
            0 => Ok(()),
            remaining => Err(self.error(ErrorKind::TrailingBytes { remaining })),
        }
    }

    /// Reads a value with its own encoding.
    pub fn get<T: Decode>(&mut self) -> Result<T> {
        T::decode(self)
    }

    /// Reads an `int`, also the form of an enum.
    pub fn get_i32(&mut self) -> Result<i32> {
        self.take_array().map(i32::from_be_bytes)
    }

    /// Reads an `unsigned int`.
    pub fn get_u32(&mut self) -> Result<u32> {
        self.take_array().map(u32::from_be_bytes)
    }

    /// Reads a `hyper`.
    pub fn get_i64(&mut self) -> Result<i64> {
        self.take_array().map(i64::from_be_bytes)
    }

    /// Reads an `unsigned hyper`.
    pub fn get_u64(&mut self) -> Result<u64> {
        self.take_array().map(u64::from_be_bytes)
    }

    /// Reads a `double`; infinities and NaN pass unchanged.
    pub fn get_f64(&mut self) -> Result<f64> {
        self.take_array().map(f64::from_be_bytes)
    }

    /// Reads a `bool`; words other than 0 and 1 are an error.
    pub fn get_bool(&mut self) -> Result<bool> {
        let start = self.clone();
        match self.get_u32()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(start.invalid("bool", other)),
        }
    }

    /// Reads the length of what follows; over `max` it is an error that names `what`.
    pub fn get_len(&mut self, what: &'static str, max: u32) -> Result<usize> {
        let start = self.clone();
        match self.get_u32()? {
            length if length <= max => Ok(length as usize),
            length => Err(start.error(ErrorKind::TooLong {
                what,
                length: length as usize,
                limit: max as usize,
            })),
        }
    }

    /// Reads `opaque<max>`: length, bytes, padding. Borrows the bytes.
    pub fn get_opaque(&mut self, max: u32) -> Result<&'a [u8]> {
        let len = self.get_len("opaque", max)?;
        self.get_opaque_fixed(len)
    }

    /// Reads `opaque[len]`: bytes and padding. Borrows the bytes.
    pub fn get_opaque_fixed(&mut self, len: usize) -> Result<&'a [u8]> {
        let bytes = self.get_raw(len)?;
        let start = self.clone();
        match self.get_raw(padding(len))? {
            fill if fill.iter().all(|&byte| byte == 0) => Ok(bytes),
            _ => Err(start.error(ErrorKind::NonZeroPadding)),
        }
    }

    /// Reads `string<max>`; `max` counts bytes. Borrows the text, which is UTF-8 without NUL.
    pub fn get_str(&mut self, max: u32) -> Result<&'a str> {
        let start = self.clone();
        let len = self.get_len("string", max)?;
        let bytes = self.get_opaque_fixed(len)?;
        if bytes.contains(&0) {
            return Err(start.error(ErrorKind::EmbeddedNul));
        }
        std::str::from_utf8(bytes).map_err(|_| start.error(ErrorKind::NotUtf8))
    }

    /// Reads `len` bytes as they are, without padding.
    pub fn get_raw(&mut self, len: usize) -> Result<&'a [u8]> {
        let (head, tail) = self.rest.split_at_checked(len).ok_or_else(|| {
            self.error(ErrorKind::Truncated {
                needed: len,
                remaining: self.rest.len(),
            })
        })?;
        self.rest = tail;
        self.offset += len;
        Ok(head)
    }

    /// An error at the place where this decoder stands.
    pub(crate) fn error(&self, kind: ErrorKind) -> WireError {
        WireError::new(kind, self.offset)
    }

    /// An error about the word at this place: `value` is none that `what` knows.
    #[doc(hidden)]
    pub fn invalid(&self, what: &'static str, value: impl Into<i64>) -> WireError {
        let value = value.into();
        self.error(ErrorKind::InvalidValue { what, value })
    }

    fn take_array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.get_raw(N)?);
        Ok(array)
    }
}

/// Decodes one value that takes all of `bytes`.
///
/// ```
/// assert_eq!(polyvirt_wire::xdr::from_bytes::<i32>(&[0xff, 0xff, 0xff, 0xfe])?, -2);
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
pub fn from_bytes<T: Decode>(bytes: &[u8]) -> Result<T> {
    let mut input = Decoder::new(bytes);
    let value = input.get()?;
    input.finish()?;
    Ok(value)
}
