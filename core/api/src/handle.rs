//! What the handles of all objects share.

use std::fmt;

use polyvirt_driver::{Error, Result};

use crate::Connect;

/// A connection and the identity of one object on it: what is inside a `Domain`, a `Network` and so
/// on. Two are equal when they are the same object of the same connection.
#[derive(Clone, PartialEq)]
pub struct Handle<R> {
    conn: Connect,
    object: R,
}

impl<R> Handle<R> {
    /// A handle on `object` of `conn`.
    pub fn new(conn: &Connect, object: R) -> Self {
        Self {
            conn: conn.clone(),
            object,
        }
    }

    /// The connection the object belongs to.
    pub fn conn(&self) -> &Connect {
        &self.conn
    }

    /// What the driver knows the object by.
    pub fn object(&self) -> &R {
        &self.object
    }

    /// Refuses an object of another connection, given as `argument` of `function`. `what` names it:
    /// `domain 'fc4'`.
    pub fn require_conn(
        &self,
        conn: &Connect,
        function: &str,
        argument: &str,
        what: impl fmt::Display,
    ) -> Result<()> {
        if self.conn == *conn {
            return Ok(());
        }
        let message = format!("{what} must match connection");
        Err(Error::argument(function, argument, message))
    }
}

impl<R: fmt::Debug> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("object", &self.object)
            .field("uri", &self.conn.uri())
            .finish()
    }
}

/// Declares the handle of one kind of object: `handle!(/// Documentation. Domain(DomainRef));`
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident($object:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(pub(crate) $crate::handle::Handle<$object>);

        impl $name {
            /// A handle on an object that a driver has given; for layers over this API.
            pub fn new(conn: &$crate::Connect, object: $object) -> Self {
                Self($crate::handle::Handle::new(conn, object))
            }

            /// The connection the object belongs to.
            pub fn conn(&self) -> &$crate::Connect {
                self.0.conn()
            }

            /// What the driver knows the object by.
            pub fn object(&self) -> &$object {
                self.0.object()
            }

            /// Handles on all of `objects`.
            #[allow(dead_code, reason = "not every kind of object comes in lists")]
            pub(crate) fn all(
                conn: &$crate::Connect,
                objects: impl IntoIterator<Item = $object>,
            ) -> Vec<Self> {
                objects
                    .into_iter()
                    .map(|object| Self::new(conn, object))
                    .collect()
            }
        }

        impl AsRef<$object> for $name {
            fn as_ref(&self) -> &$object {
                self.0.object()
            }
        }
    };
}

pub(crate) use handle;
