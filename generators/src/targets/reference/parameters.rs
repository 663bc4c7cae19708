//! Pages of typed-parameter sets: a list of all, and one page each.

use serde::Serialize;

use super::links::page;
use super::site::{Link, Site};
use super::text::{Html, title, unit};
use crate::model::{Param, ParamSet};

#[derive(Serialize)]
struct View {
    name: String,
    doc: Html,
    topic: Link,
    fields: Vec<FieldView>,
    /// Whether names are composed, so that whole names deserve a column.
    paths: bool,
    units: bool,
    users: Vec<Link>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    shown: Html,
    /// Whether C has a constant for it.
    constant: bool,
    field: Html,
    /// Type of the value, or what part of a name it is.
    ty: String,
    constant_type: Option<Link>,
    path: Html,
    unit: String,
    since: String,
    doc: Html,
}

#[derive(Serialize)]
struct ListView {
    sets: Vec<ListRow>,
    fields: usize,
}

#[derive(Serialize)]
struct ListRow {
    link: Link,
    count: usize,
    summary: Html,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    for set in &model.params {
        let file = page::params(&set.name);
        let view = view(site, set);
        site.page(
            &file,
            &format!("{} parameters", set.name),
            "reference/parameters.html.j2",
            &view,
        );
        site.search
            .add("parameter set", &set.name, &file, "", &set.doc);
        for p in &set.fields {
            site.search.add_spelled(
                "parameter",
                &p.name,
                &file,
                &p.name,
                &p.doc,
                p.path.clone().unwrap_or_else(|| p.field.clone()),
            );
        }
    }
    let sets = model.params.iter().map(|set| ListRow {
        link: Link::new(&set.name, page::params(&set.name)),
        count: set.fields.len(),
        summary: site.summary(&set.doc),
    });
    let list = ListView {
        sets: sets.collect(),
        fields: model.params.iter().map(|s| s.fields.len()).sum(),
    };
    site.page(
        "parameters.html",
        "Typed parameters",
        "reference/parameter-list.html.j2",
        &list,
    );
}

fn view(site: &Site<'_>, set: &ParamSet) -> View {
    let fields: Vec<FieldView> = set.fields.iter().map(|p| field(site, p)).collect();
    View {
        name: set.name.clone(),
        doc: site.blocks(&set.doc),
        topic: Link::new(&title(&set.topic), page::topic(&set.topic)),
        paths: fields.iter().any(|f| f.path.is_true()),
        units: fields.iter().any(|f| !f.unit.is_empty()),
        fields,
        users: site.users(&set.name),
    }
}

fn field(site: &Site<'_>, p: &Param) -> FieldView {
    FieldView {
        name: p.name.clone(),
        shown: super::text::name(&p.name),
        constant: p.name != p.field,
        field: super::text::name(&p.field),
        ty: p.ty.clone().unwrap_or_else(|| p.role.clone()),
        constant_type: p
            .ty
            .as_deref()
            .and_then(constant_type)
            .and_then(|name| site.named([name]).pop()),
        path: super::text::name(p.path.as_deref().unwrap_or_default()),
        unit: unit(&p.doc).unwrap_or_default().to_owned(),
        since: p.since.map(|s| s.to_string()).unwrap_or_default(),
        doc: site.inline(&p.doc),
    }
}

/// The constant that C's typed parameters carry for a type.
fn constant_type(ty: &str) -> Option<&'static str> {
    Some(match ty {
        "i32" => "VIR_TYPED_PARAM_INT",
        "u32" => "VIR_TYPED_PARAM_UINT",
        "i64" => "VIR_TYPED_PARAM_LLONG",
        "u64" => "VIR_TYPED_PARAM_ULLONG",
        "f64" => "VIR_TYPED_PARAM_DOUBLE",
        "bool" => "VIR_TYPED_PARAM_BOOLEAN",
        "string" => "VIR_TYPED_PARAM_STRING",
        _ => return None,
    })
}
