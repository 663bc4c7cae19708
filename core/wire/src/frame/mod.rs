//! Messages: how a byte stream is cut, and the payloads that belong to the cutting itself.
//!
//! A [`Packet`] is one whole message, to be sent or just received. [`FrameReader`] makes packets
//! of bytes as they arrive. [`Header`] says what a message is: which procedure of which program,
//! asking or answering, and for which call (`serial`).
//!
//! | kind | sent by | status | payload |
//! |---|---|---|---|
//! | call | client | ok | arguments |
//! | reply | server | ok | result |
//! | reply | server | error | [`NetError`] |
//! | message | server | ok | an event |
//! | stream | both | continue | raw data, not XDR; from a server, empty at its end |
//! | stream | both | ok | nothing: finish, or its confirmation |
//! | stream | both | error | nothing from a client (abort), [`NetError`] from a server |
//! | stream hole | both | continue | [`StreamHole`] |
//! | call, reply with descriptors | both | as without | a count, then as without |
//!
//! # File descriptors
//!
//! The payload of a message with descriptors starts with a word that counts them. They follow the
//! message on the socket, each as the ancillary data (`SCM_RIGHTS`) of one further byte
//! ([`FD_BYTE`]).
//!
//! Sending: one `sendmsg` for each, with that byte and nothing else. Stock peers read messages
//! without asking for ancillary data, and lose a descriptor that shares a `sendmsg` with one.
//!
//! Receiving: the kernel may deliver a descriptor together with bytes from before it, so queue
//! descriptors as they come, and take [`Packet::fd_count`] of them for each message.
//! [`FrameReader`] swallows the bytes before it hands out the message, so by then all have come.

pub mod keepalive;

mod error;
mod header;
mod kind;
mod limits;
mod packet;
mod reader;
mod stream;

pub use error::{NetDomain, NetError, NetNetwork};
pub use header::Header;
pub use kind::{MessageType, Status};
pub use limits::{
    FD_BYTE, FDS_MAX, HEADER_LEN, LENGTH_LEN, MESSAGE_MAX, MESSAGE_MIN, PAYLOAD_MAX,
    STREAM_DATA_MAX,
};
pub use packet::Packet;
pub use reader::FrameReader;
pub use stream::StreamHole;
