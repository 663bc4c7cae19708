//! `demo`: what one does with the API, in every language and run on what is in this checkout: a tour on the test driver,
//! and a guest of QEMU that is booted, changed and stopped.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::c_library::{self, Against, compile};
use crate::guests::Stage;
use crate::languages::{self, Tour};
use crate::packages::Group;
use crate::progress;
use crate::sh::{Sh, cargo, sh};
use crate::table::{Align, Table};
use crate::{generate, guests, paths, setup};

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
    let mut needed = vec![Group::Build, Group::Guests];
    needed.extend(groups.filter(|group| **group != Group::Test));
    setup::ensure(&needed)?;
    heading("From the specification to code");
    if generate::run(&["generate"]) != ExitCode::SUCCESS {
        bail!("the generator failed, see above");
    }
    let system = guests::system()?;

    let mut shown = Shown::default();
    for (language, tour) in TOURS {
        shown.program(language, tour, Ok);
    }
    for language in languages::ALL {
        shown.program(language.title, &language.tour, Ok);
        shown.program(language.title, &language.guest(), |program| {
            Ok(Stage::new(language, &system)?.tell(program))
        });
    }
    heading("Summary (seconds are of the run, not of the build)");
    print!("{}", shown.table());
    Ok(shown.code())
}

/// What was shown, and how it ended.
#[derive(Default)]
struct Shown(Vec<(String, &'static str, Option<Duration>)>);

impl Shown {
    /// Builds a program and runs it, with the arguments that `tell` gives it.
    fn program(&mut self, language: &str, program: &Tour, tell: impl FnOnce(Sh) -> Result<Sh>) {
        heading(&format!("{language}: {}", program.source));
        let took = run(program, tell);
        if let Err(error) = &took {
            eprintln!("{error:#}");
        }
        self.0
            .push((language.to_owned(), program.source, took.ok()));
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            ("language", Align::Left),
            ("program", Align::Left),
            ("result", Align::Left),
            ("seconds", Align::Right),
        ]);
        for (language, program, took) in &self.0 {
            let result = if took.is_some() { "ok" } else { "failed" };
            let seconds = took.map(|took| format!("{:.2}", took.as_secs_f64()));
            table.row([
                language.clone(),
                (*program).to_owned(),
                result.to_owned(),
                seconds.unwrap_or_default(),
            ]);
        }
        table
    }

    fn code(&self) -> ExitCode {
        if self.0.iter().all(|(_, _, took)| took.is_some()) {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Builds a program and runs it, and says how long the run took.
fn run(program: &Tour, tell: impl FnOnce(Sh) -> Result<Sh>) -> Result<Duration> {
    let (built, _) = progress::during("building", || program.program());
    let told = tell(built?)?;
    let start = Instant::now();
    told.show()?;
    Ok(start.elapsed())
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
