//! The page of events: what can be listened to, the callback it calls, the message that carries it.

use serde::Serialize;

use super::links::page;
use super::site::{Link, Site};
use super::text::Html;

#[derive(Serialize)]
struct View {
    enums: Vec<EnumView>,
    total: usize,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    link: Link,
    doc: Html,
    events: Vec<EventView>,
    /// Functions that take such an identifier.
    users: Vec<Link>,
}

#[derive(Serialize)]
struct EventView {
    link: Link,
    number: i64,
    since: String,
    doc: Html,
    callback: Vec<Link>,
    message: Option<Link>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let enums = model
        .enums
        .iter()
        .filter(|e| e.values.iter().any(|v| v.callback.is_some()));
    let enums: Vec<EnumView> = enums
        .filter_map(|e| {
            let events = e.values.iter().filter_map(|v| {
                Some(EventView {
                    link: site.named([v.name.as_str()]).pop()?,
                    number: v.value,
                    since: v.since.map(|s| s.to_string()).unwrap_or_default(),
                    doc: site.inline(&v.doc),
                    callback: site.named([format!("vir{}", v.callback.as_ref()?).as_str()]),
                    message: v.message.as_ref().map(|m| message(site, m)),
                })
            });
            Some(EnumView {
                name: format!("vir{}", e.name),
                link: site.named([format!("vir{}", e.name).as_str()]).pop()?,
                doc: site.blocks(&e.doc),
                events: events.collect(),
                users: site.users(&e.name),
            })
        })
        .collect();
    let total = enums.iter().map(|e| e.events.len()).sum();
    site.page(
        page::EVENTS,
        "Events",
        "reference/events.html.j2",
        &View { enums, total },
    );
}

/// The procedure that carries an event.
fn message(site: &Site<'_>, name: &str) -> Link {
    let carries = |p: &&crate::model::Program| p.procs.iter().any(|x| x.name == name);
    let program = site
        .model
        .programs
        .iter()
        .find(carries)
        .map_or("remote", |p| p.name.as_str());
    Link::new(name, format!("{}#{name}", page::wire(program)))
}
