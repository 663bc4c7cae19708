//! Readers of smart cards.

use std::collections::BTreeSet;

use super::source::{self, Lenient};
use crate::common::{Address, AddressCcid};
use crate::domain::{Smartcard, SmartcardMode};
use crate::{Error, Result};

/// Gives every reader a slot of the first controller that is free.
pub(super) fn normalise(smartcards: &mut [Smartcard]) -> Result<()> {
    let taken = smartcards.iter().filter_map(slot);
    let mut taken: BTreeSet<u32> = taken.collect();
    let mut free = 0;
    for smartcard in smartcards {
        smartcard.info.address.get_or_insert_with(|| {
            while !taken.insert(free) {
                free += 1;
            }
            Address::Ccid(AddressCcid {
                controller: 0,
                slot: free,
            })
        });
        if let SmartcardMode::Passthrough(mode) = &mut smartcard.mode {
            mode.source.iter_mut().try_for_each(source::normalise)?;
        }
    }
    Ok(())
}

/// The slot of the first controller that a reader is in.
fn slot(smartcard: &Smartcard) -> Option<u32> {
    match &smartcard.info.address {
        Some(Address::Ccid(place)) if place.controller == 0 => Some(place.slot),
        _ => None,
    }
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
