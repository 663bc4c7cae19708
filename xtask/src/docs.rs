//! `docs`: the API reference, which is too large to be committed and is made in a moment.

use std::process::ExitCode;

use crate::{generate, paths};

/// Writes the reference into cargo's build folder. Its pages need no server.
pub(crate) fn command() -> ExitCode {
    let folder = paths::target().join("reference");
    let code = generate::run(&["reference", &folder.to_string_lossy()]);
    if code == ExitCode::SUCCESS {
        println!("begins at {}", paths::shown(&folder.join("index.html")));
    }
    code
}
