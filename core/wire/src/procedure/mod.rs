//! What a procedure number stands for: the types that a call carries each way.
//!
//! Generated code has one type for each procedure and event, so that a number can only be used
//! together with the arguments that belong to it. What else is known of it, such as the permissions
//! a caller needs, is data: [`ProcedureInfo`] and [`EventInfo`].

mod access;
mod info;

use std::fmt::Debug;

pub use access::{AccessRule, When, needed, rule};
pub use info::{
    EventId, EventInfo, Payload, Priority, ProcedureInfo, ProgramInfo, StreamDirection,
};

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
    /// What else is known of it.
    const INFO: ProcedureInfo;
    /// What a call carries; `()` for nothing.
    type Args: Encode + Decode + Debug;
    /// What a successful reply carries; `()` for nothing.
    type Ret: Encode + Decode + Debug;

    /// The number in a field of the arguments, for fields that [access rules](AccessRule) look at.
    fn number(_args: &Self::Args, _field: &str) -> Option<i128> {
        None
    }
}

/// An event: a message that a server sends unasked, and that nobody answers.
pub trait Event {
    /// The program it belongs to.
    const PROGRAM: Program;
    /// Its number in the program, from the same row of numbers as the procedures.
    const NUMBER: i32;
    /// Its name, for logs.
    const NAME: &'static str;
    /// What else is known of it.
    const INFO: EventInfo;
    /// What the message carries.
    type Body: Encode + Decode + Debug;
}

/// Declares the procedures of a program, a type for each, and implements [`Procedure`] for it.
///
/// Braces hold the fields of its [`ProcedureInfo`] that are not as usual. Fields of the arguments
/// that access rules look at are named after their type: `(DomainGetXmlDescArgs; flags)`.
///
/// ```
/// use polyvirt_wire::frame::{Header, Packet};
/// use polyvirt_wire::procedure::{Priority, Procedure, Program, rule};
/// use polyvirt_wire::procedures;
///
/// const REMOTE: Program = Program::new("remote", 0x2000_8086, 1);
///
/// procedures! { REMOTE;
///     /// Closes the connection.
///     2 ConnectClose(()) -> ();
///     /// Asks for one feature.
///     60 ConnectSupportsFeature(i32) -> i32 {
///         priority: Priority::High,
///         acl: &[rule("connect", "getattr")],
///     };
/// }
///
/// assert_eq!(ConnectSupportsFeature::NAME, "ConnectSupportsFeature");
/// let call = Packet::call::<ConnectSupportsFeature>(1, &15)?;
/// assert_eq!(call.header(), &Header::call(REMOTE, 60, 1));
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! procedures {
    ($program:path; $(
        $(#[$doc:meta])*
        $number:literal $name:ident($args:ty $(; $($field:ident),+)?) -> $ret:ty
        $({ $($key:ident: $value:expr),* $(,)? })?;
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::procedure::Procedure for $name {
            const PROGRAM: $crate::procedure::Program = $program;
            const NUMBER: i32 = $number;
            const NAME: &'static str = stringify!($name);
            const INFO: $crate::procedure::ProcedureInfo = $crate::procedure::ProcedureInfo {
                $($($key: $value,)*)?
                ..$crate::procedure::ProcedureInfo::new(
                    $program,
                    $number,
                    stringify!($name),
                    $crate::procedure::Payload::of::<$args>(stringify!($args)),
                    $crate::procedure::Payload::of::<$ret>(stringify!($ret)),
                )
            };
            type Args = $args;
            type Ret = $ret;

            $(fn number(args: &Self::Args, field: &str) -> Option<i128> {
                match field {
                    $(stringify!($field) => Some(args.$field.into()),)+
                    _ => None,
                }
            })?
        }
    )*};
}

/// Declares the events of a program, a type for each, and implements [`Event`] for it.
///
/// Braces hold the fields of its [`EventInfo`] that are not as usual.
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
    ($program:path; $(
        $(#[$doc:meta])*
        $number:literal $name:ident($body:ty) $({ $($key:ident: $value:expr),* $(,)? })?;
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::procedure::Event for $name {
            const PROGRAM: $crate::procedure::Program = $program;
            const NUMBER: i32 = $number;
            const NAME: &'static str = stringify!($name);
            const INFO: $crate::procedure::EventInfo = $crate::procedure::EventInfo {
                $($($key: $value,)*)?
                ..$crate::procedure::EventInfo::new(
                    $program,
                    $number,
                    stringify!($name),
                    $crate::procedure::Payload::of::<$body>(stringify!($body)),
                )
            };
            type Body = $body;
        }
    )*};
}
