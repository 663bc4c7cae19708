//! The project's chores, as `cargo xtask COMMAND`.

mod bench;
mod c_library;
mod check;
mod conformance;
mod corpora;
mod demo;
mod docs;
mod folders;
mod fuzz;
mod generate;
mod go_tests;
mod guests;
mod install;
mod languages;
mod packages;
mod paths;
mod progress;
mod python;
mod report;
mod setup;
mod sh;
mod slots;
mod table;
mod tap;
mod test;
mod upstream;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use packages::Group;

/// The project's chores.
///
/// Each command installs the system packages it needs (Debian and Ubuntu), and keeps what it
/// builds and the logs of what it ran in cargo's build folder.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Installs the system packages that the other commands need.
    Setup {
        /// Only these groups.
        #[arg(value_enum)]
        groups: Vec<Group>,
    },
    /// Writes everything that comes from the specification (`generate --help` lists the options).
    #[command(disable_help_flag = true)]
    Generate(PassedOn),
    /// Answers from the facts about upstream in a folder: `facts DIR [--json]`.
    #[command(disable_help_flag = true)]
    Facts(PassedOn),
    /// Judges everything that needs no test: format, lints, generated files, documents, licences.
    Check {
        /// Only these steps.
        #[arg(value_enum)]
        steps: Vec<check::Step>,
    },
    /// Builds libvirt.so.0 and its extension libraries.
    BuildC(c_library::Options),
    /// Installs the C library: libraries, headers, pkg-config files, schemas.
    Install(install::Options),
    /// Builds the Python wheel, to be installed with pip.
    Wheel,
    /// Runs every check and every test suite, and counts them.
    Test {
        /// Only these parts.
        #[arg(value_enum)]
        parts: Vec<test::Part>,
    },
    /// Runs the suites of what exists for libvirt on our C library, beside stock libvirt.
    Upstream(upstream::Options),
    /// Writes the API reference, a folder of pages with search.
    Docs,
    /// Shows the same tour through the API in several languages.
    Demo,
    /// Runs the conformance cases in every language, and tells function by function what they say.
    Conformance(conformance::Options),
    /// Puts published documents to our code, suite by suite: `corpora [DIR] [--suite S] [--json]`.
    #[command(disable_help_flag = true)]
    Corpora(PassedOn),
    /// Prints which calls each driver answers, and which of them tests make.
    Slots {
        /// Everything, as JSON.
        #[arg(long)]
        json: bool,
        /// Only the calls that this driver does not answer, in C.
        #[arg(long, value_name = "DRIVER")]
        missing: Option<String>,
    },
    /// Puts random documents to the readers (needs a nightly compiler and cargo-fuzz).
    Fuzz(fuzz::Options),
    /// Measures our calls against stock libvirt's, on the same machine in turns.
    Bench(bench::Options),
}

/// Arguments that the generator reads itself.
#[derive(clap::Args)]
struct PassedOn {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Setup { groups } => setup::command(&groups),
        Command::Generate(PassedOn { args }) => Ok(generate::pass_on("generate", &args)),
        Command::Facts(PassedOn { args }) => Ok(generate::pass_on("facts", &args)),
        Command::Check { steps } => check::command(&steps),
        Command::BuildC(options) => c_library::command(&options),
        Command::Install(options) => install::command(&options),
        Command::Wheel => python::command(),
        Command::Test { parts } => test::command(&parts),
        Command::Upstream(options) => upstream::command(&options),
        Command::Docs => Ok(docs::command()),
        Command::Demo => demo::command(),
        Command::Conformance(options) => conformance::command(&options),
        Command::Corpora(PassedOn { args }) => corpora::command(&args),
        Command::Slots { json, missing } => slots::command(json, missing.as_deref()),
        Command::Fuzz(options) => fuzz::command(&options),
        Command::Bench(options) => bench::command(&options),
    }
}
