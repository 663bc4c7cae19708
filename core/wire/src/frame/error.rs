//! The payload of a failed call.

/// The domain that an error is about.
pub use crate::remote::Domain as NetDomain;
/// Why a call or a stream failed: the payload of messages with [`Status::Error`], in every program.
///
/// The numbers are those of the public API's error structure, passed on unchecked: a newer peer
/// may have codes and domains that this side does not know.
///
/// [`Status::Error`]: super::Status::Error
pub use crate::remote::Error as NetError;
/// The network that an error is about.
pub use crate::remote::Network as NetNetwork;
