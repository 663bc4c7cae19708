//! The measuring programs, built against ours and against stock libvirt.

use std::ffi::OsString;
use std::fmt;

use anyhow::Result;

use crate::c_library::{self, Against, compile};
use crate::sh::cargo;
use crate::{paths, python};

/// Which libvirt a program measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Ours,
    Stock,
}

/// In which language the calls are made; tables come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Language {
    C,
    Python,
    Rust,
}

/// One program, ready to run.
pub(super) struct Program {
    pub(super) language: Language,
    pub(super) side: Side,
    pub(super) command: Vec<OsString>,
}

/// Builds all of them.
pub(super) fn build() -> Result<Vec<Program>> {
    let folder = paths::root().join("tests/bench");
    let library = c_library::build()?;
    let calls_c = folder.join("calls.c");
    let calls_py = folder.join("calls.py").into_os_string();
    let venv = python::with_our_wheel("bench", &[])?;
    cargo()
        .args([
            "build",
            "--release",
            "--package",
            "polyvirt",
            "--example",
            "calls",
        ])
        .run("bench-rust")?;
    let rust = paths::target().join("release/examples/calls");

    let program = |language, side, command: Vec<OsString>| Program {
        language,
        side,
        command,
    };
    Ok(vec![
        program(
            Language::C,
            Side::Ours,
            vec![compile(&calls_c, &Against::Ours(&library))?.into()],
        ),
        program(
            Language::C,
            Side::Stock,
            vec![compile(&calls_c, &Against::Stock)?.into()],
        ),
        program(
            Language::Python,
            Side::Ours,
            vec![venv.python().into(), calls_py.clone()],
        ),
        program(
            Language::Python,
            Side::Stock,
            vec![python::SYSTEM.into(), calls_py],
        ),
        program(Language::Rust, Side::Ours, vec![rust.into()]),
    ])
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ours => "ours",
            Self::Stock => "stock libvirt",
        })
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::C => "C",
            Self::Python => "Python",
            Self::Rust => "Rust",
        })
    }
}
