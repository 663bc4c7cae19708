//! The page of languages: how many functions follow the rules of each, and which do not, with the reason.

use serde::Serialize;

use super::site::{Link, Site};
use super::spelling::LANGUAGES;
use super::text::Html;
use crate::model::Language;

#[derive(Serialize)]
struct View {
    functions: usize,
    languages: Vec<LanguageView>,
}

#[derive(Serialize)]
struct LanguageView {
    name: String,
    anchor: String,
    /// Functions made by rule alone.
    by_rule: usize,
    names: Vec<(Link, String)>,
    manual: Vec<(Link, Html)>,
    absent: Vec<(Link, Html)>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let known = LANGUAGES.iter().map(|l| (l.name, l.file));
    let wire = std::iter::once(("Wire", "wire"));
    let languages: Vec<LanguageView> = known
        .chain(wire)
        .map(|(name, file)| view(site, name, model.language(file)))
        .collect();
    for language in &languages {
        let about = "How functions are spelled there, and what is written by hand or absent.";
        site.search.add(
            "language",
            &language.name,
            "languages.html",
            &language.anchor,
            about,
        );
    }
    let view = View {
        functions: model.functions.len(),
        languages,
    };
    site.page(
        "languages.html",
        "Languages",
        "reference/languages.html.j2",
        &view,
    );
}

fn view(site: &Site<'_>, name: &str, rules: &Language) -> LanguageView {
    let link = |function: &String| site.named([function.as_str()]).pop();
    let reasons = |list: &std::collections::BTreeMap<String, String>| {
        list.iter()
            .filter_map(|(f, why)| Some((link(f)?, site.inline(why))))
            .collect::<Vec<_>>()
    };
    let (mut manual, absent) = (reasons(&rules.manual), reasons(&rules.absent));
    manual.extend(reasons(&rules.inside));
    let functions = site
        .model
        .functions
        .iter()
        .filter(|f| name != "Wire" || f.wire.is_some())
        .count();
    LanguageView {
        name: name.to_owned(),
        anchor: name.to_lowercase(),
        by_rule: functions.saturating_sub(manual.len() + absent.len()),
        names: rules
            .names
            .iter()
            .filter_map(|(f, name)| Some((link(f)?, name.clone())))
            .collect(),
        manual,
        absent,
    }
}
