//! What nearly all devices have: a name, an address, a place in the boot order.

use super::{Console, ConsoleTargetType, Devices, Domain};
use crate::common::DeviceInfo;

/// That of every device, in the order in which drivers of libvirt have always gone through them: it decides who gets which address.
pub fn all(domain: &Domain) -> impl Iterator<Item = &DeviceInfo> {
    domain.devices.iter().flat_map(shared)
}

/// That of every device, to be changed.
pub fn all_mut(domain: &mut Domain) -> impl Iterator<Item = &mut DeviceInfo> {
    domain.devices.iter_mut().flat_map(exclusive)
}

/// That of every device of a list of devices. The console that is a serial port's second name is no device.
pub fn of(devices: &Devices) -> Vec<&DeviceInfo> {
    let mut all = shared(devices);
    if let Some(console) = mirror(devices) {
        all.retain(|info| !std::ptr::eq(*info, &raw const console.info));
    }
    all
}

/// The console that is the second name of the first serial port.
pub fn mirror(devices: &Devices) -> Option<&Console> {
    let first = devices.console.first()?;
    let kind = first.target.as_ref().and_then(|target| target.r#type);
    let serial = kind == Some(ConsoleTargetType::Serial) && !devices.serial.is_empty();
    serial.then_some(first)
}

/// That of every device of a list of devices, to be changed.
pub fn of_mut(devices: &mut Devices) -> Vec<&mut DeviceInfo> {
    exclusive(devices)
}

/// A walk through every kind of device that has one: `iter` of lists, `&` or `&mut`.
macro_rules! walk {
    ($name:ident, $iter:ident $(, $exclusive:tt)?) => {
        fn $name(devices: & $($exclusive)? Devices) -> Vec<& $($exclusive)? DeviceInfo> {
            let mut all = Vec::new();
            all.extend(devices.disk.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.interface.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.sound.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.hostdev.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.video.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.controller.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.smartcard.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.serial.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.parallel.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.channel.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.console.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.input.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.filesystem.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.watchdog.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.memballoon.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.rng.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.nvram.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.hub.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.shmem.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.redirdev.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.panic.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.tpm.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.memory.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.iommu.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.vsock.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.crypto.$iter().map(|device| & $($exclusive)? device.info));
            all.extend(devices.pstore.$iter().map(|device| & $($exclusive)? device.info));
            all
        }
    };
}

walk!(shared, iter);
walk!(exclusive, iter_mut, mut);
