//! Devices of the host, and network cards among them.

use polyvirt_config::Result;
use polyvirt_config::domain::{
    Devices, Hostdev, HostdevKind, HostdevSubsystemDevice, HostdevSubsystemDeviceMdev,
    InterfaceKind, MdevModel,
};

use super::refused;

pub(super) fn check(devices: &Devices) -> Result<()> {
    let subsystem = |hostdev: &Hostdev| match &hostdev.kind {
        HostdevKind::Subsystem(kind) => Some(kind.device.clone()),
        HostdevKind::Capabilities(_) => None,
    };
    let mut frame_buffers = 0;
    for hostdev in &devices.hostdev {
        let boots = hostdev.info.boot.is_some();
        match subsystem(hostdev) {
            Some(HostdevSubsystemDevice::ScsiHost(_)) if boots => {
                return refused("no guest boots from SCSI devices behind vhost");
            }
            Some(HostdevSubsystemDevice::Mdev(mdev)) => {
                if boots && mdev.model != MdevModel::VfioPci {
                    let model = mdev.model.as_str();
                    return refused(format!("no guest boots from a device of model '{model}'"));
                }
                picture(&mdev, devices)?;
                frame_buffers += u32::from(mdev.ramfb == Some(true));
            }
            _ => {}
        }
    }
    if frame_buffers > 1 {
        return refused("only one device of the host has 'ramfb'");
    }
    network(devices)
}

fn picture(mdev: &HostdevSubsystemDeviceMdev, devices: &Devices) -> Result<()> {
    let shown = mdev.display == Some(true);
    if shown && devices.graphics.is_empty() {
        return refused("a device of the host with 'display' needs a display to show it");
    }
    if mdev.ramfb == Some(true) && !shown {
        return refused("a device of the host with 'ramfb' needs 'display'");
    }
    Ok(())
}

/// A network card of the host is not connected by a device of the host.
fn network(devices: &Devices) -> Result<()> {
    let tap = devices.interface.iter().any(|interface| {
        let backend = interface.backend.as_ref();
        let tap = backend.is_some_and(|backend| backend.tap.is_some());
        tap && matches!(interface.kind, InterfaceKind::Hostdev(_))
    });
    if tap {
        return refused("an interface of type 'hostdev' is not connected by 'tap'");
    }
    Ok(())
}
