//! From raw entries to the model: parses signatures, versions and rules, and finds what names stand for.

pub(in crate::model) mod document;
mod wire;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    AclRule, AclWhen, Arg, Callback, Const, Enum, Field, Function, Language, Model, Object, Param,
    ParamSet, Record, RecordField, Type, Value, Version, derive,
};
use crate::diagnostic::{Diagnostics, Place};
use crate::spec::signature::{self, SyntaxError};
use crate::spec::{At, Named, RawFn, Spec};

pub(super) fn resolve(spec: &Spec, problems: &mut Diagnostics) -> Model {
    let mut r = Resolver { problems };
    let mut model = Model::default();
    model.objects = spec.objects.iter().map(|o| r.object(o)).collect();
    model.consts = spec.consts.iter().map(|c| r.constant(c)).collect();
    model.enums = spec.enums.iter().map(|e| r.enumeration(e)).collect();
    model.records = spec.records.iter().map(|x| r.record(x)).collect();
    model.callbacks = spec
        .callbacks
        .iter()
        .filter_map(|c| r.callback(c))
        .collect();
    model.params = spec.params.iter().map(|p| r.params(p)).collect();
    model.functions = spec
        .functions
        .iter()
        .filter_map(|f| r.function(f, spec, &model))
        .collect();
    for entry in &spec.permissions {
        let list = entry
            .raw
            .iter()
            .map(|(name, _, doc)| (name.clone(), doc.clone()))
            .collect();
        model.permissions.insert(entry.name.clone(), list);
    }
    model.languages = spec
        .languages
        .iter()
        .map(|l| (l.name.clone(), language(l)))
        .collect();
    model.programs = spec
        .programs
        .iter()
        .map(|p| r.program(p, spec, &model))
        .collect();
    model.documents = document::resolve(spec, problems);
    model
}

/// Place of the text between the quotes of a string value.
fn inside(file: &Place, at: &At<String>) -> Place {
    let raw = &file.file.text[at.span.clone()];
    let quotes = raw
        .chars()
        .take_while(|c| *c == '"' || *c == '\'')
        .count()
        .clamp(1, 3);
    let quotes = if quotes == 2 { 1 } else { quotes };
    Place {
        file: Arc::clone(&file.file),
        span: at.span.start + quotes
            ..at.span
                .end
                .saturating_sub(quotes)
                .max(at.span.start + quotes),
    }
}

/// Place of a value as written.
fn place_of<T>(file: &Place, at: &At<T>) -> Place {
    Place {
        file: Arc::clone(&file.file),
        span: at.span.clone(),
    }
}

fn language(entry: &Named<crate::spec::RawLanguage>) -> Language {
    let texts = |map: &BTreeMap<String, At<String>>| {
        map.iter()
            .map(|(k, v)| (k.clone(), v.value.clone()))
            .collect()
    };
    let places = |maps: &[&BTreeMap<String, At<String>>]| {
        maps.iter()
            .flat_map(|map| map.iter())
            .map(|(name, at)| (name.clone(), place_of(&entry.place, at).key(name)))
            .collect()
    };
    let raw = &entry.raw;
    Language {
        names: texts(&entry.raw.names),
        manual: texts(&entry.raw.manual),
        inside: texts(&entry.raw.inside),
        absent: texts(&entry.raw.absent),
        arguments: texts(&entry.raw.arguments),
        filled: texts(&entry.raw.filled),
        records: texts(&entry.raw.records),
        results: texts(&raw.results),
        forms: texts(&raw.forms),
        types: texts(&raw.types),
        constants: texts(&raw.constants),
        fields: texts(&raw.fields),
        places: places(&[
            &raw.names,
            &raw.manual,
            &raw.inside,
            &raw.absent,
            &raw.filled,
            &raw.results,
            &raw.forms,
        ]),
        constant_places: places(&[&raw.constants]),
        field_places: places(&[&raw.fields]),
    }
}

