//! The file of a saved domain: fifteen bytes that say what it is, the length of a document in the
//! machine's order, the document. Other libvirt's test drivers write and read the same.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use polyvirt_driver::{
    DomainSaveImageXmlFlags, DomainSaveRestoreFlags as Flags, Error, ErrorDomain, Result,
};

use super::{file, save};
use crate::config::Config;
use crate::host::Host;
use crate::hypervisor::flags;

/// What the file begins with.
pub(super) const MAGIC: &[u8] = b"TestGuestMagic\0";

/// No document is longer. (libvirt's driver reads 8192 bytes at most, and writes more.)
const LONGEST: u32 = 4 << 20;

/// Writes the file of a domain with this document.
pub(super) fn write(path: &Path, document: &str) -> Result<(), file::Trouble> {
    let length = u32::try_from(document.len())
        .ok()
        .filter(|length| *length <= LONGEST);
    let length = length.ok_or_else(out_of_range)?;
    let parts = [MAGIC, &length.to_ne_bytes(), document.as_bytes()];
    file::write(path, &parts.concat())
}

/// Reads the configuration in such a file.
pub(super) fn read(path: &Path) -> Result<Config> {
    let path_text = path.display();
    let mut file = File::open(path).map_err(|error| {
        let tried = format!("cannot read domain image '{path_text}'");
        Error::io(&error, tried).with_domain(ErrorDomain::TEST)
    })?;
    let magic = take(&mut file, MAGIC.len(), || {
        format!("incomplete save header in '{path_text}'")
    })?;
    if magic != MAGIC {
        return Err(Error::internal("mismatched header magic").with_domain(ErrorDomain::TEST));
    }
    let length = take(&mut file, 4, || {
        format!("failed to read metadata length in '{path_text}'")
    })?;
    let length = length.try_into().map_or(0, u32::from_ne_bytes);
    if !(1..=LONGEST).contains(&length) {
        return Err(out_of_range());
    }
    let length = usize::try_from(length).map_err(|_| out_of_range())?;
    let document = take(&mut file, length, || {
        format!("incomplete metadata in '{path_text}'")
    })?;
    let document = String::from_utf8(document).map_err(|_| {
        let message = format!("the document in '{path_text}' is not UTF-8");
        Error::xml(message).with_domain(ErrorDomain::TEST)
    })?;
    Config::parse(&document, false)
}

/// Exactly `count` bytes; `part` says what is missing otherwise.
fn take(file: &mut File, count: usize, part: impl FnOnce() -> String) -> Result<Vec<u8>> {
    let limit = u64::try_from(count).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = file.take(limit).read_to_end(&mut bytes);
    let error = match read {
        Ok(found) if found == count => return Ok(bytes),
        // The operating system found nothing wrong.
        Ok(_) => io::Error::from_raw_os_error(0),
        Err(error) => error,
    };
    Err(Error::io(&error, part()).with_domain(ErrorDomain::TEST))
}

fn out_of_range() -> Error {
    Error::internal("length of metadata out of range").with_domain(ErrorDomain::TEST)
}

/// The document in a file.
pub(crate) fn image_document(
    _: &Host,
    path: &str,
    flags: DomainSaveImageXmlFlags,
) -> Result<String> {
    let known = DomainSaveImageXmlFlags::SECURE;
    flags::check("testDomainSaveImageGetXMLDesc", flags.bits(), known.bits())?;
    let config = read(&file::absolute(path)?)?;
    // Whoever can read the file can read the passwords in it.
    Ok(config.format(None, true))
}

/// Puts another document into a file.
pub(crate) fn define_image(_: &Host, path: &str, document: &str, flags: Flags) -> Result<()> {
    save::refuse_both("virDomainSaveImageDefineXML", flags)?;
    let known = Flags::RUNNING | Flags::PAUSED;
    flags::check("testDomainSaveImageDefineXML", flags.bits(), known.bits())?;
    let path = file::absolute(path)?;
    read(&path)?;
    let config = Config::parse(document, false)?;
    write(&path, &config.format(None, true)).map_err(|trouble| {
        let path = path.display();
        trouble.explain(format!("cannot write domain image '{path}'"))
    })
}
