//! Connections: opening and closing, and callbacks that belong to a connection.

use polyvirt::driver::event::NameMatch;
use polyvirt::events::DomainEvent;
use pyo3::types::PyList;

use super::prelude::*;
use crate::callback::{self, Kept, Kind};
use crate::exit;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectOpenAuth", c"virConnectOpenAuth(name, auth, flags)\n--\n\nOpens a connection, asking for credentials.", 3, Failure::None, open_auth),
    Function::new(c"virConnectClose", c"virConnectClose(conn)\n--\n\nGives a connection back.", 1, Failure::MinusOne, close),
    Function::new(c"virConnectDomainEventRegister", c"virConnectDomainEventRegister(conn, object)\n--\n\nCalls a method of the object for each change of a domain.", 2, Failure::MinusOne, domain_events),
    Function::new(c"virConnectDomainEventDeregister", c"virConnectDomainEventDeregister(conn, object)\n--\n\nEnds that.", 2, Failure::MinusOne, no_domain_events),
    Function::new(c"virConnectRegisterCloseCallback", c"virConnectRegisterCloseCallback(conn, cbData)\n--\n\nCalls back when the connection ends.", 2, Failure::MinusOne, on_close),
    Function::new(c"virConnectUnregisterCloseCallback", c"virConnectUnregisterCloseCallback(conn)\n--\n\nEnds that.", 1, Failure::MinusOne, no_on_close),
    Function::new(c"virConnectDomainQemuMonitorEventRegister", c"virConnectDomainQemuMonitorEventRegister(conn, dom, event, cbData, flags)\n--\n\nCalls back for events of QEMU monitors.", 5, Failure::MinusOne, monitor_events),
    Function::new(c"virDomainListGetStats", c"virDomainListGetStats(conn, doms, stats, flags)\n--\n\nStatistics of chosen domains.", 4, Failure::None, list_domain_stats),
];

fn open_auth<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let uri = c.text_or_none(0)?;
    let flags = ConnectFlags::of(c.number::<u32>(2)?);
    let auth = auth(c.argument(1))?;
    c.give(c.wait(|| Connect::open_with(uri.as_deref(), auth.as_ref(), flags)))
}

/// `[types, callback, opaque]` as the library asks it; `None` is nobody to ask.
fn auth(given: &Bound<'_, PyAny>) -> PyResult<Option<Auth>> {
    if given.is_none() {
        return Ok(None);
    }
    let kinds: Vec<i32> = given.get_item(0)?.extract()?;
    let kept = Kept::new(given);
    let ask = move |credentials: &mut [Credential]| {
        let mut answered = Err(Error::auth_failed("the interpreter is ending"));
        exit::attached(|py| {
            answered = ask(&kept.get(py), credentials).map_err(|error| {
                let message = error.to_string();
                error.display(py);
                Error::auth_failed(message)
            });
        });
        answered
    };
    Ok(Some(Auth::new(
        kinds.into_iter().map(ConnectCredentialType),
        ask,
    )))
}

/// Calls the callback with a list for each credential; it writes the answer into the last place of each.
fn ask(given: &Bound<'_, PyAny>, credentials: &mut [Credential]) -> PyResult<()> {
    let py = given.py();
    let questions = PyList::empty(py);
    for credential in &*credentials {
        let parts = [
            credential.kind.give(py)?,
            credential.prompt.as_str().give(py)?,
            credential.challenge.as_deref().give(py)?,
            credential.default.as_deref().give(py)?,
            py.None().into_bound(py),
        ];
        questions.append(PyList::new(py, parts)?)?;
    }
    let status: i32 = given
        .get_item(1)?
        .call1((&questions, given.get_item(2)?))?
        .extract()?;
    if status < 0 {
        return Err(pyo3::exceptions::PyRuntimeError::new_err(
            "the callback gave up",
        ));
    }
    for (credential, question) in credentials.iter_mut().zip(questions.iter()) {
        let answer = question.get_item(4)?;
        if let Ok(text) = answer.extract::<String>() {
            credential.answer(text);
        } else if !answer.is_none() {
            credential.answer(answer.extract::<Vec<u8>>()?);
        }
    }
    Ok(())
}

/// What the handle holds goes when the handle goes, which is when the object in Python forgets it.
fn close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.object::<Connect>(0)?;
    c.give(())
}

fn domain_events<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let object = Kept::new(c.argument(1));
    let listen = || {
        conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |domain, event| {
            exit::attached(|py| callback::shown(py, lifecycle(&object.get(py), domain, event)));
        })
    };
    let id = c.wait(listen);
    c.give(id.map(|id| callback::note(conn, id, Kind::Domain)))
}

