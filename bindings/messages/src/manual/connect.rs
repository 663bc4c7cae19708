//! Connections: opening, and what belongs to a connection as a whole.

use polyvirt::driver::event::NameMatch;

use super::prelude::*;

/// `(uri, types of credentials, callback, flags)`; without a callback nobody is asked.
pub(crate) fn vir_connect_open_auth(c: &mut Call<'_>) -> Outcome {
    let uri = c.text_or_none()?;
    let kinds: Vec<i32> = c.numbers()?;
    let callback: i64 = c.number()?;
    let flags = ConnectFlags::of(c.number::<u32>()?);
    let auth = (callback != 0).then(|| {
        let kinds = kinds.into_iter().map(ConnectCredentialType);
        Auth::new(kinds, move |credentials: &mut [Credential]| {
            credentials_from(callback, credentials)
        })
    });
    c.give(Connect::open_with(uri.as_deref(), auth.as_ref(), flags))
}

/// Asks for credentials: a list of questions goes, a list of answers comes, each perhaps absent.
fn credentials_from(callback: i64, credentials: &mut [Credential]) -> Result<()> {
    let mut question = Writer::new(Vec::new());
    question.count(credentials.len());
    for credential in &*credentials {
        question.int(credential.kind.0);
        question.text(&credential.prompt);
        question.text_or_none(credential.challenge.as_deref());
        question.text_or_none(credential.default.as_deref());
    }
    let answer = ask(callback, &question.into_bytes())
        .map_err(|error| Error::auth_failed(error.message()))?;
    let mut reader = Reader::new(&answer);
    for credential in credentials {
        let answer = reader.bytes().map_err(|_| unusable())?;
        if let Some(answer) = answer {
            credential.answer(answer);
        }
    }
    Ok(())
}

fn unusable() -> Error {
    Error::internal("a callback's answer is too short")
}

pub(crate) fn vir_adm_connect_open(c: &mut Call<'_>) -> Outcome {
    let uri = c.text_or_none()?;
    let flags = ConnectFlags::of(c.number::<u32>()?);
    c.give(AdmConnect::open_with(uri.as_deref(), flags))
}

/// Gives the number to end it by, as the others here do.
pub(crate) fn vir_connect_register_close_callback(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let listener = c.number()?;
    c.give(conn.on_close(move |_, reason| {
        tell(listener, None::<Connect>, |message| reason.give(message));
    }))
}

pub(crate) fn vir_connect_unregister_close_callback(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let id = c.number()?;
    c.give(conn.stop_listening(id))
}

pub(crate) fn vir_adm_connect_register_close_callback(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let listener = c.number()?;
    c.give(conn.on_close(move |_, reason| {
        tell(listener, None::<AdmConnect>, |message| reason.give(message));
    }))
}

pub(crate) fn vir_adm_connect_unregister_close_callback(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let id = c.number()?;
    c.give(conn.stop_listening(id))
}

pub(crate) fn vir_connect_domain_qemu_monitor_event_register(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let domain = c.object_or_none::<Domain>()?;
    let name = c.text_or_none()?;
    let flags = ConnectDomainQemuMonitorEventRegisterFlags::of(c.number::<u32>()?);
    let listener = c.number()?;
    if flags.contains(ConnectDomainQemuMonitorEventRegisterFlags::REGEX) {
        return Err(Error::argument_unsupported("regular expressions for names of events").into());
    }
    let ignore_case = flags.contains(ConnectDomainQemuMonitorEventRegisterFlags::NOCASE);
    let exact = if ignore_case {
        NameMatch::IgnoreCase
    } else {
        NameMatch::Exact
    };
    let name = name.map(exact);
    let listen = conn.on_qemu_monitor_event(domain.as_ref(), name, move |domain, event| {
        tell(listener, domain.clone(), |message| {
            event.event.as_str().give(message);
            event.seconds.give(message);
            event.micros.give(message);
            event.details.as_deref().give(message);
        });
    });
    c.give(listen)
}

pub(crate) fn vir_connect_get_all_domain_stats(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let stats = DomainStatsTypes::of(c.number::<u32>()?);
    let flags = ConnectGetAllDomainStatsFlags::of(c.number::<u32>()?);
    give_stats(c, &conn, conn.all_domain_stats(stats, flags))
}

pub(crate) fn vir_domain_list_get_stats(c: &mut Call<'_>) -> Outcome {
    let domains = c.objects::<Domain>()?;
    let stats = DomainStatsTypes::of(c.number::<u32>()?);
    let flags = ConnectGetAllDomainStatsFlags::of(c.number::<u32>()?);
    let Some(first) = domains.first() else {
        let message = format!("doms array in {} must contain at least one domain", c.name);
        return Err(Error::argument(c.name, "doms", message).into());
    };
    let conn = first.conn().clone();
    give_stats(c, &conn, conn.list_domain_stats(&domains, stats, flags))
}

/// Domains, each with its figures.
fn give_stats(
    c: &mut Call<'_>,
    conn: &Connect,
    records: Result<Vec<DomainStatsRecord>>,
) -> Outcome {
    let pairs: Vec<_> = records?
        .into_iter()
        .map(|record| (Domain::new(conn, record.dom), record.params))
        .collect();
    c.give(pairs)
}

/// A device without a parent has an empty one in the Rust API, and none in messages.
pub(crate) fn vir_node_device_get_parent(c: &mut Call<'_>) -> Outcome {
    let device = c.object::<NodeDevice>()?;
    let parent = device.parent()?;
    c.give(Some(parent).filter(|name| !name.is_empty()))
}
