//! The API, resolved and checked: what every target reads.

mod check;
mod derive;
pub mod document;
mod resolve;
pub mod shape;
pub mod version;

use std::collections::BTreeMap;

pub use crate::spec::signature::{Holds, Len, Mode, Num, Type};
pub use version::Version;

use crate::conformance::Suite;
use crate::diagnostic::{Diagnostics, Place};
use crate::spec::Spec;

/// The whole API.
#[derive(Debug, Default)]
pub struct Model {
    /// Kinds of objects, by topic and then as written.
    pub objects: Vec<Object>,
    /// Constants that belong to no enum.
    pub consts: Vec<Const>,
    /// Enums and flags.
    pub enums: Vec<Enum>,
    /// Records.
    pub records: Vec<Record>,
    /// Callback types.
    pub callbacks: Vec<Callback>,
    /// Typed-parameter sets.
    pub params: Vec<ParamSet>,
    /// Functions.
    pub functions: Vec<Function>,
    /// Wire programs.
    pub programs: Vec<Program>,
    /// Permissions by kind of object: (permission, meaning).
    pub permissions: BTreeMap<String, Vec<(String, String)>>,
    /// Rules and exceptions by language.
    pub languages: BTreeMap<String, Language>,
    /// XML documents.
    pub documents: document::Documents,
    /// Conformance cases.
    pub suite: Suite,
}

/// A kind of object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Name without `vir`.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// Driver family.
    pub family: String,
    /// Kind of object it belongs to.
    pub parent: Option<String>,
    /// What tells one from another.
    pub identity: Vec<Field>,
    /// Name of a field of this kind on the wire.
    pub wire_field: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// A field of a wire struct, an identity or a union.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it changes during the life of what it is part of (written `inout`).
    pub volatile: bool,
}

/// A constant that belongs to no enum.
#[derive(Clone, Debug)]
pub struct Const {
    /// C name.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// C expression.
    pub c: String,
    /// First version.
    pub since: Option<Version>,
    /// Documentation.
    pub doc: String,
}

/// An enum or a set of flags.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Name without `vir`.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// What its constants begin with.
    pub prefix: String,
    /// What those begin with that do not begin with `prefix`.
    pub other_prefix: Option<String>,
    /// Whether values are combined.
    pub flags: bool,
    /// C constant after the last.
    pub sentinel: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Constants, as written.
    pub values: Vec<Value>,
    /// Where it is declared.
    pub place: Place,
}

