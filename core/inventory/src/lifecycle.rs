//! What becomes of a domain when its guest ends, restarts or crashes.

use polyvirt_config::domain::{Domain, LifecycleAction};
use polyvirt_driver::{
    DomainLifecycle as Moment, DomainLifecycleAction, Error, ErrorDomain, Result,
};

/// Changes what becomes of a domain.
pub fn set(domain: &mut Domain, moment: Moment, action: LifecycleAction) {
    match moment {
        Moment::POWEROFF => domain.on_poweroff = action,
        Moment::REBOOT => domain.on_reboot = action,
        _ => domain.on_crash = action,
    }
}

/// The action as documents have it. Only a crash leaves something to be dumped.
///
/// # Errors
/// When there is no such moment or action, or they do not go together.
pub fn action(moment: Moment, action: DomainLifecycleAction) -> Result<LifecycleAction> {
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
