//! Structs, unions and enums: what messages are and what they are made of.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::layout::Layouts;
use super::{ROOT, docs, imports, module, names, topics};
use crate::abi::xdr;
use crate::model::{Field, Function, Len, Model, Proc, Program, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// One file of types.
#[derive(Default, Serialize)]
struct FileView {
    mark: &'static str,
    doc: String,
    imports: Vec<String>,
    structs: Vec<StructView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct StructView {
    name: String,
    doc: Vec<String>,
    derives: String,
    fields: Vec<FieldView>,
    /// Fields and codecs for the macro, filled into lines.
    layout: Vec<String>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: Vec<String>,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: Vec<String>,
    derives: &'static str,
    arms: Vec<ArmView>,
}

#[derive(Serialize)]
struct ArmView {
    name: String,
    value: i64,
    ty: String,
    codec: Option<String>,
    doc: Vec<String>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    wire: String,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    value: i64,
    wire: String,
}

/// Collects the types of one file.
struct File<'a> {
    layouts: &'a Layouts<'a>,
    program: &'a Program,
    shared: bool,
    imports: BTreeSet<String>,
    view: FileView,
}

impl<'a> File<'a> {
    fn new(layouts: &'a Layouts<'a>, program: &'a Program, doc: &str) -> Self {
        let view = FileView {
            mark: MARK,
            doc: doc.to_owned(),
            ..FileView::default()
        };
        Self {
            layouts,
            program,
            shared: false,
            imports: BTreeSet::new(),
            view,
        }
    }

    fn add_struct(&mut self, name: String, doc: Vec<String>, fields: &[Field], texts: &Texts<'_>) {
        let mut derives = vec!["Clone", "Debug"];
        if self.layouts.has_default(self.program, fields) {
            derives.push("Default");
        }
        derives.push("PartialEq");
        if Layouts::is_eq(self.program, fields) {
            derives.push("Eq");
        }
        let mut views = Vec::new();
        let mut layout = Vec::new();
        for field in fields {
            let lowered = self.layouts.lower(self.program, &field.ty, self.shared);
            self.imports.extend(lowered.imports);
            let rust = names::value(&field.name);
            layout.push(
                lowered
                    .codec
                    .map_or_else(|| rust.clone(), |codec| format!("{rust}: {codec}")),
            );
            let doc = field_doc(self.program, field, texts);
            views.push(FieldView {
                name: rust,
                ty: lowered.ty,
                doc,
            });
        }
        let layout = docs::wrap_items(&layout, 92);
        self.view.structs.push(StructView {
            name,
            doc,
            derives: derives.join(", "),
            fields: views,
            layout,
        });
    }

    fn add_named(&mut self, wire: &str) {
        if let Some(s) = self.program.structs.iter().find(|s| s.name == wire) {
            let texts = Texts::of_record(self.layouts.model, wire);
            self.add_struct(names::ty(wire), docs::lines(&s.doc, 4), &s.fields, &texts);
        }
        if let Some(u) = self.program.unions.iter().find(|u| u.name == wire) {
            let mut arms = Vec::new();
            let mut eq = true;
            for arm in &u.arms {
                let lowered = self.layouts.lower(self.program, &arm.ty, self.shared);
                self.imports.extend(lowered.imports);
                eq &= lowered.ty != "f64";
                let constant = self
                    .layouts
                    .model
                    .enumeration(&u.by)
                    .and_then(|e| e.values.iter().find(|v| v.name == arm.constant));
                let meaning = constant.map_or("", |v| docs::first_clause(&v.doc));
                arms.push(ArmView {
                    name: names::arm(self.layouts.model, &u.by, &arm.constant),
                    value: arm.value,
                    ty: lowered.ty,
                    codec: lowered.codec,
                    doc: docs::lines(&format!("{meaning} (`{}`)", arm.constant), 8),
                });
            }
            let derives = if eq {
                "Clone, Debug, PartialEq, Eq"
            } else {
                "Clone, Debug, PartialEq"
            };
            self.view.unions.push(UnionView {
                name: names::ty(wire),
                doc: docs::lines(&u.doc, 4),
                derives,
                arms,
            });
        }
    }

    fn add_enum(&mut self, wire: &str, constants: &[(String, i64)]) {
        let variants = names::variants(constants).into_iter().zip(constants);
        let variants = variants
            .map(|(name, (wire, value))| VariantView {
                name,
                value: *value,
                wire: wire.clone(),
            })
            .collect();
        let name = names::ty(
            wire.strip_prefix(&format!("{}_", self.program.name))
                .unwrap_or(wire),
        );
        self.view.enums.push(EnumView {
            name,
            wire: wire.to_owned(),
            variants,
        });
    }

    /// Prints the file, when there is anything in it; says whether there was.
    fn write(mut self, path: String, out: &mut Output) -> bool {
        let view = &mut self.view;
        for (empty, name) in [
            (view.structs.is_empty(), "xdr_struct"),
            (view.unions.is_empty(), "xdr_union"),
            (view.enums.is_empty(), "xdr_enum"),
        ] {
            if !empty {
                self.imports.insert(format!("crate::{name}"));
            }
        }
        let any = !(view.structs.is_empty() && view.unions.is_empty() && view.enums.is_empty());
        if any {
            // What a file defines itself it does not import.
            let defined = view
                .structs
                .iter()
                .map(|s| &s.name)
                .chain(view.unions.iter().map(|u| &u.name));
            let defined: Vec<String> = defined
                .chain(view.enums.iter().map(|e| &e.name))
                .cloned()
                .collect();
            let home = format!("crate::{}::", self.program.name);
            self.imports.retain(|i| {
                !i.strip_prefix(&home)
                    .is_some_and(|name| defined.iter().any(|d| d == name))
            });
            view.imports = imports::lines(&self.imports);
            out.file(path, render("wire/types.rs.j2", view));
        }
        any
    }
}

/// Documentation of fields, where the function behind a message has some.
#[derive(Default)]
struct Texts<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Texts<'a> {
    fn of(model: &'a Model, function: &'a Function) -> Self {
        let mut texts = BTreeMap::new();
        for arg in &function.args {
            if let Type::Named(name) | Type::Pointer(name) = &arg.ty {
                let fields = model.record(name).into_iter().flat_map(|r| &r.fields);
                texts.extend(fields.map(|f| (f.name.as_str(), f.doc.as_str())));
            }
            texts.insert(arg.name.as_str(), arg.doc.as_str());
        }
        Self(texts)
    }

    /// The fields of the record with the same name, if the API has one.
    fn of_record(model: &'a Model, wire: &str) -> Self {
        let name = wire.replace('_', "");
        let record = model.records.iter().find(|r| r.name.to_lowercase() == name);
        Self(
            record
                .into_iter()
                .flat_map(|r| &r.fields)
                .map(|f| (f.name.as_str(), f.doc.as_str()))
                .collect(),
        )
    }
}

