// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What stands for an object in messages: what tells one from another.

use crate::xdr_struct;

/// One of the servers inside a daemon, such as the main one or the one for administration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// `admin_nonnull_string name`
    pub name: String,
}

xdr_struct! { Server { name } }

/// A client that is connected to one of a daemon's servers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// `admin_nonnull_server srv`
    pub srv: Server,
    /// `unsigned hyper id`
    pub id: u64,
    /// `hyper timestamp`
    pub timestamp: i64,
    /// `unsigned int transport`
    pub transport: u32,
}

xdr_struct! { Client { srv, id, timestamp, transport } }
