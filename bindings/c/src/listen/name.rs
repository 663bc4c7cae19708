//! Which names of QEMU monitor events are wanted: one name, or a regular expression of the C library.

use std::sync::Arc;

use polyvirt::driver::event::NameMatch;
use polyvirt::{ConnectDomainQemuMonitorEventRegisterFlags as Flags, Error, Result};

use crate::text::to_c;

/// What the text means with these flags.
pub(super) fn matching(text: &str, flags: Flags) -> Result<NameMatch> {
    let (regex, ignore_case) = (flags.contains(Flags::REGEX), flags.contains(Flags::NOCASE));
    Ok(match (regex, ignore_case) {
        (true, _) => {
            let regex = Regex::new(text, ignore_case)?;
            NameMatch::Custom(Arc::new(move |name| regex.matches(name)))
        }
        (false, true) => NameMatch::IgnoreCase(text.to_owned()),
        (false, false) => NameMatch::Exact(text.to_owned()),
    })
}

/// A POSIX extended regular expression.
struct Regex(Box<libc::regex_t>);

// SAFETY: POSIX lets one compiled expression be used by several threads.
unsafe impl Send for Regex {}
// SAFETY: as above.
unsafe impl Sync for Regex {}

impl Regex {
    fn new(text: &str, ignore_case: bool) -> Result<Self> {
        let icase = if ignore_case { libc::REG_ICASE } else { 0 };
        // SAFETY: regcomp fills in the structure.
        unsafe {
            let mut regex = Box::new(std::mem::zeroed());
            if libc::regcomp(
                &raw mut *regex,
                to_c(text).as_ptr(),
                libc::REG_EXTENDED | libc::REG_NOSUB | icase,
            ) != 0
            {
                return Err(Error::invalid_arg(format!(
                    "failed to compile regex '{text}'"
                )));
            }
            Ok(Self(regex))
        }
    }

    fn matches(&self, name: &str) -> bool {
        // SAFETY: compiled above.
        unsafe {
            libc::regexec(
                &raw const *self.0,
                to_c(name).as_ptr(),
                0,
                std::ptr::null_mut(),
                0,
            ) == 0
        }
    }
}

impl Drop for Regex {
    fn drop(&mut self) {
        // SAFETY: compiled above, and not used afterwards.
        unsafe { libc::regfree(&raw mut *self.0) };
    }
}
