//! `virConnectGetSysinfo`: what the firmware tells of the machine.

use polyvirt_config::domain::{
    BaseBoardFact, BaseBoardInfo, BaseBoardInfoName as Board, BiosFact, BiosInfo,
    BiosInfoName as Bios, ChassisFact, ChassisInfo, ChassisInfoName as Chassis, OemStrings,
    SysInfo, SysInfoKind, SysInfoKindSmbios, SystemFact, SystemInfo, SystemInfoName as System,
};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_host::node::Node;

use crate::calls::flags;
use crate::host::Host;

/// Facts by their names in documents, as those of one type.
macro_rules! facts {
    ($facts:expr => $fact:ident, $names:ident [$($text:literal $name:ident),+ $(,)?]) => {{
        let named = $facts.into_iter().filter_map(|(name, text)| {
            let name = match name {
                $($text => $names::$name,)+
                _ => return None,
            };
            Some($fact { name, text: Some(text) })
        });
        named.collect::<Vec<_>>()
    }};
}

/// The document of what the firmware tells.
pub(crate) fn sysinfo(_: &Host, flags: u32) -> Result<String> {
    flags::check("qemuConnectGetSysinfo", flags, 0)?;
    let found = Node::default().smbios().ok_or_else(|| {
        Error::new(
            ErrorDomain::QEMU,
            ErrorNumber::CONFIG_UNSUPPORTED,
            "Host SMBIOS information is not available",
        )
    })?;
    let oem = found.oem_strings;
    let document = SysInfo {
        info: SysInfoKind::Smbios(SysInfoKindSmbios {
            bios: some(facts!(found.bios => BiosFact, Bios [
                "vendor" Vendor, "version" Version, "date" Date, "release" Release,
            ]))
            .map(|entry| BiosInfo { entry }),
            system: some(facts!(found.system => SystemFact, System [
                "manufacturer" Manufacturer, "product" Product, "version" Version,
                "serial" Serial, "uuid" Uuid, "sku" Sku, "family" Family,
            ]))
            .map(|entry| SystemInfo { entry }),
            base_board: found
                .boards
                .into_iter()
                .map(|board| BaseBoardInfo {
                    entry: facts!(board => BaseBoardFact, Board [
                        "manufacturer" Manufacturer, "product" Product, "version" Version,
                        "serial" Serial, "asset" Asset, "location" Location,
                    ]),
                })
                .collect(),
            chassis: some(facts!(found.chassis => ChassisFact, Chassis [
                "manufacturer" Manufacturer, "version" Version, "serial" Serial,
                "asset" Asset, "sku" Sku,
            ]))
            .map(|entry| ChassisInfo { entry }),
            oem_strings: some(oem).map(|entry| OemStrings { entry }),
        }),
    };
    Ok(polyvirt_config::format_part("sysinfo", &document))
}

/// Nothing is said of what has no facts.
fn some<T>(facts: Vec<T>) -> Option<Vec<T>> {
    (!facts.is_empty()).then_some(facts)
}