/// One constant of an enum.
#[derive(Clone, Debug)]
pub struct Value {
    /// C name.
    pub name: String,
    /// Number.
    pub value: i64,
    /// First version.
    pub since: Option<Version>,
    /// Callback called for this event.
    pub callback: Option<String>,
    /// Wire message of this event.
    pub message: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// A C struct that crosses the API.
#[derive(Clone, Debug)]
pub struct Record {
    /// Name without `vir`.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// C tag.
    pub tag: String,
    /// C typedef of the struct.
    pub typedef: String,
    /// Further C typedefs.
    pub aliases: Vec<String>,
    /// Documentation.
    pub doc: String,
    /// Fields in order.
    pub fields: Vec<RecordField>,
    /// Where it is declared.
    pub place: Place,
}

/// One field of a record.
#[derive(Clone, Debug)]
pub struct RecordField {
    /// Name in C.
    pub name: String,
    /// Type.
    pub ty: Type,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// A callback type.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Name without `vir`.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// Arguments.
    pub args: Vec<Arg>,
    /// Result.
    pub ret: Type,
    /// Documentation.
    pub doc: String,
    /// Documentation of the result.
    pub returns: String,
    /// Where it is declared.
    pub place: Place,
}

/// A set of typed parameters.
#[derive(Clone, Debug)]
pub struct ParamSet {
    /// Name.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// Documentation.
    pub doc: String,
    /// Fields.
    pub fields: Vec<Param>,
}

/// One field of a typed-parameter set.
#[derive(Clone, Debug)]
pub struct Param {
    /// C constant, or the field itself where C has none.
    pub name: String,
    /// Text on the wire and in C arrays.
    pub field: String,
    /// Type; none for parts of composed names and for values.
    pub ty: Option<String>,
    /// The whole composed name.
    pub path: Option<String>,
    /// `prefix`, `group`, `value`, or empty for a field.
    pub role: String,
    /// First version.
    pub since: Option<Version>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// One argument.
#[derive(Clone, Debug)]
pub struct Arg {
    /// Name in C.
    pub name: String,
    /// Which way it goes.
    pub mode: Mode,
    /// Whether the caller may pass NULL for the place that it goes out to.
    pub optional: bool,
    /// Type.
    pub ty: Type,
    /// C type, where the rule gives another one.
    pub c: Option<String>,
    /// Documentation, derived where the spec documents the kind once for all.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// A public function.
#[derive(Clone, Debug)]
pub struct Function {
    /// C name.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// Library: empty for the main one, else `qemu`, `lxc`, `admin`.
    pub library: String,
    /// First version.
    pub since: Version,
    /// Kind of object it is a method of.
    pub owner: Option<String>,
    /// Driver family that implements it.
    pub family: String,
    /// Whether no driver is asked.
    pub local: bool,
    /// Whether a read-only connection may call it, where its permissions do not tell.
    pub read_only: Option<bool>,
    /// Arguments in the order of C.
    pub args: Vec<Arg>,
    /// Result.
    pub ret: Type,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Documentation of the result.
    pub returns: String,
    /// Wire procedure.
    pub wire: Option<u32>,
    /// Permissions.
    pub acl: Vec<AclRule>,
    /// Permissions for each element of a list.
    pub acl_filter: Vec<AclRule>,
    /// Place of its name.
    pub place: Place,
    /// Place of its signature.
    pub sig_place: Place,
}

/// One access rule.
#[derive(Clone, Debug)]
pub struct AclRule {
    /// Kind of object, in snake case.
    pub object: String,
    /// Permission.
    pub permission: String,
    /// When it applies.
    pub when: AclWhen,
    /// Where it is written.
    pub place: Place,
}

/// When an access rule applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AclWhen {
    /// Always.
    Always,
    /// When one of these flags is set.
    AnyOf(Vec<String>),
    /// When none of these flags is set.
    NoneOf(Vec<String>),
    /// When an argument has a value.
    Equals(String, String),
}

/// A wire program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Name: `remote`, `qemu`, `lxc`, `admin`.
    pub name: String,
    /// Number.
    pub number: u32,
    /// Version.
    pub version: u32,
    /// Documentation.
    pub doc: String,
    /// Limits by name, resolved to numbers.
    pub limits: Vec<(String, i64)>,
    /// Enums that only the wire has.
    pub enums: Vec<(String, Vec<(String, i64)>)>,
    /// Shared structs, those of the objects first.
    pub structs: Vec<WireStruct>,
    /// Unions.
    pub unions: Vec<WireUnion>,
    /// Procedures, by number.
    pub procs: Vec<Proc>,
}

/// A struct of wire messages.
#[derive(Clone, Debug)]
pub struct WireStruct {
    /// Name without the program.
    pub name: String,
    /// Fields.
    pub fields: Vec<Field>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// A union of wire messages.
#[derive(Clone, Debug)]
pub struct WireUnion {
    /// Name without the program.
    pub name: String,
    /// Enum of the numbers that tell which arm it is.
    pub by: String,
    /// Arms, by constant.
    pub arms: Vec<WireArm>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// One arm of a union.
#[derive(Clone, Debug)]
pub struct WireArm {
    /// Constant that tells it.
    pub constant: String,
    /// Number of that constant.
    pub value: i64,
    /// Its type.
    pub ty: Type,
}

/// A wire procedure.
#[derive(Clone, Debug)]
pub struct Proc {
    /// Name in upper snake case.
    pub name: String,
    /// Number.
    pub number: u32,
    /// Function it stands for.
    pub function: Option<String>,
    /// Driver family that answers it, when it stands for no function.
    pub driver: Option<String>,
    /// Whether it may overtake long calls.
    pub high_priority: bool,
    /// Layout of the call.
    pub args: Option<Vec<Field>>,
    /// Layout of the answer.
    pub ret: Option<Vec<Field>>,
    /// Layout of an event.
    pub msg: Option<Vec<Field>>,
    /// `read`, `write` or empty.
    pub stream: String,
    /// Flag that asks for holes.
    pub sparse: Option<String>,
    /// Permissions.
    pub acl: Vec<AclRule>,
    /// Permissions for each element of a list.
    pub acl_filter: Vec<AclRule>,
    /// Whether its number is not confirmed.
    pub provisional: bool,
    /// Keys whose layout is the one the rule gives anyway.
    pub redundant_layout: Vec<&'static str>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// Exceptions of one language.
#[derive(Debug, Default)]
pub struct Language {
    /// Names by C function.
    pub names: BTreeMap<String, String>,
    /// Hand-written functions with reasons.
    pub manual: BTreeMap<String, String>,
    /// Functions whose innermost step is written by hand, with what their documentation adds.
    pub inside: BTreeMap<String, String>,
    /// Functions without use there, with reasons.
    pub absent: BTreeMap<String, String>,
    /// Argument names.
    pub arguments: BTreeMap<String, String>,
    /// Arguments that are arrays with something in them, by function.
    pub filled: BTreeMap<String, String>,
    /// What records are, by record.
    pub records: BTreeMap<String, String>,
    /// What calls give, by function.
    pub results: BTreeMap<String, String>,
    /// How hand-written functions are called and what they give, by function.
    pub forms: BTreeMap<String, String>,
    /// Types of enums and records, by the name in the spec.
    pub types: BTreeMap<String, String>,
    /// Names of constants.
    pub constants: BTreeMap<String, String>,
    /// Names of fields, by `Record.field` or `Set.CONSTANT`.
    pub fields: BTreeMap<String, String>,
    /// Place of each exception about a function.
    pub places: BTreeMap<String, Place>,
    /// Place of each exception about a constant.
    pub constant_places: BTreeMap<String, Place>,
    /// Place of each exception about a field.
    pub field_places: BTreeMap<String, Place>,
}

impl Language {
    /// Whether an array has to be given and to hold something.
    #[must_use]
    pub fn is_filled(&self, function: &str, name: &str) -> bool {
        self.filled
            .get(function)
            .is_some_and(|names| names.split(", ").any(|filled| filled == name))
    }

