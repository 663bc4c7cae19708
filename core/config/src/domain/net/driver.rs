//! How a network card is emulated. Most of it can only be said of cards of virtio.

use crate::domain::{
    Interface, InterfaceBackend, InterfaceBackendType, InterfaceDriver, InterfaceKind,
};

pub(super) fn normalise(interface: &mut Interface) {
    let hostdev = matches!(interface.kind, InterfaceKind::Hostdev(_));
    let virtio = is_virtio(interface);
    interface.driver.take_if(|_| !virtio && !hostdev);
    if let Some(driver) = interface.driver.as_mut().filter(|_| hostdev) {
        *driver = InterfaceDriver {
            name: driver.name.take(),
            ..InterfaceDriver::default()
        };
    }
    if let Some(driver) = &mut interface.driver {
        driver.queues.take_if(|queues| *queues < 2);
        for size in [&mut driver.rx_queue_size, &mut driver.tx_queue_size] {
            size.take_if(|size| *size == 0);
        }
    }
    interface
        .driver
        .take_if(|driver| *driver == InterfaceDriver::default());
    if let Some(backend) = &mut interface.backend {
        backend.vhost.take_if(|_| !virtio);
        backend
            .r#type
            .take_if(|kind| *kind == InterfaceBackendType::Default);
    }
    interface
        .backend
        .take_if(|backend| *backend == InterfaceBackend::default());
}

/// Whether the network card is one of virtio, of whatever version.
pub(super) fn is_virtio(interface: &Interface) -> bool {
    let model = interface
        .model
        .as_ref()
        .and_then(|model| model.r#type.as_deref());
    matches!(
        model,
        Some("virtio" | "virtio-transitional" | "virtio-non-transitional")
    )
}
