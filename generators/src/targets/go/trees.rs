//! Sets of typed parameters with lists in them, as structs within structs.
//!
//! A parameter such as `net.0.rx.bytes` is a field of one of a list of structs. `[types]` of `languages/go.toml` names a
//! struct for each beginning, with `#` for the numbers: `"DomainStats.net.#." = "Net []DomainStatsNet"`. What follows
//! such a row is the parameter that counts the list where it is not the usual one, or `always` for a pointer that is
//! never nil.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{PACKAGE, comment, params};
use crate::abi::names::snake;
use crate::model::{Model, Param, ParamSet};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Fields that are no parameters of their own: the struct, the field, and what it is.
const BESIDES: [(&str, &str, &str); 11] = [
    (
        "DomainStatsBlockLimits",
        "MemoryAlignmentMinimalSet bool",
        "MemoryAlignmentMinimalSet: whether MemoryAlignmentMinimal is there.",
    ),
    (
        "DomainStatsBlockLimits",
        "MemoryAlignmentMinimal uint64 `param:\"memory_alignment_minimal\"`",
        "MemoryAlignmentMinimal: the alignment that memory must have, in bytes; from later libraries.",
    ),
    (
        "DomainStatsBlockLimits",
        "MemoryAlignmentOptimalSet bool",
        "MemoryAlignmentOptimalSet: whether MemoryAlignmentOptimal is there.",
    ),
    (
        "DomainStatsBlockLimits",
        "MemoryAlignmentOptimal uint64 `param:\"memory_alignment_optimal\"`",
        "MemoryAlignmentOptimal: the alignment of memory that is best, in bytes; from later libraries.",
    ),
    (
        "DomainStats",
        "Domain *Domain",
        "Domain: whose figures these are; a reference that is the caller's to free.",
    ),
    (
        "DomainStats",
        "VM []TypedParamValue",
        "VM: figures that the hypervisor names.",
    ),
    (
        "DomainStats",
        "CpuEnergyMonitor *DomainStats",
        "CpuEnergyMonitor: always nil; the monitors are in Cpu.",
    ),
    (
        "DomainStatsVcpu",
        "Custom []TypedParamValue",
        "Custom: figures that the hypervisor names.",
    ),
    (
        "DomainStatsIOThread",
        "PollGrow64 uint64 `param:\"poll-grow\" set:\"PollGrowSet\"`",
        "PollGrow64: PollGrow with all its bits.",
    ),
    (
        "DomainStatsIOThread",
        "PollShrink64 uint64 `param:\"poll-shrink\" set:\"PollShrinkSet\"`",
        "PollShrink64: PollShrink with all its bits.",
    ),
    (
        "DomainStatsIOThread",
        "PollWeight64 uint64 `param:\"poll-weight\" set:\"PollWeightSet\"`",
        "PollWeight64: PollWeight with all its bits.",
    ),
];

#[derive(Serialize)]
struct View {
    mark: &'static str,
    structs: Vec<StructView>,
}

#[derive(Clone, Serialize)]
struct StructView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
}

#[derive(Clone, Serialize)]
struct FieldView {
    /// The mark that says whether it is there; empty for none.
    mark: String,
    name: String,
    declaration: String,
    doc: String,
}

/// A struct in a tree.
struct Node<'a> {
    /// How the names of its parameters begin, with `#` for numbers.
    path: &'a str,
    /// Its field in the struct around it; `-` for none.
    field: &'a str,
    ty: &'a str,
    extra: Option<&'a str>,
}

struct Tree<'a> {
    model: &'a Model,
    set: &'a ParamSet,
    nodes: Vec<Node<'a>>,
}

/// Whether a set is a tree.
pub(super) fn is_tree(model: &Model, set: &str) -> bool {
    let rows = model.language("go").types.keys();
    rows.into_iter().any(|key| below(key, set).is_some())
}

fn below<'a>(key: &'a str, set: &str) -> Option<&'a str> {
    key.strip_prefix(set)?.strip_prefix('.')
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for set in model.params.iter().filter(|s| is_tree(model, &s.name)) {
        let rows = model.language("go").types.iter();
        let nodes = rows.filter_map(|(key, row)| {
            let mut words = row.split(' ');
            Some(Node {
                path: below(key, &set.name)?,
                field: words.next()?,
                ty: words.next()?,
                extra: words.next(),
            })
        });
        let tree = Tree {
            model,
            set,
            nodes: nodes.collect(),
        };
        tree.emit(out);
    }
}

