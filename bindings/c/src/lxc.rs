//! Entering containers: calls that change the calling process.

use std::ffi::{c_int, c_uint};
use std::os::fd::{AsRawFd, BorrowedFd, IntoRawFd, OwnedFd};

use polyvirt::records::SecurityLabel;
use polyvirt::{Error, Result, lxc};

use crate::array::{give_slice, store};
use crate::call::{Call, call};
use crate::generated::{CSecurityLabel, CSecurityModel};
use crate::kinds::VirDomain;
use crate::text::{chars, from_chars};

/// Moves the calling process into a container's namespaces.
///
/// # Safety
/// `fds` is NULL or has `count` descriptors; the places are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLxcEnterNamespace(
    domain: *mut VirDomain,
    count: c_uint,
    fds: *const c_int,
    old_count: *mut c_uint,
    old_fds: *mut *mut c_int,
    flags: c_uint,
) -> c_int {
    // It is about the process; libvirt looks at no domain either.
    let _ = domain;
    call("virDomainLxcEnterNamespace", |call| {
        no_flags(call, flags)?;
        // SAFETY: as the caller says.
        let fds = unsafe { call.slice(fds, count, "fdlist", "nfdlist") }?;
        if fds.is_empty() {
            let message = "Expected at least one file descriptor";
            return Err(Error::argument(call.function(), "nfdlist", message));
        }
        let wanted = !old_count.is_null() && !old_fds.is_null();
        let old = if wanted {
            lxc::namespaces()?
        } else {
            Vec::new()
        };
        // SAFETY: the kernel refuses what is no open descriptor, and -1 stands for none.
        let namespaces = fds
            .iter()
            .filter(|fd| **fd >= 0)
            .map(|fd| unsafe { BorrowedFd::borrow_raw(*fd) });
        lxc::enter_namespaces(namespaces)?;
        if wanted {
            // SAFETY: as the caller says.
            unsafe { give_descriptors(old, old_count, old_fds) };
        }
        Ok(0)
    })
}

/// Descriptors in an array that the caller frees, and that the caller closes.
///
/// # Safety
/// Both places may be written to.
unsafe fn give_descriptors(fds: Vec<OwnedFd>, count: *mut c_uint, place: *mut *mut c_int) {
    let numbers: Vec<c_int> = fds.iter().map(AsRawFd::as_raw_fd).collect();
    let array = give_slice(&numbers);
    if !array.is_null() {
        // They are the caller's now.
        for fd in fds {
            let _ = fd.into_raw_fd();
        }
    }
    // SAFETY: as the caller says.
    unsafe {
        store(count, c_uint::try_from(numbers.len()).unwrap_or(0));
        store(place, array);
    }
}

/// Gives the calling process a container's security label.
///
/// # Safety
/// Model and label are NULL or what they say; `old` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLxcEnterSecurityLabel(
    model: *const CSecurityModel,
    label: *const CSecurityLabel,
    old: *mut CSecurityLabel,
    flags: c_uint,
) -> c_int {
    call("virDomainLxcEnterSecurityLabel", |call| {
        no_flags(call, flags)?;
        call.required(model, "model")?;
        call.required(label, "label")?;
        // SAFETY: as the caller says.
        let (model, label) = unsafe { (from_chars(&(*model).model), &*label) };
        let label = SecurityLabel {
            label: from_chars(&label.label),
            enforcing: label.enforcing != 0,
        };
        let before = (!old.is_null()).then(|| lxc::security_label(&model));
        let before = before.transpose()?;
        lxc::enter_security_label(&model, &label)?;
        if let Some(before) = before {
            let made = CSecurityLabel {
                label: chars(&before.label),
                enforcing: c_int::from(before.enforcing),
            };
            // SAFETY: as the caller says.
            unsafe { store(old, made) };
        }
        Ok(0)
    })
}

fn no_flags(call: &Call, flags: c_uint) -> Result<()> {
    match flags {
        0 => Ok(()),
        flags => Err(Error::unsupported_flags(call.function(), flags)),
    }
}
