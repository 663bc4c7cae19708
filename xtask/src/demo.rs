//! `demo`: the same tour through the API in several languages, run on what is in this checkout.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::c_library::{self, Against, compile};
use crate::packages::Group;
use crate::progress;
use crate::sh::{Sh, cargo, sh};
use crate::table::{Align, Table};
use crate::{generate, paths, python, setup};

/// The program of one language.
struct Tour {
    language: &'static str,
    source: &'static str,
    /// Builds what it needs, and says how to start it.
    build: fn(&Path) -> Result<Sh>,
}

const TOURS: &[Tour] = &[
    Tour {
        language: "Rust",
        source: "core/api/examples/tour.rs",
        build: rust,
    },
    Tour {
        language: "C",
        source: "bindings/c/examples/tour.c",
        build: c,
    },
    Tour {
        language: "Python",
        source: "bindings/python/examples/tour.py",
        build: python_tour,
    },
];

/// Generates, builds and shows.
pub(crate) fn command() -> Result<ExitCode> {
    setup::ensure(&[Group::Build])?;
    heading("From the specification to code");
    if generate::run(&["generate"]) != ExitCode::SUCCESS {
        bail!("the generator failed, see above");
    }

    let mut table = Table::new(&[
        ("language", Align::Left),
        ("result", Align::Left),
        ("seconds", Align::Right),
    ]);
    let mut code = ExitCode::SUCCESS;
    for tour in TOURS {
        heading(&format!("{}: {}", tour.language, tour.source));
        let (result, seconds) = match tour.run() {
            Ok(took) => ("ok", format!("{:.2}", took.as_secs_f64())),
            Err(error) => {
                eprintln!("{error:#}");
                code = ExitCode::FAILURE;
                ("failed", String::new())
            }
        };
        table.row([tour.language.into(), result.into(), seconds]);
    }
    heading("Summary (seconds are of the run, not of the build)");
    print!("{table}");
    Ok(code)
}

impl Tour {
    /// Builds and runs it, and says how long the run took.
    fn run(&self) -> Result<Duration> {
        let source = paths::root().join(self.source);
        if !source.exists() {
            bail!("{} is not there", self.source);
        }
        let (program, _) = progress::during("building", || (self.build)(&source));
        let start = Instant::now();
        program?.show()?;
        Ok(start.elapsed())
    }
}

/// In release mode, as the other two: one build of the core serves all three.
fn rust(_: &Path) -> Result<Sh> {
    cargo()
        .args([
            "build",
            "--release",
            "--package",
            "polyvirt",
            "--example",
            "tour",
        ])
        .run("demo-rust")?;
    Ok(sh(paths::target().join("release/examples/tour")))
}

fn c(source: &Path) -> Result<Sh> {
    let library = c_library::build()?;
    Ok(sh(compile(source, &Against::Ours(&library))?))
}

fn python_tour(source: &Path) -> Result<Sh> {
    let venv = python::with_our_wheel("demo", &[])?;
    Ok(sh(venv.python()).arg(source))
}

fn heading(text: &str) {
    println!("\n== {text}\n");
}
