//! The log of a guest: what was run, and what QEMU had to say.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::files;
use polyvirt_qemu::command::CommandLine;
use polyvirt_qemu::settings::Folders;

/// How much of what QEMU said is shown in an error.
const SHOWN: u64 = 1024;

/// The log of a guest.
#[derive(Debug)]
pub(crate) struct Log {
    path: PathBuf,
    /// Where what this start says begins.
    begins: u64,
}

impl Log {
    /// Opens it, behind what earlier starts said.
    pub(crate) fn open(folders: &Folders, name: &str) -> Result<Self> {
        let path = folders.log.join(format!("{name}.log"));
        let file = files::append(&path, 0o600)?;
        let begins = file.metadata().map_or(0, |about| about.len());
        Ok(Self { path, begins })
    }

    /// Says what is run, so that it can be run by hand.
    pub(crate) fn write_start(&mut self, command: &CommandLine) -> Result<()> {
        let mut text = String::from("starting up\n");
        for (name, value) in &command.environment {
            text.push_str(&format!("{name}={} \\\n", quoted(value)));
        }
        text.push_str(&quoted(&command.program));
        for argument in &command.arguments {
            // An option and its value share a line.
            let separator = if argument.starts_with('-') {
                " \\\n"
            } else {
                " "
            };
            text.push_str(separator);
            text.push_str(&quoted(argument));
        }
        text.push('\n');
        let mut file = self.for_qemu()?;
        let written = file.write_all(text.as_bytes());
        written.map_err(|error| {
            Error::io(
                &error,
                format!("cannot write log '{}'", self.path.display()),
            )
        })?;
        self.begins = file.metadata().map_or(self.begins, |about| about.len());
        Ok(())
    }

    /// For QEMU to write to.
    pub(crate) fn for_qemu(&self) -> Result<File> {
        files::append(&self.path, 0o600)
    }

    /// What went wrong while QEMU started, in its own words where it has said any.
    pub(crate) fn explain(&self, name: &str, error: Error) -> Error {
        let said = self.said();
        // Where terminals are is told on every start.
        let told = said
            .lines()
            .filter(|line| !line.contains("char device redirected to"));
        let said = told.collect::<Vec<_>>().join("\n");
        let said = said.trim();
        if said.is_empty() {
            return error;
        }
        let message = format!("process of domain '{name}' failed while it started: {said}");
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    }

    fn said(&self) -> String {
        let mut bytes = Vec::new();
        if let Ok(mut file) = File::open(&self.path) {
            let _ = file.seek(SeekFrom::Start(self.begins));
            let _ = file.take(SHOWN).read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// As a shell reads it.
pub(crate) fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,+@%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}
