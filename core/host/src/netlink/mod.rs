//! Netlink: how the kernel is told about links, addresses, routes, queues and rules for packets.
//!
//! | File | What |
//! |---|---|
//! | `message.rs` | messages as they are written |
//! | `attributes.rs` | what messages say, as they are read |
//! | `socket.rs` | conversations with the kernel |
//!
//! The three families that we speak (routes, traffic control, netfilter) share all of this. For the last two there is
//! no crate that we could use, and with this the first needs none.

mod attributes;
mod message;
mod socket;

pub use attributes::Attributes;
pub use message::Message;
pub use socket::{Reply, Socket};

pub use rustix::net::Protocol;
pub use rustix::net::netlink::NETFILTER;

/// Flags of messages.
pub mod flags {
    /// It asks for something.
    pub const REQUEST: u16 = 0x1;
    /// The kernel shall say that it is done.
    pub const ACK: u16 = 0x4;
    /// The kernel shall tell what it has made of it.
    pub const ECHO: u16 = 0x8;
    /// All objects are asked for.
    pub const DUMP: u16 = 0x300;
    /// What is there already is replaced.
    pub const REPLACE: u16 = 0x100;
    /// It must not be there yet.
    pub const EXCL: u16 = 0x200;
    /// What is not there is made.
    pub const CREATE: u16 = 0x400;
    /// It goes after those that are there.
    pub const APPEND: u16 = 0x800;
}
