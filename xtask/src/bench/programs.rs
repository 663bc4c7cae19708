//! The measuring programs, built against ours and against stock libvirt.

use std::ffi::OsString;
use std::fmt;
use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;

use super::documents;
use crate::c_library::{self, Against, compile};
use crate::sh::cargo;
use crate::{guests, languages, paths, python};

/// Which libvirt a program measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Ours,
    Stock,
}

/// In which language the calls are made; tables come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Language {
    /// The C library, against the stock one.
    C,
    /// The Python package, against the stock one.
    Python,
    /// The Perl package, against the stock one.
    Perl,
    /// The Go package, against the upstream one.
    Go,
    /// The Java package, against libvirt-java.
    Java,
    /// The GObject library from Python, against libvirt-glib.
    Gobject,
    /// The OCaml package, against the stock one.
    Ocaml,
    /// The Rust crate, against the stock library in C.
    Rust,
    /// The driver of QEMU embedded in a program in C, against a stock libvirtd.
    Qemu,
    /// The driver of networks embedded in a program in C, against a stock libvirtd.
    Networks,
}

/// One program, ready to run.
pub(super) struct Program {
    pub(super) language: Language,
    pub(super) side: Side,
    pub(super) command: Vec<OsString>,
}

impl Language {
    /// Builds the programs of this language.
    pub(super) fn programs(self) -> Result<Vec<Program>> {
        let commands = match self {
            Self::C => [c("calls.c")?, c("scale.c")?, documents::c()?].concat(),
            Self::Python => python()?,
            Self::Perl => perl()?,
            Self::Go => go()?,
            Self::Java => java()?,
            Self::Gobject => gobject()?,
            Self::Ocaml => ocaml()?,
            Self::Rust => [rust()?, documents::rust()?].concat(),
            Self::Qemu => qemu()?,
            Self::Networks => networks()?,
        };
        let program = |(side, command)| Program {
            language: self,
            side,
            command,
        };
        Ok(commands.into_iter().map(program).collect())
    }

    /// The language of the stock library that this one's calls are compared with.
    ///
    /// There is no stock library in Rust; what its users call is the C library.
    pub(super) fn peer(self) -> Self {
        match self {
            Self::C | Self::Rust => Self::C,
            Self::Python => Self::Python,
            Self::Perl => Self::Perl,
            Self::Go => Self::Go,
            Self::Java => Self::Java,
            Self::Gobject => Self::Gobject,
            Self::Ocaml => Self::Ocaml,
            Self::Qemu => Self::Qemu,
            Self::Networks => Self::Networks,
        }
    }
}

/// What is run, for each side.
pub(super) type Commands = Vec<(Side, Vec<OsString>)>;

/// A C program, against both libraries.
fn c(program: &str) -> Result<Commands> {
    let source = paths::root().join("tests/bench").join(program);
    let library = c_library::build()?;
    let ours = compile(&source, &Against::Ours(&library))?;
    let stock = compile(&source, &Against::Stock)?;
    Ok(vec![
        (Side::Ours, vec![ours.into()]),
        (Side::Stock, vec![stock.into()]),
    ])
}

fn python() -> Result<Commands> {
    let source = paths::root().join("tests/bench/calls.py").into_os_string();
    let venv = python::with_our_wheel("bench", &[])?;
    Ok(vec![
        (Side::Ours, vec![venv.python().into(), source.clone()]),
        (Side::Stock, vec![python::SYSTEM.into(), source]),
    ])
}

fn perl() -> Result<Commands> {
    let source = paths::root().join("tests/bench/calls.pl").into_os_string();
    let mut ours = languages::perl::command()?;
    ours.push(source.clone());
    Ok(vec![
        (Side::Ours, ours),
        (Side::Stock, vec!["perl".into(), source]),
    ])
}

fn go() -> Result<Commands> {
    let source = paths::root().join("tests/bench/calls.go");
    let [ours, stock] = languages::go::measuring(&source)?;
    Ok(vec![(Side::Ours, ours), (Side::Stock, stock)])
}

fn java() -> Result<Commands> {
    let source = paths::root().join("tests/bench/Calls.java");
    let [ours, stock] = languages::java::measuring(&source)?;
    Ok(vec![(Side::Ours, ours), (Side::Stock, stock)])
}

fn gobject() -> Result<Commands> {
    let source = paths::root()
        .join("tests/bench/gobject.py")
        .into_os_string();
    let mut ours = languages::gobject::command()?;
    ours.extend([source.clone(), "ours".into()]);
    let stock = vec![python::SYSTEM.into(), source, "libvirt-glib".into()];
    Ok(vec![(Side::Ours, ours), (Side::Stock, stock)])
}

fn ocaml() -> Result<Commands> {
    let source = paths::root().join("tests/bench/calls.ml");
    let [ours, stock] = languages::ocaml::measuring(&source)?;
    Ok(vec![(Side::Ours, vec![ours]), (Side::Stock, vec![stock])])
}

/// The stock libvirtd has never been asked what QEMU can do.
fn qemu() -> Result<Commands> {
    let kernel = guests::small(&paths::target().join("guests"))?;
    drivers(
        "qemu",
        "qemu",
        &["POLYVIRT_STOCK_COLD=yes"],
        &[kernel.into()],
    )
}

fn networks() -> Result<Commands> {
    drivers("network", "networks", &[], &[])
}

/// A program that measures a driver. Ours has a root of its own, the stock one a libvirtd. Both keep their files in memory
/// where that can be: a disk takes as long for one as for the other, and longer than either.
fn drivers(
    driver: &str,
    program: &str,
    environment: &[&str],
    arguments: &[OsString],
) -> Result<Commands> {
    let tests = paths::root().join("tests");
    let source = tests.join(format!("bench/{program}.c"));
    let library = c_library::build()?;
    let ours = compile(&source, &Against::Ours(&library))?;
    let stock = compile(&source, &Against::Stock)?;
    let mut all: Vec<OsString> = vec!["env".into()];
    all.extend(environment.iter().map(OsString::from));
    if Path::new("/dev/shm").is_dir() {
        all.push("TMPDIR=/dev/shm".into());
    }
    let embedded = tests.join("bench/embedded");
    let ours = [embedded.into(), driver.into(), ours.into()];
    let daemon = tests.join("stock/libvirtd");
    let stock = [
        daemon.into(),
        stock.into(),
        format!("{driver}:///system").into(),
    ];
    Ok(vec![
        (Side::Ours, [&all[..], &ours, arguments].concat()),
        (Side::Stock, [&all[..], &stock, arguments].concat()),
    ])
}

fn rust() -> Result<Commands> {
    cargo()
        .args(["build", "--release"])
        .args(["--package", "polyvirt", "--example", "calls"])
        .run("bench-rust")?;
    let ours = paths::target().join("release/examples/calls");
    Ok(vec![(Side::Ours, vec![ours.into()])])
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
            Self::Perl => "Perl",
            Self::Go => "Go",
            Self::Java => "Java",
            Self::Gobject => "GObject",
            Self::Ocaml => "OCaml",
            Self::Rust => "Rust",
            Self::Qemu => "QEMU",
            Self::Networks => "networks",
        })
    }
}
