//! What is known of a procedure or an event without its types, for tables that are looked up by number.

use std::fmt;

use super::{AccessRule, Program};
use crate::Result;
use crate::xdr::{self, Decode, Encode};

/// A procedure, as data.
#[derive(Clone, Copy, Debug)]
pub struct ProcedureInfo {
    /// The program it belongs to.
    pub program: Program,
    /// Its number in the program.
    pub number: i32,
    /// Its name on the wire: `DOMAIN_SUSPEND`.
    pub name: &'static str,
    /// The function of the C API that it stands for: `virDomainSuspend`.
    pub function: Option<&'static str>,
    /// Whether it may overtake calls that take long.
    pub priority: Priority,
    /// What a call carries.
    pub args: Payload,
    /// What a successful reply carries.
    pub ret: Payload,
    /// Which way data goes on the stream that the call opens, if it opens one.
    pub stream: Option<StreamDirection>,
    /// The flag that asks for holes of the stream to be sent as such.
    pub sparse: Option<u32>,
    /// Whether no release has confirmed the number yet.
    pub provisional: bool,
    /// What the caller must be allowed to do; all that apply.
    pub acl: &'static [AccessRule],
    /// What the caller must be allowed to do with an element of a list, to be shown it.
    pub acl_filter: &'static [AccessRule],
}

impl ProcedureInfo {
    /// A procedure with nothing special about it.
    pub const fn new(
        program: Program,
        number: i32,
        name: &'static str,
        args: Payload,
        ret: Payload,
    ) -> Self {
        Self {
            program,
            number,
            name,
            function: None,
            priority: Priority::Low,
            args,
            ret,
            stream: None,
            sparse: None,
            provisional: false,
            acl: &[],
            acl_filter: &[],
        }
    }
}

/// An event, as data.
#[derive(Clone, Copy, Debug)]
pub struct EventInfo {
    /// The program it belongs to.
    pub program: Program,
    /// Its number in the program.
    pub number: i32,
    /// Its name on the wire: `DOMAIN_EVENT_CALLBACK_LIFECYCLE`.
    pub name: &'static str,
    /// What the message carries.
    pub body: Payload,
    /// The event identifiers of the API that it reports.
    pub ids: &'static [EventId],
    /// Whether no release has confirmed the number yet.
    pub provisional: bool,
}

impl EventInfo {
    /// An event with nothing special about it.
    pub const fn new(program: Program, number: i32, name: &'static str, body: Payload) -> Self {
        Self {
            program,
            number,
            name,
            body,
            ids: &[],
            provisional: false,
        }
    }
}

/// An event identifier of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventId {
    /// The enum it belongs to: `DomainEventID`, `NetworkEventID` ...
    pub kind: &'static str,
    /// Its number.
    pub id: i32,
}

/// Whether a call may be served while others take long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// It waits for its turn.
    Low,
    /// It never waits for a hypervisor, so that threads kept for such calls can always serve it.
    High,
}

/// Which way data goes on a stream, seen from the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamDirection {
    /// The client reads.
    Read,
    /// The client writes.
    Write,
}

/// The type of a payload, when only the number of a procedure is known: enough to check bytes and to show them.
#[derive(Clone, Copy)]
pub struct Payload {
    /// The Rust type, `()` for nothing.
    pub name: &'static str,
    recode: fn(&[u8]) -> Result<Vec<u8>>,
    describe: fn(&[u8]) -> Result<String>,
}

impl Payload {
    /// The payload that is a `T`.
    pub const fn of<T: Encode + Decode + fmt::Debug>(name: &'static str) -> Self {
        Self {
            name,
            recode: |bytes| xdr::to_bytes(&xdr::from_bytes::<T>(bytes)?),
            describe: |bytes| xdr::from_bytes::<T>(bytes).map(|value| format!("{value:?}")),
        }
    }

    /// Decodes the bytes, which must be one value and nothing else, and encodes it again.
    pub fn recode(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        (self.recode)(bytes)
    }

    /// The value in a form for logs. It may hold passwords: not for every reader.
    pub fn describe(&self, bytes: &[u8]) -> Result<String> {
        (self.describe)(bytes)
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A program with its tables.
///
/// ```
/// use polyvirt_wire::remote;
///
/// let open = remote::INFO.procedure(1).unwrap();
/// assert_eq!((open.name, open.function), ("CONNECT_OPEN", Some("virConnectOpen")));
/// let lifecycle = remote::INFO.event_for("DomainEventID", 0).unwrap();
/// assert_eq!(lifecycle.name, "DOMAIN_EVENT_CALLBACK_LIFECYCLE");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ProgramInfo {
    /// The program.
    pub program: Program,
    /// Its procedures, by number.
    pub procedures: &'static [ProcedureInfo],
    /// Its events, by number.
    pub events: &'static [EventInfo],
}

impl ProgramInfo {
    /// The procedure with that number.
    pub fn procedure(&self, number: i32) -> Option<&'static ProcedureInfo> {
        let found = self.procedures.binary_search_by_key(&number, |p| p.number);
        found.ok().map(|at| &self.procedures[at])
    }

    /// The event with that number.
    pub fn event(&self, number: i32) -> Option<&'static EventInfo> {
        let found = self.events.binary_search_by_key(&number, |e| e.number);
        found.ok().map(|at| &self.events[at])
    }

    /// The event that reports an event identifier of the API.
    pub fn event_for(&self, kind: &str, id: i32) -> Option<&'static EventInfo> {
        let reports = |e: &&EventInfo| e.ids.iter().any(|i| i.kind == kind && i.id == id);
        self.events.iter().find(reports)
    }
}