struct Resolver<'a> {
    problems: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn object(&mut self, e: &Named<crate::spec::RawObject>) -> Object {
        let identity = e
            .raw
            .identity
            .as_ref()
            .map(|at| self.fields(&e.place, at))
            .unwrap_or_default();
        Object {
            name: e.name.clone(),
            topic: e.topic.clone(),
            family: e.raw.driver.value.clone(),
            parent: e.raw.parent.as_ref().map(|p| p.value.clone()),
            identity,
            wire_field: e.raw.wire_field.as_ref().map(|p| p.value.clone()),
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        }
    }

    fn constant(&mut self, e: &Named<crate::spec::RawConst>) -> Const {
        Const {
            name: e.name.clone(),
            topic: e.topic.clone(),
            c: e.raw.c.value.clone(),
            since: self.since(&e.place, e.raw.since.as_ref()),
            doc: tidy(&e.raw.doc.value),
        }
    }

    fn enumeration(&mut self, e: &Named<crate::spec::RawEnum>) -> Enum {
        let values = e.raw.values.iter().map(|(name, at)| Value {
            name: name.clone(),
            value: at.value.value.value,
            since: self.since(&e.place, at.value.since.as_ref()),
            callback: at.value.callback.as_ref().map(|c| c.value.clone()),
            message: at.value.message.as_ref().map(|c| c.value.clone()),
            doc: tidy(&at.value.doc.value),
            place: place_of(&e.place, at).key(name),
        });
        Enum {
            name: e.name.clone(),
            topic: e.topic.clone(),
            prefix: e.raw.prefix.value.clone(),
            other_prefix: e.raw.other_prefix.as_ref().map(|p| p.value.clone()),
            flags: e.raw.flags,
            sentinel: e.raw.sentinel.as_ref().map(|s| s.value.clone()),
            doc: tidy(&e.raw.doc.value),
            values: values.collect(),
            place: e.place.clone(),
        }
    }

    fn record(&mut self, e: &Named<crate::spec::RawRecord>) -> Record {
        let mut fields = Vec::new();
        for (name, at) in &e.raw.fields {
            let text = inside(&e.place, &at.value.ty);
            match signature::parse_type(&at.value.ty.value) {
                Ok(ty) => fields.push(RecordField {
                    name: name.clone(),
                    ty,
                    doc: tidy(&at.value.doc.value),
                    place: place_of(&e.place, at).key(name),
                }),
                Err(error) => self.syntax(&text, &error),
            }
        }
        Record {
            name: e.name.clone(),
            topic: e.topic.clone(),
            tag: e.raw.c.value.clone(),
            typedef: e
                .raw
                .typedef
                .as_ref()
                .map_or_else(|| format!("vir{}", e.name), |t| t.value.clone()),
            aliases: e.raw.aliases.iter().map(|a| a.value.clone()).collect(),
            doc: tidy(&e.raw.doc.value),
            fields,
            place: e.place.clone(),
        }
    }

    fn callback(&mut self, e: &Named<crate::spec::RawCallback>) -> Option<Callback> {
        let text = inside(&e.place, &e.raw.sig);
        let sig = self.signature(&text, &e.raw.sig.value)?;
        let args = self.args(&e.place, &text, &sig.args, &e.raw.args, &e.raw.c);
        Some(Callback {
            name: e.name.clone(),
            topic: e.topic.clone(),
            args,
            ret: sig.ret,
            doc: tidy(&e.raw.doc.value),
            returns: e
                .raw
                .returns
                .as_ref()
                .map(|r| tidy(&r.value))
                .unwrap_or_default(),
            place: e.place.clone(),
        })
    }

    fn params(&mut self, e: &Named<crate::spec::RawParams>) -> ParamSet {
        let fields = e.raw.fields.iter().map(|(name, at)| Param {
            name: name.clone(),
            field: at.value.field.value.clone(),
            ty: at.value.ty.as_ref().map(|t| t.value.clone()),
            path: at.value.path.as_ref().map(|t| t.value.clone()),
            role: at
                .value
                .role
                .as_ref()
                .map(|t| t.value.clone())
                .unwrap_or_default(),
            since: self.since(&e.place, at.value.since.as_ref()),
            doc: tidy(&at.value.doc.value),
            place: place_of(&e.place, at).key(name),
        });
        ParamSet {
            name: e.name.clone(),
            topic: e.topic.clone(),
            doc: tidy(&e.raw.doc.value),
            fields: fields.collect(),
        }
    }

    fn function(&mut self, e: &Named<RawFn>, spec: &Spec, model: &Model) -> Option<Function> {
        let text = inside(&e.place, &e.raw.sig);
        let sig = self.signature(&text, &e.raw.sig.value)?;
        let args = self.args(&e.place, &text, &sig.args, &e.raw.args, &e.raw.c);
        let since = self.since(&e.place, Some(&e.raw.since))?;
        let library = spec
            .libraries
            .iter()
            .find(|(topic, _)| *topic == e.topic)
            .map(|(_, l)| l.clone())
            .unwrap_or_default();
        let family = e
            .raw
            .driver
            .as_ref()
            .map_or_else(|| family_of(model, &args, &sig.ret), |d| d.value.clone());
        Some(Function {
            owner: owner_of(&args),
            name: e.name.clone(),
            topic: e.topic.clone(),
            library,
            since,
            family,
            local: e.raw.local,
            read_only: e.raw.read_only,
            args,
            ret: sig.ret,
            deprecated: e.raw.deprecated.as_ref().map(|d| d.value.clone()),
            doc: tidy(&e.raw.doc.value),
            returns: e
                .raw
                .returns
                .as_ref()
                .map(|r| tidy(&r.value))
                .unwrap_or_default(),
            wire: e.raw.wire.as_ref().map(|w| w.value),
            acl: self.rules(&e.place, &e.raw.acl),
            acl_filter: self.rules(&e.place, &e.raw.acl_filter),
            place: e.place.clone(),
            sig_place: text,
        })
    }

    fn args(
        &mut self,
        file: &Place,
        text: &Place,
        args: &[signature::Arg],
        docs: &BTreeMap<String, At<String>>,
        c: &BTreeMap<String, At<String>>,
    ) -> Vec<Arg> {
        for (name, at) in docs.iter().chain(c) {
            if name != "return" && !args.iter().any(|a| a.name == *name) {
                self.problems
                    .error(
                        &place_of(file, at).key(name),
                        format!("the signature has no argument `{name}`"),
                    )
                    .suggest(name, args.iter().map(|a| a.name.as_str()));
            }
        }
        args.iter()
            .map(|arg| Arg {
                name: arg.name.clone(),
                mode: arg.mode,
                optional: arg.optional,
                ty: arg.ty.clone(),
                c: c.get(&arg.name).map(|c| c.value.clone()),
                doc: docs
                    .get(&arg.name)
                    .map(|d| tidy(&d.value))
                    .filter(|d| !d.is_empty())
                    .or_else(|| derive::argument_doc(arg, args))
                    .unwrap_or_default(),
                place: text.part(arg.span.clone()),
            })
            .collect()
    }

    fn priority(&mut self, file: &Place, at: Option<&At<String>>) -> bool {
        self.one_of(file, at, "a priority", &["high"]) == "high"
    }

    fn stream(&mut self, file: &Place, at: Option<&At<String>>) -> String {
        self.one_of(file, at, "a direction of a stream", &["read", "write"])
    }

    fn one_of(
        &mut self,
        file: &Place,
        at: Option<&At<String>>,
        what: &str,
        known: &[&str],
    ) -> String {
        let Some(at) = at else { return String::new() };
        if !known.contains(&at.value.as_str()) {
            self.problems
                .error(&place_of(file, at), format!("`{}` is not {what}", at.value))
                .suggest(&at.value, known.iter().copied());
        }
        at.value.clone()
    }

    fn since(&mut self, file: &Place, at: Option<&At<String>>) -> Option<Version> {
        let at = at?;
        let version = Version::parse(&at.value);
        if version.is_none() {
            self.problems
                .error(&place_of(file, at), format!("`{}` is not a version", at.value))
                .help("write three numbers, such as \"1.2.3\", or \">11.3.0\" where only that is known");
        } else if version > Some(super::version::API_LEVEL) {
            self.problems
                .error(
                    &place_of(file, at),
                    format!(
                        "version {} is later than the API level {}",
                        at.value,
                        super::version::API_LEVEL
                    ),
                )
                .help("raise the API level first, or correct the version");
        }
        version
    }

    fn rules(&mut self, file: &Place, rules: &[At<String>]) -> Vec<AclRule> {
        rules.iter().filter_map(|at| self.rule(file, at)).collect()
    }

    fn rule(&mut self, file: &Place, at: &At<String>) -> Option<AclRule> {
        if at.value == "none" {
            return None;
        }
        let (what, when) = match at.value.split_once(" unless ") {
            Some((what, flags)) => (what, AclWhen::NoneOf(words(flags, '|'))),
            None => match at.value.split_once(" if ") {
                Some((what, condition)) => (what, condition_of(condition)),
                None => (at.value.as_str(), AclWhen::Always),
            },
        };
        let Some((object, permission)) = what.split_once(':') else {
            self.problems
                .error(&inside(file, at), format!("`{}` is not an access rule", at.value))
                .help("write `object:permission`, with ` if FLAG`, ` unless FLAG` or ` if argument = VALUE` behind it");
            return None;
        };
        let place = inside(file, at);
        Some(AclRule {
            object: object.to_owned(),
            permission: permission.to_owned(),
            when,
            place,
        })
    }

    fn signature(&mut self, text: &Place, sig: &str) -> Option<signature::Signature> {
        signature::parse(sig)
            .map_err(|error| self.syntax(text, &error))
            .ok()
    }

    fn fields(&mut self, file: &Place, at: &At<String>) -> Vec<Field> {
        match signature::parse_fields(&at.value) {
            Ok(args) => args
                .into_iter()
                .map(|a| Field {
                    name: a.name,
                    ty: a.ty,
                    volatile: a.mode == signature::Mode::InOut,
                })
                .collect(),
            Err(error) => {
                self.syntax(&inside(file, at), &error);
                Vec::new()
            }
        }
    }

    fn syntax(&mut self, text: &Place, error: &SyntaxError) {
        self.problems
            .error(&text.part(error.span.clone()), error.message.clone())
            .help("a signature reads `(name: type, ...) -> result`, a layout `(name: type, ...)`; README.md lists the types");
    }
}

