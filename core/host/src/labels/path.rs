//! Finding a file without being led astray by links.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Component, Path};

use polyvirt_driver::{Error, ErrorDomain, Result};
use rustix::fs::{FileType, Mode, OFlags, fstat, open as open_path, openat, readlinkat};
use rustix::io::Errno;

/// So many links at most, as the kernel has it.
const LINKS: usize = 40;

/// Opens a path step by step, to be looked at and given away.
pub(super) fn open(path: &Path) -> Result<OwnedFd> {
    let found = walk(path);
    found.map_err(|error| {
        let path = path.display();
        match error {
            Errno::LOOP => {
                let message = format!("'{path}' leads through a link that is not root's own");
                Error::operation_failed(message).with_domain(ErrorDomain::SECURITY)
            }
            error => {
                let message = format!("unable to stat: {path}");
                let error = Error::system(error.raw_os_error(), message);
                error.with_domain(ErrorDomain::SECURITY)
            }
        }
    })
}

fn walk(path: &Path) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut steps = steps(path)?;
    let mut here = open_path("/", flags, Mode::empty())?;
    let mut links = 0;
    while let Some(step) = steps.pop_front() {
        let next = openat(&here, step.as_os_str(), flags, Mode::empty())?;
        let about = fstat(&next)?;
        if FileType::from_raw_mode(about.st_mode) != FileType::Symlink {
            here = next;
            continue;
        }
        links += 1;
        if links > LINKS || about.st_uid != 0 || !is_roots_own(&here)? {
            return Err(Errno::LOOP);
        }
        let target = readlinkat(&next, "", Vec::new())?;
        let target = OsString::from_vec(target.into_bytes());
        let target = Path::new(&target);
        if target.is_absolute() {
            here = open_path("/", flags, Mode::empty())?;
        }
        let mut ahead = relative_steps(target);
        ahead.append(&mut steps);
        steps = ahead;
    }
    Ok(here)
}

/// Whether nobody but root puts anything into a folder, or only what others cannot take away.
fn is_roots_own(folder: &impl AsFd) -> rustix::io::Result<bool> {
    let about = fstat(folder)?;
    let for_others = about.st_mode & 0o022 != 0;
    let kept = about.st_mode & 0o1000 != 0;
    Ok(about.st_uid == 0 && (!for_others || kept))
}

fn steps(path: &Path) -> rustix::io::Result<VecDeque<OsString>> {
    if !path.is_absolute() || path.as_os_str().as_bytes().contains(&0) {
        return Err(Errno::INVAL);
    }
    Ok(relative_steps(path))
}

fn relative_steps(path: &Path) -> VecDeque<OsString> {
    let steps = path.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name),
        Component::ParentDir => Some(OsStr::new("..")),
        _ => None,
    });
    steps.map(OsStr::to_owned).collect()
}
