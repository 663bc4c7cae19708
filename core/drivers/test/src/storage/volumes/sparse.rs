//! The bytes of a volume. What nobody has written is zeros, and takes up nothing.

use std::collections::BTreeMap;

use polyvirt_driver::{Error, ErrorDomain, Result};

use super::memory::{Memory, PAGE, Share};

/// Bytes in pages, of which only those are there that have been written to.
pub(super) struct Sparse {
    pages: BTreeMap<u64, Page>,
    memory: Memory,
}

struct Page {
    bytes: Box<[u8]>,
    _share: Share,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Bytes that are there, this many.
    Data(u64),
    /// Zeros that are not, this many.
    Hole(u64),
}

const SIZE: u64 = PAGE as u64;

/// How many pages are told at once at most.
const RUN: usize = 1024;

impl Sparse {
    /// Nothing but zeros.
    pub(super) fn new(memory: Memory) -> Self {
        let pages = BTreeMap::new();
        Self { pages, memory }
    }

    /// How much memory is in use.
    pub(super) fn held(&self) -> u64 {
        SIZE.saturating_mul(self.pages.len() as u64)
    }

    /// What is at `offset`, at most up to `end`.
    pub(super) fn extent(&self, offset: u64, end: u64) -> Extent {
        let index = offset / SIZE;
        let there = (index..).zip(self.pages.range(index..)).take(RUN);
        let run = there
            .take_while(|(expected, (found, _))| expected == *found)
            .count() as u64;
        let next = match self.pages.range(index..).next() {
            _ if run > 0 => index + run,
            Some((next, _)) => *next,
            None => u64::MAX / SIZE,
        };
        let length = next.saturating_mul(SIZE).min(end).saturating_sub(offset);
        if run > 0 {
            Extent::Data(length)
        } else {
            Extent::Hole(length)
        }
    }

    /// Reads what is at `offset`.
    pub(super) fn read(&self, offset: u64, buffer: &mut [u8]) {
        let mut at = offset;
        let mut rest = buffer;
        while !rest.is_empty() {
            let (index, start, length) = place(at, rest.len());
            let (now, later) = rest.split_at_mut(length);
            let page = self.pages.get(&index);
            match page.and_then(|page| page.bytes.get(start..start + length)) {
                Some(bytes) => now.copy_from_slice(bytes),
                None => now.fill(0),
            }
            at += length as u64;
            rest = later;
        }
    }

    /// Writes at `offset`, unless that would take more memory than there may be.
    pub(super) fn write(&mut self, offset: u64, data: &[u8]) -> Result<()> {
        let mut at = offset;
        let mut rest = data;
        while !rest.is_empty() {
            let (index, start, length) = place(at, rest.len());
            let (now, later) = rest.split_at(length);
            self.write_page(index, start, now)?;
            at += length as u64;
            rest = later;
        }
        Ok(())
    }

    fn write_page(&mut self, index: u64, start: usize, data: &[u8]) -> Result<()> {
        if !self.pages.contains_key(&index) {
            if data.iter().all(|byte| *byte == 0) {
                return Ok(());
            }
            self.pages.insert(index, self.page()?);
        }
        let page = self.pages.get_mut(&index);
        let place = page.and_then(|page| page.bytes.get_mut(start..start + data.len()));
        if let Some(place) = place {
            place.copy_from_slice(data);
        }
        Ok(())
    }

    fn page(&self) -> Result<Page> {
        let share = self.memory.take().ok_or_else(full)?;
        let bytes = vec![0; PAGE].into();
        let page = Page {
            bytes,
            _share: share,
        };
        Ok(page)
    }

    /// Makes zeros of `length` bytes, and gives back the memory that is not needed any more.
    pub(super) fn punch(&mut self, offset: u64, length: u64) {
        let end = offset.saturating_add(length);
        let first_whole = offset.div_ceil(SIZE);
        let after_whole = end / SIZE;
        if first_whole < after_whole {
            let mut kept = self.pages.split_off(&first_whole);
            let mut after = kept.split_off(&after_whole);
            self.pages.append(&mut after);
        }
        let head = first_whole.saturating_mul(SIZE).min(end);
        self.clear(offset, head);
        self.clear(after_whole.saturating_mul(SIZE).max(offset).max(head), end);
    }

    /// Writes zeros to a part of one page, if it is there.
    fn clear(&mut self, from: u64, to: u64) {
        let length = usize::try_from(to.saturating_sub(from)).unwrap_or(PAGE);
        let (index, start, length) = place(from, length);
        let page = self.pages.get_mut(&index);
        let part = page.and_then(|page| page.bytes.get_mut(start..start + length));
        if let Some(part) = part {
            part.fill(0);
        }
    }

