//! The host's end of a guest's network card: a device of the host's network whose other end is a descriptor.
//!
//! Making one, and adding it to a bridge, needs `CAP_NET_ADMIN` in the network namespace. It is there as long as
//! somebody has its descriptors.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use polyvirt_driver::{Error, Result};
use rustix::fs::{Mode, OFlags};
use rustix::net::{AddressFamily, SocketFlags, SocketType};

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

/// The request that adds a port to a bridge: `SIOCBRADDIF` of Linux, the same on all machines.
const ADD_TO_BRIDGE: libc::Ioctl = 0x89a2;

/// Whether the host's network has a device of that name.
pub fn is_there(name: &str) -> bool {
    let found = Control::open().and_then(|control| control.index(name));
    found.is_ok()
}

impl Tap {
    /// Makes one, or opens one that an administrator has made for us.
    ///
    /// # Errors
    /// When the name is none, the kernel has no such devices, or we may not make them.
    pub fn open(wanted: &Wanted<'_>) -> Result<Self> {
        let mut flags = libc::IFF_TAP | libc::IFF_NO_PI;
        if wanted.queues > 1 {
            flags |= libc::IFF_MULTI_QUEUE;
        }
        if wanted.with_header {
            flags |= libc::IFF_VNET_HDR;
        }
        let mut tap = Self {
            name: wanted.name.to_owned(),
            queues: Vec::new(),
        };
        for _ in 0..wanted.queues.max(1) {
            let queue = rustix::fs::open(DEVICE, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty());
            let queue = queue.map_err(|error| {
                Error::system(error.raw_os_error(), format!("cannot open '{DEVICE}'"))
            })?;
            let mut request = request(&tap.name)?;
            request.ifr_ifru.ifru_flags = i16::try_from(flags).unwrap_or_default();
            call(queue.as_raw_fd(), libc::TUNSETIFF, &mut request)
                .map_err(|error| refused(&error, &format!("create tap device '{}'", tap.name)))?;
            // The first has got a number, which is all the others' too.
            tap.name = name_of(&request);
            tap.queues.push(queue);
        }
        Ok(tap)
    }

    /// Gives it an address of its own.
    ///
    /// # Errors
    /// When that is not allowed.
    pub fn set_address(&self, address: [u8; 6]) -> Result<()> {
        let mut request = request(&self.name)?;
        let mut hardware = libc::sockaddr {
            sa_family: libc::ARPHRD_ETHER,
            sa_data: [0; 14],
        };
        for (to, byte) in hardware.sa_data.iter_mut().zip(address) {
            *to = libc::c_char::from_ne_bytes([byte]);
        }
        request.ifr_ifru.ifru_hwaddr = hardware;
        self.set(libc::SIOCSIFHWADDR, request, "set the address of")
    }

    /// Sets the greatest size of a packet.
    ///
    /// # Errors
    /// When that is not allowed, or is not a size.
    pub fn set_mtu(&self, bytes: u32) -> Result<()> {
        let mut request = request(&self.name)?;
        request.ifr_ifru.ifru_mtu = i32::try_from(bytes).unwrap_or(i32::MAX);
        self.set(libc::SIOCSIFMTU, request, "set the MTU of")
    }

    /// Lets packets through.
    ///
    /// # Errors
    /// When that is not allowed.
    pub fn up(&self) -> Result<()> {
        let control = Control::open()?;
        let mut request = request(&self.name)?;
        let what = format!("set up '{}'", self.name);
        let failed = |error: io::Error| refused(&error, &what);
        control
            .call(libc::SIOCGIFFLAGS, &mut request)
            .map_err(failed)?;
        // SAFETY: the call has filled in flags, and any number is right for them.
        let now = unsafe { request.ifr_ifru.ifru_flags };
        request.ifr_ifru.ifru_flags = now | i16::try_from(libc::IFF_UP).unwrap_or_default();
        control
            .call(libc::SIOCSIFFLAGS, &mut request)
            .map_err(failed)
    }

    /// Connects it with a bridge.
    ///
    /// # Errors
    /// When there is no such bridge, or that is not allowed.
    pub fn join(&self, bridge: &str) -> Result<()> {
        let control = Control::open()?;
        let index = control.index(&self.name)?;
        let mut request = request(bridge)?;
        request.ifr_ifru.ifru_ifindex = index;
        let what = format!("add '{}' to bridge '{bridge}'", self.name);
        control
            .call(ADD_TO_BRIDGE, &mut request)
            .map_err(|error| refused(&error, &what))
    }

    fn set(&self, number: libc::Ioctl, mut request: libc::ifreq, what: &str) -> Result<()> {
        let done = Control::open()?.call(number, &mut request);
        done.map_err(|error| refused(&error, &format!("{what} '{}'", self.name)))
    }
}

/// What devices of the network are asked through.
struct Control(OwnedFd);

impl Control {
    fn open() -> Result<Self> {
        let flags = SocketFlags::CLOEXEC;
        let socket = rustix::net::socket_with(AddressFamily::INET, SocketType::DGRAM, flags, None);
        let failed = |error: rustix::io::Errno| {
            Error::system(
                error.raw_os_error(),
                "cannot ask for devices of the network",
            )
        };
        Ok(Self(socket.map_err(failed)?))
    }

    fn index(&self, name: &str) -> Result<i32> {
        let mut request = request(name)?;
        self.call(libc::SIOCGIFINDEX, &mut request)
            .map_err(|error| refused(&error, &format!("find '{name}'")))?;
        // SAFETY: the call has filled in an index, and any number is right for it.
        Ok(unsafe { request.ifr_ifru.ifru_ifindex })
    }

    fn call(&self, number: libc::Ioctl, request: &mut libc::ifreq) -> io::Result<()> {
        call(self.0.as_raw_fd(), number, request)
    }
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