fn lifecycle(object: &Bound<'_, PyAny>, domain: &Domain, event: &DomainEvent) -> PyResult<()> {
    let DomainEvent::Lifecycle { event, detail } = event else {
        return Ok(());
    };
    let py = object.py();
    let told = (domain.clone().give(py)?, event.give(py)?, detail.give(py)?);
    object.call_method1("_dispatchDomainEventCallbacks", told)?;
    Ok(())
}

fn no_domain_events<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    end(c, c.object::<Connect>(0)?, Kind::Domain)
}

fn on_close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    on_close_of(c, c.object::<Connect>(0)?)
}

/// Has the object under `conn` in the dictionary told of the connection's end.
pub(super) fn on_close_of<'py>(c: &Call<'_, 'py>, conn: &Connect) -> Outcome<'py> {
    if let Some(id) = callback::find(conn, Kind::Close) {
        callback::note(conn, id, Kind::Close);
        return Err(Error::operation_invalid("A close callback is already registered").into());
    }
    let data = Kept::new(c.argument(1));
    let listen = || {
        conn.on_close(move |_, reason| {
            exit::attached(|py| {
                data.tell(py, "conn", |py| {
                    Ok(("_dispatchCloseCallback", vec![reason.give(py)?]))
                });
            });
        })
    };
    let id = c.wait(listen);
    c.give(id.map(|id| callback::note(conn, id, Kind::Close)))
}

fn no_on_close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    end(c, c.object::<Connect>(0)?, Kind::Close)
}

/// Ends the one registration of a kind that a connection has.
pub(super) fn end<'py>(c: &Call<'_, 'py>, conn: &Connect, kind: Kind) -> Outcome<'py> {
    let Some(id) = callback::find(conn, kind) else {
        return Err(Error::operation_invalid("A callback was not registered").into());
    };
    c.give(c.wait(|| conn.stop_listening(id)))
}

fn monitor_events<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let domain = c.object_or_none::<Domain>(1)?;
    let name = c.text_or_none(2)?;
    let data = Kept::new(c.argument(3));
    let flags = ConnectDomainQemuMonitorEventRegisterFlags::of(c.number::<u32>(4)?);
    if flags.contains(ConnectDomainQemuMonitorEventRegisterFlags::REGEX) {
        return Err(Error::argument_unsupported("regular expressions for names of events").into());
    }
    let ignore_case = flags.contains(ConnectDomainQemuMonitorEventRegisterFlags::NOCASE);
    let exact = if ignore_case {
        NameMatch::IgnoreCase
    } else {
        NameMatch::Exact
    };
    let name = name.map(|name| exact(name.to_string()));
    let listen = || {
        conn.on_qemu_monitor_event(domain, name, move |domain, event| {
            exit::attached(|py| callback::shown(py, monitor(&data.get(py), domain, event)));
        })
    };
    let id = c.wait(listen);
    c.give(id.inspect(|id| callback::note(conn, *id, Kind::Any)))
}

fn monitor(data: &Bound<'_, PyAny>, domain: &Domain, event: &QemuMonitorEvent) -> PyResult<()> {
    let py = data.py();
    let told = (
        data.get_item("conn")?,
        domain.clone().give(py)?,
        event.event.as_str(),
        event.seconds,
        event.micros,
        event.details.as_deref(),
        data,
    );
    py.import("libvirt_qemu")?
        .call_method1("_dispatchQemuMonitorEventCallback", told)?;
    Ok(())
}

fn list_domain_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let domains = c.objects::<Domain>(1).map_err(|_| no_domains(c.py))?;
    let stats = DomainStatsTypes::of(c.number::<u32>(2)?);
    let flags = ConnectGetAllDomainStatsFlags::of(c.number::<u32>(3)?);
    give_stats(
        c,
        conn,
        c.wait(|| conn.list_domain_stats(&domains, stats, flags)),
    )
}

/// What libvirt-python raises for a list with something else than domains in it.
fn no_domains(py: Python<'_>) -> PyErr {
    let raised = py
        .import("libvirt")
        .and_then(|package| package.getattr("libvirtError"))
        .and_then(|class| class.call1(("domain list contains non-domain elements",)));
    raised.map_or_else(|error| error, PyErr::from_value)
}

/// Domains, each with its figures.
fn give_stats<'py>(
    c: &Call<'_, 'py>,
    conn: &Connect,
    records: Result<Vec<DomainStatsRecord>>,
) -> Outcome<'py> {
    let pairs: Vec<_> = records?
        .into_iter()
        .map(|record| (Domain::new(conn, record.dom), record.params))
        .collect();
    c.give(pairs)
}
