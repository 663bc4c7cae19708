//! The devices that guests can have.

use polyvirt_config::domaincaps::{CapsChoices, CapsDevices};

use super::{Offer, choice, choices, choices_if_any, there};
use crate::capabilities::Flag as F;

impl Offer<'_> {
    pub(super) fn devices(&self) -> CapsDevices {
        CapsDevices {
            disk: Some(self.disk()),
            graphics: Some(self.graphics()),
            video: Some(self.video()),
            hostdev: Some(self.hostdev()),
            rng: Some(self.rng()),
            filesystem: Some(self.filesystem()),
            tpm: Some(self.tpm()),
            redirdev: Some(self.redirdev()),
            channel: Some(self.channel()),
            crypto: Some(self.crypto()),
            interface: Some(self.interface()),
            panic: Some(self.panic()),
        }
    }

    /// The models of what speaks virtio: one only for all that QEMU calls by one name.
    fn virtio(&self, there_is_any: bool) -> impl Iterator<Item = &'static str> {
        let either = there_is_any && self.has(F::VirtioPciNonTransitional);
        there([
            ("virtio", there_is_any),
            ("virtio-transitional", either),
            ("virtio-non-transitional", either),
        ])
    }

    /// Whether the machine has the old controllers of the PC.
    fn has_ide(&self) -> bool {
        let machine = self.guests.machine;
        let pc = machine.starts_with("pc-i440fx") || machine.starts_with("pc-0.");
        self.is_x86() && (pc || machine == "isapc")
    }

    fn disk(&self) -> CapsChoices {
        let floppy = !self.is_pseries();
        let devices = [
            ("disk", true),
            ("cdrom", true),
            ("floppy", floppy),
            ("lun", true),
        ];
        let buses = [
            ("ide", self.has_ide()),
            ("fdc", floppy),
            ("scsi", true),
            ("virtio", true),
            ("usb", self.has(F::UsbStorage)),
            ("sata", self.has(F::Ich9Ahci)),
        ];
        choices([
            choice("diskDevice", there(devices)),
            choice("bus", there(buses)),
            choice("model", self.virtio(true)),
        ])
    }

    fn graphics(&self) -> CapsChoices {
        let types = [
            ("sdl", self.has(F::Sdl)),
            ("vnc", self.has(F::Vnc)),
            // A program of its own shows what is on the bus.
            ("rdp", self.has(F::DisplayDbus)),
            ("spice", self.has(F::Spice)),
            ("egl-headless", self.has(F::EglHeadless)),
            ("dbus", self.has(F::DisplayDbus)),
        ];
        choices([choice("type", there(types))])
    }

    fn video(&self) -> CapsChoices {
        let models = [
            ("vga", self.has(F::Vga)),
            ("cirrus", self.has(F::CirrusVga)),
            ("vmvga", self.has(F::VmwareSvga)),
            ("qxl", self.has(F::Qxl)),
            ("virtio", self.has(F::VirtioGpu)),
            ("none", true),
            ("bochs", self.has(F::BochsDisplay)),
            ("ramfb", self.has(F::Ramfb)),
        ];
        choices([choice("modelType", there(models))])
    }

    fn hostdev(&self) -> CapsChoices {
        let usb = self.has_usb();
        let subsystems = [("usb", usb), ("pci", true), ("scsi", true)];
        let backends = [("default", self.host.vfio), ("vfio", self.host.vfio)];
        choices([
            choice("mode", ["subsystem"]),
            choice(
                "startupPolicy",
                ["default", "mandatory", "requisite", "optional"],
            ),
            choice("subsysType", there(subsystems)),
            choice("capsType", []),
            choice("pciBackend", there(backends)),
        ])
    }

    fn rng(&self) -> CapsChoices {
        let backends = [
            ("random", self.has(F::RngRandom)),
            ("egd", self.has(F::RngEgd)),
            ("builtin", self.has(F::RngBuiltin)),
        ];
        choices([
            choice("model", self.virtio(self.has(F::VirtioRng))),
            choice("backendModel", there(backends)),
        ])
    }

    fn filesystem(&self) -> CapsChoices {
        let drivers = [
            ("path", true),
            ("handle", true),
            ("virtiofs", self.has(F::VhostUserFs)),
        ];
        choices([choice("driverType", there(drivers))])
    }

    fn tpm(&self) -> CapsChoices {
        let models = [
            ("tpm-tis", self.has(F::TpmTis)),
            ("tpm-crb", self.has(F::TpmCrb)),
            ("tpm-spapr", self.has(F::TpmSpapr)),
            ("spapr-tpm-proxy", self.has(F::SpaprTpmProxy)),
        ];
        let emulator = self.has(F::TpmEmulator);
        let backends = [
            ("passthrough", self.has(F::TpmPassthrough)),
            ("emulator", emulator),
            ("external", emulator),
        ];
        let versions = self.host.tpm_versions.iter().map(String::as_str);
        choices_if_any([
            choice("model", there(models)),
            choice("backendModel", there(backends)),
            choice("backendVersion", versions.filter(|_| emulator)),
        ])
    }

    fn redirdev(&self) -> CapsChoices {
        choices_if_any([choice("bus", there([("usb", self.has(F::UsbRedir))]))])
    }

    fn channel(&self) -> CapsChoices {
        let types = [
            ("pty", true),
            ("unix", true),
            ("spicevmc", self.has(F::Spice)),
        ];
        choices([choice("type", there(types))])
    }

    fn crypto(&self) -> CapsChoices {
        let there_is_any = self.has(F::VirtioCrypto);
        let backends = [
            ("builtin", true),
            ("lkcf", self.has(F::CryptodevBackendLkcf)),
        ];
        choices([
            choice("model", there([("virtio", there_is_any)])),
            choice("type", ["qemu"]),
            choice("backendModel", there(backends)),
        ])
    }

    fn interface(&self) -> CapsChoices {
        let backends = [("default", true), ("passt", self.has(F::NetdevStream))];
        choices([choice("backendType", there(backends))])
    }

    fn panic(&self) -> CapsChoices {
        let models = [
            ("isa", self.is_x86() && self.has(F::Pvpanic)),
            ("pseries", self.is_pseries()),
            ("hyperv", self.is_x86()),
            ("s390", self.is_s390()),
            ("pvpanic", self.has(F::PvpanicPci)),
        ];
        choices_if_any([choice("model", there(models))])
    }

    fn has_usb(&self) -> bool {
        let controllers = [
            F::Piix3UsbUhci,
            F::Piix4UsbUhci,
            F::UsbEhci,
            F::Ich9UsbEhci1,
            F::Vt82c686bUsbUhci,
            F::PciOhci,
            F::NecUsbXhci,
            F::QemuXhci,
        ];
        controllers.into_iter().any(|flag| self.has(flag))
    }
}
