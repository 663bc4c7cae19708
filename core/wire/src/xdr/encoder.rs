//! From values to bytes.

use super::{ErrorKind, WireError, padding};
use crate::Result;

/// A type with exactly one XDR encoding.
///
/// Structs, enums and unions get it from [`xdr_struct!`](crate::xdr_struct),
/// [`xdr_enum!`](crate::xdr_enum) and [`xdr_union!`](crate::xdr_union).
pub trait Encode {
    /// Appends the value. Fails when it is over a bound of the protocol; what has been
    /// appended by then is incomplete and must be thrown away.
    fn encode(&self, out: &mut Encoder) -> Result<()>;
}

/// Appends XDR values to a byte vector.
///
/// ```
/// use polyvirt_wire::xdr::Encoder;
///
/// let mut out = Encoder::new();
/// out.put_u32(7);
/// out.put_string("abc", 16)?;
/// assert_eq!(out.into_bytes(), [0, 0, 0, 7, 0, 0, 0, 3, b'a', b'b', b'c', 0]);
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Encoder {
    bytes: Vec<u8>,
}

impl Encoder {
    /// An encoder with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// An encoder with room for `capacity` bytes before it has to grow.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(capacity),
        }
    }

    /// Bytes appended so far.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing has been appended yet.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The bytes appended.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Appends a value with its own encoding.
    pub fn put<T: Encode + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.encode(self)
    }

    /// Appends an `int`, also the form of an enum.
    pub fn put_i32(&mut self, value: i32) {
        self.put_raw(&value.to_be_bytes());
    }

    /// Appends an `unsigned int`.
    pub fn put_u32(&mut self, value: u32) {
        self.put_raw(&value.to_be_bytes());
    }

    /// Appends a `hyper`.
    pub fn put_i64(&mut self, value: i64) {
        self.put_raw(&value.to_be_bytes());
    }

    /// Appends an `unsigned hyper`.
    pub fn put_u64(&mut self, value: u64) {
        self.put_raw(&value.to_be_bytes());
    }

    /// Appends a `double`; infinities and NaN pass unchanged.
    pub fn put_f64(&mut self, value: f64) {
        self.put_raw(&value.to_be_bytes());
    }

    /// Appends a `bool`: the word 0 or 1.
    pub fn put_bool(&mut self, value: bool) {
        self.put_u32(value.into());
    }

    /// Appends the length of what follows; `what` names it in the error when it exceeds `max`.
    pub fn put_len(&mut self, what: &'static str, length: usize, max: u32) -> Result<()> {
        match u32::try_from(length) {
            Ok(word) if word <= max => {
                self.put_u32(word);
                Ok(())
            }
            _ => Err(self.error(ErrorKind::TooLong {
                what,
                length,
                limit: max as usize,
            })),
        }
    }

    /// Appends `opaque<max>`: length, bytes, padding.
    pub fn put_opaque(&mut self, bytes: &[u8], max: u32) -> Result<()> {
        self.put_len("opaque", bytes.len(), max)?;
        self.put_opaque_fixed(bytes);
        Ok(())
    }

    /// Appends `opaque[n]`: bytes and padding; both sides know the length.
    pub fn put_opaque_fixed(&mut self, bytes: &[u8]) {
        self.put_raw(bytes);
        self.put_raw(&[0; 3][..padding(bytes.len())]);
    }

    /// Appends `string<max>`; `max` counts bytes. A NUL inside is an error.
    pub fn put_string(&mut self, text: &str, max: u32) -> Result<()> {
        if text.as_bytes().contains(&0) {
            return Err(self.error(ErrorKind::EmbeddedNul));
        }
        self.put_len("string", text.len(), max)?;
        self.put_opaque_fixed(text.as_bytes());
        Ok(())
    }

    /// Appends bytes as they are, without length or padding: the form of stream data.
    pub fn put_raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// An error at the place where the next value would go.
    pub(super) fn error(&self, kind: ErrorKind) -> WireError {
        WireError::new(kind, self.bytes.len())
    }
}

/// Encodes one value.
///
/// ```
/// assert_eq!(polyvirt_wire::xdr::to_bytes(&-2_i32)?, [0xff, 0xff, 0xff, 0xfe]);
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
pub fn to_bytes<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>> {
    let mut out = Encoder::new();
    out.put(value)?;
    Ok(out.into_bytes())
}
