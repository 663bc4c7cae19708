//! A hole in a sparse stream.

use crate::xdr_struct;

/// Bytes of a stream that are not sent because they are all zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamHole {
    /// The size of the hole, in bytes. The wire can carry a negative one; check before use.
    pub length: i64,
    /// None is defined; 0.
    pub flags: u32,
}

xdr_struct!(StreamHole { length, flags });
