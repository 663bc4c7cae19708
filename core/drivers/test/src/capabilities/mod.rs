//! What the host is and what guests it can run, as documents.

mod domain;
mod host;
mod models;
mod text;

pub(crate) use domain::domain;
pub(crate) use host::host;
pub(crate) use models::{baseline, models};

use polyvirt_config::cpu::Arch;
use polyvirt_driver::records::SecurityModel;
use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::host::Host;
use crate::hypervisor::flags;

/// The architecture of host and guests.
const ARCH: Arch = Arch::I686;

/// The type of guests.
const TYPE: &str = "test";

/// The program that runs guests, if there were one.
const EMULATOR: &str = "/usr/bin/test-hv";

/// What confines guests.
const SECURITY: &str = "testSecurity";

/// The security model.
pub(crate) fn security(_: &Host) -> Result<SecurityModel> {
    Ok(SecurityModel {
        model: SECURITY.to_owned(),
        doi: String::new(),
    })
}

/// What the host's firmware tells of the machine.
pub(crate) fn firmware(_: &Host, flags: u32) -> Result<String> {
    flags::check("testConnectGetSysinfo", flags, 0)?;
    Ok(include_str!("sysinfo.xml").to_owned())
}

fn wrong(message: String) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
}
