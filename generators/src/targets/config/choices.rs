//! Choices: the enum of variants, and what reads and writes it.

use std::collections::HashSet;

use serde::Serialize;

use super::lookup::Lookup;
use super::types::{content_type, type_name};
use super::{defaults, docs, names};
use crate::model::document::{By, Choice, Content, Variant};

/// A choice as a type.
#[derive(Serialize)]
pub(super) struct TypeView {
    name: String,
    doc: Vec<String>,
    variants: Vec<VariantView>,
    /// The variant, as an expression, that `Default` gives.
    default: Option<String>,
}

#[derive(Serialize)]
struct VariantView {
    doc: Vec<String>,
    name: String,
    /// What it holds; empty when it holds nothing.
    ty: String,
    xml: String,
    /// Whether a derived `Default` gives it.
    default: bool,
}

pub(super) fn type_view(lookup: &Lookup<'_>, choice: &Choice) -> TypeView {
    let word = match &choice.by {
        By::Attribute { default, .. } if defaults::of_choice(lookup, choice) => default.as_deref(),
        _ => None,
    };
    let variant = |v: &Variant| VariantView {
        doc: docs::variant(&choice.by, v),
        name: names::variant(&v.name),
        ty: held(lookup, v).unwrap_or_default(),
        xml: names::literal(&v.xml),
        default: word == Some(&v.xml) && held(lookup, v).is_none(),
    };
    let default = choice
        .variants
        .iter()
        .find(|v| word == Some(&v.xml) && held(lookup, v).is_some())
        .map(|v| format!("{}(Default::default())", names::variant(&v.name)));
    TypeView {
        name: choice.name.clone(),
        doc: docs::item(&choice.doc, choice.since.as_ref()),
        variants: choice.variants.iter().map(variant).collect(),
        default,
    }
}

/// Type of what a variant holds.
fn held(lookup: &Lookup<'_>, variant: &Variant) -> Option<String> {
    match &variant.content {
        Content::Present => None,
        content => Some(content_type(lookup, content)),
    }
}

/// How a choice is read.
#[derive(Serialize)]
pub(super) struct ReadView {
    name: String,
    /// The attribute that tells, as a literal; empty when the name of the child does.
    attribute: String,
    /// Its default, as an expression.
    default: String,
    /// Words or names, as literals.
    words: String,
    /// The arms of the `match`: word, value.
    arms: Vec<(String, String)>,
    /// Whether it is the whole content of an element though told by the name of a child.
    whole: bool,
}

pub(super) fn read_view(lookup: &Lookup<'_>, choice: &Choice, whole: &HashSet<&str>) -> ReadView {
    let (attribute, default) = match &choice.by {
        By::Attribute { name, default, .. } => (
            names::literal(name),
            default.as_ref().map_or("None".to_owned(), |d| {
                format!("Some({})", names::literal(d))
            }),
        ),
        By::Child => (String::new(), String::new()),
    };
    let arm = |v: &Variant| {
        let name = names::variant(&v.name);
        let inner = match &v.content {
            Content::Present => return (names::literal(&v.xml), format!("Self::{name}")),
            Content::Value(value) => format!("rd.value::<{}>(el)?", lookup.codec(value)),
            Content::Raw => "rd.raw_element(el)?".to_owned(),
            Content::Type(ty) => format!("{}::read(el, rd)?", type_name(ty)),
        };
        (names::literal(&v.xml), format!("Self::{name}({inner})"))
    };
    ReadView {
        name: choice.name.clone(),
        attribute,
        default,
        words: names::literals(choice.variants.iter().map(|v| v.xml.as_str())),
        arms: choice.variants.iter().map(arm).collect(),
        whole: whole.contains(choice.name.as_str()),
    }
}

/// How a choice is written.
#[derive(Serialize)]
pub(super) struct WriteView {
    name: String,
    by_child: bool,
    /// The arms that write the attributes: pattern, statement.
    attributes: Vec<(String, String)>,
    /// The arms that write them save the one that tells, where something else writes that.
    others: Vec<(String, String)>,
    /// The arms that write the content, or the child.
    content: Vec<(String, String)>,
    whole: bool,
}

pub(super) fn write_view(
    lookup: &Lookup<'_>,
    choice: &Choice,
    silent: &HashSet<&str>,
    whole: &HashSet<&str>,
) -> WriteView {
    let (attributes, others, content) = match &choice.by {
        By::Child => (Vec::new(), Vec::new(), children(lookup, choice)),
        By::Attribute {
            name,
            default,
            hidden,
        } => {
            let tell = |v: &Variant| {
                let silent = *hidden && default.as_ref() == Some(&v.xml);
                (!silent).then(|| {
                    let (name, word) = (names::literal(name), names::literal(&v.xml));
                    format!("w.discriminator({name}, {word})")
                })
            };
            let others = silent.contains(choice.name.as_str());
            (
                arms(lookup, choice, tell, "attributes"),
                if others {
                    arms(lookup, choice, |_| None, "attributes")
                } else {
                    Vec::new()
                },
                arms(lookup, choice, |_| None, "content"),
            )
        }
    };
    WriteView {
        name: choice.name.clone(),
        by_child: matches!(choice.by, By::Child),
        attributes,
        others,
        content,
        whole: whole.contains(choice.name.as_str()),
    }
}

/// An arm per variant: what is written first, then the `part` of what the variant holds.
fn arms(
    lookup: &Lookup<'_>,
    choice: &Choice,
    first: impl Fn(&Variant) -> Option<String>,
    part: &str,
) -> Vec<(String, String)> {
    let arm = |v: &Variant| {
        let name = names::variant(&v.name);
        let inner = match &v.content {
            Content::Type(ty) => match part {
                "attributes" => lookup.has_attributes(ty),
                _ => lookup.has_content(ty),
            },
            _ => false,
        };
        let pattern = match (&v.content, inner) {
            (Content::Present, _) => format!("Self::{name}"),
            (_, true) => format!("Self::{name}(inner)"),
            (_, false) => format!("Self::{name}(_)"),
        };
        let code = match (first(v), inner) {
            (None, false) => "{}".to_owned(),
            (Some(first), false) => first,
            (None, true) => format!("inner.{part}(w)"),
            (Some(first), true) => format!("{{ {first}; inner.{part}(w); }}"),
        };
        (pattern, code)
    };
    let arms: Vec<(String, String)> = choice.variants.iter().map(arm).collect();
    if arms.iter().all(|(_, code)| code == "{}") {
        return Vec::new();
    }
    arms
}

fn children(lookup: &Lookup<'_>, choice: &Choice) -> Vec<(String, String)> {
    let arm = |v: &Variant| {
        let (name, xml) = (names::variant(&v.name), names::literal(&v.xml));
        let code = match &v.content {
            Content::Present => {
                return (format!("Self::{name}"), format!("w.present({xml}, true)"));
            }
            Content::Value(value) => {
                format!("w.text_child::<{}>({xml}, inner)", lookup.codec(value))
            }
            Content::Type(_) => format!("w.child({xml}, inner)"),
            Content::Raw => format!("w.raw({xml}, Some(inner))"),
        };
        (format!("Self::{name}(inner)"), code)
    };
    choice.variants.iter().map(arm).collect()
}
