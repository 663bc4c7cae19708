//! What the firmware tells of the machine: the tables of SMBIOS.
//!
//! The tables are bytes of the firmware's and are believed in nothing: every length is checked, and what does not fit
//! ends the reading.

use std::fs;
use std::io::Read;

use super::Node;

/// The most bytes of tables that are read; firmware has a few thousand.
const LIMIT: u64 = 1 << 20;

/// What the firmware tells. Figures are in the order in which they are listed; those that it leaves out are not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Smbios {
    /// `vendor`, `version`, `date` and `release` of the firmware.
    pub bios: Vec<(&'static str, String)>,
    /// `manufacturer`, `product`, `version`, `serial`, `uuid`, `sku` and `family` of the machine.
    pub system: Vec<(&'static str, String)>,
    /// `manufacturer`, `product`, `version`, `serial`, `asset` and `location` of each board.
    pub boards: Vec<Vec<(&'static str, String)>>,
    /// `manufacturer`, `version`, `serial`, `asset` and `sku` of the chassis.
    pub chassis: Vec<(&'static str, String)>,
    /// What the maker has to say.
    pub oem_strings: Vec<String>,
}

/// One structure: its bytes, and the strings after them.
struct Structure<'a> {
    bytes: &'a [u8],
    strings: Vec<String>,
}

impl Node {
    /// What the firmware tells; none when it tells nothing, or only to root.
    pub fn smbios(&self) -> Option<Smbios> {
        let file = fs::File::open(self.path("sys/firmware/dmi/tables/DMI")).ok()?;
        let mut bytes = Vec::new();
        file.take(LIMIT).read_to_end(&mut bytes).ok()?;
        let found = read(&bytes);
        (found != Smbios::default()).then_some(found)
    }
}

fn read(mut bytes: &[u8]) -> Smbios {
    let mut found = Smbios::default();
    while let Some((structure, rest)) = Structure::first(bytes) {
        bytes = rest;
        match structure.bytes.first() {
            Some(0) if found.bios.is_empty() => found.bios = bios(&structure),
            Some(1) if found.system.is_empty() => found.system = system(&structure),
            Some(2) => found.boards.push(structure.named(&[
                ("manufacturer", 0x04),
                ("product", 0x05),
                ("version", 0x06),
                ("serial", 0x07),
                ("asset", 0x08),
                ("location", 0x0a),
            ])),
            Some(3) if found.chassis.is_empty() => {
                found.chassis = structure.named(&[
                    ("manufacturer", 0x04),
                    ("version", 0x06),
                    ("serial", 0x07),
                    ("asset", 0x08),
                ]);
                found.chassis.extend(chassis_sku(&structure));
            }
            Some(11) => found.oem_strings.extend(structure.strings),
            Some(127) | None => break,
            Some(_) => {}
        }
    }
    found.boards.retain(|board| !board.is_empty());
    found
}

fn bios(structure: &Structure<'_>) -> Vec<(&'static str, String)> {
    let mut found = structure.named(&[("vendor", 0x04), ("version", 0x05), ("date", 0x08)]);
    let release = structure.byte(0x14).zip(structure.byte(0x15));
    // Both are 255 where the firmware does not say.
    if let Some((major, minor)) = release.filter(|release| *release != (0xff, 0xff)) {
        found.push(("release", format!("{major}.{minor}")));
    }
    found
}

fn system(structure: &Structure<'_>) -> Vec<(&'static str, String)> {
    let mut found = structure.named(&[
        ("manufacturer", 0x04),
        ("product", 0x05),
        ("version", 0x06),
        ("serial", 0x07),
    ]);
    found.extend(
        structure
            .bytes
            .get(0x08..0x18)
            .and_then(uuid)
            .map(|uuid| ("uuid", uuid)),
    );
    found.extend(structure.named(&[("sku", 0x19), ("family", 0x1a)]));
    found
}

/// The first three fields have their lowest byte first; all zeros or ones stand for none.
fn uuid(bytes: &[u8]) -> Option<String> {
    if bytes.iter().all(|byte| *byte == 0) || bytes.iter().all(|byte| *byte == 0xff) {
        return None;
    }
    let order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
    let mut text = String::new();
    for (place, at) in order.into_iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{:02x}", bytes.get(at)?));
    }
    Some(text)
}

/// It stands after a list whose length is told.
fn chassis_sku(structure: &Structure<'_>) -> Option<(&'static str, String)> {
    let (count, length) = (structure.byte(0x13)?, structure.byte(0x14)?);
    let place = 0x15 + usize::from(count) * usize::from(length);
    Some(("sku", structure.string(place)?))
}

impl<'a> Structure<'a> {
    /// The first structure, and the bytes after it.
    fn first(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let length = usize::from(*bytes.get(1)?);
        let (own, mut rest) = bytes.split_at_checked(length).filter(|_| length >= 4)?;
        let mut strings = Vec::new();
        loop {
            let end = rest.iter().position(|byte| *byte == 0)?;
            let (string, after) = rest.split_at_checked(end)?;
            rest = after.get(1..)?;
            if string.is_empty() {
                // Where there are no strings at all, two bytes end them.
                if strings.is_empty() {
                    rest = rest.get(1..)?;
                }
                break;
            }
            strings.push(shown(string));
        }
        let structure = Self {
            bytes: own,
            strings,
        };
        Some((structure, rest))
    }

    fn byte(&self, place: usize) -> Option<u8> {
        self.bytes.get(place).copied()
    }

    /// The string whose number stands there; strings of nothing but blanks say nothing.
    fn string(&self, place: usize) -> Option<String> {
        let number = usize::from(self.byte(place)?).checked_sub(1)?;
        let string = self.strings.get(number)?;
        (!string.is_empty()).then(|| string.clone())
    }

    fn named(&self, fields: &[(&'static str, usize)]) -> Vec<(&'static str, String)> {
        let fields = fields.iter();
        fields
            .filter_map(|(name, place)| Some((*name, self.string(*place)?)))
            .collect()
    }
}

/// As text that a document can hold.
fn shown(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { '.' } else { c })
        .collect();
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Smbios, read};

    fn structure(kind: u8, body: &[u8], strings: &[&str]) -> Vec<u8> {
        let mut bytes = vec![kind, u8::try_from(body.len() + 4).unwrap(), 0, 0];
        bytes.extend_from_slice(body);
        for string in strings {
            bytes.extend_from_slice(string.as_bytes());
            bytes.push(0);
        }
        bytes.extend_from_slice(if strings.is_empty() { &[0, 0] } else { &[0] });
        bytes
    }

    fn tables() -> Vec<u8> {
        let mut bios = vec![1, 2, 0, 0, 3, 0];
        bios.extend([0; 10]);
        bios.extend([2, 61]);
        let mut system = vec![1, 2, 0, 3];
        system.extend(0..16u8);
        system.extend([6, 0, 4]);
        [
            structure(0, &bios, &["LENOVO", "G4ETA1WW", "05/07/2014"]),
            structure(1, &system, &["LENOVO", "ThinkPad", "R9\u{1}", "Think"]),
            structure(200, &[], &[]),
            structure(11, &[2], &["one", "two"]),
            structure(127, &[], &[]),
        ]
        .concat()
    }

    #[test]
    fn tables_are_read_in_their_order() {
        let found = read(&tables());
        let text = |pairs: &[(&'static str, &str)]| -> Vec<_> {
            pairs
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect()
        };
        let wanted = Smbios {
            bios: text(&[
                ("vendor", "LENOVO"),
                ("version", "G4ETA1WW"),
                ("date", "05/07/2014"),
                ("release", "2.61"),
            ]),
            system: text(&[
                ("manufacturer", "LENOVO"),
                ("product", "ThinkPad"),
                ("serial", "R9."),
                ("uuid", "03020100-0504-0706-0809-0a0b0c0d0e0f"),
                ("family", "Think"),
            ]),
            oem_strings: vec!["one".to_owned(), "two".to_owned()],
            ..Smbios::default()
        };
        assert_eq!(found, wanted);
    }

    #[test]
    fn tables_cut_off_or_spoilt_anywhere_do_no_harm() {
        let tables = tables();
        for length in 0..tables.len() {
            read(&tables[..length]);
            let mut spoilt = tables.clone();
            for byte in [0, 1, 0xff] {
                spoilt[length] = byte;
                read(&spoilt);
            }
        }
    }
}
