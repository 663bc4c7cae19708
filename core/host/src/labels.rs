//! Files that are given to somebody for a while, and who had them before.
//!
//! That is remembered where libvirt's own daemons remember it, in attributes of the file that only root sees: the
//! owner, how many have been given it, and when the host was started. What was remembered before the host was started
//! last means nothing: nobody who was given the file is there any more.
//!
//! Files are found without being led astray: a link on the way counts only if nobody but root could have put it there.

mod path;

use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use polyvirt_driver::{Error, ErrorDomain, Result};
use rustix::fs::{
    AtFlags, FileType, FlockOperation, Gid, Mode, OFlags, Stat, Uid, XattrFlags, chownat, flock,
    fstat, getxattr, removexattr, setxattr,
};
use rustix::io::Errno;

use crate::accounts::Owner;

/// Who had the file before.
const OWNER: &str = "trusted.libvirt.security.dac";
/// How many have been given it since.
const COUNT: &str = "trusted.libvirt.security.ref_dac";
/// When the host was started, in seconds since 1970.
const STARTED: &str = "trusted.libvirt.security.timestamp_dac";

/// The clock may have been set a little since somebody wrote down when the host was started.
const TOLERANCE: u64 = 5;

/// How long is waited for somebody else who gives the same file away.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file, whatever its name leads to meanwhile.
#[derive(Debug)]
pub struct Labelled {
    file: OwnedFd,
    path: PathBuf,
}

/// Who had a file before, and how many have been given it since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Who had it.
    pub owner: Owner,
    /// How many have it.
    pub count: u64,
}

impl Labelled {
    /// The file at a path.
    ///
    /// # Errors
    /// When there is none, or a link on the way is not root's own.
    pub fn open(path: &Path) -> Result<Self> {
        let file = path::open(path)?;
        let path = path.to_owned();
        Ok(Self { file, path })
    }

    /// To whom it belongs now.
    ///
    /// # Errors
    /// When it cannot be looked at.
    pub fn owner(&self) -> Result<Owner> {
        let about = self.about()?;
        Ok(Owner {
            user: about.st_uid,
            group: about.st_gid,
        })
    }

    /// Whether somebody who is in those groups can read it, by its mode.
    ///
    /// # Errors
    /// When it cannot be looked at.
    pub fn is_readable_by(&self, user: u32, groups: &[u32]) -> Result<bool> {
        let about = self.about()?;
        let shift = match () {
            () if about.st_uid == user => 6,
            () if groups.contains(&about.st_gid) => 3,
            () => 0,
        };
        Ok(user == 0 || about.st_mode >> shift & 0o4 != 0)
    }

    /// What is remembered of it, if anything is.
    ///
    /// # Errors
    /// When what is remembered makes no sense.
    pub fn memory(&self) -> Result<Option<Memory>> {
        let Some(started) = self.attribute(STARTED) else {
            return Ok(None);
        };
        let started: u64 = started.parse().unwrap_or_default();
        if started.abs_diff(host_started()) > TOLERANCE {
            return Ok(None);
        }
        let (Some(owner), Some(count)) = (self.attribute(OWNER), self.attribute(COUNT)) else {
            return Ok(None);
        };
        let memory = parse(&owner).zip(count.parse().ok().filter(|count| *count > 0));
        let memory = memory.map(|(owner, count)| Memory { owner, count });
        memory.map(Some).ok_or_else(|| {
            let path = self.path.display();
            self.wrong(format!(
                "what is remembered of the owner of '{path}' makes no sense: '{owner}', '{count}'"
            ))
        })
    }

    /// Gives it to somebody; with `remember`, whoever has it now is remembered. A file on a file system that knows no
    /// owners, or is read-only, stays as it is.
    ///
    /// # Errors
    /// When somebody else has been given it and still has it, or it cannot be given away.
    pub fn give(&self, owner: Owner, remember: bool) -> Result<()> {
        let _alone = self.alone();
        let before = self.owner()?;
        if remember {
            self.remember(before, owner)?;
        }
        if before == owner {
            return Ok(());
        }
        let given = self.change(owner);
        if given.is_err() && remember {
            // It is as it was.
            let _ = self.forget();
        }
        given
    }

    /// Gives it back, once everybody does who was given it. Without memory of who had it, it is given to `otherwise`.
    ///
    /// # Errors
    /// When it cannot be given away.
    pub fn give_back(&self, remembered: bool, otherwise: Owner) -> Result<()> {
        let _alone = self.alone();
        let memory = if remembered { self.memory()? } else { None };
        match memory {
            Some(Memory { count, .. }) if count > 1 => self.write(COUNT, &(count - 1).to_string()),
            Some(Memory { owner, .. }) => {
                self.change(owner)?;
                self.forget_all()
            }
            None => self.change(otherwise),
        }
    }

