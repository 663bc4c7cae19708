//! The pointer that an application gets handed back with its callbacks, and the function that frees it.

use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// `virFreeCallback`.
pub(crate) type FreeCallback = Option<unsafe extern "C" fn(*mut c_void)>;

/// The application's pointer. Freed once, with the last clone, by the application's own function.
#[derive(Clone)]
pub(crate) struct Opaque(Arc<Inner>);

struct Inner {
    pointer: *mut c_void,
    free: FreeCallback,
    ours: AtomicBool,
}

// SAFETY: only handed back; the interface says that this happens in the thread that runs callbacks.
unsafe impl Send for Inner {}
// SAFETY: as above.
unsafe impl Sync for Inner {}

impl Opaque {
    /// Takes the pointer over from the application, unless [`Opaque::give_back`] is called.
    pub(crate) fn new(pointer: *mut c_void, free: FreeCallback) -> Self {
        Self(Arc::new(Inner {
            pointer,
            free,
            ours: AtomicBool::new(true),
        }))
    }

    pub(crate) fn pointer(&self) -> *mut c_void {
        self.0.pointer
    }

    /// The registration failed: the pointer stays the application's to free.
    pub(crate) fn give_back(&self) {
        self.0.ours.store(false, Ordering::Relaxed);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(free) = self.free
            && *self.ours.get_mut()
        {
            // SAFETY: the application gave the function for this pointer, and this is the only call.
            unsafe { free(self.pointer) };
        }
    }
}