/// Meaning, where the spec tells it, and the declaration in XDR's own language.
fn field_doc(program: &Program, field: &Field, texts: &Texts<'_>) -> Vec<String> {
    let (ty, bound) = xdr::spelled(&program.name, &field.ty);
    let declaration = format!("`{ty} {}{}`", field.name, bound.unwrap_or_default());
    let known = texts
        .0
        .get(field.name.as_str())
        .map(|text| crate::docs::first_sentence(text))
        .filter(|text| !text.is_empty());
    let text = known.or_else(|| {
        (field.name == "need_results").then_some("Whether the list is wanted, or only its length.")
    });
    docs::lines(
        &text.map_or_else(
            || declaration.clone(),
            |text| format!("{text} ({declaration})"),
        ),
        8,
    )
}

/// The types that several programs have alike.
pub(super) fn shared(layouts: &Layouts<'_>, out: &mut Output) {
    let mut all: Vec<(&str, &Program)> = layouts.shared().collect();
    all.sort_by_key(|(name, program)| (program.number, (*name).to_owned()));
    let Some((_, program)) = all.first() else {
        return;
    };
    let mut file = File::new(
        layouts,
        program,
        "Types that several programs declare with the same layout: one Rust type for all of them.",
    );
    file.shared = true;
    for (name, program) in &all {
        file.program = program;
        file.add_named(name);
    }
    file.write(format!("{ROOT}/shared.rs"), out);
}

