//! The right to change the host's network, as a value.
//!
//! What changes links, addresses, routes, sysctls or rules for packets takes a [`NetAdmin`], which can only be had by
//! asking the kernel. So whoever has none cannot even try, and says so before anything has been touched.

use std::fs::File;
use std::io;
use std::marker::PhantomData;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use polyvirt_driver::{Error, Result};
use rustix::thread::{CapabilitySet, capabilities};

/// A proof that this thread has `CAP_NET_ADMIN` in the user namespace that owns its network namespace.
///
/// It is made where it is needed and not kept: capabilities and namespaces belong to threads and may be given up at
/// any time, so it stays in the thread that asked, and a new one is asked for with every task.
///
/// Nobody can make one up:
///
/// ```compile_fail,E0423
/// let admin = polyvirt_host::admin::NetAdmin(std::marker::PhantomData);
/// ```
///
/// nor pass on one that was had elsewhere:
///
/// ```compile_fail,E0277
/// let admin = polyvirt_host::admin::NetAdmin::probe().unwrap();
/// std::thread::spawn(move || drop(admin));
/// ```
///
/// nor keep a copy of it:
///
/// ```compile_fail,E0599
/// let admin = polyvirt_host::admin::NetAdmin::probe().unwrap();
/// let copy = admin.clone();
/// ```
#[derive(Debug)]
pub struct NetAdmin(PhantomData<*const ()>);

/// The request for the user namespace that owns a namespace: `NS_GET_USERNS` of Linux.
const OWNER: libc::Ioctl = 0xb701;

impl NetAdmin {
    /// Asks the kernel. No user's number matters: root in a container may lack the right, and an ordinary user may
    /// have it.
    ///
    /// # Errors
    /// `SYSTEM_ERROR` with `EPERM`, when the capability is missing or the network belongs to somebody else.
    pub fn probe() -> Result<Self> {
        let sets = capabilities(None).map_err(|error| {
            Error::system(
                error.raw_os_error(),
                "cannot read the capabilities of this thread",
            )
        })?;
        if !sets.effective.contains(CapabilitySet::NET_ADMIN) {
            return Err(refused("the capability CAP_NET_ADMIN is missing"));
        }
        if !owns_network()? {
            return Err(refused(
                "CAP_NET_ADMIN is there, but this network namespace belongs to another user namespace",
            ));
        }
        Ok(Self(PhantomData))
    }
}

fn refused(why: &str) -> Error {
    let context = format!(
        "cannot change the host's network: {why} (an interface of type 'user' needs no privilege)"
    );
    Error::system(libc::EPERM, context)
}

/// Whether the capabilities that we have count in our network namespace.
///
/// The kernel names the owner of a namespace when it is our user namespace or one below it, where our capabilities
/// count too, and refuses otherwise.
fn owns_network() -> Result<bool> {
    let path = "/proc/thread-self/ns/net";
    let network =
        File::open(path).map_err(|error| Error::io(&error, format!("cannot open '{path}'")))?;
    // SAFETY: the request takes no argument, and answers with a new descriptor or -1.
    let owner = unsafe { libc::ioctl(network.as_raw_fd(), OWNER) };
    if owner >= 0 {
        // SAFETY: the kernel has just opened it for us, and nobody else knows of it.
        drop(unsafe { OwnedFd::from_raw_fd(owner) });
        return Ok(true);
    }
    let error = io::Error::last_os_error();
    match error.raw_os_error() {
        Some(libc::EPERM) => Ok(false),
        _ => Err(Error::io(
            &error,
            "cannot find who owns the network namespace",
        )),
    }
}
