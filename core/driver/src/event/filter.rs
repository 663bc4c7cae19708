//! Which events a registration is about.

use std::fmt;
use std::sync::Arc;

use uuid::Uuid;

use super::Event;
use crate::generated::enums::{
    DomainEventId, NetworkEventId, NodeDeviceEventId, SecretEventId, StoragePoolEventId,
};
use crate::generated::refs::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};

/// A kind of event, by family and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// Of domains.
    Domain(DomainEventId),
    /// Of networks.
    Network(NetworkEventId),
    /// Of storage pools.
    StoragePool(StoragePoolEventId),
    /// Of host devices.
    NodeDevice(NodeDeviceEventId),
    /// Of secrets.
    Secret(SecretEventId),
    /// From QEMU monitors.
    QemuMonitor,
    /// The end of the connection.
    Closed,
}

/// What tells an object from the others of its kind, for as long as it exists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectKey {
    /// Objects with a UUID: they keep it when they are renamed.
    Uuid(Uuid),
    /// Objects with nothing but a name.
    Name(Arc<str>),
}

macro_rules! keyed_by_uuid {
    ($($object:ty),+) => {
        $(impl From<&$object> for ObjectKey {
            fn from(object: &$object) -> Self {
                Self::Uuid(object.uuid)
            }
        })+
    };
}

keyed_by_uuid!(DomainRef, NetworkRef, StoragePoolRef, SecretRef);

impl From<&NodeDeviceRef> for ObjectKey {
    fn from(device: &NodeDeviceRef) -> Self {
        Self::Name(Arc::clone(&device.name))
    }
}

/// Which names of QEMU monitor events are wanted.
#[derive(Clone)]
pub enum NameMatch {
    /// This one.
    Exact(String),
    /// This one, in whatever case.
    IgnoreCase(String),
    /// Those for which the function says so.
    Custom(Arc<dyn Fn(&str) -> bool + Send + Sync>),
}

impl NameMatch {
    fn takes(&self, name: &str) -> bool {
        match self {
            Self::Exact(wanted) => name == wanted,
            Self::IgnoreCase(wanted) => name.eq_ignore_ascii_case(wanted),
            Self::Custom(wanted) => wanted(name),
        }
    }
}

impl fmt::Debug for NameMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(name) => f.debug_tuple("Exact").field(name).finish(),
            Self::IgnoreCase(name) => f.debug_tuple("IgnoreCase").field(name).finish(),
            Self::Custom(_) => f.write_str("Custom(..)"),
        }
    }
}

/// Which events a callback is called for.
///
/// ```
/// use polyvirt_driver::event::EventFilter;
/// use polyvirt_driver::DomainEventId;
///
/// let of_all_domains = EventFilter::domain(DomainEventId::LIFECYCLE, None);
/// ```
#[derive(Clone, Debug)]
pub struct EventFilter {
    kind: EventKind,
    object: Option<ObjectKey>,
    name: Option<NameMatch>,
}

impl EventFilter {
    /// Events of one kind, of every object.
    pub fn new(kind: EventKind) -> Self {
        Self {
            kind,
            object: None,
            name: None,
        }
    }

    /// Domain events, of one domain or of all.
    pub fn domain(id: DomainEventId, domain: Option<&DomainRef>) -> Self {
        Self::new(EventKind::Domain(id)).of(domain)
    }

    /// Network events, of one network or of all.
    pub fn network(id: NetworkEventId, network: Option<&NetworkRef>) -> Self {
        Self::new(EventKind::Network(id)).of(network)
    }

    /// Storage pool events, of one pool or of all.
    pub fn storage_pool(id: StoragePoolEventId, pool: Option<&StoragePoolRef>) -> Self {
        Self::new(EventKind::StoragePool(id)).of(pool)
    }

    /// Node device events, of one device or of all.
    pub fn node_device(id: NodeDeviceEventId, device: Option<&NodeDeviceRef>) -> Self {
        Self::new(EventKind::NodeDevice(id)).of(device)
    }

    /// Secret events, of one secret or of all.
    pub fn secret(id: SecretEventId, secret: Option<&SecretRef>) -> Self {
        Self::new(EventKind::Secret(id)).of(secret)
    }

    /// QEMU monitor events, of one domain or of all, of some names or of all.
    pub fn qemu_monitor(domain: Option<&DomainRef>, name: Option<NameMatch>) -> Self {
        let mut filter = Self::new(EventKind::QemuMonitor).of(domain);
        filter.name = name;
        filter
    }

    fn of(mut self, object: Option<impl Into<ObjectKey>>) -> Self {
        self.object = object.map(Into::into);
        self
    }

    /// The kind of events.
    pub fn kind(&self) -> EventKind {
        self.kind
    }

    /// The object, when it is about one only.
    pub fn object(&self) -> Option<&ObjectKey> {
        self.object.as_ref()
    }

    /// The names of QEMU monitor events, when only some are wanted.
    pub fn name(&self) -> Option<&NameMatch> {
        self.name.as_ref()
    }

    /// Whether `event` is one of these.
    pub fn takes(&self, event: &Event) -> bool {
        self.kind == event.kind()
            && (self.object.is_none() || self.object == event.object())
            && match (&self.name, event) {
                (Some(name), Event::QemuMonitor(_, event)) => name.takes(&event.event),
                _ => true,
            }
    }

    /// Whether both are about the same kind and object.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.kind == other.kind && self.object == other.object
    }
}
