//! Functions and methods: a uniform call each, with an error as the last result.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{PACKAGE, comment, constraint, events, inputs, names, outputs};
use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::calls::{self, Part, Place};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    mark: &'static str,
    constraint: String,
    library: &'a str,
    header: String,
    imports: Vec<&'static str>,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    doc: String,
    signature: String,
    /// The same in its parts.
    parts: Parts,
    before: Vec<String>,
    call: String,
    keep: Option<&'static str>,
    /// Where the handle keeps what this tells of it for good.
    place: Option<usize>,
    failed: String,
    done: String,
}

/// How a call is declared.
#[derive(Serialize)]
pub(super) struct Parts {
    /// Its name.
    pub(super) name: String,
    /// The object that it is a method of: `(self *Domain) `.
    pub(super) on: String,
    /// Names of parameters with their types.
    pub(super) parameters: Vec<String>,
    /// Types of results, the error as the last.
    pub(super) results: Vec<String>,
}

/// How a call by rule is declared.
pub(super) fn parts(model: &Model, f: &Function) -> Option<Parts> {
    lower(model, f).map(|method| method.parts)
}

/// Functions of all libraries.
pub(super) fn functions(model: &Model) -> impl Iterator<Item = &Function> {
    let rules = model.language("go");
    model
        .functions
        .iter()
        .filter(|f| !rules.exempts(f) && !events::serves(&f.name))
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<(Option<&str>, String), &str> = BTreeMap::new();
    for f in functions(model) {
        let key = (f.owner.as_deref(), names::public(model, f));
        if lower(model, f).is_none() {
            crate::targets::without_rule(problems, f, "Go", "its arguments or results");
        } else if let Some(other) = seen.insert(key, &f.name) {
            problems
                .error(
                    &f.place,
                    format!("`{}` has the name of `{other}` in Go", f.name),
                )
                .help("give one of them a name in languages/go.toml under [names]");
        }
    }
}

/// The shapes of all calls.
fn shapes(model: &Model) -> impl Iterator<Item = Shape> {
    let of_call = |f: &Function| calls::call(model, f).map(|call| call.shape);
    functions(model).filter_map(of_call)
}

/// How methods use a record.
#[derive(Clone, Copy, Default, Serialize)]
pub(super) struct Uses {
    /// Give a list of them.
    list: bool,
    /// Give a list of pointers to them.
    pointers: bool,
    /// Take one.
    input: bool,
}

