//! From a folder of TOML files to raw entries.

use std::cell::Cell;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::case::{CaseFile, RawCase};
use super::document::DocumentSpec;
use super::entry::{
    RawCallback, RawConst, RawEnum, RawFn, RawLanguage, RawObject, RawParams, RawProc, RawProgram,
    RawRecord, RawStruct, RawUnion,
};
use crate::diagnostic::{Diagnostics, Place, SourceFile};

/// An entry, its name, and where the name stands.
#[derive(Debug)]
pub struct Named<T> {
    /// The key it is declared under.
    pub name: String,
    /// Topic: the file's path below its folder, without the extension.
    pub topic: String,
    /// Place of the name.
    pub place: Place,
    /// The entry.
    pub raw: T,
}

/// Entries of one kind, in the order they are written.
pub type Entries<T> = Vec<Named<T>>;

/// Everything that was read, unresolved.
#[derive(Debug, Default)]
pub struct Spec {
    /// Kinds of objects.
    pub objects: Entries<RawObject>,
    /// Constants that belong to no enum.
    pub consts: Entries<RawConst>,
    /// Enums and flags.
    pub enums: Entries<RawEnum>,
    /// Records.
    pub records: Entries<RawRecord>,
    /// Callback types.
    pub callbacks: Entries<RawCallback>,
    /// Typed-parameter sets.
    pub params: Entries<RawParams>,
    /// Functions, each with the library of its file.
    pub functions: Entries<RawFn>,
    /// Library of each topic that is not the main one: `qemu`, `lxc`, `admin`.
    pub libraries: Vec<(String, String)>,
    /// Wire programs, by name.
    pub programs: Entries<WireFile>,
    /// Permissions: kind of object, then permission and meaning.
    pub permissions: Entries<Vec<(String, Place, String)>>,
    /// Language rules, by language.
    pub languages: Entries<RawLanguage>,
    /// XML documents.
    pub documents: DocumentSpec,
    /// Names of entries that could not be read. They are noted as problems; what refers to them is not wrong as well.
    pub unread: HashSet<String>,
    /// Whether part of a file is not TOML, so that nobody knows what else there is.
    pub incomplete: bool,
    /// `released.txt`, if there is one.
    pub released: Option<Arc<SourceFile>>,
    /// `exceptions.toml`, if there is one.
    pub exceptions: Option<Arc<SourceFile>>,
}

/// One file of `wire/`.
#[derive(Debug)]
pub struct WireFile {
    /// Number, version and names of the program.
    pub program: RawProgram,
    /// Named limits: a number, or the name of a constant of the API.
    pub limits: Vec<(String, Place, Limit)>,
    /// Enums that only the wire has.
    pub enums: Vec<(String, Vec<(String, i64)>)>,
    /// Shared structs.
    pub structs: Entries<RawStruct>,
    /// Unions.
    pub unions: Entries<RawUnion>,
    /// Procedures without a function.
    pub procs: Entries<RawProc>,
}

/// Value of a named limit.
#[derive(Clone, Debug)]
pub enum Limit {
    /// A number.
    Number(i64),
    /// Name of a constant of the API that gives the number.
    Constant(String),
}

/// Reads the folder `dir`. What does not read is noted in `problems`.
///
/// # Errors
/// When the folder or a file in it cannot be read at all.
pub fn load(dir: &Path, problems: &mut Diagnostics) -> io::Result<Spec> {
    let mut spec = Spec::default();
    for path in toml_files(&dir.join("objects"))? {
        let file = Reader::open(dir, &path)?;
        file.objects(&mut spec, problems);
        spec.incomplete |= file.broken.get();
    }
    for path in toml_files(&dir.join("wire"))? {
        let file = Reader::open(dir, &path)?;
        file.wire(&mut spec, problems);
        spec.incomplete |= file.broken.get();
    }
    for path in toml_files(&dir.join("languages"))? {
        let file = Reader::open(dir, &path)?;
        file.language(&mut spec, problems);
        spec.incomplete |= file.broken.get();
    }
    let documents = dir.join("documents");
    for path in all_toml_files(&documents)? {
        let file = Reader::open_below(dir, &documents, &path)?;
        file.documents(&mut spec, problems);
        spec.incomplete |= file.broken.get();
    }
    let acl = dir.join("acl.toml");
    if acl.exists() {
        Reader::open(dir, &acl)?.permissions(&mut spec, problems);
    }
    spec.released = optional(dir, "released.txt")?;
    spec.exceptions = optional(dir, "exceptions.toml")?;
    Ok(spec)
}

