//! The host's end of a guest's network card: a device of the host's network whose other end is a descriptor.
//!
//! Making one needs `CAP_NET_ADMIN` in the network namespace; opening one that an administrator has made for us does
//! not. It is there as long as somebody has its descriptors. What else becomes of it is said to [`Net`](crate::net::Net).

use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use polyvirt_driver::{Error, Result};
use rustix::fs::{Mode, OFlags};

use crate::admin::NetAdmin;

/// What is wanted of one.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Its name, with `%d` where the kernel shall choose a number.
    pub name: &'a str,
    /// How many queues it has: that many descriptors.
    pub queues: usize,
    /// Whether packets come with a header that says what is left to do for them, as virtio has it.
    pub with_header: bool,
}

/// One that has been made.
#[derive(Debug)]
pub struct Tap {
    /// Its name.
    pub name: String,
    /// Its queues.
    pub queues: Vec<OwnedFd>,
}

/// Where descriptors of such devices come from.
const DEVICE: &str = "/dev/net/tun";

impl Tap {
    /// Makes one, or opens one that is there.
    ///
    /// # Errors
    /// When the name is none, or the kernel has no such devices.
    pub fn create(_: &NetAdmin, wanted: &Wanted<'_>) -> Result<Self> {
        Self::open(wanted)
    }

    /// Opens one that an administrator has made for us.
    ///
    /// # Errors
    /// When there is none of the name that lasts, or it is somebody else's.
    pub fn attach(wanted: &Wanted<'_>) -> Result<Self> {
        let tap = Self::open(wanted)?;
        // The kernel makes what is not there. Only what an administrator has made is there without us.
        let lasts = tap
            .queues
            .first()
            .is_some_and(|queue| lasts(queue.as_raw_fd()));
        if lasts {
            return Ok(tap);
        }
        let message = format!(
            "there is no tap device '{}', and it is not ours to make",
            wanted.name
        );
        Err(Error::config_unsupported(message))
    }

    fn open(wanted: &Wanted<'_>) -> Result<Self> {
        let mut tap = Self {
            name: wanted.name.to_owned(),
            queues: Vec::new(),
        };
        for _ in 0..wanted.queues.max(1) {
            let queue = rustix::fs::open(DEVICE, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty());
            let queue = queue.map_err(|error| {
                Error::system(error.raw_os_error(), format!("cannot open '{DEVICE}'"))
            })?;
            // The first has got a number, which is all the others' too.
            tap.name = attach(
                queue.as_raw_fd(),
                &tap.name,
                wanted.queues,
                wanted.with_header,
            )?;
            tap.queues.push(queue);
        }
        Ok(tap)
    }
}

/// Says what a descriptor is for, which gives the name of its device.
pub(crate) fn attach(queue: RawFd, name: &str, queues: usize, with_header: bool) -> Result<String> {
    let mut flags = libc::IFF_TAP | libc::IFF_NO_PI;
    if queues > 1 {
        flags |= libc::IFF_MULTI_QUEUE;
    }
    if with_header {
        flags |= libc::IFF_VNET_HDR;
    }
    let mut request = request(name)?;
    request.ifr_ifru.ifru_flags = i16::try_from(flags).unwrap_or_default();
    call(queue, libc::TUNSETIFF, &mut request)
        .map_err(|error| refused(&error, &format!("create tap device '{name}'")))?;
    Ok(name_of(&request))
}

/// Whether the device of a descriptor is there without descriptors too.
fn lasts(queue: RawFd) -> bool {
    let Ok(mut request) = request("-") else {
        return false;
    };
    let told = call(queue, libc::TUNGETIFF, &mut request);
    // SAFETY: the kernel has filled in this field, and any number is right for it.
    let flags = i32::from(unsafe { request.ifr_ifru.ifru_flags });
    told.is_ok() && flags & libc::IFF_PERSIST != 0
}

/// A request about the device of that name.
fn request(name: &str) -> Result<libc::ifreq> {
    // SAFETY: all of its fields are numbers, for which zero is right.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    let room = request.ifr_name.len() - 1;
    if name.is_empty() || name.len() > room || name.contains(['/', '\0']) {
        let message = format!("'{name}' is no name of a device of the network");
        return Err(Error::config_unsupported(message));
    }
    for (to, byte) in request.ifr_name.iter_mut().zip(name.bytes()) {
        *to = libc::c_char::from_ne_bytes([byte]);
    }
    Ok(request)
}

fn name_of(request: &libc::ifreq) -> String {
    let letters = request.ifr_name.iter().take_while(|letter| **letter != 0);
    let bytes: Vec<u8> = letters.map(|letter| letter.to_ne_bytes()[0]).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn call(descriptor: RawFd, number: libc::Ioctl, request: &mut libc::ifreq) -> io::Result<()> {
    // SAFETY: all of the numbers used here take such a request, which lives until the call returns.
    match unsafe { libc::ioctl(descriptor, number, std::ptr::from_mut(request)) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Says what could not be done, and what is missing for it.
fn refused(error: &io::Error, what: &str) -> Error {
    let missing = match error.raw_os_error() {
        Some(libc::EPERM) => {
            " without CAP_NET_ADMIN (an interface of type 'user' needs no privilege)"
        }
        _ => "",
    };
    Error::io(error, format!("cannot {what}{missing}"))
}