    /// Forgets what is behind `end`.
    pub(super) fn truncate(&mut self, end: u64) {
        self.punch(end, u64::MAX - end);
    }

    /// Fills the pages that are there.
    pub(super) fn overwrite(
        &mut self,
        mut fill: impl FnMut(&mut [u8]) -> Result<()>,
    ) -> Result<()> {
        self.pages
            .values_mut()
            .try_for_each(|page| fill(&mut page.bytes))
    }

    /// The same bytes again, up to `end`.
    pub(super) fn copy(&self, end: u64) -> Result<Self> {
        let mut copy = Self::new(self.memory.clone());
        for (index, page) in &self.pages {
            let start = index.saturating_mul(SIZE);
            if start < end {
                let left = usize::try_from(end - start).unwrap_or(PAGE).min(PAGE);
                copy.write(start, page.bytes.get(..left).unwrap_or_default())?;
            }
        }
        Ok(copy)
    }
}

/// The page that an offset is in, where in the page it is, and how much of `length` lies in the page.
fn place(offset: u64, length: usize) -> (u64, usize, usize) {
    let start = usize::try_from(offset % SIZE).unwrap_or_default();
    (offset / SIZE, start, length.min(PAGE - start))
}

/// There is no memory for more.
fn full() -> Error {
    let errno = rustix::io::Errno::NOSPC.raw_os_error();
    let message = "volumes of the test driver keep no more than 256 MiB of data in all";
    Error::system(errno, message).with_domain(ErrorDomain::TEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: u64 = 10 * SIZE;

    fn read(bytes: &Sparse, offset: u64, length: usize) -> Vec<u8> {
        let mut buffer = vec![9; length];
        bytes.read(offset, &mut buffer);
        buffer
    }

    #[test]
    fn what_is_written_is_there_and_the_rest_is_zeros() {
        let mut bytes = Sparse::new(Memory::default());
        bytes.write(SIZE - 1, b"abc").unwrap();
        assert_eq!(read(&bytes, SIZE - 2, 5), b"\0abc\0");
        assert_eq!(bytes.held(), 2 * SIZE);
        bytes.write(5 * SIZE, &[0; 100]).unwrap();
        assert_eq!(bytes.held(), 2 * SIZE);
    }

    #[test]
    fn data_and_holes_take_turns() {
        let mut bytes = Sparse::new(Memory::default());
        bytes.write(2 * SIZE, &vec![1; 2 * PAGE]).unwrap();
        bytes.write(6 * SIZE, b"x").unwrap();
        let found: Vec<_> = [0, 2 * SIZE, 4 * SIZE, 6 * SIZE, 7 * SIZE]
            .map(|at| bytes.extent(at, WHOLE))
            .into();
        let expected = [
            Extent::Hole(2 * SIZE),
            Extent::Data(2 * SIZE),
            Extent::Hole(2 * SIZE),
            Extent::Data(SIZE),
            Extent::Hole(3 * SIZE),
        ];
        assert_eq!(found, expected);
        assert_eq!(bytes.extent(WHOLE, WHOLE), Extent::Hole(0));
    }

    #[test]
    fn holes_can_begin_and_end_anywhere() {
        let whole = usize::try_from(WHOLE).unwrap();
        for (from, to) in [
            (0, 3),
            (3, SIZE),
            (SIZE - 1, 3 * SIZE + 1),
            (5, WHOLE),
            (7, 7),
        ] {
            let mut bytes = Sparse::new(Memory::default());
            bytes.write(0, &vec![1; whole]).unwrap();
            bytes.punch(from, to - from);
            let now = read(&bytes, 0, whole);
            let (from, to) = (usize::try_from(from).unwrap(), usize::try_from(to).unwrap());
            assert!(now[..from].iter().all(|byte| *byte == 1), "{from} {to}");
            assert!(now[from..to].iter().all(|byte| *byte == 0), "{from} {to}");
            assert!(now[to..].iter().all(|byte| *byte == 1), "{from} {to}");
        }
    }

    #[test]
    fn memory_has_a_bound_and_is_given_back() {
        let memory = Memory::default();
        let mut bytes = Sparse::new(memory.clone());
        let mut pages = 0;
        while bytes.write(pages * SIZE, b"x").is_ok() {
            pages += 1;
        }
        assert_eq!(pages * SIZE, 256 * 1024 * 1024);
        let mut other = Sparse::new(memory);
        assert!(other.write(0, b"x").is_err());
        bytes.truncate(SIZE);
        other.write(0, b"x").unwrap();
        drop(bytes);
        assert_eq!(read(&other.copy(1).unwrap(), 0, 2), b"x\0");
    }
}
