//! What the firmware tells of the machine.

use polyvirt_config::domain::{SmbiosMode, SysInfoKind, SysInfoKindSmbios};

use super::guest::Guest;
use super::piece::Piece;
use crate::Props;
use crate::props::doubled;

/// What the firmware tells of the machine.
pub(super) fn sysinfo(guest: &Guest<'_>) -> Vec<Piece> {
    let wanted =
        guest.domain.os().smbios.as_ref().map(|smbios| smbios.mode) == Some(SmbiosMode::Sysinfo);
    let mut pieces = Vec::new();
    for info in &guest.domain.sysinfo {
        match &info.info {
            SysInfoKind::Smbios(smbios) if wanted => pieces.extend(self::smbios(smbios)),
            SysInfoKind::Smbios(_) | SysInfoKind::Fwcfg(_) => {}
        }
    }
    for info in &guest.domain.sysinfo {
        let SysInfoKind::Fwcfg(files) = &info.info else {
            continue;
        };
        for file in &files.entry {
            let content = match &file.file {
                Some(path) => format!("file={}", doubled(path)),
                None => format!(
                    "string={}",
                    doubled(file.text.as_deref().unwrap_or_default())
                ),
            };
            pieces.push(Piece::option(
                "-fw_cfg",
                format!("name={},{content}", doubled(&file.name)),
            ));
        }
    }
    pieces
}

/// Facts in the order in which QEMU is told of them.
const BIOS: [&str; 4] = ["vendor", "version", "date", "release"];
const SYSTEM: [&str; 7] = [
    "manufacturer",
    "product",
    "version",
    "serial",
    "uuid",
    "sku",
    "family",
];
const BOARD: [&str; 6] = [
    "manufacturer",
    "product",
    "version",
    "serial",
    "asset",
    "location",
];
const CHASSIS: [&str; 5] = ["manufacturer", "version", "serial", "asset", "sku"];

/// What is told of the firmware itself, the machine, its boards and its case.
fn smbios(info: &SysInfoKindSmbios) -> Vec<Piece> {
    macro_rules! table {
        ($number:literal, $facts:expr, $order:expr) => {{
            let facts = facts($facts, |fact| (fact.name.as_str(), &fact.text), $order);
            let props = Props::new().with("type", $number);
            Piece::option("-smbios", props.and(facts).options(""))
        }};
    }
    let mut pieces = Vec::new();
    pieces.extend(
        info.bios
            .iter()
            .map(|bios| table!(0u32, &bios.entry, &BIOS)),
    );
    pieces.extend(
        info.system
            .iter()
            .map(|system| table!(1u32, &system.entry, &SYSTEM)),
    );
    pieces.extend(
        info.base_board
            .iter()
            .map(|board| table!(2u32, &board.entry, &BOARD)),
    );
    pieces.extend(
        info.chassis
            .iter()
            .map(|chassis| table!(3u32, &chassis.entry, &CHASSIS)),
    );
    if let Some(strings) = &info.oem_strings {
        let props = Props::new().with("type", 11u32);
        let texts = strings.entry.iter();
        let props = texts.fold(props, |props, text| props.with("value", text));
        pieces.push(Piece::option("-smbios", props.options("")));
    }
    pieces
}

/// Facts in the order that the table has them.
fn facts<'f, F>(
    all: &'f [F],
    parts: impl Fn(&'f F) -> (&'static str, &'f Option<String>),
    order: &[&'static str],
) -> Props {
    order.iter().fold(Props::new(), |props, name| {
        let mut found = all.iter().map(&parts);
        let fact = found.find(|(known, _)| known == name);
        props.maybe(name, fact.and_then(|(_, text)| text.as_ref()))
    })
}
