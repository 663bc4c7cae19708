//! Hosts' CPUs as documents.

use polyvirt_config::ParseOptions;
use polyvirt_config::cpu::AnyCpu;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// Reads the CPU of a host: its architecture and the model that is nearest to it have to be there.
///
/// # Errors
///
/// When the document is not well formed, or not that of a host's CPU.
pub fn parse(document: &str) -> Result<AnyCpu> {
    let mut cpu: AnyCpu = polyvirt_config::parse(document, &ParseOptions::default())?;
    if cpu.mode.is_some() {
        return Err(error(
            ErrorNumber::CONFIG_UNSUPPORTED,
            "Attribute mode is only allowed for guest CPU",
        ));
    }
    if cpu.arch.is_none() {
        return Err(error(ErrorNumber::XML_ERROR, "Missing CPU architecture"));
    }
    if crate::model(&cpu).is_empty() {
        return Err(error(ErrorNumber::XML_ERROR, "Missing CPU model name"));
    }
    repeated(&cpu)?;
    cpu.vendor = cpu.vendor.filter(|vendor| !vendor.is_empty());
    Ok(cpu)
}

fn repeated(cpu: &AnyCpu) -> Result<()> {
    let mut seen = std::collections::HashSet::new();
    match cpu
        .feature
        .iter()
        .find(|feature| !seen.insert(&feature.name))
    {
        Some(feature) => Err(error(
            ErrorNumber::XML_ERROR,
            &format!("CPU feature '{}' specified more than once", feature.name),
        )),
        None => Ok(()),
    }
}

fn error(number: ErrorNumber, message: &str) -> Error {
    Error::new(ErrorDomain::CPU, number, message)
}