fn words(text: &str, separator: char) -> Vec<String> {
    text.split(separator).map(|w| w.trim().to_owned()).collect()
}

fn condition_of(text: &str) -> AclWhen {
    match text.split_once(" = ") {
        Some((argument, value)) => {
            AclWhen::Equals(argument.trim().to_owned(), value.trim().to_owned())
        }
        None => AclWhen::AnyOf(words(text, '|')),
    }
}

/// Folds the line breaks of a documentation text: one paragraph, one line; blank lines and lists stay.
fn tidy(doc: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fresh = true;
    for line in doc.trim().lines() {
        let line = line.trim_end();
        let starts_block = line.trim_start().starts_with(['-', '*', '|'])
            || line.starts_with("```")
            || line.starts_with("    ");
        match out.last_mut() {
            Some(last) if !fresh && !line.is_empty() && !starts_block => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => out.push(line.to_owned()),
        }
        fresh = line.is_empty();
    }
    out.join("\n")
}

fn owner_of(args: &[Arg]) -> Option<String> {
    args.iter().take(2).find_map(|a| match &a.ty {
        Type::Handle { object, .. } => Some(object.clone()),
        _ => None,
    })
}

/// The family of the first object other than a connection or a stream that the signature names.
fn family_of(model: &Model, args: &[Arg], ret: &Type) -> String {
    let mut types: Vec<&Type> = args.iter().map(|a| &a.ty).collect();
    types.push(ret);
    for ty in types {
        let name = match ty {
            Type::Array(elem, _) => object_name(elem),
            other => object_name(other),
        };
        if let Some(object) = name.and_then(|n| model.object(n))
            && !matches!(object.name.as_str(), "Connect" | "Stream")
        {
            return object.family.clone();
        }
    }
    "hypervisor".into()
}

fn object_name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Handle { object, .. } | Type::Named(object) => Some(object),
        _ => None,
    }
}