/// Reads one file of conformance cases.
pub(super) fn cases(root: &Path, path: &Path, problems: &mut Diagnostics) -> io::Result<CaseFile> {
    let reader = Reader::open(root, path)?;
    let (mut texts, mut cases) = (super::entry::Texts::new(), Entries::<RawCase>::new());
    reader.sections(&["text", "case"], problems, |section, value, problems| {
        if section == "text" {
            texts = reader.one(value, problems).unwrap_or_default();
        } else {
            reader.entries(value, &mut cases, &mut HashSet::new(), problems);
        }
    });
    let topic = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(CaseFile {
        topic: topic.into_owned(),
        file: Arc::clone(&reader.file),
        texts,
        cases,
    })
}

fn optional(dir: &Path, name: &str) -> io::Result<Option<Arc<SourceFile>>> {
    match fs::read_to_string(dir.join(name)) {
        Ok(text) => Ok(Some(Arc::new(SourceFile {
            path: name.to_owned(),
            text,
        }))),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e),
    }
}

pub(super) fn toml_files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(paths),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The files of a folder and of those in it.
fn all_toml_files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = toml_files(dir)?;
    let mut folders = Vec::new();
    if dir.is_dir() {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    for folder in folders {
        paths.extend(all_toml_files(&folder)?);
    }
    paths.sort();
    Ok(paths)
}

struct Reader {
    file: Arc<SourceFile>,
    topic: String,
    /// Whether part of it is not TOML.
    broken: Cell<bool>,
}

impl Reader {
    /// A file whose topic is the stem of its name.
    fn open(root: &Path, path: &Path) -> io::Result<Self> {
        Self::open_below(root, path.parent().unwrap_or(root), path)
    }

    /// A file whose topic is its path below `folder`.
    fn open_below(root: &Path, folder: &Path, path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let shown = path
            .strip_prefix(root)
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned();
        let topic = path
            .strip_prefix(folder)
            .unwrap_or(path)
            .with_extension("")
            .to_string_lossy()
            .into_owned();
        Ok(Self {
            file: Arc::new(SourceFile { path: shown, text }),
            topic,
            broken: Cell::new(false),
        })
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place {
            file: Arc::clone(&self.file),
            span,
        }
    }

