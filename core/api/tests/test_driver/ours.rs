//! Conversations with our library: the same calls as in `stock.py`, with the same spelling.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use polyvirt::events::DomainEvent;
use polyvirt::{
    Connect, ConnectListAllDomainsFlags, Domain, DomainCreateFlags, DomainDefineFlags,
    DomainDestroyFlagsValues, DomainEventId, DomainMemoryModFlags, DomainMetadataType,
    DomainModificationImpact, DomainRebootFlagValues, DomainShutdownFlagValues,
    DomainUndefineFlagsValues, DomainVcpuFlags, DomainXmlFlags, Result,
};

use crate::delivered::Delivered;

/// Makes the calls, and gives them with the answers.
pub(crate) fn hold<'a>(calls: impl Iterator<Item = &'a str>) -> String {
    let mut talk = Talk::open();
    let mut heard = String::new();
    for line in calls {
        writeln!(heard, "{line}").unwrap();
        if let Some(call) = line.strip_prefix("> ") {
            talk.call(call, &mut heard);
        }
    }
    heard
}

struct Talk {
    conn: Connect,
    domains: HashMap<String, Domain>,
    events: Arc<Mutex<Vec<String>>>,
    delivered: Delivered,
}

impl Talk {
    fn open() -> Self {
        let conn = Connect::open("test:///default").unwrap();
        let events = Arc::new(Mutex::new(Vec::new()));
        for id in [DomainEventId::LIFECYCLE, DomainEventId::METADATA_CHANGE] {
            let events = Arc::clone(&events);
            conn.on_domain_event(id, None, move |domain, event| {
                events.lock().unwrap().push(describe(domain, event));
            })
            .unwrap();
        }
        let delivered = Delivered::of(&conn);
        Self {
            conn,
            domains: HashMap::new(),
            events,
            delivered,
        }
    }

    fn call(&mut self, call: &str, heard: &mut String) {
        match self.answer(call) {
            Ok(value) if value.starts_with('<') && value.ends_with('\n') => {
                for line in value.lines() {
                    writeln!(heard, "| {line}").unwrap();
                }
            }
            Ok(value) => writeln!(heard, "= {}", value.replace('\n', "\\n")).unwrap(),
            Err(error) => {
                let (code, domain) = (error.code().0, error.domain().0);
                let message = error.message().replace('\n', "\\n");
                writeln!(heard, "! {code} {domain} {message}").unwrap();
            }
        }
        self.drain(heard);
    }

    fn drain(&self, heard: &mut String) {
        self.delivered.wait(&self.conn);
        for event in self.events.lock().unwrap().drain(..) {
            writeln!(heard, "* {event}").unwrap();
        }
    }

    fn answer(&mut self, call: &str) -> Result<String> {
        let (name, rest) = call.split_once(' ').unwrap_or((call, ""));
        let rest = Words(rest);
        if let Some(answer) = self.find(name, rest) {
            return answer;
        }
        if let Some(answer) = self.ask_connection(name, rest) {
            return answer;
        }
        let (domain, rest) = rest.next();
        let domain = &self.domains[domain];
        let life = live(domain, name, rest).map(|done| done.map(|()| "0".to_owned()));
        life.or_else(|| change(domain, name, rest).map(|done| done.map(|()| "0".to_owned())))
            .or_else(|| ask(domain, name, rest))
            .unwrap_or_else(|| panic!("no call {name}"))
    }

    /// Calls that find or make a domain, and keep it under a name.
    fn find(&mut self, name: &str, rest: Words<'_>) -> Option<Result<String>> {
        let conn = &self.conn;
        let (variable, rest) = rest.next();
        let found = match name {
            "lookup-name" => conn.domain_lookup_by_name(&rest.text()),
            "lookup-id" => conn.domain_lookup_by_id(rest.text().parse().unwrap()),
            "lookup-uuid" => conn.domain_lookup_by_uuid_string(&rest.text()),
            "define" => {
                let (flags, xml) = rest.flags();
                let flags = DomainDefineFlags::from_bits_retain(flags);
                conn.domain_define_xml_flags(&xml.text(), flags)
            }
            "create-xml" => {
                let (flags, xml) = rest.flags();
                let flags = DomainCreateFlags::from_bits_retain(flags);
                conn.domain_create_xml(&xml.text(), flags)
            }
            _ => return None,
        };
        Some(found.map(|domain| {
            let answer = format!("{} {}", domain.name(), domain.id());
            self.domains.insert(variable.to_owned(), domain);
            answer
        }))
    }

