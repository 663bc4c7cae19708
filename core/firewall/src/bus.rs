//! As much of D-Bus as it takes to hear a signal, and to have somebody do something.
//!
//! A message is a header of sixteen bytes, fields with numbers, and a body. What is aligned is so from the beginning of
//! the message, and from that of its body.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long the bus is waited for in the middle of something.
const PATIENCE: Duration = Duration::from_secs(5);

/// The longest message that is read: signals are short.
const LONGEST: usize = 1 << 20;

/// The longest line of a greeting.
const LONGEST_LINE: usize = 512;

/// The length of what each message begins with.
const HEADER: usize = 16;

/// Numbers of fields.
const PATH: u8 = 1;
const INTERFACE: u8 = 2;
const MEMBER: u8 = 3;
const ANSWERED: u8 = 5;
const DESTINATION: u8 = 6;
const SIGNATURE: u8 = 8;

/// Kinds of messages.
const CALL: u8 = 1;
const ANSWER: u8 = 2;
const REFUSAL: u8 = 3;
const SIGNAL: u8 = 4;

/// Nobody waits for an answer.
const NO_REPLY: u8 = 1;

/// A connection to a bus.
#[derive(Debug)]
pub(crate) struct Bus {
    stream: UnixStream,
    serial: u32,
}

/// What is said on it.
#[derive(Debug)]
pub(crate) struct Said<'a> {
    pub(crate) path: &'a str,
    pub(crate) interface: &'a str,
    pub(crate) member: &'a str,
    pub(crate) to: Option<&'a str>,
    pub(crate) arguments: &'a [Argument<'a>],
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Argument<'a> {
    Text(&'a str),
    #[cfg_attr(not(test), allow(dead_code, reason = "names are taken by tests alone"))]
    Number(u32),
}

/// What somebody answers who was asked to do something: that it is done, or why not.
pub(crate) type Answer = std::result::Result<(), String>;

/// A message that was heard, with its arguments up to the first that is no text.
struct Heard {
    kind: u8,
    /// The number of the call that it answers.
    answered: Option<usize>,
    interface: Option<String>,
    member: Option<String>,
    arguments: Vec<String>,
}

/// A signal that was heard, with its arguments up to the first that is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signal {
    pub(crate) interface: String,
    pub(crate) member: String,
    pub(crate) arguments: Vec<String>,
}

impl Bus {
    /// Connects to the bus whose socket is at `path`.
    pub(crate) fn connect(path: &Path) -> Result<Self> {
        let mut stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let user = rustix::process::getuid().as_raw().to_string();
        let user: String = user.bytes().map(|digit| format!("{digit:02x}")).collect();
        write!(stream, "\0AUTH EXTERNAL {user}\r\n")?;
        if !line(&mut stream)?.starts_with(b"OK") {
            return Err(ErrorKind::PermissionDenied.into());
        }
        stream.write_all(b"BEGIN\r\n")?;
        let mut bus = Self { stream, serial: 0 };
        bus.call("Hello", &[])?;
        Ok(bus)
    }

    /// Has the bus itself do something; its answer is not waited for.
    pub(crate) fn call(&mut self, member: &str, arguments: &[Argument<'_>]) -> Result<()> {
        self.say(&of_bus(member, arguments))
    }

    /// Whether somebody has a name.
    pub(crate) fn has(&mut self, name: &str) -> Result<bool> {
        let answer = self.ask(&of_bus("GetNameOwner", &[Argument::Text(name)]), PATIENCE)?;
        Ok(answer.is_ok())
    }

    /// Says something: to somebody who need not answer, or as a signal to all.
    pub(crate) fn say(&mut self, said: &Said<'_>) -> Result<()> {
        self.send(said, NO_REPLY)
    }

    /// Has somebody do something, and waits for the answer. What else is heard meanwhile is lost.
    pub(crate) fn ask(&mut self, said: &Said<'_>, patience: Duration) -> Result<Answer> {
        self.send(said, 0)?;
        let serial = usize::try_from(self.serial).ok();
        let until = Instant::now() + patience;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            self.stream.set_read_timeout(Some(left))?;
            let heard = self.receive()?;
            let Some(heard) = heard.filter(|heard| heard.answered == serial) else {
                continue;
            };
            self.stream.set_read_timeout(Some(PATIENCE))?;
            match heard.kind {
                ANSWER => return Ok(Ok(())),
                REFUSAL => return Ok(Err(heard.arguments.join(" "))),
                _ => {}
            }
        }
    }

