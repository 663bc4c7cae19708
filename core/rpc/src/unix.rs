//! UNIX sockets.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use polyvirt_driver::{Error, ErrorDomain, Result};
use rustix::io::Errno;
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, Shutdown, SocketAddrUnix, SocketFlags, SocketType,
    connect, recv, send, shutdown, socket_with,
};

use crate::Transport;

/// How long a daemon may take to accept a connection.
const ACCEPT: Duration = Duration::from_secs(30);

/// A connected UNIX socket.
#[derive(Debug)]
pub struct UnixTransport(OwnedFd);

impl UnixTransport {
    /// Connects to the socket at `path`.
    ///
    /// Fails with `SYSTEM_ERROR` and the `errno`, also when the daemon has not accepted the connection
    /// after half a minute.
    pub fn connect(path: &Path) -> Result<Self> {
        let refused = |errno: Errno| {
            let context = format!("Failed to connect socket to '{}'", path.display());
            Error::system(errno.raw_os_error(), context).with_domain(ErrorDomain::RPC)
        };
        let address = SocketAddrUnix::new(path).map_err(refused)?;
        let socket = socket_with(
            AddressFamily::UNIX,
            SocketType::STREAM,
            SocketFlags::CLOEXEC,
            None,
        )
        .map_err(refused)?;
        // Connecting waits while the daemon's queue is full; sending never does, below.
        set_socket_timeout(&socket, Timeout::Send, Some(ACCEPT)).map_err(refused)?;
        loop {
            match connect(&socket, &address) {
                Ok(()) => return Ok(Self(socket)),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Err(refused(Errno::TIMEDOUT)),
                Err(errno) => return Err(refused(errno)),
            }
        }
    }
}

/// A socket that is connected already.
impl From<UnixStream> for UnixTransport {
    fn from(stream: UnixStream) -> Self {
        Self(stream.into())
    }
}

impl Transport for UnixTransport {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }

    fn read(&self, buffer: &mut [u8]) -> rustix::io::Result<usize> {
        recv(&self.0, buffer, RecvFlags::DONTWAIT).map(|(_, length)| length)
    }

    fn write(&self, bytes: &[u8]) -> rustix::io::Result<usize> {
        send(&self.0, bytes, SendFlags::DONTWAIT | SendFlags::NOSIGNAL)
    }

    fn shut_down(&self) {
        // It fails when the other side has gone already, which is as good.
        let _ = shutdown(&self.0, Shutdown::Both);
    }
}
