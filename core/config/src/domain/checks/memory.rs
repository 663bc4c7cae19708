//! Amounts of memory against each other.

use crate::domain::Domain;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let Some(memory) = domain.memory.as_ref().filter(|memory| memory.text > 0) else {
        let message = "neither <memory> nor the NUMA nodes say how much memory there is";
        return Err(Error::xml(message));
    };
    if let Some(most) = &domain.max_memory {
        if most.slots == Some(0) {
            return Err(Error::xml("a maximum of memory needs slots for modules"));
        }
        if most.text < memory.text {
            let message = "there is more memory at the start than there can be";
            return Err(Error::unsupported(message));
        }
    }
    Ok(())
}
