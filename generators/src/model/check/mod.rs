//! Everything that can be wrong with a spec that reads well: unknown names, clashes, stale exceptions, rules broken.

mod access;
mod document;
mod wire;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{Len, Model, Type, derive};
use crate::diagnostic::{Diagnostics, Place};
use crate::spec::Spec;

pub(super) fn check(model: &Model, spec: &Spec, problems: &mut Diagnostics) {
    let unread = spec
        .unread
        .iter()
        .map(String::as_str)
        .chain(model.unparsed(spec))
        .collect();
    let mut c = Checker {
        model,
        unread,
        problems,
    };
    c.unique_names(spec);
    c.objects();
    c.enums();
    c.records();
    c.callbacks();
    c.params();
    c.functions();
    c.procedures();
    document::check(&model.documents, spec, c.problems);
    if spec.incomplete {
        // What is missing may be in the part that could not be read.
        return;
    }
    c.languages();
    if let Some(file) = &spec.released {
        crate::released::check(model, file, &c.unread, c.problems);
    }
}

const FAMILIES: [&str; 9] = [
    "hypervisor",
    "network",
    "storage",
    "interface",
    "nodedevice",
    "nwfilter",
    "secret",
    "stream",
    "admin",
];

struct Checker<'a> {
    model: &'a Model,
    /// Names of entries that are there, though not in the model: what is wrong with them has been told.
    unread: HashSet<&'a str>,
    problems: &'a mut Diagnostics,
}

