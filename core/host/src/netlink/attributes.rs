//! What messages say, as they are read.

/// The bits of an attribute's number that are not its number.
const MARKS: u16 = 0xc000;

/// The attributes in some bytes, one after the other. What is not whole ends them.
#[derive(Clone, Debug)]
pub struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    /// Those that come after the fixed fields of a message, whose length is given.
    pub fn after(fixed: usize, message: &'a [u8]) -> Self {
        Self(message.get(fixed..).unwrap_or_default())
    }

    /// The value of the first of that number.
    pub fn get(&self, number: u16) -> Option<&'a [u8]> {
        self.clone()
            .find_map(|(found, value)| (found == number).then_some(value))
    }

    /// The attributes inside the one of that number; none when it is not there.
    #[must_use]
    pub fn inside(&self, number: u16) -> Self {
        Self(self.get(number).unwrap_or_default())
    }

    /// A number in this machine's order.
    pub fn u32(&self, number: u16) -> Option<u32> {
        let bytes = self.get(number)?.first_chunk()?;
        Some(u32::from_ne_bytes(*bytes))
    }

    /// A number in this machine's order.
    pub fn u16(&self, number: u16) -> Option<u16> {
        let bytes = self.get(number)?.first_chunk()?;
        Some(u16::from_ne_bytes(*bytes))
    }

    /// A byte.
    pub fn u8(&self, number: u16) -> Option<u8> {
        self.get(number)?.first().copied()
    }

    /// A number in the network's order.
    pub fn be64(&self, number: u16) -> Option<u64> {
        let bytes = self.get(number)?.first_chunk()?;
        Some(u64::from_be_bytes(*bytes))
    }

    /// Text, up to a zero.
    pub fn text(&self, number: u16) -> Option<String> {
        let bytes = self.get(number)?;
        let end = bytes.iter().position(|byte| *byte == 0);
        let bytes = &bytes[..end.unwrap_or(bytes.len())];
        Some(String::from_utf8_lossy(bytes).into_owned())
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, _) = self.0.split_first_chunk::<4>()?;
        let length = usize::from(u16::from_ne_bytes([head[0], head[1]]));
        let number = u16::from_ne_bytes([head[2], head[3]]) & !MARKS;
        let value = self.0.get(4..length)?;
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((number, value))
    }
}

#[cfg(test)]
mod tests {
    use super::Attributes;

    #[test]
    fn bytes_that_are_no_attributes_end_them() {
        for bytes in [
            &[][..],
            &[1],
            &[0, 0, 0, 0],
            &[3, 0, 1, 0],
            &[255, 255, 1, 0, 5],
        ] {
            assert_eq!(Attributes(bytes).count(), 0, "{bytes:?}");
        }
    }

    #[test]
    fn a_last_attribute_need_not_be_padded() {
        let bytes = [5, 0, 1, 0x80, 7, 0, 0, 0, 6, 0, 2, 0, 1, 1];
        let found: Vec<_> = Attributes(&bytes).collect();
        assert_eq!(found, [(1, &[7][..]), (2, &[1, 1][..])]);
        assert_eq!(Attributes(&bytes).u32(1), None);
    }
}
