//! XML documents, resolved and checked: what the targets that deal in documents read.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::Place;

/// Every document kind and the types they are made of.
#[derive(Debug, Default)]
pub struct Documents {
    /// Whole documents, by name.
    pub documents: Vec<Document>,
    /// Elements, groups, variants of choices and inline elements, by topic and then as written.
    pub structs: Vec<Struct>,
    /// Choices, by topic and then as written.
    pub choices: Vec<Choice>,
    /// Closed sets of words.
    pub enums: Vec<WordEnum>,
    /// Kinds of text, by name.
    pub scalars: BTreeMap<String, Scalar>,
    /// Names of types of which a part could not be read or resolved: that has been told, and what follows from it is not.
    pub(super) damaged: HashSet<String>,
}

/// A whole document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Name of the kind: `domain`.
    pub name: String,
    /// Topic: path of its file below `documents/`, without the extension.
    pub topic: String,
    /// Name of the root element.
    pub element: String,
    /// Type of the root element.
    pub root: String,
    /// Name of its RELAX NG file, without the extension: upstream's.
    pub schema: String,
    /// Prefixes of known namespaces and their URIs.
    pub namespaces: Vec<(String, String)>,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation.
    pub doc: String,
    /// A short valid document.
    pub example: String,
    /// Where it is declared.
    pub place: Place,
}

/// What a struct stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `[element.X]`.
    Element,
    /// `[group.X]`: spliced into elements.
    Group,
    /// The fields of one variant of a choice.
    Variant,
    /// `child: { ... }`.
    Inline,
}

/// A set of fields.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Type name, as in Rust.
    pub name: String,
    /// Topic.
    pub topic: String,
    /// What it stands for.
    pub origin: Origin,
    /// Fields, in the order they are written.
    pub fields: Vec<Field>,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Whether all its fields may be missing, so that an empty element is one.
    pub may_be_empty: bool,
    /// Where it is declared.
    pub place: Place,
}

/// One line of a struct.
#[derive(Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the field by itself"
)]
pub struct Field {
    /// Name in Rust and JSON, unescaped snake case.
    pub name: String,
    /// What it is in XML.
    pub kind: FieldKind,
    /// How often it occurs.
    pub card: Card,
    /// Only in documents that describe the live state.
    pub live: bool,
    /// Only written when secrets are asked for.
    pub secure: bool,
    /// An element that is left out when there is nothing in it.
    pub nonempty: bool,
    /// Whether the type contains itself through this field, so that Rust needs a box.
    pub boxed: bool,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation; that of its type where it has none of its own.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// What a field is in XML.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// An attribute.
    Attribute {
        /// Its name.
        xml: String,
        /// Its kind of text.
        value: Value,
    },
    /// A child element.
    Child {
        /// Its name, with the prefix of its namespace.
        xml: String,
        /// What it holds.
        content: Content,
    },
    /// The element's own text.
    Text {
        /// Its kind.
        value: Value,
    },
    /// The fields of a group, or of one variant of a choice.
    Splice(TypeRef),
    /// Elements of unknown namespaces.
    Foreign,
}

/// What a child element holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Text.
    Value(Value),
    /// Nothing: that it is there says it.
    Present,
    /// A structure.
    Type(TypeRef),
    /// Anything, kept as it is.
    Raw,
}

/// A kind of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `[scalar.X]`, by name.
    Scalar(String),
    /// `[enum.X]`, by name.
    Enum(String),
}

/// A structure, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// An element, a group or an inline element.
    Struct(String),
    /// A choice.
    Choice(String),
}

/// How often a field occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Card {
    /// Always.
    One,
    /// Perhaps.
    Optional,
    /// Any number of times.
    Many,
    /// Once or more.
    AtLeastOne,
    /// Perhaps; this stands for a missing one, and is always written.
    Default(String),
    /// Perhaps; this stands for a missing one, and is not written.
    HiddenDefault(String),
}

/// One of several sets of fields.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Type name, as in Rust.
    pub name: String,
    /// Topic.
    pub topic: String,
    /// What tells the variants apart.
    pub by: By,
    /// The variants, as written.
    pub variants: Vec<Variant>,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// What tells variants apart.
#[derive(Clone, Debug)]
pub enum By {
    /// The value of an attribute.
    Attribute {
        /// Its name.
        name: String,
        /// The variant that a missing attribute stands for.
        default: Option<String>,
        /// Whether the attribute is not written for that variant.
        hidden: bool,
    },
    /// Which child element there is.
    Child,
}

/// A variant of a choice.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The attribute's value, or the child's name.
    pub xml: String,
    /// Name in Rust, Pascal case.
    pub name: String,
    /// By attribute: the struct (origin `Variant`) with its fields, or `Present` when it has none. By child: what the child holds.
    pub content: Content,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation.
    pub doc: String,
}

/// A closed set of words.
#[derive(Clone, Debug)]
pub struct WordEnum {
    /// Type name, as in Rust.
    pub name: String,
    /// Topic.
    pub topic: String,
    /// The words.
    pub values: Vec<Word>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// One word of an enum.
#[derive(Clone, Debug)]
pub struct Word {
    /// As in XML.
    pub xml: String,
    /// Name in Rust, Pascal case.
    pub name: String,
    /// Release it appeared in.
    pub since: Option<String>,
    /// Documentation, where the word does not say it.
    pub doc: Option<String>,
}

/// A kind of text.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// Name, kebab case.
    pub name: String,
    /// Topic.
    pub topic: String,
    /// Type of a Rust field.
    pub rust: String,
    /// Whether that type is `Copy`.
    pub copy: bool,
    /// Codec in `polyvirt_config::values`.
    pub codec: String,
    /// What is accepted.
    pub accepts: Accepts,
    /// Its JSON type.
    pub json: JsonType,
    /// Unit a scaled number is written in.
    pub unit: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// Which texts a scalar accepts.
#[derive(Clone, Debug)]
pub enum Accepts {
    /// Any.
    Any,
    /// Those an XSD regular expression matches.
    Pattern(String),
    /// A few words.
    Words(Vec<String>),
    /// An XSD data type, perhaps with bounds.
    Data {
        /// Its name.
        name: String,
        /// Least value.
        min: Option<i64>,
        /// Greatest value.
        max: Option<i64>,
    },
}

/// Type of a value in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
}
