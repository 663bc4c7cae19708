//! The module files: one per folder, and the one that all generated code is below.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::lookup::Topic;
use super::{MARK, ROOT, render};
use crate::output::Output;

/// A folder.
#[derive(Default)]
struct Folder {
    /// Folders in it.
    folders: BTreeSet<String>,
    /// Its own files, when it is a topic's: whether it has readers and writers besides types.
    topic: Option<bool>,
}

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    doc: String,
    /// Modules that hold code and no types.
    hidden: &'a [&'a str],
    /// Modules whose types are handed on.
    shown: Vec<String>,
}

pub(super) fn emit(topics: &[Topic<'_>], out: &mut Output) {
    let mut folders: BTreeMap<Vec<String>, Folder> = BTreeMap::new();
    for topic in topics {
        let path = topic.path();
        for depth in 1..path.len() {
            let parent = folders.entry(path[..depth].to_vec()).or_default();
            parent.folders.insert(path[depth].clone());
        }
        folders.entry(path).or_default().topic = Some(topic.has_content());
    }
    let tops: BTreeSet<&String> = folders.keys().map(|path| &path[0]).collect();
    let view = View {
        mark: MARK,
        doc: String::new(),
        hidden: &[],
        shown: tops.into_iter().cloned().collect(),
    };
    out.file(format!("{ROOT}/mod.rs"), render("config/root.rs.j2", &view));
    for (path, folder) in &folders {
        let plain: Vec<&str> = path.iter().map(|p| p.trim_start_matches("r#")).collect();
        let own = folder.topic.map(|_| "types".to_owned());
        let view = View {
            mark: MARK,
            doc: plain.join("/"),
            hidden: match folder.topic {
                Some(true) => &["read", "write"],
                _ => &[],
            },
            shown: folder.folders.iter().cloned().chain(own).collect(),
        };
        out.file(
            format!("{ROOT}/{}/mod.rs", plain.join("/")),
            render("config/mod.rs.j2", &view),
        );
    }
}
