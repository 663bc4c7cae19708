//! The library itself: its version, and errors.

use super::prelude::*;
use crate::error;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(
        c"virInitialize",
        c"virInitialize()\n--\n\nMakes the library ready, which it always is.",
        0,
        Failure::MinusOne,
        initialize,
    ),
    Function::new(
        c"virGetVersion",
        c"virGetVersion(name)\n--\n\nThe version of the library, or of the library and a driver.",
        1,
        Failure::None,
        version,
    ),
    Function::new(
        c"virGetLastError",
        c"virGetLastError()\n--\n\nThe last error of this thread.",
        0,
        Failure::None,
        last_error,
    )
    .keeping_error(),
    Function::new(
        c"virGetLastErrorCode",
        c"virGetLastErrorCode()\n--\n\nThe code of the last error of this thread.",
        0,
        Failure::None,
        last_code,
    )
    .keeping_error(),
    Function::new(
        c"virGetLastErrorDomain",
        c"virGetLastErrorDomain()\n--\n\nThe part that the last error of this thread comes from.",
        0,
        Failure::None,
        last_domain,
    )
    .keeping_error(),
    Function::new(
        c"virGetLastErrorMessage",
        c"virGetLastErrorMessage()\n--\n\nThe message of the last error of this thread.",
        0,
        Failure::None,
        last_message,
    )
    .keeping_error(),
    Function::new(
        c"virResetLastError",
        c"virResetLastError()\n--\n\nForgets the last error of this thread.",
        0,
        Failure::None,
        reset,
    ),
    Function::new(
        c"virConnGetLastError",
        c"virConnGetLastError(conn)\n--\n\nThe last error of this thread.",
        1,
        Failure::None,
        last_error,
    )
    .keeping_error(),
    Function::new(
        c"virConnResetLastError",
        c"virConnResetLastError(conn)\n--\n\nForgets the last error of this thread.",
        1,
        Failure::None,
        reset,
    ),
    Function::new(
        c"virRegisterErrorHandler",
        c"virRegisterErrorHandler(f, ctx)\n--\n\nHas a function told of each error.",
        2,
        Failure::MinusOne,
        set_handler,
    ),
    Function::new(
        c"pointer",
        c"pointer(handle)\n--\n\nA number that tells a handle from others.",
        1,
        Failure::None,
        pointer,
    ),
];

fn initialize<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(())
}

fn version<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let version = get_version();
    let Some(name) = c.text_or_none(0)? else {
        return c.give(version);
    };
    if drivers()
        .iter()
        .any(|driver| driver.eq_ignore_ascii_case(&name))
    {
        return c.give((version, version));
    }
    Err(Error::unsupported(c.name()).into())
}

fn last_error<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let error = error::last()
        .map(|error| error::tuple(c.py, &error))
        .transpose()?;
    c.give(error)
}

fn last_code<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(error::last().map_or(0, |error| error.code().0))
}

fn last_domain<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(error::last().map_or(0, |error| error.domain().0))
}

fn last_message<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let error = error::last();
    c.give(error.as_ref().map_or("no error", Error::message))
}

/// Done before every call, and so before this one.
fn reset<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(None::<i32>)
}

fn set_handler<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    error::set_handler(c.argument(0), c.argument(1));
    c.give(1)
}

fn pointer<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(c.argument(0).as_ptr().addr())
}
