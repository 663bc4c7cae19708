//! What happens to errors when the application set no function: they are printed.

use std::io::{self, Write};

use polyvirt::{ErrorDomain, ErrorLevel, ErrorNumber, error_line};

use super::CError;

/// Prints an error to the standard error stream, in the form that scripts know.
///
/// # Safety
/// The texts of `error` are NULL or end with a NUL.
pub(super) unsafe fn print(error: &CError) {
    if error.is_ok() {
        return;
    }
    // SAFETY: as the caller says.
    let message = unsafe { error.message() };
    let line = error_line(
        ErrorNumber(error.code),
        ErrorDomain(error.domain),
        ErrorLevel(error.level),
        message.as_deref(),
        error.int1,
    );
    // Where nobody can be told, there is nothing left to do.
    let _ = writeln!(io::stderr(), "{line}");
}
