//! Constants: the package that each is in, and its name there.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::names;
use crate::diagnostic::Diagnostics;
use crate::model::{Enum, Model};

/// What constants begin with, the package they go to, and what their names begin with there. The longest beginning
/// counts; what begins with none of them goes to `Sys::Virt`.
const HOMES: [(&str, &str, &str); 47] = [
    ("VIR_CLIENT_", "AdmClient", ""),
    ("VIR_CONNECT_", "Connect", ""),
    ("VIR_CONNECT_DOMAIN_EVENT_", "Domain", "EVENT_"),
    ("VIR_CONNECT_DOMAIN_QEMU_", "Domain", "QEMU_"),
    (
        "VIR_CONNECT_GET_ALL_DOMAINS_STATS_",
        "Domain",
        "GET_ALL_STATS_",
    ),
    ("VIR_CONNECT_LIST_DOMAINS_", "Domain", "LIST_"),
    ("VIR_CONNECT_LIST_INTERFACES_", "Interface", "LIST_"),
    ("VIR_CONNECT_LIST_NETWORKS_", "Network", "LIST_"),
    ("VIR_CONNECT_LIST_NODE_DEVICES_", "NodeDevice", "LIST_"),
    (
        "VIR_CONNECT_LIST_NODE_DEVICES_CAP_",
        "NodeDevice",
        "LIST_CAP_",
    ),
    ("VIR_CONNECT_LIST_SECRETS_", "Secret", "LIST_"),
    ("VIR_CONNECT_LIST_STORAGE_POOLS_", "StoragePool", "LIST_"),
    ("VIR_DAEMON_", "AdmConnect", "DAEMON_"),
    ("VIR_DOMAIN_", "Domain", ""),
    ("VIR_DOMAIN_CHANNEL_", "Domain", "OPEN_CHANNEL_"),
    ("VIR_DOMAIN_CHECKPOINT_", "DomainCheckpoint", ""),
    ("VIR_DOMAIN_CONSOLE_", "Domain", "OPEN_CONSOLE_"),
    (
        "VIR_DOMAIN_IOTHREAD_POLL_",
        "Domain",
        "IOTHREAD_PARAM_POLL_",
    ),
    (
        "VIR_DOMAIN_IOTHREAD_THREAD_",
        "Domain",
        "IOTHREAD_PARAM_THREAD_",
    ),
    ("VIR_DOMAIN_SNAPSHOT_", "DomainSnapshot", ""),
    ("VIR_DUMP_", "Domain", "DUMP_"),
    ("VIR_ERR_", "Error", "ERR_"),
    ("VIR_EVENT_HANDLE_", "Event", "HANDLE_"),
    ("VIR_FROM_", "Error", "FROM_"),
    ("VIR_INTERFACE_", "Interface", ""),
    ("VIR_KEYCODE_", "Domain", "KEYCODE_"),
    ("VIR_MEMORY_", "Domain", "MEMORY_"),
    ("VIR_MIGRATE_", "Domain", "MIGRATE_"),
    ("VIR_NETWORK_", "Network", ""),
    ("VIR_NETWORK_PORT_", "NetworkPort", ""),
    ("VIR_NODE_DEVICE_", "NodeDevice", ""),
    ("VIR_NODE_SEV_", "Connect", "SEV_"),
    ("VIR_NWFILTER_", "NWFilter", ""),
    ("VIR_NWFILTER_BINDING_", "NWFilterBinding", ""),
    ("VIR_PERF_", "Domain", "PERF_"),
    ("VIR_SECRET_", "Secret", ""),
    ("VIR_SERVER_", "AdmServer", ""),
    ("VIR_STORAGE_POOL_", "StoragePool", ""),
    ("VIR_STORAGE_VOL_", "StorageVol", ""),
    ("VIR_STORAGE_VOL_DOWNLOAD_", "StorageVol", "VOL_DOWNLOAD_"),
    ("VIR_STORAGE_VOL_UPLOAD_", "StorageVol", "VOL_UPLOAD_"),
    ("VIR_STORAGE_XML_", "StoragePool", "XML_"),
    ("VIR_STREAM_", "Stream", ""),
    ("VIR_THREADPOOL_", "AdmServer", "THREADPOOL_"),
    ("VIR_VCPU_", "Domain", "VCPU_"),
    ("VIR_WAR_", "Error", "WAR_"),
    ("VIR_DOMAIN_MEMORY_FAILURE_", "Domain", "MEMORY_FAILURE_"),
];

/// Enums whose names here begin with a word more.
const STATES: [(&str, &str); 12] = [
    ("DomainState", "STATE_"),
    ("DomainNostateReason", "STATE_"),
    ("DomainRunningReason", "STATE_"),
    ("DomainBlockedReason", "STATE_"),
    ("DomainPausedReason", "STATE_"),
    ("DomainShutdownReason", "STATE_"),
    ("DomainShutoffReason", "STATE_"),
    ("DomainCrashedReason", "STATE_"),
    ("DomainPMSuspendedReason", "STATE_"),
    ("DomainPMSuspendedDiskReason", "STATE_"),
    ("StoragePoolState", "STATE_"),
    ("StorageVolType", "TYPE_"),
];

