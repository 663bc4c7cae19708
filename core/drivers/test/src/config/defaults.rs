//! What this driver adds to what holds for all domains.

use polyvirt_config::Result;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, Hooks};

/// This driver's part in reading a document.
pub(super) struct TestDriver;

/// The architecture of the host, which guests have unless they say otherwise.
const HOST: Arch = Arch::I686;

impl Hooks for TestDriver {
    fn defaults(&self, domain: &mut Domain) -> Result<()> {
        let kind = domain.os.as_mut().and_then(|os| os.r#type.as_mut());
        if let Some(kind) = kind {
            kind.arch.get_or_insert(HOST);
        }
        Ok(())
    }
}
