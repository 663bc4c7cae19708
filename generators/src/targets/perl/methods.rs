//! The methods: functions that are one in Perl come together.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model};
use crate::targets::calls;

/// One XSUB.
pub(super) struct Method<'a> {
    pub(super) package: String,
    pub(super) name: String,
    pub(super) how: How<'a>,
    /// Whether it only serves a method written by hand.
    pub(super) private: bool,
}

/// Which functions a method calls.
pub(super) enum How<'a> {
    /// One.
    One(&'a Function),
    /// One without flags, which is called when there are none, and one with them.
    Flags {
        plain: &'a Function,
        flagged: &'a Function,
    },
    /// One for a UUID as bytes, and one for it as text.
    Uuid {
        raw: &'a Function,
        text: &'a Function,
    },
}

impl<'a> Method<'a> {
    /// The function that its arguments and documentation are of.
    pub(super) fn main(&self) -> &'a Function {
        match self.how {
            How::One(f) => f,
            How::Flags { flagged, .. } => flagged,
            How::Uuid { text, .. } => text,
        }
    }

    pub(super) fn functions(&self) -> Vec<&'a Function> {
        match self.how {
            How::One(f) => vec![f],
            How::Flags { plain, flagged } => vec![plain, flagged],
            How::Uuid { raw, text } => vec![raw, text],
        }
    }
}

/// What is generated: everything that has a rule, and privately what methods written by hand stand on.
pub(super) fn all(model: &Model) -> Vec<Method<'_>> {
    groups(model)
        .into_iter()
        .filter_map(|((package, name), functions)| {
            let private = name.starts_with('_');
            let how = how(model, &functions)?;
            Some(Method {
                package,
                name,
                how,
                private,
            })
        })
        .collect()
}

/// Functions by package and name of the XSUB.
fn groups(model: &Model) -> BTreeMap<(String, String), Vec<&Function>> {
    let rules = model.language("perl");
    let mut groups: BTreeMap<_, Vec<&Function>> = BTreeMap::new();
    for f in &model.functions {
        if rules.absent.contains_key(&f.name) {
            continue;
        }
        let by_hand = rules.manual.contains_key(&f.name);
        if by_hand && calls::call(model, f).is_none() {
            continue;
        }
        let public = names::public(model, f);
        let name = if by_hand {
            format!("_{}", crate::abi::names::snake(&f.name))
        } else {
            public
        };
        groups
            .entry((names::package_of(model, f), name))
            .or_default()
            .push(f);
    }
    groups
}

fn how<'a>(model: &Model, functions: &[&'a Function]) -> Option<How<'a>> {
    match functions {
        [one] => Some(How::One(one)),
        [a, b] => flags(model, a, b)
            .or_else(|| flags(model, b, a))
            .or_else(|| uuid(model, a, b))
            .or_else(|| uuid(model, b, a)),
        _ => None,
    }
}

/// Whether the second takes what the first does, and flags.
fn flags<'a>(model: &Model, plain: &'a Function, flagged: &'a Function) -> Option<How<'a>> {
    let (without, with) = (
        Shape::of(model, plain).ok()?,
        Shape::of(model, flagged).ok()?,
    );
    let (last, rest) = with.inputs.split_last()?;
    let same = last.name == "flags"
        && rest.len() == without.inputs.len()
        && rest
            .iter()
            .zip(&without.inputs)
            .all(|(a, b)| std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind))
        && without.outputs.len() == with.outputs.len();
    same.then_some(How::Flags { plain, flagged })
}

fn uuid<'a>(model: &Model, raw: &'a Function, text: &'a Function) -> Option<How<'a>> {
    let first = |f| {
        Shape::of(model, f)
            .ok()
            .and_then(|s| s.inputs.into_iter().next())
            .map(|slot| slot.kind)
    };
    let fits = first(raw)? == Kind::Uuid && matches!(first(text)?, Kind::Text { .. });
    fits.then_some(How::Uuid { raw, text })
}

/// Notes functions that collide in a name and are not one method.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for ((package, name), functions) in groups(model) {
        if how(model, &functions).is_some() {
            continue;
        }
        let named: BTreeSet<&str> = functions.iter().map(|f| f.name.as_str()).collect();
        // One function declared twice is refused before any language looks at it.
        if named.len() < 2 {
            continue;
        }
        let named: Vec<&str> = named.into_iter().collect();
        problems
            .error(
                &functions[0].place,
                format!("`{package}::{name}` stands for {}", named.join(" and ")),
            )
            .help("give one of them a name in languages/perl.toml under [names]");
    }
}
