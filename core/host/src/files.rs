//! Files that are whole or not there, with modes that were meant, and no link followed.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use rustix::fs::{self, FileType, Mode, OFlags};
use rustix::io::Errno;

/// How much of a file is read at most, when nothing else is said: documents are far smaller.
pub const LIMIT: u64 = 16 << 20;

/// How long is waited for somebody to read from a pipe.
const READER: Duration = Duration::from_secs(5);

/// Opens a regular file to read from, not through a link.
///
/// # Errors
/// When there is none, or it is something else.
pub fn open(path: &Path) -> Result<File> {
    open_if_there(path)?.ok_or_else(|| failed(Errno::NOENT, "open", path))
}

fn open_if_there(path: &Path) -> Result<Option<File>> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = match fs::open(path, flags, Mode::empty()) {
        Ok(file) => File::from(file),
        Err(Errno::NOENT) => return Ok(None),
        Err(error) => return Err(failed(error, "open", path)),
    };
    let about = fs::fstat(&file).map_err(|error| failed(error, "look at", path))?;
    if FileType::from_raw_mode(about.st_mode) != FileType::RegularFile {
        let message = format!("'{}' is no regular file", path.display());
        return Err(Error::operation_failed(message));
    }
    Ok(Some(file))
}

/// Reads a file that ought to be small; nothing when there is none.
///
/// # Errors
/// When it is no regular file, is a link, is too large, or cannot be read.
pub fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>> {
    let Some(file) = open_if_there(path)? else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    let read = file.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| Error::io(&error, format!("cannot read file '{}'", path.display())))?;
    if bytes.len() as u64 > limit {
        let message = format!("file '{}' is larger than {limit} bytes", path.display());
        return Err(Error::operation_failed(message));
    }
    Ok(Some(bytes))
}

/// The same for text.
///
/// # Errors
/// As for [`read`], and when it is not UTF-8.
pub fn read_text(path: &Path) -> Result<Option<String>> {
    let Some(bytes) = read(path, LIMIT)? else {
        return Ok(None);
    };
    let text = String::from_utf8(bytes);
    let message = |_| Error::operation_failed(format!("file '{}' is no text", path.display()));
    text.map(Some).map_err(message)
}

/// Writes a file under another name, and gives it its own when all of it is on disk: whoever reads it, at whatever
/// moment, finds the old or the new.
///
/// # Errors
/// When the folder cannot be written to, or the disk is full. What was there is still there then.
pub fn write(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    let unfinished = beside(path, ".new");
    let written = write_new(&unfinished, bytes, mode)
        .and_then(|()| fs::rename(&unfinished, path))
        .map_err(|error| failed(error, "write", path));
    if written.is_err() {
        let _ = fs::unlink(&unfinished);
    }
    written
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> rustix::io::Result<()> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let create = || fs::open(path, flags, Mode::from_raw_mode(0o600));
    let file = match create() {
        // Left by somebody who was killed; only one of us writes here at a time.
        Err(Errno::EXIST) => {
            fs::unlink(path)?;
            create()?
        }
        other => other?,
    };
    // Whatever the umask of the process we are in.
    fs::fchmod(&file, Mode::from_raw_mode(mode))?;
    let mut file = File::from(file);
    let written = file.write_all(bytes).and_then(|()| file.sync_data());
    written.map_err(|error| Errno::from_io_error(&error).unwrap_or(Errno::IO))
}

/// A name beside another, hidden and not taken for one of its kind.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsStr::new(".").to_owned();
    name.push(path.file_name().unwrap_or_default());
    name.push(suffix);
    path.with_file_name(name)
}

/// What somebody wants written to.
#[derive(Debug)]
pub struct Target {
    /// Open to be written to, from its beginning.
    pub file: File,
    path: PathBuf,
    /// Whether there was nothing before.
    is_new: bool,
    kind: FileType,
}

impl Target {
    /// Makes a file, or takes what is there: a file, which loses its content, a device or a pipe. Not through a link.
    ///
    /// # Errors
    /// When it is a link, a pipe that nobody reads from, or the folder cannot be written to.
    pub fn open(path: &Path, mode: u32) -> Result<Self> {
        let what = "create";
        let mode = Mode::from_raw_mode(mode);
        let flags = OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NOCTTY;
        let (opened, is_new) = match fs::open(path, flags | OFlags::CREATE | OFlags::EXCL, mode) {
            Err(Errno::EXIST) => (open_to_write(path, flags), false),
            opened => (opened, true),
        };
        let file = opened.map_err(|error| failed(error, what, path))?;
        let about = fs::fstat(&file).map_err(|error| failed(error, what, path))?;
        let target = Self {
            file: File::from(file),
            path: path.to_owned(),
            is_new,
            kind: FileType::from_raw_mode(about.st_mode),
        };
        let ready = if target.is_file() {
            target.begin(mode)
        } else {
            fs::fcntl_setfl(&target.file, OFlags::empty())
        };
        match ready {
            Ok(()) => Ok(target),
            Err(error) => {
                target.discard();
                Err(failed(error, what, path))
            }
        }
    }

