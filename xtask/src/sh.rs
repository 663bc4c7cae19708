//! The one way this crate starts other programs.
//!
//! A failure always says which command failed, how, and where its whole output is.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};

use crate::paths;

/// How many lines of a failed command's output its error repeats.
const TAIL: usize = 30;

/// What every command from some time on has in its environment besides.
static IN_ALL: Mutex<Vec<(&str, String)>> = Mutex::new(Vec::new());

/// Puts a variable into the environment of every command from here on.
pub(crate) fn in_all(name: &'static str, value: &str) {
    let mut all = IN_ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|(known, _)| *known != name);
    all.push((name, value.to_owned()));
}

/// A command about to run, in the checkout, with the shared build folder.
pub(crate) struct Sh(Command);

/// Starts describing a run of `program`.
pub(crate) fn sh(program: impl AsRef<OsStr>) -> Sh {
    let mut command = Command::new(program);
    command
        .current_dir(paths::root())
        .env("CARGO_TARGET_DIR", paths::target())
        .envs(
            IN_ALL
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone(),
        );
    Sh(command)
}

/// Starts describing a run of cargo.
pub(crate) fn cargo() -> Sh {
    sh("cargo")
}

/// What a command said, and how it ended.
pub(crate) struct Log {
    /// Standard output and standard error, in the order they were written.
    pub(crate) text: String,
    /// How it ended.
    pub(crate) status: ExitStatus,
    line: String,
    path: PathBuf,
}

impl Sh {
    pub(crate) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.0.arg(arg);
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.0.args(args);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// Runs it in `folder` instead of the checkout.
    pub(crate) fn dir(mut self, folder: &Path) -> Self {
        self.0.current_dir(folder);
        self
    }

    /// Runs to the end with both streams kept in the log `name`, and returns what happened.
    ///
    /// # Errors
    /// Only when the program cannot be started: a failure is for the caller to judge.
    pub(crate) fn log(mut self, name: &str) -> Result<Log> {
        let line = self.line();
        let path = log_path(name)?;
        let file =
            File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
        let status = self
            .0
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .status()
            .with_context(|| format!("cannot start `{line}`"))?;
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Log {
            text,
            status,
            line,
            path,
        })
    }

    /// As [`Sh::log`], where anything but success is an error.
    pub(crate) fn run(self, name: &str) -> Result<Log> {
        let log = self.log(name)?;
        log.require_success()?;
        Ok(log)
    }

    /// Runs with the terminal's own streams, for output that is meant to be seen.
    pub(crate) fn show(mut self) -> Result<()> {
        let line = self.line();
        let status = self
            .0
            .status()
            .with_context(|| format!("cannot start `{line}`"))?;
        if !status.success() {
            bail!("`{line}` failed ({status})");
        }
        Ok(())
    }

    /// Runs and returns standard output.
    pub(crate) fn read(mut self) -> Result<String> {
        let line = self.line();
        let output = self
            .0
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("cannot start `{line}`"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("`{line}` failed ({})\n{}", output.status, indented(&said));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// True when the command can be started and succeeds; its output goes nowhere.
    pub(crate) fn succeeds(mut self) -> bool {
        self.0
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    /// The command as one would type it.
    fn line(&self) -> String {
        let words = std::iter::once(self.0.get_program()).chain(self.0.get_args());
        let shown = words.map(|word| quoted(&word.to_string_lossy()));
        shown.collect::<Vec<_>>().join(" ")
    }
}

impl Log {
    /// An error with the command, its end and the last of what it said, unless it succeeded.
    pub(crate) fn require_success(&self) -> Result<()> {
        if self.status.success() {
            return Ok(());
        }
        bail!(
            "`{}` failed ({})\n{}  whole output: {}",
            self.line,
            self.status,
            indented(&self.text),
            self.path.display()
        )
    }
}

fn log_path(name: &str) -> Result<PathBuf> {
    let folder = paths::target().join("xtask/logs");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder.join(Path::new(name).with_extension("log")))
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=+:,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The last lines of `text`, each pushed to the right so that they stand apart.
fn indented(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let mut out = String::new();
    for line in &lines[lines.len().saturating_sub(TAIL)..] {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "  | {line}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{indented, quoted};

    #[test]
    fn words_are_quoted_only_when_a_shell_needs_it() {
        assert_eq!(
            quoted("-Wl,-soname,libvirt.so.0"),
            "-Wl,-soname,libvirt.so.0"
        );
        assert_eq!(quoted("it's here"), r"'it'\''s here'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn an_error_repeats_only_the_last_lines() {
        let text: String = (0..100).map(|n| format!("{n}\n")).collect();
        let tail = indented(&text);
        assert!(tail.starts_with("  | 70\n"));
        assert!(tail.ends_with("  | 99\n"));
    }
}
