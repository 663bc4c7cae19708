//! Trusted platform modules.

use crate::domain::{CharMode, Tpm, TpmBackend, TpmDevice, TpmVersion};
use crate::{Error, Result};

/// The host's module when no other is named.
const USUAL: &str = "/dev/tpm0";

pub(super) fn normalise(tpm: &mut Tpm) {
    if let TpmBackend::Passthrough(passthrough) = &mut tpm.backend {
        let device = passthrough.device.get_or_insert_with(TpmDevice::default);
        device.path.get_or_insert_with(|| USUAL.to_owned());
    }
}

pub(super) fn check(tpm: &Tpm) -> Result<()> {
    match &tpm.backend {
        TpmBackend::Emulator(emulator) => {
            if emulator.active_pcr_banks.is_some() && emulator.version == Some(TpmVersion::V12) {
                let what = "'active_pcr_banks' needs version '2.0' of the module";
                return Err(Error::xml(what));
            }
            Ok(())
        }
        TpmBackend::External(external) if external.source.mode != CharMode::Connect => {
            Err(Error::xml("An external module is connected to"))
        }
        TpmBackend::External(_) | TpmBackend::Passthrough(_) => Ok(()),
    }
}
