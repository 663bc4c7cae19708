//! The library itself: its version, and errors.

use super::prelude::*;
use crate::error;

pub(super) const FUNCTIONS: &[Function] = &[
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
