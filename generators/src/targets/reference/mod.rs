//! Target `reference`: the API as a site of static pages, with search. It works from a folder as well as from a
//! server, asks nobody else for anything, and is not committed: `cargo xtask docs` writes it.
//!
//! Each page is a module that lowers its part of the model; [`site`] is what they share.

mod arguments;
mod documents;
mod enums;
mod events;
mod function;
mod functions;
mod index;
mod languages;
mod links;
mod parameters;
mod permissions;
mod search;
mod site;
mod spelling;
mod text;
mod types;
mod uses;
mod wire;

use crate::model::Model;
use crate::output::{MARK, Output};

/// Every file of the site, by path from its folder.
#[must_use]
pub fn site(model: &Model) -> Output {
    let mut site = site::Site::of(model);
    functions::emit(&mut site);
    enums::emit(&mut site);
    types::emit(&mut site);
    parameters::emit(&mut site);
    events::emit(&mut site);
    permissions::emit(&mut site);
    documents::emit(&mut site);
    wire::emit(&mut site);
    languages::emit(&mut site);
    index::emit(&mut site);
    let mut out = site.finish();
    for (name, text) in [
        (
            "style.css",
            include_str!("../../../templates/reference/style.css"),
        ),
        (
            "search.js",
            include_str!("../../../templates/reference/search.js"),
        ),
    ] {
        out.file(name, format!("/* {MARK} */\n{text}"));
    }
    out.owns("");
    out
}