    /// Its mode is what is wanted, unless it is somebody else's; devices keep theirs in any case.
    fn begin(&self, mode: Mode) -> std::result::Result<(), Errno> {
        fs::fcntl_setfl(&self.file, OFlags::empty())?;
        match fs::fchmod(&self.file, mode) {
            Ok(()) | Err(Errno::PERM) => fs::ftruncate(&self.file, 0),
            error => error,
        }
    }

    /// Whether it is a file, and no device or pipe.
    pub fn is_file(&self) -> bool {
        self.kind == FileType::RegularFile
    }

    /// Whether what has been written can be gone back to.
    pub fn is_seekable(&self) -> bool {
        matches!(self.kind, FileType::RegularFile | FileType::BlockDevice)
    }

    /// Removes it, when there was nothing before: what is half written is of no use.
    pub fn discard(self) {
        if self.is_new {
            // Why it is of no use says more than that it cannot be removed.
            let _ = remove(&self.path);
        }
    }
}

/// Opens what is there. Who reads from a pipe may not be there yet, and may never be.
fn open_to_write(path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
    let until = Instant::now() + READER;
    loop {
        match fs::open(path, flags | OFlags::NONBLOCK, Mode::empty()) {
            Err(Errno::NXIO) if Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(20));
            }
            opened => return opened,
        }
    }
}

/// Opens a file to write to its end, and makes it where there is none; not through a link.
///
/// # Errors
/// When it is a link, or the folder cannot be written to.
pub fn append(path: &Path, mode: u32) -> Result<File> {
    let flags =
        OFlags::WRONLY | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::APPEND;
    let opened = fs::open(path, flags, Mode::from_raw_mode(mode));
    let file = opened.map_err(|error| failed(error, "create", path))?;
    let set = fs::fchmod(&file, Mode::from_raw_mode(mode));
    // A file of somebody else's keeps its mode.
    match set {
        Ok(()) | Err(Errno::PERM) => Ok(File::from(file)),
        Err(error) => Err(failed(error, "set the mode of", path)),
    }
}

/// Makes a folder and those it is in, where they are missing. Those that are there keep their modes.
///
/// # Errors
/// When one of them is something else, or cannot be made.
pub fn make_folder(path: &Path, mode: u32) -> Result<()> {
    match fs::mkdir(path, Mode::from_raw_mode(mode)) {
        // Whatever the umask of the process we are in.
        Ok(()) => fs::chmod(path, Mode::from_raw_mode(mode)),
        Err(Errno::EXIST) if path.is_dir() => Ok(()),
        Err(Errno::NOENT) => {
            let parent = path.parent().filter(|parent| *parent != path);
            let Some(parent) = parent else {
                return Err(failed(Errno::NOENT, "create folder", path));
            };
            make_folder(parent, mode)?;
            return make_folder(path, mode);
        }
        Err(error) => Err(error),
    }
    .map_err(|error| failed(error, "create folder", path))
}

/// Removes a file. It is no error when there is none.
///
/// # Errors
/// When it cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    match fs::unlink(path) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(failed(error, "remove", path)),
    }
}

/// Removes a folder and all that is in it, without following links. It is no error when there is none.
///
/// # Errors
/// When something in it cannot be removed.
pub fn remove_folder(path: &Path) -> Result<()> {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            let what = format!("cannot remove folder '{}'", path.display());
            Err(Error::io(&error, what))
        }
        _ => Ok(()),
    }
}

/// The names in a folder, sorted; none when there is no such folder.
///
/// # Errors
/// When it cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            let what = format!("cannot read folder '{}'", folder.display());
            return Err(Error::io(&error, what));
        }
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    Ok(names)
}

fn failed(error: Errno, what: &str, path: &Path) -> Error {
    let message = format!("cannot {what} '{}'", path.display());
    Error::system(error.raw_os_error(), message)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::{names, read, write};

    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let (secret, link) = (folder.path().join("secret"), folder.path().join("link"));
        write(&secret, b"secret", 0o600).expect("written");
        symlink(&secret, &link).expect("linked");
        assert!(read(&link, 100).is_err());
        write(&link, b"other", 0o600).expect("written");
        assert_eq!(
            read(&secret, 100).expect("read").as_deref(),
            Some(&b"secret"[..])
        );
    }

    #[test]
    fn the_mode_is_the_one_that_was_meant() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        write(&path, b"1", 0o644).expect("written");
        let mode = std::fs::metadata(&path)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o644);
        assert_eq!(names(folder.path()).expect("read"), ["file"]);
    }

    #[test]
    fn what_is_too_large_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        write(&path, b"12345", 0o600).expect("written");
        assert!(read(&path, 4).is_err());
        assert!(read(&path, 5).is_ok());
    }
}
