//! What is done to a guest from outside: keys, interrupts, signals, passwords.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainProcessSignal, DomainSetUserPasswordFlags, Error, ErrorDomain, KeycodeSet, Result,
};

use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;

/// Each set of key codes by its number: what messages call it, and its greatest code.
const CODESETS: [(&str, u32); 10] = [
    ("linux", 524),
    ("xt", 126),
    ("atset1", 126),
    ("atset2", 131),
    ("atset3", 163),
    ("os_x", 255),
    ("xt_kbd", 381),
    ("usb", 251),
    ("win32", 251),
    ("qnum", 253),
];

/// How many keys can be pressed at once.
const KEYS: usize = 16;

/// One that kills a process has the greatest number.
const LAST_SIGNAL: i32 = 64;

/// Presses keys, as far as there are such.
pub(crate) fn send_key(
    host: &Host,
    domain: &DomainRef,
    codeset: KeycodeSet,
    _held: u32,
    codes: &[u32],
    flags: u32,
) -> Result<()> {
    let function = "virDomainSendKey";
    let known = usize::try_from(codeset.0).ok();
    let known = known.and_then(|number| CODESETS.get(number));
    let Some((name, last)) = known else {
        let message = format!("Unsupported codeset '{}'", codeset.0);
        return Err(Error::argument(function, "codeset", message));
    };
    if codes.is_empty() {
        return Err(Error::must_be_positive(function, "nkeycodes"));
    }
    if codes.len() > KEYS {
        let message = format!("nkeycodes must be <= {KEYS}");
        return Err(Error::argument(function, "nkeycodes", message));
    }
    flags::check("testDomainSendKey", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        if let Some(code) = codes.iter().find(|code| *code > last) {
            let message = format!("invalid keycode {code} of {name} codeset");
            return Err(Error::internal(message).with_domain(ErrorDomain::TEST));
        }
        Ok(())
    })
}

/// An interrupt that cannot be masked.
pub(crate) fn inject_nmi(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("testDomainInjectNMI", flags, 0)?;
    host.with(domain, |state| require_active(state))
}

/// Sends a signal to the guest's first process, the only one that is known.
pub(crate) fn send_signal(
    host: &Host,
    domain: &DomainRef,
    process: i64,
    signal: DomainProcessSignal,
    flags: u32,
) -> Result<()> {
    if process == 0 {
        let function = "virDomainSendProcessSignal";
        return Err(Error::must_not_be_zero(function, "pid_value"));
    }
    flags::check("testDomainSendProcessSignal", flags, 0)?;
    let refuse = |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    if process != 1 {
        return refuse("only sending a signal to pid 1 is supported".to_owned());
    }
    if !(0..=LAST_SIGNAL).contains(&signal.0) {
        return refuse(format!("signum value {} is out of range", signal.0));
    }
    host.with(domain, |_| Ok(()))
}

/// Changes a password, which nobody can read back.
pub(crate) fn set_password(
    host: &Host,
    domain: &DomainRef,
    _user: &str,
    _password: &str,
    flags: DomainSetUserPasswordFlags,
) -> Result<()> {
    let known = DomainSetUserPasswordFlags::ENCRYPTED;
    flags::check("testDomainSetUserPassword", flags.bits(), known.bits())?;
    host.with(domain, |state| require_active(state))
}
