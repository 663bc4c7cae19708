//! Messages: what a call takes and gives, as bytes.
//!
//! Numbers are little-endian, of 4 or 8 bytes. Text and bytes follow their length, which is -1 for what is absent;
//! lists follow their count; an object is the number of its handle, 0 for none. A record is its fields.

use crate::call::Fault;

/// A message that is being read.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (first, rest) = self.0.split_first_chunk().ok_or_else(ended)?;
        self.0 = rest;
        Ok(*first)
    }

    /// One byte.
    pub(crate) fn byte(&mut self) -> Result<u8, Fault> {
        self.array::<1>().map(|[byte]| byte)
    }

    /// A number of 4 bytes.
    pub(crate) fn int(&mut self) -> Result<i32, Fault> {
        self.array().map(i32::from_le_bytes)
    }

    /// A number of 8 bytes.
    pub(crate) fn long(&mut self) -> Result<i64, Fault> {
        self.array().map(i64::from_le_bytes)
    }

    /// A number with a fraction.
    pub(crate) fn double(&mut self) -> Result<f64, Fault> {
        self.array().map(f64::from_le_bytes)
    }

    /// Bytes after their length, unless they are absent.
    pub(crate) fn bytes(&mut self) -> Result<Option<&'a [u8]>, Fault> {
        let Ok(length) = usize::try_from(self.int()?) else {
            return Ok(None);
        };
        let (first, rest) = self.0.split_at_checked(length).ok_or_else(ended)?;
        self.0 = rest;
        Ok(Some(first))
    }

    /// Text after its length, unless it is absent.
    pub(crate) fn text(&mut self) -> Result<Option<&'a str>, Fault> {
        let bytes = self.bytes()?;
        let text = bytes.map(std::str::from_utf8).transpose();
        text.map_err(|_| Fault::Internal("text is not UTF-8".into()))
    }

    /// A list after its count; an absent one is empty.
    pub(crate) fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let count = self.int()?;
        (0..count).map(|_| item(self)).collect()
    }
}

fn ended() -> Fault {
    Fault::Internal("the message is too short".into())
}

/// A message that is being written.
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn new(mut room: Vec<u8>) -> Self {
        room.clear();
        Self(room)
    }

    pub(crate) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(crate) fn int(&mut self, value: i32) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    pub(crate) fn long(&mut self, value: i64) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    pub(crate) fn double(&mut self, value: f64) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// How many follow. A list of more is longer than any message.
    pub(crate) fn count(&mut self, count: usize) {
        self.int(i32::try_from(count).unwrap_or(i32::MAX));
    }

    /// Bytes after their length.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.raw(bytes);
    }

    /// Text after its length.
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Text or nothing.
    pub(crate) fn text_or_none(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.int(-1),
        }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}