    /// Whether an array has to be given, though it may hold nothing.
    #[must_use]
    pub fn is_given(&self, function: &str, name: &str) -> bool {
        self.filled.get(function).is_some_and(|names| {
            let mut given = names.split(", ").filter_map(|name| name.strip_suffix('?'));
            given.any(|given| given == name)
        })
    }

    /// Name of an argument, and the default that the exceptions give it: `bandwidth = 0`.
    #[must_use]
    pub fn argument<'a>(&'a self, function: &str, name: &'a str) -> (&'a str, Option<&'a str>) {
        let rules = &self.arguments;
        let rule = rules
            .get(&format!("{function}.{name}"))
            .or_else(|| rules.get(name));
        match rule.and_then(|rule| rule.split_once('=')) {
            Some((other, default)) => (other.trim(), Some(default.trim())),
            None => (rule.map_or(name, String::as_str), None),
        }
    }
}

impl Model {
    /// Resolves and checks what was read; every problem is noted.
    #[must_use]
    pub fn build(spec: &Spec, problems: &mut Diagnostics) -> Self {
        let model = resolve::resolve(spec, problems);
        check::check(&model, spec, problems);
        model
    }

    /// Functions and callbacks of the spec whose signature could not be read.
    fn unparsed<'a>(&self, spec: &'a Spec) -> impl Iterator<Item = &'a str> {
        let functions = spec
            .functions
            .iter()
            .map(|e| e.name.as_str())
            .filter(|n| self.function(n).is_none());
        let callbacks = spec
            .callbacks
            .iter()
            .map(|e| e.name.as_str())
            .filter(|n| self.callback(n).is_none());
        functions.chain(callbacks)
    }

    /// The object of that name.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|o| o.name == name)
    }

    /// The enum of that name.
    #[must_use]
    pub fn enumeration(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|e| e.name == name)
    }

    /// The record of that name.
    #[must_use]
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|r| r.name == name)
    }

    /// The callback of that name.
    #[must_use]
    pub fn callback(&self, name: &str) -> Option<&Callback> {
        self.callbacks.iter().find(|c| c.name == name)
    }

    /// The function of that name.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.functions.iter().find(|f| f.name == name)
    }

    /// Every constant: those of enums and those of none.
    pub fn constants(&self) -> impl Iterator<Item = &str> {
        let of_enums = self.enums.iter().flat_map(|e| &e.values).map(|v| &*v.name);
        of_enums.chain(self.consts.iter().map(|c| &*c.name))
    }

    /// Every field of a record or of a typed-parameter set, as exceptions of languages name them.
    pub fn field_names(&self) -> impl Iterator<Item = String> + '_ {
        let of_records = self
            .records
            .iter()
            .flat_map(|r| r.fields.iter().map(|f| format!("{}.{}", r.name, f.name)));
        let of_sets = self
            .params
            .iter()
            .flat_map(|p| p.fields.iter().map(|f| format!("{}.{}", p.name, f.name)));
        of_records.chain(of_sets)
    }

    /// Exceptions of a language; none when it has no file.
    #[must_use]
    pub fn language(&self, name: &str) -> &Language {
        static NONE: std::sync::LazyLock<Language> = std::sync::LazyLock::new(Language::default);
        self.languages.get(name).unwrap_or(&NONE)
    }
}

impl Language {
    /// Why a function, or its innermost step, is written by hand in this language, if it is.
    #[must_use]
    pub fn by_hand(&self, function: &str) -> Option<&String> {
        self.manual
            .get(function)
            .or_else(|| self.inside.get(function))
    }

    /// Whether a function is written by hand in this language, or has no use there: no rule has to fit it.
    #[must_use]
    pub fn exempts(&self, function: &Function) -> bool {
        self.manual.contains_key(&function.name) || self.absent.contains_key(&function.name)
    }
}

impl Enum {
    /// A constant's name without the prefix of its enum.
    #[must_use]
    pub fn short<'a>(&self, constant: &'a str) -> &'a str {
        let other = self.other_prefix.as_deref().unwrap_or_default();
        let rest = constant
            .strip_prefix(&self.prefix)
            .or_else(|| constant.strip_prefix(other));
        rest.filter(|r| !r.is_empty()).unwrap_or(constant)
    }
}

impl Function {
    /// Symbol version node.
    #[must_use]
    pub fn node(&self) -> String {
        match self.library.as_str() {
            "" => format!("LIBVIRT_{}", self.since.text()),
            library => format!("LIBVIRT_{}_{}", library.to_uppercase(), self.since.text()),
        }
    }

    /// Whether it only tells a text of the handle's own, such as a name: no driver is asked, and what it says once it says as
    /// long as the handle lives.
    #[must_use]
    pub fn tells_own_text(&self) -> bool {
        self.local && self.owner.is_some() && self.args.len() == 1 && self.ret == Type::BorrowedStr
    }
}
