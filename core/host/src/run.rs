//! Programs that are run to their end: they are told something, and listened to.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{MemfdFlags, memfd_create};

use crate::process::{Limits, Program};

/// Others may read what such programs leave behind, as they may with stock libvirt.
const SHARED: u32 = 0o022;

/// Where such programs find others.
const PLACES: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Where programs for administrators are, which an ordinary search may leave out.
const MORE: [&str; 3] = ["/usr/sbin", "/usr/local/sbin", "/sbin"];

/// Variables of ours that they get as well.
const PASSED: [&str; 5] = ["HOME", "USER", "LOGNAME", "TMPDIR", "OVS_RUNDIR"];

/// As much as is read of what one says, in bytes.
const MOST: u64 = 16 << 20;

/// As much as is passed on of what one complains about, in bytes.
const COMPLAINT: u64 = 1000;

/// What is run.
#[derive(Debug)]
pub struct Task<'a> {
    /// Its path.
    pub program: &'a Path,
    /// Its arguments, without its name.
    pub arguments: Vec<String>,
    /// What it may read.
    pub input: &'a str,
    /// How long it may take.
    pub patience: Duration,
}

impl Task<'_> {
    /// Runs it, and gives what it has said.
    ///
    /// # Errors
    /// In words why it cannot be run, what it complained about, or that it did not end in time: it is ended then.
    pub fn run(self) -> Result<String, String> {
        let words = |error: io::Error| error.to_string();
        let mut input = memory().map_err(words)?;
        input.write_all(self.input.as_bytes()).map_err(words)?;
        input.seek(SeekFrom::Start(0)).map_err(words)?;
        let (output, errors) = (memory().map_err(words)?, memory().map_err(words)?);
        let process = Program {
            path: self.program.into(),
            arguments: self.arguments,
            environment: environment(),
            descriptors: Vec::new(),
            groups: Vec::new(),
            output: output.try_clone().map_err(words)?,
            owner: None,
            limits: Limits::default(),
            umask: SHARED,
            ends_with_us: true,
        }
        .start_reading(input, errors.try_clone().map_err(words)?)
        .map_err(|error| error.message().to_owned())?;
        match process.end_of(self.patience) {
            Some(true) => Ok(said(output, MOST)),
            Some(false) => Err(said(errors, COMPLAINT).trim().to_owned()),
            // Somebody else took note of how it ended, as applications do that ignore what becomes of children.
            None if process.wait(Duration::ZERO) => Ok(said(output, MOST)),
            None => {
                let ended = process.end_all();
                Err(ended.map_or_else(
                    |error| error.message().to_owned(),
                    |()| "it did not end in time".to_owned(),
                ))
            }
        }
    }
}

/// What programs are told of their surroundings: nothing that would have them say something else, but where an
/// administrator has put what they talk to.
fn environment() -> Vec<(String, String)> {
    let passed = PASSED
        .iter()
        .filter_map(|name| Some((*name, std::env::var(name).ok()?)));
    let fixed = [("PATH", PLACES), ("LC_ALL", "C")].map(|(name, value)| (name, value.to_owned()));
    let all = fixed.into_iter().chain(passed);
    all.map(|(name, value)| (name.to_owned(), value)).collect()
}

fn memory() -> io::Result<File> {
    Ok(File::from(memfd_create("said", MemfdFlags::CLOEXEC)?))
}

/// What can be read of it.
fn said(mut file: File, most: u64) -> String {
    let mut bytes = Vec::new();
    let read = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| file.take(most).read_to_end(&mut bytes));
    String::from_utf8_lossy(if read.is_ok() { &bytes } else { &[] }).into_owned()
}

/// Where a program is that administrators have.
#[must_use]
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
    let folders = folders.chain(MORE.map(PathBuf::from));
    folders
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::time::Duration;

    use super::{Task, find};

    fn shell(script: &str, input: &str, patience: u64) -> Result<String, String> {
        let task = Task {
            program: Path::new("/bin/sh"),
            arguments: vec!["-c".to_owned(), script.to_owned()],
            input,
            patience: Duration::from_millis(patience),
        };
        task.run()
    }

    #[test]
    fn others_may_read_what_it_makes() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("made");
        shell(&format!("touch '{}'", file.display()), "", 10_000).unwrap();
        let mode = std::fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o644);
    }

    #[test]
    fn what_it_says_is_given_and_what_it_complains_about_is_why_it_failed() {
        assert_eq!(shell("tr a-z A-Z", "told", 10_000), Ok("TOLD".to_owned()));
        let failed = shell("echo said; echo why >&2; exit 3", "", 10_000);
        assert_eq!(failed, Err("why".to_owned()));
        // One that does not read what it is told, and one that says more than a pipe holds.
        assert_eq!(
            shell("true", &"x".repeat(1 << 20), 10_000),
            Ok(String::new())
        );
        let long = shell("head -c 1000000 /dev/zero", "", 10_000);
        assert_eq!(long.map(|said| said.len()), Ok(1_000_000));
    }

    #[test]
    fn one_that_does_not_end_is_ended() {
        let late = shell("sleep 987654 & sleep 987654", "", 50);
        assert_eq!(late, Err("it did not end in time".to_owned()));
        let left = shell("pgrep -f 'sleep [9]87654' || true", "", 10_000);
        assert_eq!(left, Ok(String::new()), "what it has started has ended too");
        assert!(find("sh").is_some() && find("no-such-program").is_none());
    }
}
