//! Messages as they are written.

use super::flags;

/// The length of what each message begins with.
pub(super) const HEADER: usize = 16;

/// The bit of an attribute's number that says it holds others.
const NESTED: u16 = 0x8000;

/// A message: its kind, the fixed fields of that kind, and attributes.
#[derive(Clone, Debug)]
pub struct Message {
    bytes: Vec<u8>,
    too_long: bool,
}

impl Message {
    /// One of a kind, with flags besides [`flags::REQUEST`], and its fixed fields.
    pub fn new(kind: u16, more: u16, fixed: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(128);
        bytes.extend([0; 4]);
        bytes.extend(kind.to_ne_bytes());
        bytes.extend((flags::REQUEST | more).to_ne_bytes());
        bytes.extend([0; 8]);
        bytes.extend(fixed);
        let mut message = Self {
            bytes,
            too_long: false,
        };
        message.pad();
        message
    }

    /// Adds an attribute of bytes.
    #[must_use]
    pub fn bytes(mut self, number: u16, value: &[u8]) -> Self {
        self.put(number, value);
        self
    }

    /// Adds an attribute without a value.
    #[must_use]
    pub fn flag(self, number: u16) -> Self {
        self.bytes(number, &[])
    }

    /// Adds a byte.
    #[must_use]
    pub fn u8(self, number: u16, value: u8) -> Self {
        self.bytes(number, &[value])
    }

    /// Adds a number in this machine's order.
    #[must_use]
    pub fn u16(self, number: u16, value: u16) -> Self {
        self.bytes(number, &value.to_ne_bytes())
    }

    /// Adds a number in this machine's order.
    #[must_use]
    pub fn u32(self, number: u16, value: u32) -> Self {
        self.bytes(number, &value.to_ne_bytes())
    }

    /// Adds a number in this machine's order.
    #[must_use]
    pub fn u64(self, number: u16, value: u64) -> Self {
        self.bytes(number, &value.to_ne_bytes())
    }

    /// Adds a number in the network's order.
    #[must_use]
    pub fn be32(self, number: u16, value: u32) -> Self {
        self.bytes(number, &value.to_be_bytes())
    }

    /// Adds a number in the network's order.
    #[must_use]
    pub fn be64(self, number: u16, value: u64) -> Self {
        self.bytes(number, &value.to_be_bytes())
    }

    /// Adds text, which ends with a zero.
    #[must_use]
    pub fn text(self, number: u16, value: &str) -> Self {
        let mut bytes = value.as_bytes().to_vec();
        bytes.push(0);
        self.bytes(number, &bytes)
    }

    /// Adds an attribute that holds others.
    #[must_use]
    pub fn nested(mut self, number: u16, inside: impl FnOnce(Self) -> Self) -> Self {
        let start = self.bytes.len();
        self.put(number | NESTED, &[]);
        let mut message = inside(self);
        let length = message.bytes.len() - start;
        message.set_length(start, length);
        message
    }

    fn put(&mut self, number: u16, value: &[u8]) {
        let start = self.bytes.len();
        self.bytes.extend([0; 2]);
        self.bytes.extend(number.to_ne_bytes());
        self.bytes.extend(value);
        self.set_length(start, 4 + value.len());
        self.pad();
    }

    fn set_length(&mut self, start: usize, length: usize) {
        match u16::try_from(length) {
            Ok(length) => self.bytes[start..start + 2].copy_from_slice(&length.to_ne_bytes()),
            Err(_) => self.too_long = true,
        }
    }

    /// All begins at multiples of four bytes.
    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// What comes after the header.
    pub fn body(&self) -> &[u8] {
        &self.bytes[HEADER..]
    }

    /// Asks for a word when it has been done.
    #[must_use]
    pub fn acknowledged(mut self) -> Self {
        let set = u16::from_ne_bytes([self.bytes[6], self.bytes[7]]) | flags::ACK;
        self.bytes[6..8].copy_from_slice(&set.to_ne_bytes());
        self
    }

    /// Its bytes, with its length and its number in the conversation; nothing when an attribute is longer than
    /// attributes can be.
    pub(super) fn finish(mut self, sequence: u32) -> Option<Vec<u8>> {
        let length = u32::try_from(self.bytes.len()).ok()?;
        self.bytes[0..4].copy_from_slice(&length.to_ne_bytes());
        self.bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        (!self.too_long).then_some(self.bytes)
    }
}
