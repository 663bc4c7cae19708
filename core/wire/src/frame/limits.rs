//! The sizes that both sides agree on, all in bytes unless said otherwise.

/// The length word before the header.
pub const LENGTH_LEN: usize = 4;

/// The header: six words.
pub const HEADER_LEN: usize = 24;

/// The smallest message: length word and header, no payload. Also the value of its length word,
/// which counts itself.
pub const MESSAGE_MIN: usize = LENGTH_LEN + HEADER_LEN;

/// The largest message, and thereby the greatest value of a length word.
///
/// The protocol allows 32 MiB for header and payload; the length word comes on top.
pub const MESSAGE_MAX: usize = LENGTH_LEN + 32 * 1024 * 1024;

/// The largest payload.
pub const PAYLOAD_MAX: usize = MESSAGE_MAX - MESSAGE_MIN;

/// The largest piece of data to send in one stream message.
///
/// It is what peers from before 32 MiB messages could receive, and what current ones still send.
pub const STREAM_DATA_MAX: usize = 256 * 1024 - HEADER_LEN;

/// The most file descriptors that one message can carry.
pub const FDS_MAX: u32 = 32;

/// The byte that carries a file descriptor over the socket. Receivers ignore its value.
pub const FD_BYTE: u8 = 0;

/// Room reserved for a message before its bytes arrive; larger ones grow as they do.
pub(super) const INITIAL: usize = 64 * 1024;