    fn parse(&self, problems: &mut Diagnostics) -> DeTable<'_> {
        let (table, errors) = DeTable::parse_recoverable(&self.file.text);
        // The lines of a table that is there twice are all there twice.
        let mut twice = 0..0;
        for error in errors {
            let place = self.place(error.span().unwrap_or(0..0));
            if error.message() != "duplicate key" {
                self.broken.set(true);
                problems.error(&place, format!("this is not TOML: {}", error.message()));
            } else if !twice.contains(&place.span.start) {
                let word = &self.file.text[place.span.clone()];
                problems
                    .error(&place, format!("`{word}` is declared twice in this file"))
                    .help("rename or delete one of the two");
                twice = place.span.start..self.next_table(place.span.end);
            }
        }
        table.into_inner()
    }

    /// Where the next table begins, when `from` is in the head of one.
    fn next_table(&self, from: usize) -> usize {
        let text = &self.file.text;
        let line = text[..from].rfind('\n').map_or(0, |end| end + 1);
        if !text[line..].starts_with('[') {
            return from;
        }
        text[from..].find("\n[").map_or(text.len(), |at| from + at)
    }

    /// Goes through the sections of a file; `visit` gets each one with its name and says whether it knows it.
    fn sections<'a>(
        &'a self,
        known: &[&str],
        problems: &mut Diagnostics,
        mut visit: impl FnMut(&str, Spanned<DeValue<'a>>, &mut Diagnostics),
    ) {
        for (key, value) in self.parse(problems) {
            let name = key.get_ref().to_string();
            if known.contains(&name.as_str()) {
                visit(&name, value, problems);
            } else {
                problems
                    .error(
                        &self.place(key.span()),
                        format!("`{name}` is not a kind of entry here"),
                    )
                    .suggest(&name, known.iter().copied());
            }
        }
    }

    fn objects(&self, spec: &mut Spec, problems: &mut Diagnostics) {
        let known = [
            "object", "const", "enum", "record", "callback", "params", "fn", "library",
        ];
        self.sections(&known, problems, |section, value, problems| match section {
            "object" => self.entries(value, &mut spec.objects, &mut spec.unread, problems),
            "const" => self.entries(value, &mut spec.consts, &mut spec.unread, problems),
            "enum" => self.entries(value, &mut spec.enums, &mut spec.unread, problems),
            "record" => self.entries(value, &mut spec.records, &mut spec.unread, problems),
            "callback" => self.entries(value, &mut spec.callbacks, &mut spec.unread, problems),
            "params" => self.entries(value, &mut spec.params, &mut spec.unread, problems),
            "fn" => self.entries(value, &mut spec.functions, &mut spec.unread, problems),
            _ => {
                if let Some(name) = self.one::<String>(value, problems) {
                    spec.libraries.push((self.topic.clone(), name));
                }
            }
        });
    }

    fn wire(&self, spec: &mut Spec, problems: &mut Diagnostics) {
        let (mut program, mut limits, mut enums) = (None, Vec::new(), Vec::new());
        let (mut structs, mut unions, mut procs) = (Vec::new(), Vec::new(), Vec::new());
        let known = ["program", "limits", "enum", "struct", "union", "proc"];
        self.sections(&known, problems, |section, value, problems| match section {
            "program" => program = self.one::<RawProgram>(value, problems),
            "limits" => limits = self.limits(value, problems),
            "enum" => enums = self.wire_enums(value, problems),
            "struct" => self.entries(value, &mut structs, &mut spec.unread, problems),
            "union" => self.entries(value, &mut unions, &mut spec.unread, problems),
            _ => self.entries(value, &mut procs, &mut spec.unread, problems),
        });
        let Some(program) = program else {
            problems.error(&self.place(0..0), "a wire file needs a [program] section");
            return;
        };
        let raw = WireFile {
            program,
            limits,
            enums,
            structs,
            unions,
            procs,
        };
        spec.programs.push(Named {
            name: self.topic.clone(),
            topic: self.topic.clone(),
            place: self.place(0..0),
            raw,
        });
    }

    fn documents(&self, spec: &mut Spec, problems: &mut Diagnostics) {
        let (to, unread) = (&mut spec.documents, &mut spec.unread);
        let known = ["document", "element", "group", "choice", "enum", "scalar"];
        self.sections(&known, problems, |section, value, problems| match section {
            "document" => self.entries(value, &mut to.documents, unread, problems),
            "element" => self.entries(value, &mut to.elements, unread, problems),
            "group" => self.entries(value, &mut to.groups, unread, problems),
            "choice" => self.entries(value, &mut to.choices, unread, problems),
            "enum" => self.entries(value, &mut to.enums, unread, problems),
            _ => self.entries(value, &mut to.scalars, unread, problems),
        });
    }

    fn limits(
        &self,
        value: Spanned<DeValue<'_>>,
        problems: &mut Diagnostics,
    ) -> Vec<(String, Place, Limit)> {
        let mut out = Vec::new();
        for (key, value) in self.table(value, problems) {
            let place = self.place(key.span());
            let limit = match value.get_ref() {
                DeValue::Integer(n) => n.as_str().parse().ok().map(Limit::Number),
                DeValue::String(s) => Some(Limit::Constant(s.to_string())),
                _ => None,
            };
            match limit {
                Some(limit) => out.push((key.get_ref().to_string(), place, limit)),
                None => {
                    problems.error(
                        &self.place(value.span()),
                        "a limit is a number or the name of a constant",
                    );
                }
            }
        }
        out
    }

    fn wire_enums(
        &self,
        value: Spanned<DeValue<'_>>,
        problems: &mut Diagnostics,
    ) -> Vec<(String, Vec<(String, i64)>)> {
        let mut out = Vec::new();
        for (key, value) in self.table(value, problems) {
            let mut values = Vec::new();
            for (name, number) in self.table(value, problems) {
                if let Some(n) = self.one::<i64>(number, problems) {
                    values.push((name.get_ref().to_string(), n));
                }
            }
            out.push((key.get_ref().to_string(), values));
        }
        out
    }

    fn language(&self, spec: &mut Spec, problems: &mut Diagnostics) {
        let table = self.parse(problems);
        let whole = Spanned::new(0..self.file.text.len(), DeValue::Table(table));
        if let Some(raw) = self.one::<RawLanguage>(whole, problems) {
            spec.languages.push(Named {
                name: self.topic.clone(),
                topic: self.topic.clone(),
                place: self.place(0..0),
                raw,
            });
        }
    }

    fn permissions(&self, spec: &mut Spec, problems: &mut Diagnostics) {
        for (key, value) in self.parse(problems) {
            let mut list = Vec::new();
            for (permission, doc) in self.table(value, problems) {
                let place = self.place(permission.span());
                if let Some(doc) = self.one::<String>(doc, problems) {
                    list.push((permission.get_ref().to_string(), place, doc));
                }
            }
            let place = self.place(key.span());
            spec.permissions.push(Named {
                name: key.get_ref().to_string(),
                topic: self.topic.clone(),
                place,
                raw: list,
            });
        }
    }

    fn table<'a>(&self, value: Spanned<DeValue<'a>>, problems: &mut Diagnostics) -> DeTable<'a> {
        let place = self.place(value.span());
        if let DeValue::Table(table) = value.into_inner() {
            return table;
        }
        problems.error(&place, "a table is expected here");
        DeTable::new()
    }

    fn entries<T: DeserializeOwned>(
        &self,
        value: Spanned<DeValue<'_>>,
        into: &mut Entries<T>,
        unread: &mut HashSet<String>,
        problems: &mut Diagnostics,
    ) {
        for (key, value) in self.table(value, problems) {
            let place = self.place(key.span());
            let name = key.get_ref().to_string();
            if let Some(raw) = self.entry::<T>(&name, value, problems) {
                into.push(Named {
                    name,
                    topic: self.topic.clone(),
                    place,
                    raw,
                });
            } else {
                unread.insert(name);
            }
        }
    }

    /// Reads one entry; what is wrong with it is told with its name.
    fn entry<T: DeserializeOwned>(
        &self,
        name: &str,
        value: Spanned<DeValue<'_>>,
        problems: &mut Diagnostics,
    ) -> Option<T> {
        let whole = value.span();
        T::deserialize(ValueDeserializer::from(value))
            .map_err(|error| self.unreadable(name, &error, whole, problems))
            .ok()
    }

    /// Puts what the TOML reader says into the words of this report.
    fn unreadable(
        &self,
        name: &str,
        error: &toml::de::Error,
        whole: Range<usize>,
        problems: &mut Diagnostics,
    ) {
        let place = self.place(error.span().unwrap_or(whole));
        let said = error.message();
        let quoted = |text: &'_ str| text.split('`').nth(1).map(str::to_owned);
        if let Some(rest) = said.strip_prefix("unknown field ") {
            let word = quoted(rest).unwrap_or_default();
            let known: Vec<&str> = rest.split('`').skip(3).step_by(2).collect();
            problems
                .error(&place, format!("`{name}` has no key `{word}`"))
                .suggest(&word, known);
        } else if let Some(rest) = said.strip_prefix("missing field ") {
            let word = quoted(rest).unwrap_or_default();
            problems
                .error(&place, format!("`{name}` lacks the key `{word}`"))
                .label("this entry");
        } else if let Some((found, expected)) = said
            .strip_prefix("invalid type: ")
            .and_then(|s| s.split_once(", expected "))
        {
            problems
                .error(
                    &place,
                    format!("`{name}`: this is a value of the wrong type"),
                )
                .label(format!("{expected} is expected, not {found}"));
        } else {
            problems.error(&place, format!("`{name}`: {said}"));
        }
    }

    fn one<T: DeserializeOwned>(
        &self,
        value: Spanned<DeValue<'_>>,
        problems: &mut Diagnostics,
    ) -> Option<T> {
        self.entry(&self.topic, value, problems)
    }
}
