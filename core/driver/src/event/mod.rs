//! Events: what drivers emit and applications listen to.

mod filter;
mod hub;
mod registration;

pub use filter::{EventFilter, EventKind, NameMatch, ObjectKey};
pub use hub::EventHub;
pub use registration::EventCallback;

use crate::generated::enums::ConnectCloseReason;
use crate::generated::events::{
    DomainEvent, NetworkEvent, NodeDeviceEvent, SecretEvent, StoragePoolEvent,
};
use crate::generated::refs::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};

/// Something that happened, and to what.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// To a domain.
    Domain(DomainRef, DomainEvent),
    /// To a virtual network.
    Network(NetworkRef, NetworkEvent),
    /// To a storage pool.
    StoragePool(StoragePoolRef, StoragePoolEvent),
    /// To a device of the host.
    NodeDevice(NodeDeviceRef, NodeDeviceEvent),
    /// To a secret.
    Secret(SecretRef, SecretEvent),
    /// A domain's QEMU monitor said something.
    QemuMonitor(DomainRef, QemuMonitorEvent),
    /// The connection has ended, and not because the application closed it.
    Closed(ConnectCloseReason),
}

/// What a QEMU monitor said, unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QemuMonitorEvent {
    /// The event's name, such as `SHUTDOWN`.
    pub event: String,
    /// When it happened: seconds since 1970.
    pub seconds: i64,
    /// When it happened: microseconds of that second.
    pub micros: u32,
    /// The event's data as JSON, if it has any.
    pub details: Option<String>,
}

impl Event {
    /// What kind of event it is.
    pub fn kind(&self) -> EventKind {
        match self {
            Self::Domain(_, event) => EventKind::Domain(event.id()),
            Self::Network(_, event) => EventKind::Network(event.id()),
            Self::StoragePool(_, event) => EventKind::StoragePool(event.id()),
            Self::NodeDevice(_, event) => EventKind::NodeDevice(event.id()),
            Self::Secret(_, event) => EventKind::Secret(event.id()),
            Self::QemuMonitor(..) => EventKind::QemuMonitor,
            Self::Closed(_) => EventKind::Closed,
        }
    }

    /// What identifies the object it happened to.
    pub fn object(&self) -> Option<ObjectKey> {
        match self {
            Self::Domain(domain, _) | Self::QemuMonitor(domain, _) => Some(domain.into()),
            Self::Network(network, _) => Some(network.into()),
            Self::StoragePool(pool, _) => Some(pool.into()),
            Self::NodeDevice(device, _) => Some(device.into()),
            Self::Secret(secret, _) => Some(secret.into()),
            Self::Closed(_) => None,
        }
    }
}

macro_rules! from_pair {
    ($($object:ty, $event:ty => $variant:ident;)+) => {
        $(impl From<($object, $event)> for Event {
            fn from((object, event): ($object, $event)) -> Self {
                Self::$variant(object, event)
            }
        })+
    };
}

from_pair! {
    DomainRef, DomainEvent => Domain;
    NetworkRef, NetworkEvent => Network;
    StoragePoolRef, StoragePoolEvent => StoragePool;
    NodeDeviceRef, NodeDeviceEvent => NodeDevice;
    SecretRef, SecretEvent => Secret;
    DomainRef, QemuMonitorEvent => QemuMonitor;
}

impl From<ConnectCloseReason> for Event {
    fn from(reason: ConnectCloseReason) -> Self {
        Self::Closed(reason)
    }
}

#[cfg(test)]
mod tests;
