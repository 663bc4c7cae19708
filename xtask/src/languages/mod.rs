//! The languages beside Rust and C: how the package of each is built, tested and shown.
//!
//! One file a language, and a row in [`ALL`]. What they share is here: the C library, installed
//! once for those that are built over it.

pub(crate) mod go;
pub(crate) mod gobject;
pub(crate) mod java;
pub(crate) mod ocaml;
pub(crate) mod perl;
mod python;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::packages::Group;
use crate::report::{Outcome, Report};
use crate::sh::Sh;
use crate::{c_library, install, paths};

/// Every language, in the order in which they are tested and shown.
pub(crate) const ALL: &[Language] = &[
    python::PYTHON,
    go::GO,
    java::JAVA,
    perl::PERL,
    gobject::GOBJECT,
    ocaml::OCAML,
];

/// What the chores know of a language.
pub(crate) struct Language {
    /// Its name, as in `api-spec/languages` and for `cargo xtask test`.
    pub(crate) name: &'static str,
    /// Its name for people.
    pub(crate) title: &'static str,
    /// What building and testing its package takes.
    pub(crate) groups: &'static [Group],
    /// Builds the package as its users would, outside the checkout, and runs what tests it.
    pub(crate) test: fn(&mut Report),
    /// Runs the conformance tests, which write how each case ended to the file given.
    pub(crate) conformance: Option<fn(&Path) -> Result<Outcome>>,
    /// The tour through the API that `demo` shows.
    pub(crate) tour: Tour,
    /// The program that boots a guest, beside the tour and built in the same way.
    pub(crate) guest: &'static str,
}

impl Language {
    /// The program that boots a guest.
    pub(crate) fn guest(&self) -> Tour {
        Tour {
            source: self.guest,
            build: self.tour.build,
        }
    }
}

/// A program that shows the API.
#[derive(Clone, Copy)]
pub(crate) struct Tour {
    /// Where it is.
    pub(crate) source: &'static str,
    /// Builds what it needs, and says how to start it.
    pub(crate) build: fn(&Path) -> Result<Sh>,
}

impl Tour {
    /// Builds it, and says how to start it.
    pub(crate) fn program(&self) -> Result<Sh> {
        let source = paths::root().join(self.source);
        ensure!(source.exists(), "{} is not there", self.source);
        (self.build)(&source)
    }
}

/// The language of that name.
pub(crate) fn named(name: &str) -> Option<&'static Language> {
    ALL.iter().find(|language| language.name == name)
}

/// The C library as users have it, installed once a run below cargo's build folder.
pub(crate) fn prefix() -> Result<&'static Path> {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    if let Some(prefix) = PREFIX.get() {
        return Ok(prefix);
    }
    let prefix = paths::target().join("c/prefix");
    install::into(&prefix, &c_library::build()?)?;
    Ok(PREFIX.get_or_init(|| prefix))
}

/// The first program of a package's README in a language.
fn program_of_readme(package: &str, language: &str) -> Result<String> {
    let readme = paths::root().join(package).join("README.md");
    let text =
        fs::read_to_string(&readme).with_context(|| format!("cannot read {}", readme.display()))?;
    let open = format!("```{language}\n");
    let program = text
        .split_once(&open)
        .and_then(|(_, rest)| rest.split_once("```"))
        .map(|(program, _)| program.to_owned());
    program.context("the README has no program")
}