impl Tree<'_> {
    fn emit(&self, out: &mut Output) {
        let root = params::type_of(self.model, &self.set.name).unwrap_or_default();
        let root = root.trim_start_matches('*');
        let mut files: BTreeMap<&str, Vec<StructView>> = BTreeMap::new();
        files.insert("", vec![self.structure(root, "", &self.set.doc)]);
        let mut seen = BTreeSet::new();
        for node in &self.nodes {
            let name = node.ty.trim_start_matches(['*', '[', ']']);
            if seen.insert(name) {
                let top = node.path.split('.').next().unwrap_or_default();
                let beginning = node.path.trim_end_matches('.');
                let doc = format!("what the names that begin with `{beginning}` tell.");
                let view = self.structure(name, node.path, &doc);
                files.entry(top).or_default().push(view);
            }
        }
        let set = snake(&self.set.name);
        for (top, structs) in files {
            let end = if top.is_empty() { "" } else { "_" };
            let view = View {
                mark: MARK,
                structs,
            };
            out.file(
                format!("{PACKAGE}/params_{set}{end}{top}.go"),
                render("go/tree.go.j2", &view),
            );
        }
    }

    fn structure(&self, name: &str, path: &str, doc: &str) -> StructView {
        let mut fields: Vec<FieldView> = self
            .set
            .fields
            .iter()
            .filter(|p| self.holder(&full(p)) == path)
            .filter_map(|p| self.parameter(p, path))
            .collect();
        let inner = |node: &&Node<'_>| !node.path.is_empty() && self.parent(node.path) == path;
        fields.extend(
            self.nodes
                .iter()
                .filter(inner)
                .filter_map(|node| self.part(node, path)),
        );
        let besides = BESIDES.iter().filter(|(of, ..)| *of == name);
        fields.extend(besides.map(|(_, declaration, doc)| FieldView {
            mark: String::new(),
            name: String::new(),
            declaration: (*declaration).to_owned(),
            doc: comment(doc, "\t"),
        }));
        StructView {
            doc: comment(&format!("{name}: {doc}"), ""),
            name: name.to_owned(),
            fields,
        }
    }

    /// The beginning of the struct that holds a parameter: the longest there is.
    fn holder(&self, name: &str) -> &str {
        let beginnings = self.nodes.iter().map(|n| n.path);
        let holding = beginnings.filter(|path| name.starts_with(path));
        holding.max_by_key(|path| path.len()).unwrap_or_default()
    }

    /// The beginning of the struct around one.
    fn parent(&self, path: &str) -> &str {
        let beginnings = self.nodes.iter().map(|n| n.path);
        let around = beginnings.filter(|p| path.starts_with(p) && path != *p);
        around.max_by_key(|path| path.len()).unwrap_or_default()
    }

    /// A parameter as a field; none for what counts a list, and for what the hypervisor names.
    fn parameter(&self, param: &Param, path: &str) -> Option<FieldView> {
        let name = full(param);
        let name = &name[path.len()..];
        if !param.role.is_empty() || name.contains(['#', '<']) || name.ends_with("count") {
            return None;
        }
        let (field, ty) = params::named(self.model, self.set, param, name)?;
        Some(FieldView {
            doc: comment(&format!("{field} (C.{}): {}", param.name, param.doc), "\t"),
            declaration: format!("{field} {ty} `param:\"{name}\"`"),
            mark: format!("{field}Set"),
            name: field,
        })
    }

    /// A struct, or a list of them, as a field.
    fn part(&self, node: &Node<'_>, path: &str) -> Option<FieldView> {
        if node.field == "-" {
            return None;
        }
        let beginning = node.path.trim_end_matches("#.");
        let known = |path: &str| self.set.fields.iter().find(|p| full(p) == path);
        let mut doc = match known(node.path).or_else(|| known(beginning)) {
            Some(param) => format!("{} (C.{}): {}", node.field, param.name, param.doc),
            None => format!("{}: the figures that begin with `{beginning}`.", node.field),
        };
        let usual = format!("{beginning}count");
        let count = node.extra.filter(|extra| *extra != "always");
        if let Some(count) = known(count.unwrap_or(&usual)) {
            doc += &format!("\n\nThere are as many as C.{} says.", count.name);
        }
        let tag = match node.extra {
            Some("always") => " always:\"yes\"".to_owned(),
            Some(count) => format!(" count:\"{count}\""),
            None => String::new(),
        };
        Some(FieldView {
            mark: String::new(),
            name: node.field.to_owned(),
            declaration: format!(
                "{} {} `param:\"{}\"{tag}`",
                node.field,
                node.ty,
                &beginning[path.len()..]
            ),
            doc: comment(&doc, "\t"),
        })
    }
}

/// The whole name of a parameter, with `#` for numbers.
fn full(param: &Param) -> String {
    let name = param.path.as_ref().unwrap_or(&param.field);
    ["<n>", "<m>", "<id>"]
        .iter()
        .fold(name.clone(), |name, number| name.replace(number, "#"))
}
