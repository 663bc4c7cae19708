// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! References: what identifies an object between a driver and the API. Cheap to clone.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use uuid::Uuid;

use super::enums::*;

/// Identifies a server.
#[derive(Clone, Debug)]
pub struct AdmServerRef {
    /// Its name.
    pub name: Arc<str>,
}

impl AdmServerRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>) -> Self {
        Self {
            name: name.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for AdmServerRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name
    }
}

/// Identifies a client.
#[derive(Clone, Debug)]
pub struct AdmClientRef {
    /// Its server.
    pub server: AdmServerRef,
    /// Its id.
    pub id: u64,
    /// Its timestamp.
    pub timestamp: i64,
    /// Its transport.
    pub transport: ClientTransport,
}

impl AdmClientRef {
    /// A reference made of its parts.
    pub fn new(server: AdmServerRef, id: u64, timestamp: i64, transport: ClientTransport) -> Self {
        Self {
            server,
            id,
            timestamp,
            transport,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for AdmClientRef {
    fn eq(&self, other: &Self) -> bool {
self.server == other.server && self.id == other.id && self.timestamp == other.timestamp && self.transport == other.transport
    }
}

/// Identifies a domain checkpoint.
#[derive(Clone, Debug)]
pub struct DomainCheckpointRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its domain.
    pub domain: DomainRef,
}

impl DomainCheckpointRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, domain: DomainRef) -> Self {
        Self {
            name: name.into(),
            domain,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for DomainCheckpointRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.domain == other.domain
    }
}

/// Identifies a domain snapshot.
#[derive(Clone, Debug)]
pub struct DomainSnapshotRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its domain.
    pub domain: DomainRef,
}

impl DomainSnapshotRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, domain: DomainRef) -> Self {
        Self {
            name: name.into(),
            domain,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for DomainSnapshotRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.domain == other.domain
    }
}

/// Identifies a domain.
#[derive(Clone, Debug)]
pub struct DomainRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its uuid.
    pub uuid: Uuid,
    /// Its id, shared by all clones since it changes.
    id: Arc<AtomicI32>,
}

impl DomainRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, uuid: Uuid, id: i32) -> Self {
        Self {
            name: name.into(),
            uuid,
            id: Arc::new(AtomicI32::new(id)),
        }
    }

    /// The current id; every clone sees changes.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.id.load(Ordering::Relaxed)
    }

    /// Changes the id, in every clone.
    pub fn set_id(&self, id: i32) {
        self.id.store(id, Ordering::Relaxed);
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for DomainRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.uuid == other.uuid
    }
}

/// Identifies a interface.
#[derive(Clone, Debug)]
pub struct InterfaceRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its mac.
    pub mac: Arc<str>,
}

impl InterfaceRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, mac: impl Into<Arc<str>>) -> Self {
        Self {
            name: name.into(),
            mac: mac.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for InterfaceRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.mac == other.mac
    }
}

/// Identifies a network port.
#[derive(Clone, Debug)]
pub struct NetworkPortRef {
    /// Its network.
    pub network: NetworkRef,
    /// Its uuid.
    pub uuid: Uuid,
}

impl NetworkPortRef {
    /// A reference made of its parts.
    pub fn new(network: NetworkRef, uuid: Uuid) -> Self {
        Self {
            network,
            uuid,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for NetworkPortRef {
    fn eq(&self, other: &Self) -> bool {
self.network == other.network && self.uuid == other.uuid
    }
}

/// Identifies a network.
#[derive(Clone, Debug)]
pub struct NetworkRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its uuid.
    pub uuid: Uuid,
}

impl NetworkRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, uuid: Uuid) -> Self {
        Self {
            name: name.into(),
            uuid,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for NetworkRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.uuid == other.uuid
    }
}

/// Identifies a node device.
#[derive(Clone, Debug)]
pub struct NodeDeviceRef {
    /// Its name.
    pub name: Arc<str>,
}

impl NodeDeviceRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>) -> Self {
        Self {
            name: name.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for NodeDeviceRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name
    }
}

/// Identifies a nw filter binding.
#[derive(Clone, Debug)]
pub struct NwFilterBindingRef {
    /// Its portdev.
    pub portdev: Arc<str>,
    /// Its filtername.
    pub filtername: Arc<str>,
}

impl NwFilterBindingRef {
    /// A reference made of its parts.
    pub fn new(portdev: impl Into<Arc<str>>, filtername: impl Into<Arc<str>>) -> Self {
        Self {
            portdev: portdev.into(),
            filtername: filtername.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for NwFilterBindingRef {
    fn eq(&self, other: &Self) -> bool {
self.portdev == other.portdev && self.filtername == other.filtername
    }
}

/// Identifies a nw filter.
#[derive(Clone, Debug)]
pub struct NwFilterRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its uuid.
    pub uuid: Uuid,
}

impl NwFilterRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, uuid: Uuid) -> Self {
        Self {
            name: name.into(),
            uuid,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for NwFilterRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.uuid == other.uuid
    }
}

/// Identifies a secret.
#[derive(Clone, Debug)]
pub struct SecretRef {
    /// Its uuid.
    pub uuid: Uuid,
    /// Its usage type.
    pub usage_type: SecretUsageType,
    /// Its usage id.
    pub usage_id: Arc<str>,
}

impl SecretRef {
    /// A reference made of its parts.
    pub fn new(uuid: Uuid, usage_type: SecretUsageType, usage_id: impl Into<Arc<str>>) -> Self {
        Self {
            uuid,
            usage_type,
            usage_id: usage_id.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for SecretRef {
    fn eq(&self, other: &Self) -> bool {
self.uuid == other.uuid && self.usage_type == other.usage_type && self.usage_id == other.usage_id
    }
}

/// Identifies a storage pool.
#[derive(Clone, Debug)]
pub struct StoragePoolRef {
    /// Its name.
    pub name: Arc<str>,
    /// Its uuid.
    pub uuid: Uuid,
}

impl StoragePoolRef {
    /// A reference made of its parts.
    pub fn new(name: impl Into<Arc<str>>, uuid: Uuid) -> Self {
        Self {
            name: name.into(),
            uuid,
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for StoragePoolRef {
    fn eq(&self, other: &Self) -> bool {
self.name == other.name && self.uuid == other.uuid
    }
}

/// Identifies a storage vol.
#[derive(Clone, Debug)]
pub struct StorageVolRef {
    /// Its pool.
    pub pool: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Its key.
    pub key: Arc<str>,
}

impl StorageVolRef {
    /// A reference made of its parts.
    pub fn new(pool: impl Into<Arc<str>>, name: impl Into<Arc<str>>, key: impl Into<Arc<str>>) -> Self {
        Self {
            pool: pool.into(),
            name: name.into(),
            key: key.into(),
        }
    }
}

/// Same identity; what changes during its life does not count.
impl PartialEq for StorageVolRef {
    fn eq(&self, other: &Self) -> bool {
self.pool == other.pool && self.name == other.name && self.key == other.key
    }
}

