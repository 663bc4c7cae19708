//! Programs between a file and who writes or reads it: they make it smaller, or make it what it was.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use polyvirt_driver::{Error, Result};

use crate::process::{Limits, PRIVATE, Process, Program};

/// How long a program may go on once it has been given everything.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long one that has failed may take to say why.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// As much as is passed on of what a program complains about, in bytes.
const COMPLAINT: u64 = 300;

/// Where programs are when nobody says.
const PLACES: &str = "/usr/local/bin:/usr/bin:/bin";

/// A program that stands between. It is ended when this is dropped before it has finished.
#[derive(Debug)]
pub struct Filter {
    program: String,
    end: Option<File>,
    process: Process,
    complaints: File,
}

impl Filter {
    /// What the program makes of what is written to the [end](Self::end) goes to a file, from where that is now.
    ///
    /// # Errors
    /// When the program cannot be run.
    pub fn into_file(program: &str, arguments: &[&str], file: &File) -> Result<Self> {
        let (end, input) = pair().map_err(|error| failed(program, &error))?;
        let output = file.try_clone().map_err(|error| failed(program, &error))?;
        Self::start(program, arguments, input, output, end)
    }

    /// What the program makes of a file, from where that is now, is to be read from the [end](Self::end).
    ///
    /// # Errors
    /// When the program cannot be run.
    pub fn out_of_file(program: &str, arguments: &[&str], file: &File) -> Result<Self> {
        let (end, output) = pair().map_err(|error| failed(program, &error))?;
        let input = file.try_clone().map_err(|error| failed(program, &error))?;
        Self::start(program, arguments, input, output, end)
    }

    fn start(
        program: &str,
        arguments: &[&str],
        input: File,
        output: File,
        end: File,
    ) -> Result<Self> {
        let complaints = rustix::fs::memfd_create("complaints", rustix::fs::MemfdFlags::CLOEXEC);
        let complaints = File::from(complaints.map_err(|error| failed(program, &error.into()))?);
        let errors = complaints.try_clone();
        let errors = errors.map_err(|error| failed(program, &error))?;
        let process = Program {
            path: program.into(),
            arguments: arguments.iter().map(|&text| text.to_owned()).collect(),
            environment: vec![
                ("PATH".to_owned(), places()),
                ("LC_ALL".to_owned(), "C".to_owned()),
            ],
            descriptors: Vec::new(),
            groups: Vec::new(),
            output,
            owner: None,
            limits: Limits::default(),
            umask: PRIVATE,
            ends_with_us: true,
        }
        .start_reading(input, errors)?;
        Ok(Self {
            program: program.to_owned(),
            end: Some(end),
            process,
            complaints,
        })
    }

    /// What is to be written to, or read from. None once it has been [handed over](Self::hand_over).
    pub const fn end(&self) -> Option<&File> {
        self.end.as_ref()
    }

    /// Gives the end away: whoever keeps it decides when the program has been given everything.
    pub const fn hand_over(&mut self) -> Option<File> {
        self.end.take()
    }

    /// Waits until the program has done everything. Whoever has been given the end must have closed it.
    ///
    /// # Errors
    /// When the program failed, as on a full disk, or does not end.
    pub fn finish(mut self) -> Result<()> {
        self.end = None;
        let ended = self.process.end_of(PATIENCE);
        let complaint = self.complaint();
        match ended {
            Some(true) => Ok(()),
            // Somebody else took note of how it ended, as applications do that ignore what becomes of children.
            None if complaint.is_empty() && self.process.wait(Duration::ZERO) => Ok(()),
            _ => Err(self.gone_wrong(&complaint)),
        }
    }

    /// Why the program failed, when it did: whoever writes to it, or reads from it, only sees that it has gone.
    /// None when it has not ended, or ended without a word, as when nobody read on.
    pub fn failure(&self) -> Option<Error> {
        let failed = self.process.end_of(LAST_WORDS) == Some(false);
        let complaint = self.complaint();
        (failed && !complaint.is_empty()).then(|| self.gone_wrong(&complaint))
    }