    fn ask_connection(&self, name: &str, rest: Words<'_>) -> Option<Result<String>> {
        let conn = &self.conn;
        Some(match name {
            "type" => conn.driver_type(),
            "version" => conn.version().map(show),
            "uri" => Ok(conn.uri()),
            "is-alive" => conn.is_alive().map(number),
            "is-secure" => conn.is_secure().map(number),
            "is-encrypted" => conn.is_encrypted().map(number),
            "node-info" => conn.node_info().map(|info| {
                // The Python binding counts memory in MiB.
                let (model, memory) = (info.model, info.memory / 1024);
                let topology = [info.cpus, info.mhz, info.nodes, info.sockets];
                let topology = topology.map(show).join(" ");
                format!(
                    "{model} {memory} {topology} {} {}",
                    info.cores, info.threads
                )
            }),
            "node-max-vcpus" => conn.max_vcpus(rest.option()).map(show),
            "free-memory" => conn.node_free_memory().map(show),
            "cells-free-memory" => {
                let (start, rest) = rest.next();
                let max = rest.text().parse().unwrap();
                conn.node_cells_free_memory(start.parse().unwrap(), max)
                    .map(|(_, cells)| join(cells))
            }
            "list-ids" => conn.list_domains().map(join),
            "count" => conn.num_of_domains().map(show),
            "count-defined" => conn.num_of_defined_domains().map(show),
            "list-defined" => conn.list_defined_domains().map(join),
            "list-all" => {
                let flags = ConnectListAllDomainsFlags::from_bits_retain(rest.flags().0);
                conn.list_all_domains(flags)
                    .map(|domains| join(domains.iter().map(Domain::name)))
            }
            _ => return None,
        })
    }
}

/// Calls of a domain's life.
fn live(domain: &Domain, name: &str, rest: Words<'_>) -> Option<Result<()>> {
    let flags = || rest.flags().0;
    Some(match name {
        "start" => domain.create_with_flags(DomainCreateFlags::from_bits_retain(flags())),
        "suspend" => domain.suspend(),
        "resume" => domain.resume(),
        "shutdown" => domain.shutdown_flags(DomainShutdownFlagValues::from_bits_retain(flags())),
        "reboot" => domain.reboot(DomainRebootFlagValues::from_bits_retain(flags())),
        "reset" => domain.reset(flags()),
        "destroy" => domain.destroy_flags(DomainDestroyFlagsValues::from_bits_retain(flags())),
        "undefine" => domain.undefine_flags(DomainUndefineFlagsValues::from_bits_retain(flags())),
        _ => return None,
    })
}

/// Calls that change a setting.
fn change(domain: &Domain, name: &str, rest: Words<'_>) -> Option<Result<()>> {
    Some(match name {
        "set-max-memory" => domain.set_max_memory(rest.text().parse().unwrap()),
        "set-memory" => domain.set_memory(rest.text().parse().unwrap()),
        "set-memory-flags" => {
            let (size, rest) = rest.next();
            let flags = DomainMemoryModFlags::from_bits_retain(rest.flags().0);
            domain.set_memory_flags(size.parse().unwrap(), flags)
        }
        "set-vcpus" => domain.set_vcpus(rest.text().parse().unwrap()),
        "set-vcpus-flags" => {
            let (count, rest) = rest.next();
            let flags = DomainVcpuFlags::from_bits_retain(rest.flags().0);
            domain.set_vcpus_flags(count.parse().unwrap(), flags)
        }
        "set-autostart" => domain.set_autostart(rest.text() == "1"),
        "rename" => {
            let (flags, name) = rest.flags();
            domain.rename(&name.text(), flags)
        }
        "set-metadata" => {
            let (kind, rest) = rest.next();
            let (flags, rest) = rest.flags();
            let (key, rest) = rest.next();
            let (uri, text) = rest.next();
            let text = text.text();
            domain.set_metadata(
                DomainMetadataType(kind.parse().unwrap()),
                option(&text),
                option(key),
                option(uri),
                DomainModificationImpact::from_bits_retain(flags),
            )
        }
        _ => return None,
    })
}

