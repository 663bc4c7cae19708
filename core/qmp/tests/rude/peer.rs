//! The other end: reads lines, and writes what a test wants.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use polyvirt_qmp::{Event, Listener, Monitor};
use serde_json::Value;

/// Nothing here takes longer, unless it hangs.
pub(crate) fn soon() -> Instant {
    Instant::now() + Duration::from_secs(20)
}

/// What comes before the deadline of what is to time out.
pub(crate) fn shortly() -> Instant {
    Instant::now() + Duration::from_millis(100)
}

/// What a listener was told.
#[derive(Debug)]
pub(crate) enum Told {
    Event(Event),
    Ended(Error),
}

pub(crate) struct Note(pub(crate) Sender<Told>);

impl Listener for Note {
    fn event(&self, event: Event) {
        let _ = self.0.send(Told::Event(event));
    }

    fn ended(&self, why: &Error) {
        let _ = self.0.send(Told::Ended(why.clone()));
    }
}

pub(crate) const GREETING: &[u8] =
    b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 5, \"minor\": 2, \"major\": 7}, \"package\": \"Debian\"}, \"capabilities\": []}}\r\n";

pub(crate) struct Peer {
    pub(crate) socket: UnixStream,
    lines: BufReader<UnixStream>,
}

impl Peer {
    pub(crate) fn new(socket: UnixStream) -> Self {
        let limit = Some(Duration::from_secs(20));
        socket.set_read_timeout(limit).unwrap();
        socket.set_write_timeout(limit).unwrap();
        let lines = BufReader::new(socket.try_clone().unwrap());
        Self { socket, lines }
    }

    /// The next command, with the byte before it that begins anew, if there is one, taken off; null at the end.
    pub(crate) fn read(&mut self) -> Value {
        let mut line = Vec::new();
        self.lines.read_until(b'\n', &mut line).unwrap();
        let text = line.strip_prefix(b"\xff").unwrap_or(&line);
        serde_json::from_slice(text).unwrap_or_default()
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.socket.write_all(bytes).unwrap();
    }

    /// The reply to a command: what it returns is `value`.
    pub(crate) fn reply(&mut self, command: &Value, value: &Value) {
        let reply = serde_json::json!({ "return": value, "id": command["id"] });
        self.write(format!("{reply}\r\n").as_bytes());
    }

    /// Greets, and agrees to the capabilities.
    pub(crate) fn introduce(&mut self) {
        self.write(GREETING);
        let command = self.read();
        assert_eq!(command["execute"], "qmp_capabilities");
        self.reply(&command, &serde_json::json!({}));
    }
}

/// A monitor whose peer has introduced itself.
pub(crate) fn pair() -> (Arc<Monitor>, Receiver<Told>, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let introduction = thread::spawn(move || {
        let mut peer = Peer::new(theirs);
        peer.introduce();
        peer
    });
    let (sender, told) = channel();
    let monitor = Monitor::new(ours, Arc::new(Note(sender)), soon()).unwrap();
    (Arc::new(monitor), told, introduction.join().unwrap())
}

/// A command in a thread of its own.
pub(crate) fn aside(monitor: &Arc<Monitor>, command: &'static str) -> JoinHandle<Result<Value>> {
    let monitor = Arc::clone(monitor);
    thread::spawn(move || monitor.execute(command, Value::Null, soon()))
}