/// The constants of one package.
#[derive(Serialize)]
pub(super) struct Group {
    pub(super) package: String,
    /// By enum, set, or neither.
    pub(super) sections: Vec<Section>,
}

/// Constants that belong together.
#[derive(Serialize)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) doc: String,
    pub(super) values: Vec<Constant>,
}

/// One constant.
#[derive(Serialize)]
pub(super) struct Constant {
    /// Name in C.
    pub(super) c: String,
    pub(super) name: String,
    /// What the macro that registers it ends with.
    pub(super) kind: &'static str,
    pub(super) doc: String,
}

/// Package and name of a constant.
pub(super) fn spelled(model: &Model, constant: &str, of: Option<&Enum>) -> (String, String) {
    let (package, name) = by_rule(constant, of);
    match model.language("perl").constants.get(constant) {
        Some(given) => match given.rsplit_once("::") {
            Some((package, name)) => (package.to_owned(), name.to_owned()),
            None => (package, given.clone()),
        },
        None => (package, name),
    }
}

fn by_rule(constant: &str, of: Option<&Enum>) -> (String, String) {
    let home = HOMES
        .iter()
        .filter(|(prefix, ..)| constant.starts_with(prefix))
        .max_by_key(|(prefix, ..)| prefix.len());
    let state = of.and_then(|e| STATES.iter().find(|(name, _)| *name == e.name));
    let state = state.map_or("", |(_, word)| word);
    match home {
        Some((prefix, object, word)) => (
            names::package(object),
            format!("{state}{word}{}", &constant[prefix.len()..]),
        ),
        None => (
            names::package("Connect"),
            constant.trim_start_matches("VIR_").to_owned(),
        ),
    }
}

/// Every constant that Perl has, by package in the order in which they are declared.
pub(super) fn groups(model: &Model) -> Vec<Group> {
    let rules = model.language("perl");
    let mut groups: BTreeMap<String, Vec<Section>> = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut add = |title: String, doc: &str, package: String, constant: Constant| {
        if !seen.insert(constant.c.clone()) {
            return;
        }
        let sections = groups.entry(package).or_default();
        match sections.iter_mut().find(|s| s.title == title) {
            Some(section) => section.values.push(constant),
            None => sections.push(Section {
                title,
                doc: doc.to_owned(),
                values: vec![constant],
            }),
        }
    };
    for e in &model.enums {
        for v in &e.values {
            let (package, name) = spelled(model, &v.name, Some(e));
            add(
                e.name.clone(),
                &e.doc,
                package,
                number(&v.name, name, &v.doc),
            );
        }
    }
    for set in &model.params {
        for p in set
            .fields
            .iter()
            .filter(|p| p.name.starts_with("VIR_") && p.name != p.field)
        {
            let (package, by_rule) = spelled(model, &p.name, None);
            let given = rules.fields.get(&format!("{}.{}", set.name, p.name));
            let name = given.unwrap_or(&by_rule).clone();
            let constant = Constant {
                kind: "_STR",
                ..number(&p.name, name, &p.doc)
            };
            add(
                format!("{} parameters", set.name),
                &set.doc,
                package,
                constant,
            );
        }
    }
    for c in model.consts.iter().filter(|c| is_number(&c.c)) {
        let (package, name) = spelled(model, &c.name, None);
        let constant = Constant {
            kind: if c.c.contains("LL") || c.c.contains("INT64") {
                "_ULL"
            } else {
                ""
            },
            ..number(&c.name, name, &c.doc)
        };
        add("Further constants".into(), "", package, constant);
    }
    groups
        .into_iter()
        .map(|(package, sections)| Group { package, sections })
        .collect()
}

fn number(c: &str, name: String, doc: &str) -> Constant {
    Constant {
        c: c.to_owned(),
        name,
        kind: "",
        doc: doc.to_owned(),
    }
}

/// Whether a C expression is a number: it has a digit or another constant in it, and calls nothing.
fn is_number(c: &str) -> bool {
    let text = c.trim_matches(['(', ')']);
    let ends = text
        .chars()
        .next()
        .is_some_and(|c| c.is_ascii_digit() || c == '-');
    ends || text.starts_with("VIR_") || text.starts_with("INT64") || text.starts_with("LLONG")
}

/// Notes constants that collide in a package.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for group in groups(model) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for constant in group.sections.iter().flat_map(|s| &s.values) {
            if let Some(other) = seen.insert(&constant.name, &constant.c)
                && let Some(place) = place(model, &constant.c)
            {
                problems
                    .error(
                        place,
                        format!(
                            "`{}::{}` is {} already",
                            group.package, constant.name, other
                        ),
                    )
                    .help("give one of them a name in languages/perl.toml under [constants]");
            }
        }
    }
}

fn place<'a>(model: &'a Model, constant: &str) -> Option<&'a crate::diagnostic::Place> {
    let of_enum = model
        .enums
        .iter()
        .flat_map(|e| &e.values)
        .find(|v| v.name == constant)
        .map(|v| &v.place);
    let of_set = model
        .params
        .iter()
        .flat_map(|s| &s.fields)
        .find(|p| p.name == constant)
        .map(|p| &p.place);
    of_enum.or(of_set)
}