/// The records that methods and other records have to do with.
pub(super) fn records(model: &Model) -> BTreeMap<String, Uses> {
    let mut used: BTreeMap<String, Uses> = BTreeMap::new();
    for call in functions(model).filter_map(|f| calls::call(model, f)) {
        for slot in &call.shape.inputs {
            if let Kind::Record(name) = &slot.kind {
                used.entry(name.clone()).or_default().input = true;
            }
        }
        for (i, slot) in call.shape.outputs.iter().enumerate() {
            match &slot.kind {
                Kind::Record(name) => {
                    used.entry(name.clone()).or_default();
                }
                Kind::Records(name) => {
                    let mut places = call.places.iter().filter(|p| p.part == Part::Output(i));
                    let points = places.next().is_some_and(|p| p.ty.contains("Ptr"));
                    let uses = used.entry(name.clone()).or_default();
                    uses.list |= !points;
                    uses.pointers |= points;
                }
                _ => {}
            }
        }
    }
    let of_lists = |name: &String| model.record(name).map(|r| r.fields.iter());
    let within: Vec<String> = used
        .keys()
        .filter_map(of_lists)
        .flatten()
        .filter_map(|f| match &f.ty {
            Type::Array(elem, _) => match &**elem {
                Type::Named(name) => Some(name.clone()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    for name in within {
        used.entry(name).or_default();
    }
    used
}

/// The sets of typed parameters that methods take or give.
pub(super) fn sets(model: &Model) -> BTreeSet<String> {
    shapes(model)
        .flat_map(|shape| shape.inputs.into_iter().chain(shape.outputs))
        .filter_map(|slot| match slot.kind {
            Kind::Params(set) => Some(set),
            _ => None,
        })
        .collect()
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut files: BTreeMap<(String, &str), Vec<Method>> = BTreeMap::new();
    for f in functions(model) {
        if let Some(method) = lower(model, f) {
            let file = f.topic.replace('-', "_");
            files.entry((file, &f.library)).or_default().push(method);
        }
    }
    for ((topic, library), methods) in files {
        let uses = |package: &str| methods.iter().any(|m| m.uses(package));
        let keeps = methods.iter().any(|m| m.keep.is_some());
        let view = View {
            mark: MARK,
            constraint: constraint(library),
            library,
            header: if library.is_empty() {
                "calls.h".to_owned()
            } else {
                format!("calls_{library}.h")
            },
            imports: [
                ("os", uses("os.")),
                ("runtime", uses("runtime.") || keeps),
                ("unsafe", uses("unsafe.")),
            ]
            .into_iter()
            .filter_map(|(name, used)| used.then_some(name))
            .collect(),
            methods,
        };
        out.file(
            format!("{PACKAGE}/methods_{topic}.go"),
            render("go/methods.go.j2", &view),
        );
    }
}

impl Method {
    fn uses(&self, package: &str) -> bool {
        let lines = [&self.signature, &self.call, &self.done];
        lines
            .into_iter()
            .chain(&self.before)
            .any(|line| line.contains(package))
    }
}

/// How a call is declared; none where it is written by hand.
pub(super) fn signature(model: &Model, f: &Function) -> Option<String> {
    let by_rule = !model.language("go").exempts(f) && !events::serves(&f.name);
    lower(model, f)
        .filter(|_| by_rule)
        .map(|method| method.signature)
}

/// What a call is in Go, for whoever writes calls of it.
pub(super) struct Form {
    /// The types of its inputs, by their names in C; none where the call is not asked for one.
    pub(super) inputs: BTreeMap<String, Option<String>>,
    /// The names in C of the outputs that it gives.
    pub(super) outputs: Vec<String>,
}

/// The form of a call by rule.
pub(super) fn form(model: &Model, f: &Function) -> Option<Form> {
    let call = calls::call(model, f)?;
    let of =
        |part: Part| -> Vec<&Place> { call.places.iter().filter(|p| p.part == part).collect() };
    let mut inputs = BTreeMap::new();
    for (i, slot) in call.shape.inputs.iter().enumerate() {
        let input = inputs::input(model, f, slot, &of(Part::Input(i)))?;
        let ty = input.parameter.as_deref().and_then(|p| p.split_once(' '));
        inputs.insert(slot.name.clone(), ty.map(|(_, ty)| ty.to_owned()));
    }
    let outputs = call.shape.outputs.iter().enumerate();
    let given = outputs.filter(|(i, slot)| {
        !of(Part::Output(*i)).is_empty()
            && model.language("go").argument(&f.name, &slot.name).0 != "-"
    });
    Some(Form {
        inputs,
        outputs: given.map(|(_, slot)| slot.name.clone()).collect(),
    })
}

fn lower(model: &Model, f: &Function) -> Option<Method> {
    let call = calls::call(model, f)?;
    let of =
        |part: Part| -> Vec<&Place> { call.places.iter().filter(|p| p.part == part).collect() };
    let (mut parameters, mut before, mut arguments) = (Vec::new(), Vec::new(), Vec::new());
    let receiver = call.places.iter().any(|p| p.part == Part::Receiver);
    let owner = f.owner.as_deref().filter(|_| receiver);
    arguments.extend(owner.map(|owner| format!("c{owner}(self)")));
    for (i, slot) in call.shape.inputs.iter().enumerate() {
        let input = inputs::input(model, f, slot, &of(Part::Input(i)))?;
        parameters.extend(input.parameter);
        before.extend(input.before);
        arguments.extend(input.arguments);
    }
    let mut results = Vec::new();
    for (i, slot) in call.shape.outputs.iter().enumerate() {
        let places = of(Part::Output(i));
        if places.is_empty() {
            continue;
        }
        let mut output = outputs::output(model, f, slot, &places)?;
        before.append(&mut output.before);
        arguments.append(&mut output.arguments);
        if model.language("go").argument(&f.name, &slot.name).0 != "-" {
            results.push(output);
        }
    }
    // Files come after what is said of them.
    results.sort_by_key(|output| output.ty.ends_with("os.File"));
    let (mut types, mut zeros, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for output in results {
        types.push(output.ty);
        zeros.push(output.zero.to_owned());
        values.push(output.value);
    }
    types.push("error".into());
    let place = own_text_place(model, f);
    if let (Some(place), [value]) = (place, values.as_mut_slice()) {
        *value = format!("self.handle.keep({place}, {value})");
    }
    values.push("nil".into());
    let with_error = |error: &str| {
        let zeros = zeros.iter().map(String::as_str).chain([error]);
        zeros.collect::<Vec<_>>().join(", ")
    };
    let check = format!("if err != nil {{\n\t\treturn {}\n\t}}", with_error("err"));
    for line in before.iter_mut().filter(|line| *line == "CHECK") {
        line.clone_from(&check);
    }
    arguments.push("&failure".into());
    let name = names::public(model, f);
    let results = match types.as_slice() {
        [one] => one.clone(),
        several => format!("({})", several.join(", ")),
    };
    let on = owner.map_or(String::new(), |owner| format!("(self *{owner}) "));
    Some(Method {
        doc: comment(&documentation(f, &name), ""),
        signature: format!("func {on}{name}({}) {results}", parameters.join(", ")),
        parts: Parts {
            name,
            on,
            parameters,
            results: types,
        },
        before,
        call: format!("C.{}({})", call.name, arguments.join(", ")),
        keep: owner.map(|_| "self"),
        place,
        failed: with_error("makeError(failure)"),
        done: values.join(", "),
    })
}

/// Which of the texts that handles of its kind keep this one tells.
fn own_text_place(model: &Model, f: &Function) -> Option<usize> {
    let own = |other: &&Function| other.owner == f.owner && other.tells_own_text();
    model
        .functions
        .iter()
        .filter(own)
        .position(|o| o.name == f.name)
}

fn documentation(f: &Function, name: &str) -> String {
    let mut out = format!("{name} (C.{}): {}", f.name, f.doc);
    if !f.returns.is_empty() {
        out.push_str("\n\nIt gives: ");
        out.push_str(&f.returns);
    }
    if let Some(instead) = &f.deprecated {
        out.push_str("\n\nDeprecated: use ");
        out.push_str(instead);
        out.push('.');
    }
    out
}
