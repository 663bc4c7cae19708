//! `generate` and `facts`: the generator, with its own arguments passed on as they are.

use std::process::ExitCode;

use crate::sh::cargo;

/// Runs the generator's command line.
pub(crate) fn run(args: &[&str]) -> ExitCode {
    let generator = ["run", "--quiet", "--package", "polyvirt-generators", "--"];
    match cargo().args(generator).args(args).show() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one of its commands with the arguments it was given here.
pub(crate) fn pass_on(command: &str, args: &[String]) -> ExitCode {
    let args = args.iter().map(String::as_str);
    run(&std::iter::once(command).chain(args).collect::<Vec<_>>())
}
