//! Readers of smart cards.

use super::source::{self, Lenient};
use crate::common::Address;
use crate::domain::{Smartcard, SmartcardMode};
use crate::{Error, Result};

pub(super) fn normalise(smartcards: &mut [Smartcard]) -> Result<()> {
    for smartcard in smartcards {
        if let SmartcardMode::Passthrough(mode) = &mut smartcard.mode {
            mode.source.iter_mut().try_for_each(source::normalise)?;
        }
    }
    Ok(())
}

pub(super) fn check(smartcards: &[Smartcard]) -> Result<()> {
    smartcards.iter().try_for_each(check_one)
}

fn check_one(smartcard: &Smartcard) -> Result<()> {
    match &smartcard.mode {
        SmartcardMode::Host => {}
        SmartcardMode::HostCertificates(mode) if mode.certificates.len() == 3 => {}
        SmartcardMode::HostCertificates(_) => {
            return Err(Error::xml(
                "A smart card made of certificates has three of them",
            ));
        }
        SmartcardMode::Passthrough(mode) => {
            let what = "A smart card in mode 'passthrough' needs a 'type'";
            let source = mode.source.as_ref().ok_or_else(|| Error::xml(what))?;
            source::check(source, Lenient::No)?;
        }
    }
    match &smartcard.info.address {
        None | Some(Address::Ccid(_)) => Ok(()),
        Some(_) => Err(Error::unsupported(
            "A smart card has an address of type 'ccid'",
        )),
    }
}