    fn gone_wrong(&self, complaint: &str) -> Error {
        let why = if complaint.is_empty() {
            "it did not end well"
        } else {
            complaint
        };
        Error::operation_failed(format!("program '{}' failed: {why}", self.program))
    }

    /// The first line of what it had to say.
    fn complaint(&self) -> String {
        let mut said = Vec::new();
        let read = (&self.complaints)
            .seek(SeekFrom::Start(0))
            .and_then(|_| (&self.complaints).take(COMPLAINT).read_to_end(&mut said));
        let said = String::from_utf8_lossy(if read.is_ok() { &said } else { &[] });
        let first = said.lines().map(str::trim).find(|line| !line.is_empty());
        let printed = first.unwrap_or_default().chars();
        printed.filter(|letter| !letter.is_control()).collect()
    }
}

impl Drop for Filter {
    fn drop(&mut self) {
        self.end = None;
        if !self.process.wait(Duration::ZERO) {
            // It has nothing that is worth waiting for, and there is nobody left to tell if it cannot be ended.
            let _ = self.process.end(Duration::ZERO);
        }
    }
}

/// Whether there is a program of that name.
#[must_use]
pub fn is_there(program: &str) -> bool {
    let places = places();
    let mut files = std::env::split_paths(&places).map(|folder| folder.join(program));
    files.any(|file| rustix::fs::access(file, rustix::fs::Access::EXEC_OK).is_ok())
}

fn places() -> String {
    std::env::var("PATH").unwrap_or_else(|_| PLACES.to_owned())
}

/// Two ends of a socket: who waits for something to read from a pipe, as QEMU does, may not notice that it has ended.
fn pair() -> io::Result<(File, File)> {
    let (one, other) = UnixStream::pair()?;
    Ok((OwnedFd::from(one).into(), OwnedFd::from(other).into()))
}

fn failed(program: &str, error: &io::Error) -> Error {
    Error::io(
        error,
        format!("cannot put program '{program}' before a file"),
    )
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Seek, SeekFrom, Write};

    use super::{Filter, is_there};

    #[test]
    fn what_a_program_made_smaller_another_makes_what_it_was() {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(b"head").expect("written");
        let content = vec![7; 1 << 20];
        let filter = Filter::into_file("gzip", &["-c"], &file).expect("gzip is everywhere");
        let mut end = filter.end().expect("there");
        end.write_all(&content).expect("written");
        filter.finish().expect("all of it");
        let length = file.metadata().expect("there").len();
        assert!(length < 100_000, "{length} bytes");

        file.seek(SeekFrom::Start(4)).expect("there");
        let filter = Filter::out_of_file("gzip", &["-dc"], &file).expect("as before");
        let mut read = Vec::new();
        let mut end = filter.end().expect("there");
        end.read_to_end(&mut read).expect("read");
        assert!(read == content);
        filter.finish().expect("it was all right");
    }

    #[test]
    fn what_a_program_complains_about_is_told() {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(b"this is not small\n").expect("written");
        file.seek(SeekFrom::Start(0)).expect("there");
        let filter = Filter::out_of_file("gzip", &["-dc"], &file).expect("gzip is everywhere");
        let error = filter.finish().expect_err("nonsense");
        assert!(error.message().contains("not in gzip format"), "{error}");
    }

    #[test]
    fn a_full_disk_is_told_when_all_is_written() {
        let Ok(full) = File::options().write(true).open("/dev/full") else {
            eprintln!("skipped: no /dev/full");
            return;
        };
        let filter = Filter::into_file("gzip", &["-c"], &full).expect("gzip is everywhere");
        let error = filter.finish().expect_err("no room");
        assert!(error.message().contains("No space left"), "{error}");
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error_and_one_that_is_not_wanted_ends() {
        let file = tempfile::tempfile().expect("a file");
        assert!(is_there("gzip") && !is_there("no-such-program"));
        assert!(Filter::into_file("no-such-program", &[], &file).is_err());
        let filter = Filter::into_file("cat", &[], &file).expect("cat is everywhere");
        let folder = format!("/proc/{}", filter.process.pid());
        assert!(std::path::Path::new(&folder).exists());
        drop(filter);
        assert!(!std::path::Path::new(&folder).exists());
    }
}