    fn send(&mut self, said: &Said<'_>, flags: u8) -> Result<()> {
        self.serial = self.serial.wrapping_add(1).max(1);
        self.stream.write_all(&message(said, self.serial, flags))
    }

    /// Waits for a message; nothing when it is no signal.
    pub(crate) fn hear(&mut self) -> Result<Option<Signal>> {
        Ok(self.receive()?.and_then(signal))
    }

    fn receive(&mut self) -> Result<Option<Heard>> {
        let mut bytes = vec![0; HEADER];
        self.stream.read_exact(&mut bytes)?;
        let length = length(&bytes).ok_or(ErrorKind::InvalidData)?;
        bytes.resize(length, 0);
        self.stream.read_exact(&mut bytes[HEADER..])?;
        Ok(heard(&bytes))
    }
}

/// What the bus itself is to do.
fn of_bus<'a>(member: &'a str, arguments: &'a [Argument<'a>]) -> Said<'a> {
    Said {
        path: "/org/freedesktop/DBus",
        interface: "org.freedesktop.DBus",
        member,
        to: Some("org.freedesktop.DBus"),
        arguments,
    }
}

impl AsFd for Bus {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

/// A line of a greeting.
fn line(stream: &mut UnixStream) -> Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\r\n") {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
        if line.len() > LONGEST_LINE {
            return Err(Error::from(ErrorKind::InvalidData));
        }
    }
    Ok(line)
}

fn message(said: &Said<'_>, serial: u32, flags: u8) -> Vec<u8> {
    let (mut body, mut signature) = (Vec::new(), String::new());
    for argument in said.arguments {
        align(&mut body, 4);
        match argument {
            Argument::Text(value) => {
                signature.push('s');
                text(&mut body, value);
            }
            Argument::Number(value) => {
                signature.push('u');
                body.extend(value.to_le_bytes());
            }
        }
    }
    let mut fields = Vec::new();
    let mut field = |number: u8, kind: u8, value: &str| {
        align(&mut fields, 8);
        fields.extend([number, 1, kind, 0]);
        if kind == b'g' {
            fields.push(u8::try_from(value.len()).unwrap_or_default());
            fields.extend(value.bytes());
            fields.push(0);
        } else {
            text(&mut fields, value);
        }
    };
    field(PATH, b'o', said.path);
    field(INTERFACE, b's', said.interface);
    field(MEMBER, b's', said.member);
    if let Some(to) = said.to {
        field(DESTINATION, b's', to);
    }
    if !signature.is_empty() {
        field(SIGNATURE, b'g', &signature);
    }
    let kind = if said.to.is_some() { CALL } else { SIGNAL };
    let mut out = vec![b'l', kind, flags, 1];
    for number in [size(&body), serial, size(&fields)] {
        out.extend(number.to_le_bytes());
    }
    out.extend(fields);
    align(&mut out, 8);
    out.extend(body);
    out
}

fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or_default()
}

fn align(bytes: &mut Vec<u8>, to: usize) {
    bytes.resize(bytes.len().next_multiple_of(to), 0);
}

fn text(bytes: &mut Vec<u8>, value: &str) {
    bytes.extend(u32::try_from(value.len()).unwrap_or_default().to_le_bytes());
    bytes.extend(value.bytes());
    bytes.push(0);
}

/// The length of a whole message, by how it begins; nothing when it is too long for one.
fn length(header: &[u8]) -> Option<usize> {
    let reader = Reader::new(header)?;
    let (body, fields) = (reader.number(4)?, reader.number(12)?);
    let fields = HEADER.checked_add(fields)?.checked_next_multiple_of(8)?;
    let length = fields.checked_add(body)?;
    (length <= LONGEST).then_some(length)
}

