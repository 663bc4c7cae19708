//! What a procedure number stands for: the types that a call carries each way.
//!
//! Generated code has one type for each procedure and event, so that a number can only be used
//! together with the arguments that belong to it.

use crate::xdr::{Decode, Encode};

/// A set of procedures with numbers of its own, spoken over the same connection as others.
///
/// ```
/// use polyvirt_wire::procedure::Program;
///
/// const QEMU: Program = Program::new("qemu", 0x2000_8087, 1);
/// assert_eq!((QEMU.number, QEMU.version), (536_903_815, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Program {
    /// A short name, for logs.
    pub name: &'static str,
    /// The number in message headers.
    pub number: u32,
    /// The version in message headers.
    pub version: u32,
}

impl Program {
    /// Declares a program.
    pub const fn new(name: &'static str, number: u32, version: u32) -> Self {
        Self {
            name,
            number,
            version,
        }
    }
}

/// A procedure: a call from a client, answered by a reply.
pub trait Procedure {
    /// The program it belongs to.
    const PROGRAM: Program;
    /// Its number in the program.
    const NUMBER: i32;
    /// Its name, for logs.
    const NAME: &'static str;
    /// What a call carries; `()` for nothing.
    type Args: Encode + Decode;
    /// What a successful reply carries; `()` for nothing.
    type Ret: Encode + Decode;
}

/// An event: a message that a server sends unasked, and that nobody answers.
pub trait Event {
    /// The program it belongs to.
    const PROGRAM: Program;
    /// Its number in the program, from the same row of numbers as the procedures.
    const NUMBER: i32;
    /// Its name, for logs.
    const NAME: &'static str;
    /// What the message carries.
    type Body: Encode + Decode;
}

/// Declares the procedures of a program, a type for each, and implements [`Procedure`] for it.
///
/// ```
/// use polyvirt_wire::frame::{Header, Packet};
/// use polyvirt_wire::procedure::{Procedure, Program};
/// use polyvirt_wire::procedures;
///
/// const REMOTE: Program = Program::new("remote", 0x2000_8086, 1);
///
/// procedures! { REMOTE;
///     /// Closes the connection.
///     2 ConnectClose(()) -> ();
///     /// Asks for one feature.
///     60 ConnectSupportsFeature(i32) -> i32;
/// }
///
/// assert_eq!(ConnectSupportsFeature::NAME, "ConnectSupportsFeature");
/// let call = Packet::call::<ConnectSupportsFeature>(1, &15)?;
/// assert_eq!(call.header(), &Header::call(REMOTE, 60, 1));
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! procedures {
    ($program:path; $($(#[$doc:meta])* $number:literal $name:ident($args:ty) -> $ret:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::procedure::Procedure for $name {
            const PROGRAM: $crate::procedure::Program = $program;
            const NUMBER: i32 = $number;
            const NAME: &'static str = stringify!($name);
            type Args = $args;
            type Ret = $ret;
        }
    )*};
}

/// Declares the events of a program, a type for each, and implements [`Event`] for it.
///
/// ```
/// use polyvirt_wire::frame::Packet;
/// use polyvirt_wire::procedure::Program;
/// use polyvirt_wire::events;
///
/// const REMOTE: Program = Program::new("remote", 0x2000_8086, 1);
///
/// events! { REMOTE;
///     /// The connection to the hypervisor is gone, for the reason told.
///     362 ConnectionClosed(i32);
/// }
///
/// assert_eq!(Packet::event::<ConnectionClosed>(&1)?.header().proc, 362);
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! events {
    ($program:path; $($(#[$doc:meta])* $number:literal $name:ident($body:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::procedure::Event for $name {
            const PROGRAM: $crate::procedure::Program = $program;
            const NUMBER: i32 = $number;
            const NAME: &'static str = stringify!($name);
            type Body = $body;
        }
    )*};
}
