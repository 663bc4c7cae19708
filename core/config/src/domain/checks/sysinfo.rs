//! Facts about the machine that have to be in a certain form.

use crate::domain::{BiosInfoName, Domain, FirmwareFile, SysInfoKind};
use crate::values::{Codec, UuidText};
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    for info in &domain.sysinfo {
        match &info.info {
            SysInfoKind::Smbios(smbios) => {
                let facts = smbios.bios.iter().flat_map(|bios| &bios.entry);
                for fact in facts.filter(|fact| fact.name == BiosInfoName::Date) {
                    date(fact.text.as_deref().unwrap_or_default())?;
                }
            }
            SysInfoKind::Fwcfg(files) => files.entry.iter().try_for_each(file)?,
        }
    }
    uuid(domain)
}

/// Month, day and year, with two or four digits; 1900 is the first year.
fn date(text: &str) -> Result<()> {
    let number = |text: &str| text.parse::<u32>().ok();
    let mut parts = text.split('/');
    let date = (parts.next(), parts.next(), parts.next(), parts.next());
    let right = match date {
        (Some(month), Some(day), Some(year), None) => {
            let long = year.len() != 4 || number(year).is_some_and(|year| year >= 1900);
            let sized = matches!(year.len(), 2 | 4) && long && number(year).is_some();
            sized
                && number(month).is_some_and(|month| (1..=12).contains(&month))
                && number(day).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    };
    if right {
        return Ok(());
    }
    Err(Error::xml("the BIOS date is not month/day/year"))
}

/// A file has its text or the path of a file, not both.
fn file(file: &FirmwareFile) -> Result<()> {
    let name = &file.name;
    match (&file.file, &file.text) {
        (Some(_), Some(_)) | (None, None) => {
            let message = format!("firmware file '{name}' needs either text or the path of a file");
            Err(Error::xml(message))
        }
        _ => Ok(()),
    }
}

fn uuid(domain: &Domain) -> Result<()> {
    let Some(text) = domain.system_uuid() else {
        return Ok(());
    };
    match UuidText::read(text) {
        None => Err(Error::xml("the UUID in sysinfo is none")),
        same if same == domain.uuid => Ok(()),
        Some(_) => Err(Error::xml("the UUID in sysinfo is not that of the domain")),
    }
}
