//! What all pages share: links, uses, the navigation, the search index, and the way onto disk.

use serde::Serialize;

use super::links::{Links, page};
use super::search::Search;
use super::text::{Html, title};
use super::uses::Uses;
use crate::model::Model;
use crate::model::version::API_LEVEL;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// The site in the making.
pub(super) struct Site<'a> {
    /// What it is about.
    pub(super) model: &'a Model,
    /// Addresses of everything.
    pub(super) links: Links,
    /// Who uses what.
    pub(super) uses: Uses,
    /// What can be searched.
    pub(super) search: Search,
    navigation: Vec<Group>,
    out: Output,
}

/// A part of the navigation.
#[derive(Serialize)]
struct Group {
    title: &'static str,
    items: Vec<Item>,
}

/// A page in the navigation, and those below it.
#[derive(Serialize)]
pub(super) struct Item {
    pub(super) title: String,
    pub(super) file: String,
    pub(super) items: Vec<Item>,
}

/// A page as its template sees it.
#[derive(Serialize)]
struct Page<'a, T> {
    mark: &'static str,
    title: &'a str,
    file: &'a str,
    level: String,
    navigation: &'a [Group],
    it: &'a T,
}

/// A name and where it is explained.
#[derive(Clone, Serialize)]
pub(super) struct Link {
    /// What the link says.
    pub(super) name: Html,
    /// Where it leads.
    pub(super) address: String,
}

impl Link {
    pub(super) fn new(name: &str, address: impl Into<String>) -> Self {
        Self {
            name: super::text::name(name),
            address: address.into(),
        }
    }
}

impl<'a> Site<'a> {
    pub(super) fn of(model: &'a Model) -> Self {
        Self {
            model,
            links: Links::of(model),
            uses: Uses::of(model),
            search: Search::default(),
            navigation: navigation(model),
            out: Output::default(),
        }
    }

    /// Prints a page.
    pub(super) fn page(&mut self, file: &str, title: &str, template: &str, it: &impl Serialize) {
        let level = API_LEVEL.text();
        let view = Page {
            mark: MARK,
            title,
            file,
            level,
            navigation: &self.navigation,
            it,
        };
        self.out.file(file, render(template, &view));
    }

    /// The files, with the search index.
    pub(super) fn finish(mut self) -> Output {
        self.out.file("search-index.js", self.search.script());
        self.out
    }

    /// Documentation as HTML.
    pub(super) fn blocks(&self, text: &str) -> Html {
        super::text::blocks(&self.links, text)
    }

    /// Documentation of one paragraph as HTML.
    pub(super) fn inline(&self, text: &str) -> Html {
        super::text::inline(&self.links, text)
    }

    /// The first sentence of a documentation as HTML.
    pub(super) fn summary(&self, text: &str) -> Html {
        self.inline(crate::docs::first_sentence(text))
    }

    /// Code as HTML, with links but for `own`.
    pub(super) fn code(&self, text: &str, own: &str) -> Html {
        super::text::code(&self.links, text, own)
    }

    /// Names as links, those that are explained somewhere.
    pub(super) fn named<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Vec<Link> {
        let link = |name: &str| Some(Link::new(name, self.links.address(name)?));
        names.into_iter().filter_map(link).collect()
    }

    /// Who uses something.
    pub(super) fn users(&self, name: &str) -> Vec<Link> {
        self.named(self.uses.of_name(name).iter().map(String::as_str))
    }
}

/// The topics that have functions: connections and domains, other objects, what has no object, further libraries.
pub(super) fn topics(model: &Model) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for f in &model.functions {
        if !out.contains(&f.topic.as_str()) {
            out.push(&f.topic);
        }
    }
    out.sort_by_key(|topic| {
        let further = model
            .functions
            .iter()
            .any(|f| f.topic == *topic && !f.library.is_empty());
        let object = model.objects.iter().any(|o| o.topic == *topic);
        (
            further,
            !object,
            *topic != "connect",
            !topic.starts_with("domain"),
            *topic,
        )
    });
    out
}

/// The topic that another one is a part of: `domain`, which is about an object, of `domain-block`.
pub(super) fn parent_topic<'a>(model: &'a Model, topic: &str) -> Option<&'a str> {
    let topics = model.objects.iter().map(|o| o.topic.as_str());
    topics.into_iter().find(|t| {
        topic
            .strip_prefix(t)
            .is_some_and(|rest| rest.starts_with('-'))
    })
}

/// The title of a topic below the one it is a part of.
pub(super) fn part_title(parent: &str, topic: &str) -> String {
    title(
        topic
            .strip_prefix(parent)
            .unwrap_or(topic)
            .trim_start_matches('-'),
    )
}

fn navigation(model: &Model) -> Vec<Group> {
    let topics = topics(model);
    let below = |parent: &str| {
        let parts = topics
            .iter()
            .filter(|t| parent_topic(model, t) == Some(parent));
        parts
            .map(|t| Item {
                title: part_title(parent, t),
                file: page::topic(t),
                items: Vec::new(),
            })
            .collect()
    };
    let first = topics.iter().filter(|t| parent_topic(model, t).is_none());
    let functions = first
        .map(|t| Item {
            title: title(t),
            file: page::topic(t),
            items: below(t),
        })
        .collect();
    let plain = |title: &str, file: &str| Item {
        title: title.into(),
        file: file.into(),
        items: Vec::new(),
    };
    let types = vec![
        plain("Enums and flags", "enums.html"),
        plain("Records", page::RECORDS),
        plain("Callbacks", page::CALLBACKS),
        plain("Events", page::EVENTS),
        plain("Typed parameters", "parameters.html"),
        plain("Constants", page::CONSTANTS),
        plain("Error codes", "errors.html"),
    ];
    let mut behind = vec![plain("Permissions", page::PERMISSIONS)];
    behind.extend(
        model
            .programs
            .iter()
            .map(|p| plain(&format!("Wire: {}", p.name), &page::wire(&p.name))),
    );
    behind.push(plain("Languages", "languages.html"));
    let mut groups = vec![
        Group {
            title: "Functions",
            items: functions,
        },
        Group {
            title: "Types",
            items: types,
        },
        Group {
            title: "Behind the API",
            items: behind,
        },
    ];
    if !model.documents.documents.is_empty() {
        let items = super::documents::navigation(&model.documents);
        groups.insert(
            2,
            Group {
                title: "XML documents",
                items,
            },
        );
    }
    groups
}
