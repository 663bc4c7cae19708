//! Somebody else takes our rules away.

use std::os::fd::OwnedFd;
use std::thread::JoinHandle;
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
pub struct Watch {
    stop: OwnedFd,
    thread: Option<JoinHandle<()>>,
}

/// What is looked at.
struct Watched {
    backend: Backend,
    /// Who we are: our own changes are no news.
    port: Option<u32>,
}

impl Watch {
    pub(crate) fn start(
        backend: Backend,
        port: Option<u32>,
        lost: impl Fn() + Send + 'static,
    ) -> Result<Self> {
        let socket = Socket::listen(Some(NETFILTER), CHANGES)?;
        let stop = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        let stop =
            stop.map_err(|error| Error::system(error.raw_os_error(), "cannot watch the firewall"))?;
        let ours = stop
            .try_clone()
            .map_err(|error| Error::io(&error, "cannot watch the firewall"))?;
        let watched = Watched { backend, port };
        let thread = std::thread::Builder::new().name("polyvirt-firewall".to_owned());
        let thread = thread.spawn(move || {
            loop {
                let is_lost = match next(&socket, &ours) {
                    Heard::Changes(changes) => changes.iter().any(|one| watched.is_lost(one)),
                    Heard::TooMuch => true,
                    Heard::End => return,
                };
                if is_lost {
                    // What belongs together comes in several pieces.
                    std::thread::sleep(CALM);
                    while socket.heard().is_ok() {}
                    lost();
                }
            }
        });
        let thread = thread.map_err(|error| Error::io(&error, "cannot start a thread"))?;
        Ok(Self {
            stop,
            thread: Some(thread),
        })
    }
}

/// What is heard.
enum Heard {
    Changes(Vec<Reply>),
    /// More than there was room for.
    TooMuch,
    /// Nothing more is to be heard.
    End,
}

fn next(socket: &Socket, stop: &OwnedFd) -> Heard {
    loop {
        let mut wanted = [
            PollFd::new(stop, PollFlags::IN),
            PollFd::new(socket, PollFlags::IN),
        ];
        match poll(&mut wanted, None) {
            Ok(_) if !wanted[0].revents().is_empty() => return Heard::End,
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) => return Heard::End,
        }
        match socket.heard() {
            Ok(replies) => return Heard::Changes(replies),
            Err(Errno::NOBUFS) => return Heard::TooMuch,
            Err(Errno::AGAIN | Errno::INTR) => {}
            Err(_) => return Heard::End,
        }
    }
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

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = rustix::io::write(&self.stop, &1_u64.to_ne_bytes());
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            let _ = thread.join();
        }
    }
}
