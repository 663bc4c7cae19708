//! Pages of functions: one per topic, with the object that the topic is about.

use serde::Serialize;

use super::function::{FunctionView, family, function};
use super::links::page;
use super::site::{Link, Site, parent_topic, part_title, topics};
use super::spelling::LANGUAGES;
use super::text::{Html, title};
use crate::model::{Function, Object};

#[derive(Serialize)]
struct View {
    title: String,
    /// The topic it is a part of.
    parent: Option<Link>,
    /// Topics that are parts of it.
    parts: Vec<Part>,
    objects: Vec<ObjectView>,
    groups: Vec<Group>,
    /// What else is declared with these functions, by kind.
    related: Vec<(&'static str, Vec<Link>)>,
}

#[derive(Serialize)]
struct Part {
    link: Link,
    count: usize,
}

#[derive(Serialize)]
struct ObjectView {
    c: String,
    doc: Html,
    parent: Option<Link>,
    identity: Vec<String>,
    family: String,
}

/// The functions of one owner.
#[derive(Serialize)]
struct Group {
    title: String,
    functions: Vec<FunctionView>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let all = topics(model);
    for topic in &all {
        let file = page::topic(topic);
        let functions: Vec<&Function> = model
            .functions
            .iter()
            .filter(|f| f.topic == *topic)
            .collect();
        let objects = model.objects.iter().filter(|o| o.topic == *topic);
        let link = |t: &str| Link::new(&title(t), page::topic(t));
        let parts = all
            .iter()
            .filter(|t| parent_topic(model, t) == Some(topic))
            .map(|t| Part {
                link: Link::new(&part_title(topic, t), page::topic(t)),
                count: model.functions.iter().filter(|f| f.topic == **t).count(),
            });
        let view = View {
            title: title(topic),
            parent: parent_topic(model, topic).map(link),
            parts: parts.collect(),
            objects: objects.clone().map(|o| object(site, o)).collect(),
            groups: groups(site, &functions),
            related: related(site, topic),
        };
        for o in objects {
            site.search
                .add("object", &format!("vir{}", o.name), &file, "", &o.doc);
        }
        for f in functions {
            let others: Vec<String> = LANGUAGES
                .iter()
                .skip(1)
                .map(|l| l.spelling(model, f).code)
                .collect();
            let others: Vec<&str> = others
                .iter()
                .filter_map(|code| code.split('(').next())
                .collect();
            site.search.add_spelled(
                "function",
                &f.name,
                &file,
                &f.name,
                &f.doc,
                others.join(" "),
            );
        }
        site.page(&file, &title(topic), "reference/functions.html.j2", &view);
    }
}

fn object(site: &Site<'_>, o: &Object) -> ObjectView {
    ObjectView {
        c: format!("vir{}", o.name),
        doc: site.blocks(&o.doc),
        parent: o
            .parent
            .as_ref()
            .and_then(|p| site.named([format!("vir{p}").as_str()]).pop()),
        identity: o.identity.iter().map(|f| f.name.clone()).collect(),
        family: family(&o.family),
    }
}

/// Functions by owner, in the order in which the owners come.
fn groups(site: &Site<'_>, functions: &[&Function]) -> Vec<Group> {
    let mut out: Vec<Group> = Vec::new();
    for f in functions {
        let title = match &f.owner {
            Some(owner) => format!("Called on a vir{owner}"),
            None => "Called without an object".to_owned(),
        };
        let view = function(site, f);
        match out.iter_mut().find(|g| g.title == title) {
            Some(group) => group.functions.push(view),
            None => out.push(Group {
                title,
                functions: vec![view],
            }),
        }
    }
    out
}

/// What the topic declares besides functions.
fn related(site: &Site<'_>, topic: &str) -> Vec<(&'static str, Vec<Link>)> {
    let m = site.model;
    let vir = |name: &str| format!("vir{name}");
    let of = |names: Vec<String>| site.named(names.iter().map(String::as_str));
    let mut out = vec![
        (
            "Enums and flags",
            of(m.enums
                .iter()
                .filter(|e| e.topic == topic)
                .map(|e| vir(&e.name))
                .collect()),
        ),
        (
            "Records",
            of(m.records
                .iter()
                .filter(|r| r.topic == topic)
                .map(|r| vir(&r.name))
                .collect()),
        ),
        (
            "Callbacks",
            of(m.callbacks
                .iter()
                .filter(|c| c.topic == topic)
                .map(|c| vir(&c.name))
                .collect()),
        ),
        (
            "Constants",
            of(m.consts
                .iter()
                .filter(|c| c.topic == topic)
                .map(|c| c.name.clone())
                .collect()),
        ),
    ];
    let sets = m.params.iter().filter(|p| p.topic == topic);
    out.push((
        "Typed parameters",
        sets.map(|p| Link::new(&p.name, page::params(&p.name)))
            .collect(),
    ));
    out.retain(|(_, links)| !links.is_empty());
    out
}
