//! Administration: opening and closing, and the callback for the end of a connection.

use super::connect;
use super::prelude::*;
use crate::callback::Kind;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virAdmConnectOpen", c"virAdmConnectOpen(name, flags)\n--\n\nConnects to a daemon's administration.", 2, Failure::None, open),
    Function::new(c"virAdmConnectClose", c"virAdmConnectClose(conn)\n--\n\nGives a connection back.", 1, Failure::MinusOne, close),
    Function::new(c"virAdmConnectRegisterCloseCallback", c"virAdmConnectRegisterCloseCallback(conn, cbData)\n--\n\nCalls back when the connection ends.", 2, Failure::MinusOne, on_close),
    Function::new(c"virAdmConnectUnregisterCloseCallback", c"virAdmConnectUnregisterCloseCallback(conn)\n--\n\nEnds that.", 1, Failure::MinusOne, no_on_close),
];

fn open<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let uri = c.text_or_none(0)?;
    let flags = ConnectFlags::of(c.number::<u32>(1)?);
    c.give(c.wait(|| AdmConnect::open_with(uri.as_deref(), flags)))
}

/// As for other connections: what the handle holds goes when the object in Python forgets the handle.
fn close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.object::<AdmConnect>(0)?;
    c.give(())
}

fn on_close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    connect::on_close_of(c, c.object::<AdmConnect>(0)?.as_ref())
}

fn no_on_close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    connect::end(c, c.object::<AdmConnect>(0)?.as_ref(), Kind::Close)
}
