//! What a message is for, and how the call it belongs to fares.

use crate::xdr_enum;

/// What a message is for: the `type` word of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageType {
    /// A client asks.
    Call = 0,
    /// A server answers a call.
    Reply = 1,
    /// A server tells of an event; also keepalive, in both directions. Nobody answers.
    Message = 2,
    /// Data of a stream, its end, or its failure.
    Stream = 3,
    /// A call with file descriptors.
    CallWithFds = 4,
    /// A reply with file descriptors.
    ReplyWithFds = 5,
    /// A hole in the data of a sparse stream.
    StreamHole = 6,
}

xdr_enum!(MessageType {
    Call,
    Reply,
    Message,
    Stream,
    CallWithFds,
    ReplyWithFds,
    StreamHole,
});

impl MessageType {
    /// Whether the payload starts with a count of file descriptors.
    pub fn has_fds(self) -> bool {
        matches!(self, Self::CallWithFds | Self::ReplyWithFds)
    }

    /// Whether the message belongs to a stream.
    pub fn is_stream(self) -> bool {
        matches!(self, Self::Stream | Self::StreamHole)
    }
}

/// How the call fares: the `status` word of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// All is well. The only status of calls and events; on a stream: it is finished.
    Ok = 0,
    /// The call or the stream failed; a server tells why in the payload.
    Error = 1,
    /// The stream goes on.
    Continue = 2,
}

xdr_enum!(Status {
    Ok,
    Error,
    Continue
});