impl Checker<'_> {
    /// Every public C name is declared once, whatever kind it is.
    fn unique_names(&mut self, spec: &Spec) {
        let mut seen: HashMap<String, Place> = HashMap::new();
        let functions = spec
            .functions
            .iter()
            .map(|e| (e.name.clone(), e.place.clone()));
        let consts = spec
            .consts
            .iter()
            .map(|e| (e.name.clone(), e.place.clone()));
        let types = (spec.objects.iter().map(|e| (&e.name, &e.place)))
            .chain(spec.enums.iter().map(|e| (&e.name, &e.place)))
            .chain(spec.callbacks.iter().map(|e| (&e.name, &e.place)))
            .map(|(name, place)| (format!("vir{name}"), place.clone()));
        let records = self
            .model
            .records
            .iter()
            .map(|r| (r.typedef.clone(), r.place.clone()));
        let types = types.chain(records);
        let values = self
            .model
            .enums
            .iter()
            .flat_map(|e| e.values.iter().map(|v| (v.name.clone(), v.place.clone())));
        for (name, place) in functions.chain(consts).chain(types).chain(values) {
            if let Some(first) = seen.get(&name) {
                self.problems
                    .error(&place, format!("`{name}` is declared twice"))
                    .context(first, "declared here first");
            } else {
                seen.insert(name, place);
            }
        }
    }

    fn objects(&mut self) {
        for object in &self.model.objects {
            if !FAMILIES.contains(&object.family.as_str()) {
                self.problems
                    .error(
                        &object.place,
                        format!("`{}` is not a driver family", object.family),
                    )
                    .label("its `driver`")
                    .suggest(&object.family, FAMILIES);
            }
            if let Some(parent) = &object.parent
                && self.model.object(parent).is_none()
                && !self.unread.contains(parent.as_str())
            {
                let known = self.model.objects.iter().map(|o| o.name.as_str());
                let problem = self
                    .problems
                    .error(&object.place, format!("there is no object `{parent}`"));
                problem.label("its `parent`").suggest(parent, known);
            }
        }
    }

    fn enums(&mut self) {
        for e in &self.model.enums {
            for value in &e.values {
                if e.short(&value.name) == value.name {
                    self.problems
                        .error(
                            &value.place,
                            format!(
                                "`{}` does not begin with the prefix of its enum",
                                value.name
                            ),
                        )
                        .help(format!("the prefix is `{}`", e.prefix));
                }
                if let Some(callback) = &value.callback
                    && self.model.callback(callback).is_none()
                {
                    self.unknown(&value.place, "callback", callback);
                }
                if let Some(message) = &value.message {
                    self.message(&value.place, message);
                }
            }
            if e.values.is_empty() {
                self.problems
                    .error(&e.place, format!("enum `{}` has no values", e.name))
                    .help(format!("list them under [enum.{}.values]", e.name));
            }
        }
    }

    /// An event identifier is carried by an event of some program.
    fn message(&mut self, place: &Place, name: &str) {
        let procs = || self.model.programs.iter().flat_map(|p| &p.procs);
        if procs().any(|p| p.msg.is_some() && p.name == name) || self.unread.contains(name) {
            return;
        }
        let problem = self
            .problems
            .error(place, format!("no program has an event `{name}`"));
        problem.suggest(
            name,
            procs().filter(|p| p.msg.is_some()).map(|p| p.name.as_str()),
        );
    }

    fn records(&mut self) {
        let mut told: HashSet<String> = HashSet::new();
        for record in &self.model.records {
            let fields: Vec<&str> = record.fields.iter().map(|f| f.name.as_str()).collect();
            for field in &record.fields {
                self.ty(&field.place, &field.ty, &fields);
            }
            if !told.contains(&record.name)
                && let Some(path) = self.cycle(&record.name)
            {
                told.extend(path.iter().cloned());
                self.problems
                    .error(
                        &record.place,
                        format!(
                            "record `{}` contains itself: {}",
                            record.name,
                            path.join(" -> ")
                        ),
                    )
                    .help("refer to it by pointer: `*Name`");
            }
        }
    }

    /// The way from a record back to itself through fields held by value.
    fn cycle(&self, start: &str) -> Option<Vec<String>> {
        fn walk(model: &Model, name: &str, start: &str, path: &mut Vec<String>) -> bool {
            path.push(name.to_owned());
            if path.len() > 1 && name == start {
                return true;
            }
            let fields = model
                .record(name)
                .map(|r| r.fields.as_slice())
                .unwrap_or_default();
            let held = fields.iter().filter_map(|f| match &f.ty {
                Type::Named(n) => Some(n.as_str()),
                Type::Array(elem, Len::Fixed(_)) => match elem.as_ref() {
                    Type::Named(n) => Some(n.as_str()),
                    _ => None,
                },
                _ => None,
            });
            for next in held {
                if (path.len() == 1 || !path[1..].contains(&next.to_owned()) || next == start)
                    && walk(model, next, start, path)
                {
                    return true;
                }
            }
            path.pop();
            false
        }
        let mut path = Vec::new();
        walk(self.model, start, start, &mut path).then_some(path)
    }

    fn callbacks(&mut self) {
        for callback in &self.model.callbacks {
            let names: Vec<&str> = callback.args.iter().map(|a| a.name.as_str()).collect();
            for arg in &callback.args {
                self.ty(&arg.place, &arg.ty, &names);
            }
        }
    }

    fn params(&mut self) {
        const TYPES: [&str; 7] = ["i32", "u32", "i64", "u64", "f64", "bool", "string"];
        const ROLES: [&str; 3] = ["prefix", "group", "value"];
        for field in self.model.params.iter().flat_map(|s| &s.fields) {
            match &field.ty {
                Some(ty) if !TYPES.contains(&ty.as_str()) => {
                    self.problems
                        .error(
                            &field.place,
                            format!("`{ty}` is not a type of typed parameters"),
                        )
                        .suggest(ty, TYPES);
                }
                None if !ROLES.contains(&field.role.as_str()) => {
                    self.problems
                        .error(
                            &field.place,
                            format!("`{}` has neither a type nor a role", field.name),
                        )
                        .help("give `type`, or `role = \"prefix\"`, `\"group\"` or `\"value\"`");
                }
                _ => {}
            }
        }
    }

    fn functions(&mut self) {
        for function in &self.model.functions {
            let names: Vec<&str> = function.args.iter().map(|a| a.name.as_str()).collect();
            let before = self.problems.len();
            let mut seen = HashSet::new();
            for arg in &function.args {
                if !seen.insert(&arg.name) {
                    self.problems.error(
                        &arg.place,
                        format!("argument `{}` is there twice", arg.name),
                    );
                }
                self.ty(&arg.place, &arg.ty, &names);
            }
            self.ty(&function.sig_place, &function.ret, &names);
            if self.problems.len() > before {
                self.problems.spare(&function.place);
                self.problems.spare(&function.sig_place);
            }
            self.family(&function.place, &function.family);
            for rule in function.acl.iter().chain(&function.acl_filter) {
                self.rule(rule);
            }
        }
    }

    fn family(&mut self, place: &Place, name: &str) {
        if !FAMILIES.contains(&name) {
            self.problems
                .error(place, format!("`{name}` is not a driver family"))
                .label("its `driver`")
                .suggest(name, FAMILIES);
        }
    }

    /// Checks that every name in a type stands for something.
    fn ty(&mut self, place: &Place, ty: &Type, lengths: &[&str]) {
        for name in derive::length_names(ty) {
            if !lengths.contains(&name) {
                self.problems
                    .error(
                        &place.word(name),
                        format!("the length `{name}` is not an argument"),
                    )
                    .suggest(name, lengths.iter().copied());
            }
        }
        match ty {
            Type::Handle { object, .. }
                if self.model.object(object).is_none() && self.model.record(object).is_none() =>
            {
                self.unknown(place, "object", object);
            }
            Type::Named(name) | Type::Pointer(name) => {
                let known = self.model.record(name).is_some()
                    || self.model.enumeration(name).is_some()
                    || self.model.object(name).is_some();
                if !known {
                    self.unknown(place, "type", name);
                }
            }
            Type::Num(_, Some(super::Holds::Enum(name)))
                if self.model.enumeration(name).is_none() =>
            {
                self.unknown(place, "enum", name);
            }
            Type::Params(set, _)
                if set != "Any" && !self.model.params.iter().any(|p| p.name == *set) =>
            {
                self.unknown(place, "set of typed parameters", set);
            }
            Type::Callback(name) if self.model.callback(name).is_none() => {
                self.unknown(place, "callback", name);
            }
            Type::Array(elem, len) => {
                if let Len::Fixed(n) = len
                    && n.parse::<u32>().is_err()
                    && !self.model.consts.iter().any(|c| c.name == *n)
                {
                    self.unknown(place, "constant", n);
                }
                self.ty(place, elem, lengths);
            }
            _ => {}
        }
    }

    fn unknown(&mut self, place: &Place, what: &str, name: &str) {
        if self.unread.contains(name) {
            self.problems.spare(place);
            return;
        }
        let m = self.model;
        let known: Vec<&str> = match what {
            "object" => m.objects.iter().map(|o| o.name.as_str()).collect(),
            "enum" => m.enums.iter().map(|e| e.name.as_str()).collect(),
            "callback" => m.callbacks.iter().map(|c| c.name.as_str()).collect(),
            "constant" => m.consts.iter().map(|c| c.name.as_str()).collect(),
            "type" => {
                let records = m.records.iter().map(|r| r.name.as_str());
                let enums = m.enums.iter().map(|e| e.name.as_str());
                records
                    .chain(enums)
                    .chain(m.objects.iter().map(|o| o.name.as_str()))
                    .chain(WORDS)
                    .collect()
            }
            _ => m.params.iter().map(|p| p.name.as_str()).collect(),
        };
        self.problems
            .error(&place.word(name), format!("there is no {what} `{name}`"))
            .suggest(name, known);
    }

    /// An exception must be about something that exists.
    fn languages(&mut self) {
        let model = self.model;
        let functions: BTreeSet<&str> = model.functions.iter().map(|f| f.name.as_str()).collect();
        let constants: BTreeSet<&str> = model.constants().collect();
        let fields: Vec<String> = model.field_names().collect();
        let fields: BTreeSet<&str> = fields.iter().map(String::as_str).collect();
        for (language, rules) in &model.languages {
            self.exceptions(language, "function", &rules.places, &functions);
            self.exceptions(language, "constant", &rules.constant_places, &constants);
            self.exceptions(language, "field", &rules.field_places, &fields);
        }
    }

    fn exceptions(
        &mut self,
        language: &str,
        what: &str,
        places: &BTreeMap<String, Place>,
        known: &BTreeSet<&str>,
    ) {
        for (name, place) in places {
            if !known.contains(name.as_str()) && !self.unread.contains(name.as_str()) {
                self.problems
                    .error(
                        place,
                        format!("exception for `{name}` in `{language}` matches no {what}"),
                    )
                    .suggest(name, known.iter().copied());
            }
        }
    }
}

/// Types of the signature language, for suggestions.
const WORDS: [&str; 20] = [
    "i32", "u32", "i64", "u64", "long", "ulong", "f64", "usize", "u8", "u16", "char", "string",
    "uuid", "status", "count", "bool", "void", "opaque", "release", "params",
];
