//! Users and groups of the host, wherever it keeps them.

use std::ffi::{CStr, CString};

use polyvirt_driver::{Error, Result};
use rustix::io::Errno;

/// As whom something runs or to whom it belongs, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The user.
    pub user: u32,
    /// The group.
    pub group: u32,
}

/// Entries are far smaller, but groups may have many members.
const LARGEST: usize = 1 << 22;

/// The number of the user of that name; none when there is none.
///
/// # Errors
/// When that cannot be found out.
pub fn user(name: &str) -> Result<Option<u32>> {
    let Ok(wanted) = CString::new(name) else {
        return Ok(None);
    };
    // SAFETY: the name ends with a zero, the rest is as `look_up` says.
    let found = look_up(|entry, room, length, result| unsafe {
        libc::getpwnam_r(wanted.as_ptr(), entry, room, length, result)
    });
    failed(found, "user", name).map(|entry| entry.map(|entry: libc::passwd| entry.pw_uid))
}

/// The number of the group of that name; none when there is none.
///
/// # Errors
/// When that cannot be found out.
pub fn group(name: &str) -> Result<Option<u32>> {
    let Ok(wanted) = CString::new(name) else {
        return Ok(None);
    };
    // SAFETY: the name ends with a zero, the rest is as `look_up` says.
    let found = look_up(|entry, room, length, result| unsafe {
        libc::getgrnam_r(wanted.as_ptr(), entry, room, length, result)
    });
    failed(found, "group", name).map(|entry| entry.map(|entry: libc::group| entry.gr_gid))
}

/// The group that a user is in first; none when there is no such user.
///
/// # Errors
/// When that cannot be found out.
pub fn group_of(user: u32) -> Result<Option<u32>> {
    entry_of(user, |entry| entry.pw_gid)
}

/// All groups that a user is in who runs as `group` too; that one alone when there is no such user.
///
/// # Errors
/// When that cannot be found out.
pub fn groups_of(user: u32, group: u32) -> Result<Vec<u32>> {
    let name = entry_of(user, |entry| {
        // SAFETY: an entry's name is a string as long as the room for it is there, which is until this is left.
        unsafe { CStr::from_ptr(entry.pw_name) }.to_owned()
    })?;
    let Some(name) = name else {
        return Ok(vec![group]);
    };
    let mut groups = vec![0; 64];
    loop {
        let mut length = i32::try_from(groups.len()).unwrap_or(i32::MAX);
        // SAFETY: the list has room for as many as its length says.
        let found = unsafe {
            libc::getgrouplist(name.as_ptr(), group, groups.as_mut_ptr(), &raw mut length)
        };
        if found >= 0 {
            groups.truncate(usize::try_from(length).unwrap_or_default());
            return Ok(groups);
        }
        if groups.len() * 4 > LARGEST {
            let message = format!("user {user} is in too many groups");
            return Err(Error::operation_failed(message));
        }
        groups.resize(groups.len() * 2, 0);
    }
}

/// What `read` makes of the entry of a user.
fn entry_of<T>(user: u32, read: impl FnOnce(&libc::passwd) -> T) -> Result<Option<T>> {
    let mut read = Some(read);
    let mut made = None;
    let found = look_up(|entry: *mut libc::passwd, room, length, result| {
        // SAFETY: as `look_up` says.
        let code = unsafe { libc::getpwuid_r(user, entry, room, length, result) };
        // SAFETY: the result is the entry that has been filled in, or nothing.
        if let Some(entry) = unsafe { result.as_ref().and_then(|found| found.as_ref()) }
            && let Some(read) = read.take()
        {
            made = Some(read(entry));
        }
        code
    });
    failed(found, "user", &user.to_string())?;
    Ok(made)
}

/// Asks for an entry, with more room when it does not fit. What asks gets the place of the entry, room for its strings,
/// how much that is, and where to say whether there is one: all of them are there until it is done.
fn look_up<T: Copy>(
    mut ask: impl FnMut(*mut T, *mut libc::c_char, usize, *mut *mut T) -> libc::c_int,
) -> rustix::io::Result<Option<T>> {
    let mut room: Vec<libc::c_char> = vec![0; 1024];
    loop {
        let mut entry = std::mem::MaybeUninit::<T>::zeroed();
        let mut result = std::ptr::null_mut();
        match ask(
            entry.as_mut_ptr(),
            room.as_mut_ptr(),
            room.len(),
            &raw mut result,
        ) {
            // SAFETY: the result points to the entry, which has been filled in. Of what it points to nothing is read.
            0 => return Ok((!result.is_null()).then(|| unsafe { entry.assume_init() })),
            libc::ERANGE if room.len() < LARGEST => room.resize(room.len() * 2, 0),
            libc::EINTR => {}
            // How some say that there is none.
            libc::ENOENT | libc::ESRCH | libc::EBADF | libc::EPERM => return Ok(None),
            code => return Err(Errno::from_raw_os_error(code)),
        }
    }
}

fn failed<T>(found: rustix::io::Result<Option<T>>, kind: &str, name: &str) -> Result<Option<T>> {
    found.map_err(|errno| {
        let what = format!("cannot look up {kind} '{name}'");
        Error::system(errno.raw_os_error(), what)
    })
}

#[cfg(test)]
mod tests {
    use super::{group, group_of, groups_of, user};

    #[test]
    fn root_is_known_and_nobody_else_made_up() {
        assert_eq!(user("root").expect("asked"), Some(0));
        assert_eq!(group_of(0).expect("asked"), Some(0));
        assert_eq!(group("root").expect("asked"), Some(0));
        assert!(groups_of(0, 0).expect("asked").contains(&0));
        for name in ["no-such-user-here", "", "a\0b"] {
            assert_eq!(user(name).expect("asked"), None);
            assert_eq!(group(name).expect("asked"), None);
        }
        assert_eq!(group_of(4_000_000_123).expect("asked"), None);
        assert_eq!(groups_of(4_000_000_123, 7).expect("asked"), [7]);
    }
}
