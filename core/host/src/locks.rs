//! Locks of files that say who uses them: as `virtlockd` takes them, so that hosts of both kinds keep out of each
//! other's way on storage that they share.
//!
//! A lock belongs to the open file. Whoever inherits that has the lock too, and it lasts until the last of them ends.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::Path;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

/// A file that is locked until this is dropped, and whatever has inherited it has ended.
#[derive(Debug)]
pub struct Lock(OwnedFd);

impl Lock {
    /// Locks a file: for oneself, or with others who say the same.
    ///
    /// # Errors
    /// `RESOURCE_BUSY` when somebody else has it locked in a way that does not go with this; anything else when it
    /// cannot be opened or locked.
    pub fn take(path: &Path, shared: bool) -> Result<Self> {
        let flags = OFlags::RDWR | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
        let file = rustix::fs::open(path, flags, Mode::empty());
        let file = file.map_err(|error| failed(error, "open", path))?;
        let kind = if shared { libc::F_RDLCK } else { libc::F_WRLCK };
        let byte = libc::flock {
            l_type: kind.try_into().unwrap_or_default(),
            l_whence: libc::SEEK_SET.try_into().unwrap_or_default(),
            // The first byte is meant by convention; QEMU's own locks are further on.
            l_start: 0,
            l_len: 1,
            l_pid: 0,
        };
        // SAFETY: the description of the lock is only read, and there as long as the call takes.
        let locked = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_OFD_SETLK, &raw const byte) };
        if locked == 0 {
            return Ok(Self(file));
        }
        let error = std::io::Error::last_os_error();
        match Errno::from_io_error(&error) {
            Some(Errno::AGAIN | Errno::ACCESS) => {
                let message = format!("Lockspace resource '{}' is locked", path.display());
                Err(Error::new(
                    ErrorDomain::LOCKSPACE,
                    ErrorNumber::RESOURCE_BUSY,
                    message,
                ))
            }
            other => Err(failed(other.unwrap_or(Errno::IO), "lock", path)),
        }
    }
}

impl AsFd for Lock {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

fn failed(error: Errno, what: &str, path: &Path) -> Error {
    let message = format!("cannot {what} '{}'", path.display());
    Error::system(error.raw_os_error(), message).with_domain(ErrorDomain::LOCKSPACE)
}

#[cfg(test)]
mod tests {
    use polyvirt_driver::ErrorNumber;

    use super::Lock;

    #[test]
    fn a_file_is_locked_for_one_or_shared_by_many() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("image");
        std::fs::write(&path, b"").expect("written");
        let alone = Lock::take(&path, false).expect("nobody else");
        for shared in [false, true] {
            let refused = Lock::take(&path, shared).expect_err("it is locked");
            assert_eq!(refused.code(), ErrorNumber::RESOURCE_BUSY);
        }
        drop(alone);
        let one = Lock::take(&path, true).expect("nobody else");
        let other = Lock::take(&path, true).expect("shared");
        assert!(Lock::take(&path, false).is_err());
        drop((one, other));
        assert!(Lock::take(&path, false).is_ok());
        assert!(Lock::take(&folder.path().join("missing"), false).is_err());
    }
}
