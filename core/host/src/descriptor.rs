//! File descriptors by their number.

use std::fs::File;
use std::os::fd::{BorrowedFd, IntoRawFd, OwnedFd};

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

/// Has something behind the first three numbers, where the application around us has closed them: what we open and pass
/// on to programs must not get one of these, under which each program has its own.
pub fn fill_standard() {
    for number in 0..3 {
        // SAFETY: it is used for the one call that asks the kernel whether there is such a descriptor.
        let standard = unsafe { BorrowedFd::borrow_raw(number) };
        if rustix::io::fcntl_getfd(standard) == Err(rustix::io::Errno::BADF)
            && let Ok(nothing) = File::open("/dev/null")
        {
            // The kernel gives the lowest number that is free. It stays, as it would have if it had been there.
            let _ = nothing.into_raw_fd();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::os::fd::AsRawFd;
    use std::process::Command;

    use super::{duplicate, fill_standard};

    #[test]
    fn what_an_application_has_closed_is_not_passed_on() {
        let ours = std::env::current_exe().expect("a path");
        let inner = "descriptor::tests::without_the_first_one_others_are_given";
        let script = format!("exec \"$0\" --ignored --exact {inner} <&-");
        let output = Command::new("sh").args(["-c", &script]).arg(ours).output();
        let output = output.expect("a shell");
        assert!(output.status.success(), "{output:?}");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains("1 passed"), "{said}");
    }

    #[test]
    #[ignore = "is run by the other test, without standard input"]
    fn without_the_first_one_others_are_given() {
        fill_standard();
        let file = File::open("/dev/null").expect("a file");
        assert!(file.as_raw_fd() > 2);
        assert!(duplicate(0).is_ok());
    }

    #[test]
    fn what_is_not_open_is_an_error() {
        let file = tempfile::tempfile().expect("a file");
        assert!(duplicate(file.as_raw_fd()).is_ok());
        for number in [-1, i32::MAX] {
            assert!(duplicate(number).is_err());
        }
    }
}