    fn remember(&self, before: Owner, wanted: Owner) -> Result<()> {
        let memory = self.memory()?;
        if let Some(Memory { count, .. }) = memory {
            if before != wanted {
                let path = self.path.display();
                return Err(self.wrong(format!(
                    "Setting different DAC user or group on {path} which is already in use: it is \
                     {}:{}, and wanted for {}:{}",
                    before.user, before.group, wanted.user, wanted.group
                )));
            }
            return self.write(COUNT, &count.saturating_add(1).to_string());
        }
        self.write(OWNER, &format!("+{}:+{}", before.user, before.group))?;
        self.write(STARTED, &host_started().to_string())?;
        self.write(COUNT, "1")
    }

    /// One less has it.
    fn forget(&self) -> Result<()> {
        match self.memory()? {
            Some(Memory { count, .. }) if count > 1 => self.write(COUNT, &(count - 1).to_string()),
            _ => self.forget_all(),
        }
    }

    fn forget_all(&self) -> Result<()> {
        for name in [OWNER, COUNT, STARTED] {
            match removexattr(self.magic_link(), name) {
                Ok(()) | Err(Errno::NODATA | Errno::OPNOTSUPP | Errno::PERM | Errno::ROFS) => {}
                Err(error) => return Err(self.failed(error, "forget the owner of")),
            }
        }
        Ok(())
    }

    fn change(&self, owner: Owner) -> Result<()> {
        let (user, group) = (Uid::from_raw(owner.user), Gid::from_raw(owner.group));
        match chownat(&self.file, "", Some(user), Some(group), AtFlags::EMPTY_PATH) {
            // Whether it can be used all the same is seen when it is.
            Ok(()) | Err(Errno::OPNOTSUPP | Errno::INVAL | Errno::PERM | Errno::ROFS) => Ok(()),
            Err(error) => {
                let to = format!(
                    "unable to set user and group to '{}:{}' on",
                    owner.user, owner.group
                );
                let message = format!("{to} '{}'", self.path.display());
                Err(Error::system(error.raw_os_error(), message).with_domain(ErrorDomain::SECURITY))
            }
        }
    }

    fn about(&self) -> Result<Stat> {
        fstat(&self.file).map_err(|error| self.failed(error, "look at"))
    }

    /// Attributes are read and written by name alone where the file is only known, not opened.
    fn magic_link(&self) -> CString {
        let link = format!("/proc/self/fd/{}", self.file.as_raw_fd());
        CString::new(link).unwrap_or_default()
    }

    fn attribute(&self, name: &str) -> Option<String> {
        let mut value = [0; 64];
        let length = getxattr(self.magic_link(), name, &mut value[..]).ok()?;
        let value = value.get(..length)?;
        let text = std::str::from_utf8(value).ok()?;
        Some(text.trim_end_matches('\0').to_owned())
    }

    /// A file system that keeps no attributes remembers nothing.
    fn write(&self, name: &str, value: &str) -> Result<()> {
        let value = format!("{value}\0");
        match setxattr(
            self.magic_link(),
            name,
            value.as_bytes(),
            XattrFlags::empty(),
        ) {
            Ok(()) | Err(Errno::OPNOTSUPP | Errno::PERM | Errno::ROFS) => Ok(()),
            Err(error) => Err(self.failed(error, "remember the owner of")),
        }
    }

    /// Nobody else changes the owner of a regular file as long as the result is there. Others are changed without.
    fn alone(&self) -> Option<OwnedFd> {
        let kind = FileType::from_raw_mode(self.about().ok()?.st_mode);
        if kind != FileType::RegularFile {
            return None;
        }
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = rustix::fs::open(self.magic_link(), flags, Mode::empty()).ok()?;
        let until = Instant::now() + PATIENCE;
        while flock(file.as_fd(), FlockOperation::NonBlockingLockExclusive)
            == Err(Errno::WOULDBLOCK)
            && Instant::now() < until
        {
            std::thread::sleep(Duration::from_millis(2));
        }
        Some(file)
    }

    fn failed(&self, error: Errno, what: &str) -> Error {
        let message = format!("cannot {what} '{}'", self.path.display());
        Error::system(error.raw_os_error(), message).with_domain(ErrorDomain::SECURITY)
    }

    #[allow(clippy::unused_self, reason = "errors are made in one way")]
    fn wrong(&self, message: String) -> Error {
        Error::operation_failed(message).with_domain(ErrorDomain::SECURITY)
    }
}

/// `+USER:+GROUP`.
fn parse(text: &str) -> Option<Owner> {
    let (user, group) = text.split_once(':')?;
    let number = |text: &str| text.strip_prefix('+').unwrap_or(text).parse().ok();
    Some(Owner {
        user: number(user)?,
        group: number(group)?,
    })
}

/// When the host was started, in seconds since 1970.
fn host_started() -> u64 {
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    let up = uptime
        .split('.')
        .next()
        .and_then(|seconds| seconds.parse::<u64>().ok());
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.map_or(0, |now| now.as_secs());
    now.saturating_sub(up.unwrap_or_default())
}

#[cfg(test)]
mod tests;
