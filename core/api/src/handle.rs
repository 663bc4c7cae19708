//! What the handles of all objects share.

use std::fmt;

use polyvirt_driver::{Error, Result};

use crate::Connect;

/// A connection and the identity of one object on it: what is inside a `Domain`, a `Network` and so
/// on. Two are equal when they are the same object of the same connection.
#[derive(Clone, PartialEq)]
pub struct Handle<R, C = Connect> {
    conn: C,
    object: R,
}

impl<R, C: Clone + PartialEq> Handle<R, C> {
    /// A handle on `object` of `conn`.
    pub fn new(conn: &C, object: R) -> Self {
        Self {
            conn: conn.clone(),
            object,
        }
    }

    /// The connection the object belongs to.
    pub fn conn(&self) -> &C {
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
        conn: &C,
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

impl<R: fmt::Debug, C: fmt::Debug> fmt::Debug for Handle<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("object", &self.object)
            .field("conn", &self.conn)
            .finish()
    }
}

/// Declares the handle of one kind of object: `handle!(/// Documentation. Domain(DomainRef));`, with
/// `of AdmConnect` when its connection is not a [`Connect`].
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident($object:ty)) => {
        $crate::handle::handle!($(#[$doc])* $name($object) of Connect);
    };
    ($(#[$doc:meta])* $name:ident($object:ty) of $connection:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(pub(crate) $crate::handle::Handle<$object, $crate::$connection>);

        impl $name {
            /// A handle on an object that a driver has given; for layers over this API.
            pub fn new(conn: &$crate::$connection, object: $object) -> Self {
                Self($crate::handle::Handle::new(conn, object))
            }

            /// The connection the object belongs to.
            pub fn conn(&self) -> &$crate::$connection {
                self.0.conn()
            }

            /// What the driver knows the object by.
            pub fn object(&self) -> &$object {
                self.0.object()
            }

            /// Handles on all of `objects`.
            #[allow(dead_code, reason = "not every kind of object comes in lists")]
            pub(crate) fn all(
                conn: &$crate::$connection,
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
