//! What becomes of a domain when its guest ends, restarts or crashes.

use polyvirt_config::domain::LifecycleAction;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainLifecycle as Moment, DomainLifecycleAction, DomainModificationImpact as Flags, Error,
    ErrorDomain, Result,
};

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
    let action = check(moment, action)?;
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("testDomainSetLifecycleAction", flags.bits(), known.bits())?;
    edit(host, domain, flags.bits(), |domain| {
        match moment {
            Moment::POWEROFF => domain.on_poweroff = action,
            Moment::REBOOT => domain.on_reboot = action,
            _ => domain.on_crash = action,
        }
        Ok(())
    })
}

/// The action as documents have it. Only a crash leaves something to be dumped.
fn check(moment: Moment, action: DomainLifecycleAction) -> Result<LifecycleAction> {
    let refuse = |message: String| Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN);
    let word = match moment {
        Moment::POWEROFF => "poweroff",
        Moment::REBOOT => "reboot",
        Moment::CRASH => "crash",
        other => return Err(refuse(format!("invalid lifecycle type '{}'", other.0))),
    };
    let known = usize::try_from(action.0).ok();
    let known = known.and_then(|place| LifecycleAction::ALL.get(place).copied());
    let action = known.ok_or_else(|| refuse(format!("invalid lifecycle action '{}'", action.0)))?;
    let dumps = matches!(
        action,
        LifecycleAction::CoredumpDestroy | LifecycleAction::CoredumpRestart
    );
    if dumps && moment != Moment::CRASH {
        let action = action.as_str();
        let message = format!("Lifecycle event '{word}' doesn't support '{action}' action");
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN));
    }
    Ok(action)
}
