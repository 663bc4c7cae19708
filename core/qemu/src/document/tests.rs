//! What users see of documents that this driver has completed.

use std::path::Path;
use std::sync::Arc;

use polyvirt_config::common::{Address, DeviceInfo};
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Disk, Domain, Hooks};
use polyvirt_config::{ParseOptions, Result, parse_part};

use super::{Binaries, Qemu, addresses};
use crate::settings::Folders;
use crate::{Capabilities, Settings};

/// A QEMU that has what these guests need.
const PROBE: &str = "<qemuCaps>
  <flag name='kvm'/><flag name='i8042'/><flag name='piix3-usb-uhci'/><flag name='qemu-xhci'/>
  <flag name='pcie-root-port'/><flag name='pcie-pci-bridge'/><flag name='rtl8139'/><flag name='lsi'/>
  <flag name='cirrus-vga'/>
  <version>9000000</version><arch>x86_64</arch>
  <cpu type='tcg' name='qemu64' typename='qemu64-x86_64-cpu' usable='yes'/>
  <machine type='tcg' name='pc-i440fx-9.0' alias='pc' default='yes' defaultCPU='qemu64-x86_64-cpu'/>
  <machine type='tcg' name='pc-q35-9.0' alias='q35' defaultCPU='qemu64-x86_64-cpu'/>
</qemuCaps>";

struct Host(Arc<Capabilities>);

impl Binaries for Host {
    fn host_arch(&self) -> Arch {
        Arch::X8664
    }

    fn default_for(&self, arch: Arch) -> Option<String> {
        (arch == Arch::X8664).then(|| "/usr/bin/qemu-system-x86_64".to_owned())
    }

    fn capabilities(&self, _emulator: &str) -> Result<Arc<Capabilities>> {
        Ok(Arc::clone(&self.0))
    }
}

fn capabilities() -> Capabilities {
    Capabilities::parse(PROBE).unwrap()
}

fn with<T>(run: impl FnOnce(&dyn Hooks) -> T) -> T {
    let host = Host(Arc::new(capabilities()));
    let settings = Settings::new(Folders::below(Path::new("/")));
    run(&Qemu {
        binaries: &host,
        settings: &settings,
        firmware: &[],
        update: true,
    })
}

fn complete(machine: &str, devices: &str) -> Result<Domain> {
    let text = format!(
        "<domain type='qemu'><name>g</name><memory>65536</memory><os><type{machine}>hvm</type></os>\
         <devices>{devices}</devices></domain>"
    );
    let options = ParseOptions {
        inactive: true,
        ..ParseOptions::default()
    };
    with(|driver| Domain::parse_for(&text, &options, driver))
}

fn disk(number: u8) -> String {
    let name = char::from(b'a' + number);
    format!("<disk type='file'><source file='/x'/><target dev='vd{name}' bus='virtio'/></disk>")
}

/// Bus, slot and function of a device.
fn place(info: &DeviceInfo) -> (u8, u8, u8) {
    match &info.address {
        Some(Address::Pci(own)) => {
            let place = own.place.clone().unwrap_or_default();
            (place.bus, place.slot, place.function)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn completing_twice_changes_nothing() {
    for machine in ["", " machine='pc'", " machine='q35'"] {
        let once = complete(machine, &disk(0)).unwrap();
        let mut twice = once.clone();
        let options = ParseOptions {
            inactive: true,
            ..ParseOptions::default()
        };
        with(|driver| twice.complete(&options, driver)).unwrap();
        assert_eq!(once, twice, "{machine}");
    }
}

#[test]
fn a_machine_is_called_by_its_own_name() {
    let machine = |said| {
        let domain = complete(said, "").unwrap();
        domain.os().r#type.as_ref().unwrap().machine.clone()
    };
    assert_eq!(machine("").as_deref(), Some("pc-i440fx-9.0"));
    assert_eq!(machine(" machine='q35'").as_deref(), Some("pc-q35-9.0"));
    assert!(complete(" machine='pc-q35-1.0'", "").is_err());
    assert!(complete(" arch='s390x'", "").is_err(), "no such program");
}

#[test]
fn ports_share_a_slot_and_one_stays_free() {
    let domain = complete(" machine='q35'", &disk(0)).unwrap();
    let devices = domain.devices();
    let ports = devices.controller.iter().filter(|it| it.index != Some(0));
    let ports: Vec<_> = ports.map(|port| place(&port.info)).collect();
    // For USB, the disk, the memory balloon, and what comes later.
    assert_eq!(ports, [(0, 1, 0), (0, 1, 1), (0, 1, 2), (0, 1, 3)]);
    assert_eq!(place(&devices.disk[0].info), (2, 0, 0));
}

#[test]
fn a_device_that_is_added_disturbs_no_other() {
    let mut domain = complete(" machine='q35'", &disk(0)).unwrap();
    let before = domain.clone();
    let mut new: Disk = parse_part(&disk(1), "disk", "disk").unwrap();
    new.info.address = None;
    domain.devices_mut().disk.push(new);
    addresses::assign(&mut domain, &capabilities(), false).unwrap();
    let new = domain.devices_mut().disk.pop().unwrap();
    assert_eq!(place(&new.info), (4, 0, 0), "the port that was free");
    assert_eq!(domain, before);
}

#[test]
fn two_devices_are_not_at_one_place() {
    let at = "<address type='pci' bus='0' slot='7' function='0'/></disk>";
    let disks: String = [0, 1]
        .map(|number| disk(number).replace("</disk>", at))
        .concat();
    assert!(complete("", &disks).is_err());
    let beyond = disk(0).replace(
        "</disk>",
        "<address type='pci' bus='0' slot='0' function='1'/></disk>",
    );
    assert!(complete("", &beyond).is_err(), "slot 0 is the board's");
}

#[test]
fn hubs_come_when_ports_run_out() {
    let tablets = "<input type='tablet' bus='usb'/>".repeat(3);
    let domain = complete("", &tablets).unwrap();
    let devices = domain.devices();
    assert_eq!(devices.hub.len(), 1);
    let ports = devices
        .input
        .iter()
        .filter_map(|it| match &it.info.address {
            Some(Address::Usb(place)) => place.port.clone(),
            _ => None,
        });
    assert_eq!(ports.collect::<Vec<_>>(), ["2", "1.1", "1.2"]);
}

#[test]
fn channels_fill_one_controller_after_the_other() {
    let channel = "<channel type='pty'><target type='virtio' name='x'/></channel>";
    let domain = complete("", &channel.repeat(31)).unwrap();
    let last = &domain.devices().channel[30].info.address;
    let Some(Address::VirtioSerial(place)) = last else {
        panic!("{last:?}");
    };
    assert_eq!((place.controller, place.port), (1, 1));
}

#[test]
fn buses_end_somewhere() {
    let far = disk(0).replace(
        "</disk>",
        "<address type='pci' bus='255' slot='1' function='0'/></disk>",
    );
    // All buses up to the last one are bridges, and there is a place for each.
    let domain = complete("", &far).unwrap();
    assert_eq!(place(&domain.devices().disk[0].info), (255, 1, 0));
    let index = "<controller type='pci' model='pci-bridge' index='4000000000'/>";
    assert!(complete("", index).is_err());
}