/// What stands for an object in a message.
pub(super) fn objects(
    layouts: &Layouts<'_>,
    program: &Program,
    folder: &str,
    out: &mut Output,
) -> bool {
    let mut file = File::new(
        layouts,
        program,
        "What stands for an object in messages: what tells one from another.",
    );
    for s in program
        .structs
        .iter()
        .filter(|s| s.name.starts_with("nonnull_"))
    {
        file.add_named(&s.name);
    }
    file.write(format!("{folder}/objects.rs"), out)
}

/// Structs, unions and enums that messages share.
pub(super) fn types(
    layouts: &Layouts<'_>,
    program: &Program,
    folder: &str,
    out: &mut Output,
) -> bool {
    let mut file = File::new(
        layouts,
        program,
        "Structs, unions and enums that messages are made of.",
    );
    let named = program
        .structs
        .iter()
        .map(|s| &s.name)
        .chain(program.unions.iter().map(|u| &u.name));
    for name in named.filter(|n| !n.starts_with("nonnull_") && !layouts.is_shared(n)) {
        file.add_named(name);
    }
    for (name, values) in &program.enums {
        file.add_enum(name, values);
    }
    file.write(format!("{folder}/types.rs"), out)
}

/// The messages of a program, a file for each topic.
pub(super) fn messages(layouts: &Layouts<'_>, program: &Program, folder: &str, out: &mut Output) {
    let mut files: BTreeMap<String, File<'_>> = BTreeMap::new();
    for proc in &program.procs {
        let topic = topics::of(layouts.model, program, proc);
        let doc = format!("Messages: {}.", topics::words(&topic));
        let file = files
            .entry(topic)
            .or_insert_with(|| File::new(layouts, program, &doc));
        add_messages(file, proc);
    }
    let mut topics = Vec::new();
    for (topic, file) in files {
        if file.write(format!("{folder}/messages/{topic}.rs"), out) {
            topics.push(topic);
        }
    }
    module(
        out,
        &format!("{folder}/messages"),
        "What calls, replies and events carry.",
        &topics,
    );
}

fn add_messages(file: &mut File<'_>, proc: &Proc) {
    let function = proc
        .function
        .as_ref()
        .and_then(|f| file.layouts.model.function(f));
    let texts = function
        .map(|f| Texts::of(file.layouts.model, f))
        .unwrap_or_default();
    let wire = format!("`{}` ({})", proc.name, proc.number);
    for (part, fields, what) in [
        (
            "args",
            &proc.args,
            format!("What a call of {wire} carries, from client to server."),
        ),
        (
            "ret",
            &proc.ret,
            format!("What the reply to {wire} carries, from server to client."),
        ),
        (
            "msg",
            &proc.msg,
            format!("What the event {wire} carries, from server to client."),
        ),
    ] {
        if let Some(fields) = fields {
            let mut doc = docs::lines(&what, 4);
            doc.push(String::new());
            doc.extend(docs::lines(crate::docs::first_sentence(&proc.doc), 4));
            file.add_struct(names::message(proc, part), doc, fields, &texts);
        }
    }
}

/// Every field of a program that a limit bounds: the limit, and `Message::field`.
pub(super) fn bounded(program: &Program) -> Vec<(&str, String)> {
    let structs = program
        .structs
        .iter()
        .map(|s| (names::ty(&s.name), s.fields.as_slice()));
    let messages = program.procs.iter().flat_map(|proc| {
        let parts = [("args", &proc.args), ("ret", &proc.ret), ("msg", &proc.msg)];
        parts.map(|(part, fields)| {
            (
                names::message(proc, part),
                fields.as_deref().unwrap_or_default(),
            )
        })
    });
    let fields = structs
        .chain(messages)
        .flat_map(|(owner, fields)| fields.iter().map(move |f| (owner.clone(), f)));
    fields
        .filter_map(|(owner, f)| {
            Some((
                limit_of(&f.ty)?,
                format!("{owner}::{}", names::value(&f.name)),
            ))
        })
        .collect()
}

fn limit_of(ty: &Type) -> Option<&str> {
    match ty {
        Type::Array(_, Len::AtMost(name)) | Type::Bytes(Len::AtMost(name)) => Some(name),
        _ => None,
    }
}
