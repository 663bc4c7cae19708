//! `virError`: an error in C's layout.

use std::ffi::{CStr, c_char, c_int};
use std::ptr;

use polyvirt::{Error, ErrorNumber};

use crate::kinds::{VirConnect, VirDomain, VirNetwork};
use crate::text::{free, give_text, give_text_or_null};

/// `virError`, as the header declares it.
#[repr(C)]
pub struct CError {
    pub(crate) code: c_int,
    pub(crate) domain: c_int,
    pub(crate) message: *mut c_char,
    pub(crate) level: c_int,
    pub(crate) conn: *mut VirConnect,
    pub(crate) dom: *mut VirDomain,
    pub(crate) str1: *mut c_char,
    pub(crate) str2: *mut c_char,
    pub(crate) str3: *mut c_char,
    pub(crate) int1: c_int,
    pub(crate) int2: c_int,
    pub(crate) net: *mut VirNetwork,
}

// SAFETY: the texts are its own, and the pointers to objects always NULL.
unsafe impl Send for CError {}

impl CError {
    /// No error.
    pub(super) const NONE: Self = Self {
        code: 0,
        domain: 0,
        message: ptr::null_mut(),
        level: 0,
        conn: ptr::null_mut(),
        dom: ptr::null_mut(),
        str1: ptr::null_mut(),
        str2: ptr::null_mut(),
        str3: ptr::null_mut(),
        int1: 0,
        int2: 0,
        net: ptr::null_mut(),
    };

    pub(super) fn new(error: &Error) -> Self {
        let info = error.info();
        Self {
            code: info.code.0,
            domain: info.domain.0,
            message: give_text(&info.message),
            level: info.level.0,
            str1: give_text_or_null(info.str1.as_deref()),
            str2: give_text_or_null(info.str2.as_deref()),
            str3: give_text_or_null(info.str3.as_deref()),
            int1: info.int1,
            int2: info.int2,
            ..Self::NONE
        }
    }

    pub(super) fn is_ok(&self) -> bool {
        self.code == ErrorNumber::OK.0
    }

    /// Frees the texts, and makes it no error.
    ///
    /// # Safety
    /// The texts are NULL or came from `malloc`.
    #[inline]
    pub(super) unsafe fn clear(&mut self) {
        if self.is_ok() && self.message.is_null() {
            return;
        }
        for text in [self.message, self.str1, self.str2, self.str3] {
            // SAFETY: as the caller says.
            unsafe { free(text) };
        }
        *self = Self::NONE;
    }

    /// Another one with texts of its own.
    ///
    /// # Safety
    /// The texts are NULL or end with a NUL.
    pub(super) unsafe fn copy(&self) -> Self {
        let again = |text: *mut c_char| {
            if text.is_null() {
                return text;
            }
            // SAFETY: as the caller says.
            unsafe { libc::strdup(text) }
        };
        Self {
            message: again(self.message),
            str1: again(self.str1),
            str2: again(self.str2),
            str3: again(self.str3),
            ..*self
        }
    }

    /// The message as text.
    ///
    /// # Safety
    /// As for [`CError::copy`].
    pub(super) unsafe fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        // SAFETY: as the caller says.
        (!self.message.is_null()).then(|| unsafe { CStr::from_ptr(self.message) }.to_string_lossy())
    }
}
