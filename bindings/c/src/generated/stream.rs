// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: stream.

use crate::prelude::*;

/// Adds a reference to a stream handle. Each reference needs a `virStreamFree` of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRef(st: *mut VirStream) -> c_int {
    call("virStreamRef", |call| unsafe {
        let st = call.handle(st)?;
        call.keep(st)
    })
}

/// Gives back a reference to a stream handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamFree(st: *mut VirStream) -> c_int {
    call("virStreamFree", |call| unsafe {
        let st = call.handle(st)?;
        call.release(st)
    })
}
