//! Somebody else takes our rules away.

use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use polyvirt_driver::{Error, Result};
use polyvirt_host::netlink::{Attributes, NETFILTER, Reply, Socket};
use polyvirt_network::firewall::{iptables, nftables};
use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use rustix::io::Errno;

use crate::Backend;
use crate::nftables::message::{DELETE_CHAIN, DELETE_RULE, DELETE_TABLE, FIXED, TABLE_NAME};

/// The group that hears of changes, as a bit.
const CHANGES: u32 = 1 << (7 - 1);

/// How long a burst of changes is left to end, before somebody is called.
const CALM: Duration = Duration::from_millis(20);

/// A thread that watches, until this is dropped.
#[derive(Debug)]
pub struct Watch(OwnedFd);

/// Tells such a thread when to stop.
pub(crate) struct Stop(OwnedFd);

impl Watch {
    /// Starts the thread.
    pub(crate) fn spawn(body: impl FnOnce(&Stop) + Send + 'static) -> Result<Self> {
        let stop = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        let stop =
            stop.map_err(|error| Error::system(error.raw_os_error(), "cannot watch the firewall"))?;
        let theirs = stop
            .try_clone()
            .map_err(|error| Error::io(&error, "cannot watch the firewall"))?;
        let thread = std::thread::Builder::new().name("polyvirt-firewall".to_owned());
        thread
            .spawn(move || body(&Stop(theirs)))
            .map_err(|error| Error::io(&error, "cannot start a thread"))?;
        Ok(Self(stop))
    }
}

/// The thread ends as soon as it has nothing to do; whoever drops this may be called by it, so nobody waits.
impl Drop for Watch {
    fn drop(&mut self) {
        let _ = rustix::io::write(&self.0, &1_u64.to_ne_bytes());
    }
}

impl Stop {
    /// Waits until there is something to hear. False when the thread is to stop.
    pub(crate) fn or_ready(&self, source: &impl AsFd, what: PollFlags) -> bool {
        loop {
            let mut wanted = [
                PollFd::new(&self.0, PollFlags::IN),
                PollFd::new(source, what),
            ];
            match poll(&mut wanted, None) {
                Ok(_) if !wanted[0].revents().is_empty() => return false,
                Ok(_) => return true,
                Err(Errno::INTR) => {}
                Err(_) => return false,
            }
        }
    }
}

/// What is looked at.
struct Watched {
    backend: Backend,
    /// Who we are: our own changes are no news.
    port: Option<u32>,
}

/// Calls somebody whenever others have taken rules away.
pub(crate) fn start(
    backend: Backend,
    port: Option<u32>,
    lost: impl Fn() + Send + 'static,
) -> Result<Watch> {
    let socket = Socket::listen(Some(NETFILTER), CHANGES)?;
    let watched = Watched { backend, port };
    Watch::spawn(move |stop| {
        while stop.or_ready(&socket, PollFlags::IN) {
            let is_lost = match socket.heard() {
                Ok(changes) => changes.iter().any(|one| watched.is_lost(one)),
                // More was said than there was room for.
                Err(Errno::NOBUFS) => true,
                Err(Errno::AGAIN | Errno::INTR) => false,
                Err(_) => return,
            };
            if is_lost {
                // What belongs together comes in several pieces.
                std::thread::sleep(CALM);
                while socket.heard().is_ok() {}
                lost();
            }
        }
    })
}

impl Watched {
    fn is_lost(&self, reply: &Reply) -> bool {
        let table = Attributes::after(FIXED, &reply.body).text(TABLE_NAME);
        let Some(table) = table.as_deref() else {
            return false;
        };
        match self.backend {
            Backend::Nftables => {
                let gone = [DELETE_TABLE, DELETE_CHAIN, DELETE_RULE].contains(&reply.kind);
                gone && table == nftables::TABLE && Some(reply.port) != self.port
            }
            // Rules come and go by programs, ours among them; chains stay.
            Backend::Iptables => {
                let gone = [DELETE_TABLE, DELETE_CHAIN].contains(&reply.kind);
                gone && iptables::PLACES.iter().any(|place| place.table == table)
            }
        }
    }
}
