//! Leaves out what only the host can tell, and puts the rest in order.

use super::{
    NodeDevice, NodeDeviceCapability, NodeDeviceMdev, NodeDeviceMdevIommuGroup,
    NodeDevicePciCapability, NodeDeviceScsiHostCapability,
};

pub(super) fn normalise(device: &mut NodeDevice) {
    device.driver = None;
    for capability in &mut device.capability {
        match capability {
            NodeDeviceCapability::Pci(pci) => pci.pci.capability.sort_by_key(place),
            NodeDeviceCapability::Mdev(mdev) => normalise_mdev(&mut mdev.mdev),
            NodeDeviceCapability::ScsiHost(host) => {
                host.host.capability.iter_mut().for_each(forget_counts);
            }
            _ => {}
        }
    }
}

/// Where a capability of a PCI device stands among the others.
fn place(capability: &NodeDevicePciCapability) -> u8 {
    match capability {
        NodeDevicePciCapability::PhysFunction(_) => 0,
        NodeDevicePciCapability::VirtFunctions(_) => 1,
        NodeDevicePciCapability::PciBridge | NodeDevicePciCapability::CardbusBridge => 2,
        NodeDevicePciCapability::MdevTypes(_) => 3,
        NodeDevicePciCapability::Vpd(_) => 4,
    }
}

fn normalise_mdev(mdev: &mut NodeDeviceMdev) {
    mdev.parent_addr = None;
    mdev.iommu_group
        .get_or_insert(NodeDeviceMdevIommuGroup { number: 0 });
}

fn forget_counts(capability: &mut NodeDeviceScsiHostCapability) {
    if let NodeDeviceScsiHostCapability::VportOps(ports) = capability {
        (ports.max_vports, ports.vports) = (0, 0);
    }
}
