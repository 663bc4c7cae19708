//! What becomes of a domain when its guest ends, restarts or crashes.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainLifecycle as Moment, DomainLifecycleAction, DomainModificationImpact as Flags, Result,
};
use polyvirt_inventory::lifecycle;

use super::edit::edit;
use crate::host::Host;
use crate::hypervisor::flags;

pub(crate) fn set_action(
    host: &Host,
    domain: &DomainRef,
    moment: Moment,
    action: DomainLifecycleAction,
    flags: Flags,
) -> Result<()> {
    let action = lifecycle::action(moment, action)?;
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("testDomainSetLifecycleAction", flags.bits(), known.bits())?;
    edit(host, domain, flags.bits(), |domain| {
        lifecycle::set(domain, moment, action);
        Ok(())
    })
}
