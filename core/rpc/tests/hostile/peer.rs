//! The other end: reads calls, and writes what a test wants.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::mpsc::{Receiver as Channel, Sender, channel};
use std::thread;
use std::time::Duration;

use polyvirt_driver::{ConnectCloseReason, Error, Result};
use polyvirt_rpc::{Client, Options, Receiver, UnixTransport};
use polyvirt_wire::admin::{ConnectGetLibVersionRet, procedures::ConnectGetLibVersion};
use polyvirt_wire::frame::{FrameReader, Packet};

/// Nothing here takes longer, unless it hangs.
pub(crate) const SOON: Duration = Duration::from_secs(20);

/// What a client was told.
#[derive(Debug)]
pub(crate) enum Told {
    Event(i32),
    Ended(ConnectCloseReason),
}

struct Note(Sender<Told>);

impl Receiver for Note {
    fn event(&self, event: &Packet) -> Result<()> {
        let _ = self.0.send(Told::Event(event.header().proc));
        Ok(())
    }

    fn ended(&self, reason: ConnectCloseReason, _: &Error) {
        let _ = self.0.send(Told::Ended(reason));
    }
}

/// A client, what it is told, and its peer.
pub(crate) fn pair(options: Options) -> (Arc<Client>, Channel<Told>, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let (sender, told) = channel();
    let transport = UnixTransport::from(ours);
    let client = Client::new(transport, Arc::new(Note(sender)), options).unwrap();
    let peer = Peer {
        socket: theirs,
        frames: FrameReader::new(),
    };
    (Arc::new(client), told, peer)
}

/// What the calls of these tests ask for.
pub(crate) fn version(client: &Client) -> Result<u64> {
    client
        .call::<ConnectGetLibVersion>(&())
        .map(|ret| ret.lib_ver)
}

/// A call in a thread of its own; its result comes out of the channel.
pub(crate) fn call_aside(client: &Arc<Client>) -> Channel<Result<u64>> {
    let (sender, result) = channel();
    let client = Arc::clone(client);
    thread::spawn(move || sender.send(version(&client)));
    result
}

pub(crate) struct Peer {
    pub(crate) socket: UnixStream,
    frames: FrameReader,
}

impl Peer {
    /// The next message of the client; none when it has closed the connection.
    pub(crate) fn read(&mut self) -> Option<Packet> {
        self.read_within(SOON).unwrap()
    }

    /// As above; an error when nothing comes in time.
    pub(crate) fn read_within(&mut self, limit: Duration) -> io::Result<Option<Packet>> {
        self.socket.set_read_timeout(Some(limit))?;
        loop {
            let mut piece = vec![0; self.frames.wanted()];
            let length = self.socket.read(&mut piece)?;
            if length == 0 {
                return Ok(None);
            }
            if let Some(packet) = self.frames.feed(&mut &piece[..length]).unwrap() {
                return Ok(Some(packet));
            }
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.socket.write_all(bytes).unwrap();
    }

    /// The reply to a call: the serial number it came with, as the version.
    pub(crate) fn reply(&mut self, call: &Packet) {
        self.write(reply(call).as_bytes());
    }
}

pub(crate) fn reply(call: &Packet) -> Packet {
    let lib_ver = call.header().serial.into();
    let ret = ConnectGetLibVersionRet { lib_ver };
    Packet::reply::<ConnectGetLibVersion>(call.header(), &ret).unwrap()
}
