//! Listening to what happens to one kind of object, with handles for the objects.

use polyvirt_driver::enums::{
    DomainEventId, NetworkEventId, NodeDeviceEventId, SecretEventId, StoragePoolEventId,
};
use polyvirt_driver::event::{EventFilter, NameMatch, QemuMonitorEvent};
use polyvirt_driver::events::{
    DomainEvent, NetworkEvent, NodeDeviceEvent, SecretEvent, StoragePoolEvent,
};
use polyvirt_driver::{Error, Event, Result};

use crate::{Connect, Domain, Network, NodeDevice, Secret, StoragePool};

/// Listening to what happens to objects.
///
/// Each function calls back for events of one identifier, of one object or, with `None`, of all. The
/// result is the number for [`stop_listening`](Connect::stop_listening). All fail with `INVALID_ARG`
/// for an identifier that nobody knows or an object of another connection, and with `NO_SUPPORT` where
/// the driver has no such objects or no such events.
///
/// ```
/// use polyvirt::{Connect, DomainEventId, DomainEventType, events::DomainEvent};
///
/// let conn = Connect::open("test:///default")?;
/// let (sender, receiver) = std::sync::mpsc::sync_channel(1);
/// conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |domain, event| {
///     if let DomainEvent::Lifecycle { event, .. } = event {
///         let _ = sender.send((domain.name().to_owned(), *event));
///     }
/// })?;
/// conn.domain_lookup_by_name("test")?.suspend()?;
/// let happened = receiver.recv().unwrap();
/// assert_eq!(happened, ("test".to_owned(), DomainEventType::SUSPENDED));
/// # Ok::<(), polyvirt::Error>(())
/// ```
impl Connect {
    /// Domain events.
    pub fn on_domain_event(
        &self,
        id: DomainEventId,
        domain: Option<&Domain>,
        callback: impl Fn(&Domain, &DomainEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectDomainEventRegisterAny";
        self.require_events(self.driver().hypervisor(), function)?;
        require_known(id.0, |id| DomainEventId(id).name(), function)?;
        if let Some(domain) = domain {
            let what = format!("domain '{}'", domain.object().name);
            domain.0.require_conn(self, function, "dom", what)?;
        }
        let filter = EventFilter::domain(id, domain.map(Domain::object));
        self.listen(&filter, None, move |conn, event| {
            if let Event::Domain(object, event) = event {
                callback(&Domain::new(conn, object.clone()), event);
            }
        })
    }

    /// Network events.
    pub fn on_network_event(
        &self,
        id: NetworkEventId,
        network: Option<&Network>,
        callback: impl Fn(&Network, &NetworkEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectNetworkEventRegisterAny";
        self.require_events(self.driver().network(), function)?;
        require_known(id.0, |id| NetworkEventId(id).name(), function)?;
        if let Some(network) = network {
            let what = format!("network '{}' in {function}", network.object().name);
            network.0.require_conn(self, function, "net", what)?;
        }
        let filter = EventFilter::network(id, network.map(Network::object));
        self.listen(&filter, None, move |conn, event| {
            if let Event::Network(object, event) = event {
                callback(&Network::new(conn, object.clone()), event);
            }
        })
    }

    /// Storage pool events.
    pub fn on_storage_pool_event(
        &self,
        id: StoragePoolEventId,
        pool: Option<&StoragePool>,
        callback: impl Fn(&StoragePool, &StoragePoolEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectStoragePoolEventRegisterAny";
        self.require_events(self.driver().storage(), function)?;
        require_known(id.0, |id| StoragePoolEventId(id).name(), function)?;
        if let Some(pool) = pool {
            let what = format!("storage pool '{}' in {function}", pool.object().name);
            pool.0.require_conn(self, function, "pool", what)?;
        }
        let filter = EventFilter::storage_pool(id, pool.map(StoragePool::object));
        self.listen(&filter, None, move |conn, event| {
            if let Event::StoragePool(object, event) = event {
                callback(&StoragePool::new(conn, object.clone()), event);
            }
        })
    }

    /// Node device events.
    pub fn on_node_device_event(
        &self,
        id: NodeDeviceEventId,
        device: Option<&NodeDevice>,
        callback: impl Fn(&NodeDevice, &NodeDeviceEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectNodeDeviceEventRegisterAny";
        self.require_events(self.driver().node_device(), function)?;
        require_known(id.0, |id| NodeDeviceEventId(id).name(), function)?;
        if let Some(device) = device {
            let what = format!("node device '{}' in {function}", device.object().name);
            device.0.require_conn(self, function, "dev", what)?;
        }
        let filter = EventFilter::node_device(id, device.map(NodeDevice::object));
        self.listen(&filter, None, move |conn, event| {
            if let Event::NodeDevice(object, event) = event {
                callback(&NodeDevice::new(conn, object.clone()), event);
            }
        })
    }

    /// Secret events.
    pub fn on_secret_event(
        &self,
        id: SecretEventId,
        secret: Option<&Secret>,
        callback: impl Fn(&Secret, &SecretEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectSecretEventRegisterAny";
        self.require_events(self.driver().secret(), function)?;
        require_known(id.0, |id| SecretEventId(id).name(), function)?;
        if let Some(secret) = secret {
            let what = format!("secret '{}' in {function}", secret.object().uuid);
            secret.0.require_conn(self, function, "secret", what)?;
        }
        let filter = EventFilter::secret(id, secret.map(Secret::object));
        self.listen(&filter, None, move |conn, event| {
            if let Event::Secret(object, event) = event {
                callback(&Secret::new(conn, object.clone()), event);
            }
        })
    }

    /// What QEMU monitors say, unchanged: all of it, or events of some names.
    pub fn on_qemu_monitor_event(
        &self,
        domain: Option<&Domain>,
        name: Option<NameMatch>,
        callback: impl Fn(&Domain, &QemuMonitorEvent) + Send + Sync + 'static,
    ) -> Result<i32> {
        let function = "virConnectDomainQemuMonitorEventRegister";
        self.require_events(self.driver().hypervisor(), function)?;
        if let Some(domain) = domain {
            let what = format!("domain '{}' in {function}", domain.object().name);
            domain.0.require_conn(self, function, "dom", what)?;
        }
        let filter = EventFilter::qemu_monitor(domain.map(Domain::object), name);
        self.listen(&filter, None, move |conn, event| {
            if let Event::QemuMonitor(object, event) = event {
                callback(&Domain::new(conn, object.clone()), event);
            }
        })
    }
}

impl Connect {
    /// Refuses events of a family that the driver does not have, or whatever the driver refuses.
    fn require_events<T: ?Sized>(&self, family: Option<&T>, function: &'static str) -> Result<()> {
        family.ok_or_else(|| Error::unsupported(function))?;
        self.driver().before(function)
    }
}

/// Refuses an event identifier that has no name.
fn require_known(
    id: i32,
    name: impl Fn(i32) -> Option<&'static str>,
    function: &str,
) -> Result<()> {
    if id < 0 {
        return Err(Error::must_not_be_negative(function, "eventID"));
    }
    if name(id).is_some() {
        return Ok(());
    }
    let end = (0..id).find(|id| name(*id).is_none()).unwrap_or(id);
    // libvirt names the function for all objects but domains.
    let place = match function {
        "virConnectDomainEventRegisterAny" => String::new(),
        _ => format!(" in {function}"),
    };
    let message = format!("eventID{place} must be less than {end}");
    Err(Error::argument(function, "eventID", message))
}