/// The signal that a message is.
fn signal(heard: Heard) -> Option<Signal> {
    Some(Signal {
        interface: heard.interface?,
        member: heard.member.filter(|_| heard.kind == SIGNAL)?,
        arguments: heard.arguments,
    })
}

/// What a message says.
fn heard(message: &[u8]) -> Option<Heard> {
    let mut reader = Reader::new(message)?;
    let kind = *message.get(1)?;
    let end = HEADER.checked_add(reader.number(12)?)?;
    let (mut interface, mut member, mut signature) = (None, None, String::new());
    let mut answered = None;
    reader.at = HEADER;
    while reader.at < end {
        reader.align(8);
        let number = reader.byte()?;
        let value = match &*reader.short()? {
            "s" | "o" => reader.text()?,
            "g" => reader.short()?,
            "u" => {
                reader.align(4);
                let value = reader.number(reader.at)?;
                reader.at += 4;
                if number == ANSWERED {
                    answered = Some(value);
                }
                continue;
            }
            // Nobody says what follows then.
            _ => return None,
        };
        match number {
            INTERFACE => interface = Some(value),
            MEMBER => member = Some(value),
            SIGNATURE => signature = value,
            _ => {}
        }
    }
    // The body begins anew, at a multiple of eight.
    reader.align(8);
    let texts = signature.chars().take_while(|kind| *kind == 's');
    let arguments = texts.map_while(|_| reader.text()).collect();
    Some(Heard {
        kind,
        answered,
        interface,
        member,
        arguments,
    })
}

/// Reads a message from one place to the next.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    is_big: bool,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let is_big = match bytes.first()? {
            b'l' => false,
            b'B' => true,
            _ => return None,
        };
        Some(Self {
            bytes,
            at: 0,
            is_big,
        })
    }

    fn number(&self, at: usize) -> Option<usize> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        let number = if self.is_big {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        };
        usize::try_from(number).ok()
    }

    fn align(&mut self, to: usize) {
        self.at = self.at.next_multiple_of(to);
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// Text that has a byte for its length.
    fn short(&mut self) -> Option<String> {
        let length = self.byte()?;
        self.take(length.into())
    }

    fn text(&mut self) -> Option<String> {
        self.align(4);
        let length = self.number(self.at)?;
        self.at += 4;
        self.take(length)
    }

    fn take(&mut self, length: usize) -> Option<String> {
        let end = self.at.checked_add(length)?;
        let value = self.bytes.get(self.at..end)?;
        self.at = end + 1;
        Some(String::from_utf8_lossy(value).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, NO_REPLY, Said, Signal, heard, length, message, signal};

    const SAID: Said<'_> = Said {
        path: "/a",
        interface: "a.b",
        member: "Changed",
        to: None,
        arguments: &[
            Argument::Text("one"),
            Argument::Text(""),
            Argument::Number(7),
        ],
    };

    #[test]
    fn what_is_said_is_what_is_heard() {
        let bytes = message(&SAID, 1, NO_REPLY);
        assert_eq!(length(&bytes), Some(bytes.len()));
        let said = Signal {
            interface: "a.b".to_owned(),
            member: "Changed".to_owned(),
            arguments: vec!["one".to_owned(), String::new()],
        };
        assert_eq!(heard(&bytes).and_then(signal), Some(said));
    }

    #[test]
    fn messages_that_are_none_are_nothing() {
        let whole = message(&SAID, 1, NO_REPLY);
        for end in 0..whole.len() {
            let _ = (length(&whole[..end]), heard(&whole[..end]));
        }
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut odd = whole.clone();
                odd[at] = value;
                let _ = (length(&odd), heard(&odd));
            }
        }
        let mut long = whole;
        long[4..8].fill(0xff);
        assert_eq!(length(&long), None);
    }
}
