//! Payloads of any type, made by listening to its decoder: what it complains about is what the bytes still lack.

use polyvirt_wire::ErrorKind;
use polyvirt_wire::procedure::Payload;

/// More complaints than any payload here gives cause for.
const PATIENCE: usize = 10_000;

/// Where words come from.
pub struct Words {
    state: u64,
}

impl Words {
    pub fn new(seed: u64) -> Self {
        let state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        Self { state }
    }

    fn next(&mut self) -> u32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        u32::try_from(self.state >> 32).unwrap()
    }

    /// A number below `end`.
    fn below(&mut self, end: u32) -> u32 {
        self.next() % end
    }

    /// Mostly a number that can also be a length, a boolean or a kind. Never one from 128 to 255: a
    /// `char` has two encodings there, and only one of them is written.
    fn word(&mut self) -> u32 {
        match self.below(4) {
            0 => self.next() | 0x8000_0000,
            1 => self.next() | 0x100,
            _ => self.below(5),
        }
    }
}

/// Bytes that are one value of the payload's type.
pub fn grow(payload: &Payload, words: &mut Words) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..PATIENCE {
        let Err(error) = payload.recode(&bytes) else {
            return bytes;
        };
        let at = error.offset();
        match *error.kind() {
            // The word before promises too much.
            ErrorKind::Truncated { needed, .. } if needed > 1000 => {
                put(&mut bytes, at - 4, words.below(3));
            }
            ErrorKind::Truncated { needed, remaining } => {
                for _ in 0..(needed - remaining).div_ceil(4) {
                    bytes.extend(words.word().to_be_bytes());
                }
            }
            ErrorKind::TooLong { .. } => put(&mut bytes, at, words.below(3)),
            ErrorKind::InvalidValue { .. } => put(&mut bytes, at, words.below(8)),
            ErrorKind::NonZeroPadding => bytes[at..at.next_multiple_of(4)].fill(0),
            ErrorKind::EmbeddedNul | ErrorKind::NotUtf8 => {
                let len = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
                bytes[at + 4..][..usize::try_from(len).unwrap()].fill(b'x');
            }
            ErrorKind::TrailingBytes { remaining } => bytes.truncate(bytes.len() - remaining),
            ref other => panic!("{payload:?}: {other}"),
        }
    }
    panic!("{payload:?} is never content");
}

fn put(bytes: &mut [u8], at: usize, word: u32) {
    bytes[at..at + 4].copy_from_slice(&word.to_be_bytes());
}
