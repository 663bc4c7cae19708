//! File descriptors that callers name by their number.

use std::os::fd::{BorrowedFd, OwnedFd};

use polyvirt_driver::{Error, Result};

/// A descriptor of our own for what the caller's refers to, which stays the caller's.
///
/// # Errors
/// When there is no such descriptor, or no more can be made.
pub fn duplicate(number: i32) -> Result<OwnedFd> {
    let failed = |errno: rustix::io::Errno| {
        let what = format!("Unable to access file descriptor {number}");
        Error::system(errno.raw_os_error(), what)
    };
    if number < 0 {
        return Err(failed(rustix::io::Errno::BADF));
    }
    // SAFETY: it is used for the one call that asks the kernel for another descriptor, and that call says so when there
    // is none of this number. Nothing is kept of it.
    let given = unsafe { BorrowedFd::borrow_raw(number) };
    rustix::io::fcntl_dupfd_cloexec(given, 3).map_err(failed)
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd;

    use super::duplicate;

    #[test]
    fn what_is_not_open_is_an_error() {
        let file = tempfile::tempfile().expect("a file");
        assert!(duplicate(file.as_raw_fd()).is_ok());
        for number in [-1, i32::MAX] {
            assert!(duplicate(number).is_err());
        }
    }
}
