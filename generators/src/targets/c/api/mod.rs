//! The API as XML, in the format that generators of language bindings read: one file a library.

mod items;
mod macros;

use serde::Serialize;

use super::places::{HEADERS, Header};
use crate::model::{Model, Version};
use crate::output::{MARK, Output};
use crate::targets::schemas::xml::escaped;
use crate::targets::templates::render;
use items::{Called, Constant, Struct, Typed};

const FOLDER: &str = "bindings/c/api";

/// Headers that are not part of the main library: what the others are, by the library they are for.
const OF_EXTENSIONS: [(&str, &str); 3] = [
    ("libvirt-qemu.h", "libvirt-qemu"),
    ("libvirt-lxc.h", "libvirt-lxc"),
    ("libvirt-admin.h", "libvirt-admin"),
];

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    name: &'a str,
    files: Vec<File>,
    macros: Vec<macros::Macro>,
    enums: Vec<Constant>,
    typedefs: Vec<Typed>,
    structs: Vec<Struct>,
    variables: Vec<Typed>,
    functions: Vec<Called>,
}

/// A header, and what it declares.
#[derive(Serialize)]
struct File {
    name: String,
    title: &'static str,
    exports: Vec<Export>,
}

#[derive(Serialize)]
struct Export {
    symbol: String,
    kind: &'static str,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(FOLDER);
    let extensions = OF_EXTENSIONS.map(|(_, library)| library);
    for library in std::iter::once("libvirt").chain(extensions) {
        let path = format!("{FOLDER}/{library}-api.xml");
        out.file(path, render("c/api.xml.j2", &view(model, library)));
    }
}

fn view<'a>(model: &Model, library: &'a str) -> View<'a> {
    let mut view = View {
        mark: MARK,
        name: library,
        files: Vec::new(),
        macros: Vec::new(),
        enums: Vec::new(),
        typedefs: Vec::new(),
        structs: Vec::new(),
        variables: Vec::new(),
        functions: Vec::new(),
    };
    for header in HEADERS.iter().filter(|h| library_of(h) == library) {
        view.add(model, header);
    }
    view
}

fn library_of(header: &Header) -> &'static str {
    let extension = OF_EXTENSIONS.iter().find(|(file, _)| *file == header.file);
    extension.map_or("libvirt", |(_, library)| library)
}

/// The header's name in these files.
fn stem(header: &Header) -> String {
    header.file.trim_end_matches(".h").to_owned()
}

impl View<'_> {
    /// Adds what a header declares.
    fn add(&mut self, model: &Model, header: &Header) {
        let found = (
            macros::of(model, header),
            items::constants(model, header),
            items::typedefs(model, header),
            items::structs(model, header),
            items::variables(header),
            items::functions(model, header),
        );
        let (macros, enums, typedefs, structs, variables, functions) = found;
        let names = |kind, names: Vec<&String>| {
            let export = move |symbol: &String| Export {
                symbol: symbol.clone(),
                kind,
            };
            names.into_iter().map(export).collect::<Vec<_>>()
        };
        let exports = [
            names("macro", macros.iter().map(|m| &m.name).collect()),
            names("enum", enums.iter().map(|e| &e.name).collect()),
            names("typedef", typedefs.iter().map(|t| &t.name).collect()),
            names("struct", structs.iter().map(|s| &s.tag).collect()),
            names("variable", variables.iter().map(|v| &v.name).collect()),
            names("function", functions.iter().map(|f| &f.name).collect()),
        ];
        self.files.push(File {
            name: stem(header),
            title: header.title,
            exports: exports.into_iter().flatten().collect(),
        });
        self.macros.extend(macros);
        self.enums.extend(enums);
        self.typedefs.extend(typedefs);
        self.structs.extend(structs);
        self.variables.extend(variables);
        self.functions.extend(functions);
    }
}

/// The attribute that tells the first version; nothing where that is not known for sure.
fn since(version: Option<Version>) -> String {
    version
        .map(|version| {
            format!(
                " version='{}'",
                version.to_string().trim_start_matches("after ")
            )
        })
        .unwrap_or_default()
}

/// Text between single quotes, in one line.
fn attribute(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    escaped(&line).replace('\'', "&apos;")
}

/// Text in a section of character data, which nothing in it ends.
fn section(text: &str) -> String {
    text.trim().replace("]]>", "]]]]><![CDATA[>")
}
