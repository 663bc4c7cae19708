// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: error.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virResetLastError", c"virResetLastError()\n--\n\nClears the last error of the calling thread.", 0, Failure::None, vir_reset_last_error),
    Function::new(c"virGetLastErrorCode", c"virGetLastErrorCode()\n--\n\nGives the code of the calling thread's last error.", 0, Failure::None, vir_get_last_error_code).keeping_error(),
    Function::new(c"virGetLastErrorDomain", c"virGetLastErrorDomain()\n--\n\nTells which part the calling thread's last error comes from.", 0, Failure::None, vir_get_last_error_domain).keeping_error(),
    Function::new(c"virGetLastErrorMessage", c"virGetLastErrorMessage()\n--\n\nGives the message of the calling thread's last error.", 0, Failure::None, vir_get_last_error_message).keeping_error(),
];

fn vir_reset_last_error<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give_nothing(error::reset_last_error())
}

fn vir_get_last_error_code<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(error::last_error_code())
}

fn vir_get_last_error_domain<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(error::last_error_domain())
}

fn vir_get_last_error_message<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(error::last_error_message())
}
