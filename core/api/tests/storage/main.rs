//! Storage of the test driver beyond what stock libvirt's has: volumes with bytes, mediated devices,
//! secrets. Each test has pools, devices and secrets of its own, on the host that all share.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod mediated;
mod secrets;
mod sizes;
mod transfer;

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use polyvirt::{
    Connect, StoragePool, StoragePoolCreateFlags, StoragePoolEventId, StorageVol,
    StorageVolCreateFlags,
};

pub(crate) const MIB: usize = 1024 * 1024;

pub(crate) fn open() -> Connect {
    Connect::open("test:///default").unwrap()
}

/// A pool that is gone when the test stops it.
pub(crate) fn pool(conn: &Connect, kind: &str, name: &str) -> StoragePool {
    let source = match kind {
        "rbd" => format!("<source><host name='h'/><name>{name}</name></source>"),
        _ => format!("<target><path>/{name}</path></target>"),
    };
    let document = format!("<pool type='{kind}'><name>{name}</name>{source}</pool>");
    conn.storage_pool_create_xml(&document, StoragePoolCreateFlags::empty())
        .unwrap()
}

/// A volume with nothing set aside for it.
pub(crate) fn volume(pool: &StoragePool, name: &str, capacity: usize, more: &str) -> StorageVol {
    let document = format!(
        "<volume><name>{name}</name><capacity>{capacity}</capacity><allocation>0</allocation>\
         <target>{more}</target></volume>"
    );
    pool.storage_vol_create_xml(&document, StorageVolCreateFlags::empty())
        .unwrap()
}

/// Hears how often the pool is refreshed.
pub(crate) fn refreshes(conn: &Connect, pool: &StoragePool) -> Receiver<()> {
    let (sender, receiver) = channel();
    conn.on_storage_pool_event(StoragePoolEventId::REFRESH, Some(pool), move |_, _| {
        sender.send(()).unwrap();
    })
    .unwrap();
    receiver
}

/// What comes next, within a time that is long enough for any machine.
pub(crate) fn next<T>(receiver: &Receiver<T>) -> T {
    receiver.recv_timeout(Duration::from_secs(10)).unwrap()
}
