//! Compares the spec with published facts of the interface: names, numbers, C types, structs, wire layouts.

mod c_api;
mod text;
mod wire;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::model::Model;

/// The result for one kind of fact.
#[derive(Debug, Default)]
pub struct Section {
    /// What was compared.
    pub name: &'static str,
    /// How many facts there are.
    pub compared: usize,
    /// Where the spec says something else.
    pub differences: Vec<Difference>,
}

/// One fact that the spec states differently.
#[derive(Debug)]
pub struct Difference {
    /// What it is about, such as `function virDomainSuspend`.
    pub what: String,
    /// The two sides.
    pub detail: String,
}

/// Differences that are meant, each with its reason, by what they are about.
pub type Exceptions = BTreeMap<String, String>;

/// Compares everything that the folder `facts` tells.
///
/// # Errors
/// When a file is missing or is not what it should be.
pub fn compare(model: &Model, facts: &Path) -> io::Result<Vec<Section>> {
    let api = read(&facts.join("c-api.json"))?;
    let mut sections = c_api::compare(model, &api);
    for program in ["remote", "qemu", "lxc", "admin"] {
        let file = read(&facts.join("wire").join(format!("{program}.json")))?;
        wire::compare(model, program, &file, &mut sections);
    }
    sections.push(permissions(
        model,
        &read(&facts.join("access-permissions.json"))?,
    ));
    sections.push(families(model, &read(&facts.join("driver-support.json"))?));
    Ok(sections)
}

/// Reads the differences that are meant.
#[must_use]
pub fn exceptions(text: &str) -> Exceptions {
    let table: toml::Table = text.parse().unwrap_or_default();
    table
        .iter()
        .filter_map(|(what, reason)| reason.as_str().map(|r| (what.clone(), r.to_owned())))
        .collect()
}

fn read(path: &Path) -> io::Result<Value> {
    let bytes =
        fs::read(path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
    serde_json::from_slice(&bytes).map_err(|e| {
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("{}: {e}", path.display()),
        )
    })
}

impl Section {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    /// Compares one fact.
    fn fact(&mut self, what: impl Into<String>, spec: &str, fact: &str) {
        self.compared += 1;
        if spec != fact {
            self.differ(what, format!("spec `{spec}`, published `{fact}`"));
        }
    }

    fn differ(&mut self, what: impl Into<String>, detail: String) {
        self.differences.push(Difference {
            what: what.into(),
            detail,
        });
    }

    /// Notes names that only one side has.
    fn same_names<'a>(
        &mut self,
        kind: &str,
        spec: impl Iterator<Item = &'a str>,
        facts: impl Iterator<Item = &'a str>,
    ) {
        let spec: std::collections::BTreeSet<&str> = spec.collect();
        let facts: std::collections::BTreeSet<&str> = facts.collect();
        for name in facts.difference(&spec) {
            self.differ(
                format!("{kind} {name}"),
                "published, but not in the spec".into(),
            );
        }
        for name in spec.difference(&facts) {
            self.differ(
                format!("{kind} {name}"),
                "in the spec, but not published".into(),
            );
        }
    }
}

fn permissions(model: &Model, facts: &Value) -> Section {
    let mut section = Section::new("permissions");
    let empty = serde_json::Map::new();
    let facts = facts.as_object().unwrap_or(&empty);
    section.same_names(
        "permissions of",
        model.permissions.keys().map(String::as_str),
        facts.keys().map(String::as_str),
    );
    for (kind, list) in facts {
        let published: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let ours: Vec<&str> = model
            .permissions
            .get(kind)
            .into_iter()
            .flatten()
            .map(|(p, _)| p.as_str())
            .collect();
        section.compared += published.len();
        section.same_names(
            &format!("permission {kind}:"),
            ours.into_iter(),
            published.into_iter(),
        );
    }
    section
}

/// Which driver family a function belongs to, read off the slots that published drivers fill.
fn families(model: &Model, facts: &Value) -> Section {
    let mut section = Section::new("driver families");
    let mut slots: BTreeMap<&str, &str> = BTreeMap::new();
    for (driver, list) in facts.as_object().into_iter().flatten() {
        let family = driver.split(':').next().unwrap_or_default();
        for slot in list.as_object().into_iter().flatten() {
            slots.insert(slot.0, family);
        }
    }
    for function in &model.functions {
        if let Some(family) = slots.get(crate::abi::names::slot(&function.name).as_str()) {
            section.fact(
                format!("family of {}", function.name),
                &function.family,
                family,
            );
        }
    }
    section
}

/// Prints the comparison and says whether nothing differs but what is meant to.
#[must_use]
pub fn report(sections: &[Section], meant: &Exceptions, json: bool) -> std::process::ExitCode {
    let open = |s: &Section| {
        s.differences
            .iter()
            .filter(|d| !meant.contains_key(&d.what))
            .count()
    };
    let total: usize = sections.iter().map(&open).sum();
    let used: Vec<&String> = meant
        .keys()
        .filter(|what| {
            sections
                .iter()
                .any(|s| s.differences.iter().any(|d| d.what == **what))
        })
        .collect();
    let stale: Vec<&String> = meant.keys().filter(|what| !used.contains(what)).collect();
    if json {
        println!("{}", as_json(sections, meant));
    } else {
        println!(
            "{:<24} {:>8} {:>8} {:>11}",
            "compared", "facts", "meant", "differences"
        );
        for s in sections {
            println!(
                "{:<24} {:>8} {:>8} {:>11}",
                s.name,
                s.compared,
                s.differences.len() - open(s),
                open(s)
            );
            for d in s
                .differences
                .iter()
                .filter(|d| !meant.contains_key(&d.what))
            {
                println!("    {}: {}", d.what, d.detail);
            }
        }
        for what in &stale {
            println!("    exceptions.toml: `{what}` does not differ any more; delete its line");
        }
        println!("{total} differences");
    }
    if total == 0 && stale.is_empty() {
        std::process::ExitCode::SUCCESS
    } else {
        std::process::ExitCode::FAILURE
    }
}

fn as_json(sections: &[Section], meant: &Exceptions) -> Value {
    let rows = sections.iter().map(|s| {
        let differences: Vec<Value> = s
            .differences
            .iter()
            .map(|d| serde_json::json!({"what": d.what, "detail": d.detail, "reason": meant.get(&d.what)}))
            .collect();
        serde_json::json!({"name": s.name, "compared": s.compared, "differences": differences})
    });
    serde_json::json!({ "sections": rows.collect::<Vec<_>>() })
}
