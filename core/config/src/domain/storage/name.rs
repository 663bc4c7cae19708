//! What the name of a disk in the guest says: `vdb1` is partition 1 of the second disk of a virtio bus.

use crate::domain::{DiskBus, DiskDevice};

/// The name of a disk in the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiskName {
    /// The bus that the name suggests; none for floppy drives.
    pub bus: Option<DiskBus>,
    /// Number of the disk: 0 for `a`, 25 for `z`, 26 for `aa`.
    pub index: u32,
}

/// Beginnings of names, and the bus that each suggests.
const PREFIXES: [(&str, Option<DiskBus>); 6] = [
    ("fd", None),
    ("hd", Some(DiskBus::Ide)),
    ("vd", Some(DiskBus::Virtio)),
    ("sd", Some(DiskBus::Scsi)),
    ("xvd", Some(DiskBus::Xen)),
    ("ubd", Some(DiskBus::Uml)),
];

impl DiskName {
    /// Reads a name; none if it is not one of those that tell a bus and a number.
    pub fn parse(name: &str) -> Option<Self> {
        let (bus, rest) = PREFIXES
            .iter()
            .find_map(|(prefix, bus)| name.strip_prefix(prefix).map(|rest| (*bus, rest)))?;
        let letters = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        let mut number: u32 = 0;
        for letter in letters.bytes() {
            let digit = letter
                .is_ascii_lowercase()
                .then(|| u32::from(letter - b'a') + 1)?;
            number = number.checked_mul(26)?.checked_add(digit)?;
        }
        let index = number.checked_sub(1)?;
        Some(Self { bus, index }).filter(|_| i32::try_from(number).is_ok())
    }
}

/// The bus of a disk of which only the name is given.
pub(super) fn bus_of(name: &str, device: DiskDevice) -> DiskBus {
    if device == DiskDevice::Floppy {
        return DiskBus::Fdc;
    }
    let known = DiskName::parse(name).and_then(|name| name.bus);
    let by_prefix = PREFIXES
        .iter()
        .find(|(prefix, _)| name.starts_with(prefix))
        .and_then(|(_, bus)| *bus);
    known.or(by_prefix).unwrap_or(DiskBus::Ide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_bus_and_number() {
        let name = |text| DiskName::parse(text).map(|name| (name.bus, name.index));
        assert_eq!(name("vda"), Some((Some(DiskBus::Virtio), 0)));
        assert_eq!(name("sdz"), Some((Some(DiskBus::Scsi), 25)));
        assert_eq!(name("sdaa"), Some((Some(DiskBus::Scsi), 26)));
        assert_eq!(name("hdc2"), Some((Some(DiskBus::Ide), 2)));
        assert_eq!(name("fdb"), Some((None, 1)));
        for none in [
            "",
            "vd",
            "foo",
            "VDA",
            "sdA",
            "vda1a",
            "mmcblk0",
            "vdzzzzzzzzzz",
        ] {
            assert_eq!(name(none), None, "{none}");
        }
    }

    #[test]
    fn floppy_drives_are_on_their_own_bus() {
        assert_eq!(bus_of("fda", DiskDevice::Floppy), DiskBus::Fdc);
        assert_eq!(bus_of("fda", DiskDevice::Cdrom), DiskBus::Ide);
        assert_eq!(bus_of("xvda", DiskDevice::Disk), DiskBus::Xen);
    }
}
