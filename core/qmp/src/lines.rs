//! Bytes into lines: each message is one.

use crate::MESSAGE_MAX;

/// A message is longer than any may be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

/// What has arrived of the lines that come next.
#[derive(Default)]
pub(crate) struct Lines {
    bytes: Vec<u8>,
    /// Where the first line that has not been taken begins.
    start: usize,
    /// Up to where no end of a line is, so that a long line is looked at once.
    searched: usize,
}

impl Lines {
    /// Adds what has arrived.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// The next line, without its end; none when it has not wholly arrived.
    pub(crate) fn take(&mut self) -> Result<Option<&[u8]>, TooLong> {
        let rest = self.bytes.get(self.searched..).unwrap_or_default();
        let Some(length) = rest.iter().position(|byte| *byte == b'\n') else {
            self.searched = self.bytes.len();
            let long = self.bytes.len() - self.start > MESSAGE_MAX;
            return if long { Err(TooLong) } else { Ok(None) };
        };
        let (start, end) = (self.start, self.searched + length);
        self.start = end + 1;
        self.searched = self.start;
        let line = self.bytes.get(start..end).unwrap_or_default();
        if line.len() > MESSAGE_MAX {
            return Err(TooLong);
        }
        Ok(Some(line.strip_suffix(b"\r").unwrap_or(line)))
    }

    /// Throws away what has arrived.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, TooLong};
    use crate::MESSAGE_MAX;

    #[test]
    fn lines_come_out_whole_however_they_arrive() {
        let text = b"{\"a\": 1}\r\n\r\n{}\nrest";
        for size in 1..text.len() {
            let mut lines = Lines::default();
            let mut found = Vec::new();
            for piece in text.chunks(size) {
                lines.push(piece);
                while let Some(line) = lines.take().unwrap() {
                    found.push(line.to_vec());
                }
            }
            let wanted: [&[u8]; 3] = [b"{\"a\": 1}", b"", b"{}"];
            assert_eq!(found, wanted, "in pieces of {size}");
        }
    }

    #[test]
    fn a_line_without_end_is_refused_before_it_fills_the_memory() {
        let mut lines = Lines::default();
        let piece = vec![b'x'; MESSAGE_MAX];
        lines.push(&piece);
        assert_eq!(lines.take(), Ok(None));
        lines.push(b"xx");
        assert_eq!(lines.take(), Err(TooLong));
    }
}
