//! Namespaces: opening those of this thread, and moving to others.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use polyvirt_driver::{Error, Result};
use rustix::fs::fstat;
use rustix::io::Errno;
use rustix::thread::move_into_link_name_space;

/// The user namespace first, as it decides who may leave the others.
const KINDS: [&str; 6] = ["user", "ipc", "uts", "net", "pid", "mnt"];

/// Opens the namespaces of the calling thread, to return to them. Those that the kernel lacks are left
/// out.
pub fn namespaces() -> Result<Vec<OwnedFd>> {
    let mut all = Vec::new();
    for kind in KINDS {
        match open(kind) {
            Ok(file) => all.push(file.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(&error, format!("cannot open namespace '{kind}'"))),
        }
    }
    Ok(all)
}

/// Moves the calling thread into each of these namespaces, in their order.
///
/// A process namespace is entered by children alone. There may be no complete way back, and most
/// namespaces only let in processes with a single thread.
pub fn enter_namespaces<'a>(namespaces: impl IntoIterator<Item = BorrowedFd<'a>>) -> Result<()> {
    for namespace in namespaces {
        match move_into_link_name_space(namespace, None) {
            Ok(()) => {}
            // A user namespace cannot be entered by who is in it.
            Err(Errno::INVAL) if is_own_user_namespace(namespace) => {}
            Err(errno) => {
                let context = "Unable to join domain namespace";
                return Err(Error::system(errno.raw_os_error(), context));
            }
        }
    }
    Ok(())
}

fn open(kind: &str) -> io::Result<File> {
    File::open(format!("/proc/thread-self/ns/{kind}"))
}

fn is_own_user_namespace(namespace: BorrowedFd<'_>) -> bool {
    let identity = |fd: BorrowedFd<'_>| fstat(fd).map(|stat| (stat.st_dev, stat.st_ino)).ok();
    open("user").is_ok_and(|own| {
        let own = identity(own.as_fd());
        own.is_some() && own == identity(namespace)
    })
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::os::fd::AsFd;

    use polyvirt_driver::ErrorNumber;

    use super::{enter_namespaces, namespaces};

    #[test]
    fn own_namespaces_can_be_opened() {
        assert!(!namespaces().unwrap().is_empty());
    }

    #[test]
    fn the_own_user_namespace_is_no_obstacle_and_another_file_is() {
        let user = File::open("/proc/thread-self/ns/user").unwrap();
        enter_namespaces([user.as_fd()]).unwrap();
        let file = File::open("/proc/self/status").unwrap();
        let error = enter_namespaces([file.as_fd()]).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
        assert_eq!(
            error.message(),
            "Unable to join domain namespace: Invalid argument"
        );
    }
}
