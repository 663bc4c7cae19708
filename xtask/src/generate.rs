//! `generate` and `facts`: the generator, with its own arguments passed on as they are.

use std::process::ExitCode;

/// Runs the generator's command line in this process.
pub(crate) fn run(args: &[&str]) -> ExitCode {
    let args: Vec<String> = args.iter().map(|&arg| arg.to_owned()).collect();
    polyvirt_generators::cli::run(&args)
}

/// Runs one of its commands with the arguments it was given here.
pub(crate) fn pass_on(command: &str, args: &[String]) -> ExitCode {
    let args = args.iter().map(String::as_str);
    run(&std::iter::once(command).chain(args).collect::<Vec<_>>())
}