/// Calls that only ask.
fn ask(domain: &Domain, name: &str, rest: Words<'_>) -> Option<Result<String>> {
    let flags = || rest.flags().0;
    Some(match name {
        "identity" => Ok(format!(
            "{} {} {}",
            domain.name(),
            domain.uuid(),
            domain.id()
        )),
        "info" => domain.info().map(|info| {
            let (state, max, memory) = (info.state.0, info.max_mem, info.memory);
            let vcpus = info.nr_virt_cpu;
            format!("state={state} max={max} memory={memory} vcpus={vcpus}")
        }),
        "state" => domain
            .state(flags())
            .map(|(state, reason)| format!("{} {reason}", state.0)),
        "control-info" => domain.control_info(flags()).map(|info| {
            let (state, details) = (info.state.0, info.details.0);
            format!("{state} {details} {}", info.state_time)
        }),
        "xml" => domain.xml_desc(DomainXmlFlags::from_bits_retain(flags())),
        "os-type" => domain.os_type(),
        "max-memory" => domain.max_memory().map(show),
        "max-vcpus" => domain.max_vcpus().map(show),
        "vcpus" => domain
            .vcpus_flags(DomainVcpuFlags::from_bits_retain(flags()))
            .map(show),
        "autostart" => domain.autostart().map(number),
        "is-active" => domain.is_active().map(number),
        "is-persistent" => domain.is_persistent().map(number),
        "is-updated" => domain.is_updated().map(number),
        "has-managed-save" => domain.has_managed_save_image(flags()).map(number),
        "metadata" => {
            let (kind, rest) = rest.next();
            let (flags, uri) = rest.flags();
            domain.metadata(
                DomainMetadataType(kind.parse().unwrap()),
                uri.option(),
                DomainModificationImpact::from_bits_retain(flags),
            )
        }
        _ => return None,
    })
}

fn describe(domain: &Domain, event: &DomainEvent) -> String {
    match event {
        DomainEvent::Lifecycle { event, detail } => {
            let (name, id) = (domain.name(), domain.id());
            format!("lifecycle {name} {id} {} {detail}", event.0)
        }
        DomainEvent::MetadataChange { type_, nsuri } => {
            let uri = nsuri.as_deref().unwrap_or("-");
            format!("metadata {} {} {uri}", domain.name(), type_.0)
        }
        other => format!("{other:?}"),
    }
}

/// What is left of a call: words, and text at the end.
#[derive(Clone, Copy)]
struct Words<'a>(&'a str);

impl<'a> Words<'a> {
    fn next(self) -> (&'a str, Self) {
        let (word, rest) = self.0.split_once(' ').unwrap_or((self.0, ""));
        (word, Self(rest))
    }

    /// A number, which may be hexadecimal.
    fn flags(self) -> (u32, Self) {
        let (word, rest) = self.next();
        let flags = match word.strip_prefix("0x") {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => word.parse(),
        };
        (flags.unwrap(), rest)
    }

    fn text(self) -> String {
        self.0.replace("\\n", "\n")
    }

    fn option(self) -> Option<&'a str> {
        option(self.0)
    }
}

fn option(text: &str) -> Option<&str> {
    (text != "-").then_some(text)
}

#[expect(clippy::needless_pass_by_value, reason = "as `map` wants it")]
fn show(value: impl ToString) -> String {
    value.to_string()
}

fn number(value: bool) -> String {
    u8::from(value).to_string()
}

/// In alphabetical order when they are names: libvirt gives them in no order.
fn join<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    let mut values: Vec<_> = values.into_iter().map(|value| value.to_string()).collect();
    if values.iter().all(|value| value.parse::<u64>().is_err()) {
        values.sort();
    }
    values.join(" ")
}
