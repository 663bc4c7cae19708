//! `demo`: the same tour through the API in several languages, run on what is in this checkout.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::c_library::{self, Against, compile};
use crate::languages::{self, Tour};
use crate::packages::Group;
use crate::progress;
use crate::sh::{Sh, cargo, sh};
use crate::table::{Align, Table};
use crate::{generate, paths, setup};

/// The tours of the languages that have no package of their own; those of the others come with them.
const TOURS: &[(&str, Tour)] = &[
    (
        "Rust",
        Tour {
            source: "core/api/examples/tour.rs",
            build: rust,
        },
    ),
    (
        "C",
        Tour {
            source: "bindings/c/examples/tour.c",
            build: c,
        },
    ),
];

/// Generates, builds and shows.
pub(crate) fn command() -> Result<ExitCode> {
    let groups = languages::ALL.iter().flat_map(|language| language.groups);
    let mut needed = vec![Group::Build];
    needed.extend(groups.filter(|group| **group != Group::Test));
    setup::ensure(&needed)?;
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
    let packaged = languages::ALL.iter().map(|l| (l.title, l.tour));
    for (language, tour) in TOURS.iter().copied().chain(packaged) {
        heading(&format!("{language}: {}", tour.source));
        let (result, seconds) = match tour.run() {
            Ok(took) => ("ok", format!("{:.2}", took.as_secs_f64())),
            Err(error) => {
                eprintln!("{error:#}");
                code = ExitCode::FAILURE;
                ("failed", String::new())
            }
        };
        table.row([language.into(), result.into(), seconds]);
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

fn heading(text: &str) {
    println!("\n== {text}\n");
}
