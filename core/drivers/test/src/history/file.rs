//! Files that outlive the process.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, Result};

use polyvirt_host::random;

/// Only for whoever runs the program: there may be passwords inside.
const MODE: u32 = 0o600;

/// Writes a file, so that under its name there is the old one or the whole new one at any time.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    // Links are followed, and devices and pipes are written to, not replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
        let mut file = OpenOptions::new().write(true).open(&path)?;
        return Ok(file.write_all(content)?);
    }
    let folder = path.parent().unwrap_or(Path::new("/"));
    let beside = folder.join(format!(".{}.new", random::uuid()?));
    let done = write_new(&beside, content).and_then(|()| fs::rename(&beside, &path));
    if done.is_err() {
        // What cannot be removed was not made in the first place.
        let _ = fs::remove_file(&beside);
    }
    done?;
    // The name has to be as safe as the content, where the folder can be looked at.
    if let Ok(folder) = File::open(folder) {
        folder.sync_all()?;
    }
    Ok(())
}

fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(MODE)
        .open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Why a file could not be written.
pub(super) enum Trouble {
    /// The operating system refused.
    System(io::Error),
    /// No name could be made up.
    Other(Error),
}

impl Trouble {
    /// The error, with what was tried.
    pub(super) fn explain(self, tried: impl AsRef<str>) -> Error {
        let error = match self {
            Self::System(error) => Error::io(&error, tried),
            Self::Other(error) => error,
        };
        error.with_domain(ErrorDomain::TEST)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

/// A path that does not depend on the folder the process is in.
pub(super) fn absolute(path: &str) -> Result<PathBuf> {
    std::path::absolute(path)
        .map_err(|error| Error::io(&error, format!("cannot make '{path}' an absolute path")))
}
