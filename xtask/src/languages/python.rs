//! Python: the wheel, with pytest over `tests/python`.

use std::path::Path;

use anyhow::Result;

use super::{Language, Tour};
use crate::packages::Group;
use crate::sh::{Sh, sh};
use crate::{python, test};

pub(super) const PYTHON: Language = Language {
    name: "python",
    title: "Python",
    groups: &[Group::Build, Group::Test],
    test: |report| {
        report.step("python", test::python::run);
        report.step("python wheel", test::python_packages::wheel);
        report.step("python wheel, alone", test::python_packages::alone);
        report.step("python sdist", test::python_packages::sdist);
    },
    conformance: Some(test::python::conformance),
    tour: Tour {
        source: "bindings/python/examples/tour.py",
        build: tour,
    },
    guest: "bindings/python/examples/guest.py",
};

fn tour(source: &Path) -> Result<Sh> {
    let venv = python::with_our_wheel("demo", &[])?;
    Ok(sh(venv.python()).arg(source))
}
