// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/hostdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Hostdev {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.kind.content(w);
        w.child_opt("teaming", self.teaming.as_ref());
        w.present("readonly", self.readonly);
        w.present("shareable", self.shareable);
        self.info.content(w);
    }
}

impl WriteContent for HostdevKindSubsystem {
    fn attributes(&self, w: &mut Writer) {
        self.device.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.device.content(w);
    }
}

impl WriteContent for HostdevKindCapabilities {
    fn attributes(&self, w: &mut Writer) {
        self.device.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.device.content(w);
    }
}

impl WriteContent for HostdevSubsystemDeviceUsb {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
    }

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevSubsystemDevicePci {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
        w.attribute_opt::<OnOff>("display", self.display.as_ref());
        w.attribute_opt::<OnOff>("ramfb", self.ramfb.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevSubsystemDeviceScsi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
        w.attribute_opt::<Sgio>("sgio", self.sgio.as_ref());
        w.attribute_opt::<YesNo>("rawio", self.rawio.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevSubsystemDeviceScsiHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevSubsystemDeviceMdev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
        w.attribute::<MdevModel>("model", &self.model);
        w.attribute_opt::<OnOff>("display", self.display.as_ref());
        w.attribute_opt::<OnOff>("ramfb", self.ramfb.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HostdevBackend>("name", self.name.as_ref());
        w.attribute_opt::<Text>("model", self.model.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for UsbHostSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
        w.attribute_opt::<UsbGuestReset>("guestReset", self.guest_reset.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("vendor", self.vendor.as_ref());
        w.child_opt("product", self.product.as_ref());
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for UsbHostId {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Hex<u16, 4>>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for UsbHostAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AnyBase<u32>>("bus", &self.bus);
        w.attribute::<AnyBase<u32>>("device", &self.device);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PciHostSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
        w.attribute_opt::<YesNo>("writeFiltering", self.write_filtering.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child("address", &self.address);
    }
}

impl WriteContent for ScsiHostSource {
    fn attributes(&self, w: &mut Writer) {
        self.protocol.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.protocol.content(w);
    }
}

impl WriteContent for ScsiProtocolAdapter {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("adapter", &self.adapter);
        w.child("address", &self.address);
    }
}

impl WriteContent for ScsiProtocolIscsi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("auth", self.auth.as_ref());
        w.child_opt("initiator", self.initiator.as_ref());
    }
}

impl WriteContent for ScsiAdapter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ScsiHostAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("bus", &self.bus);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute::<Dec<u64>>("unit", &self.unit);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ScsiVhostSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<ScsiVhostProtocol>("protocol", &self.protocol);
        w.attribute::<VhostWwpn>("wwpn", &self.wwpn);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MdevSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("address", &self.address);
    }
}

impl WriteContent for MdevAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<UuidText>("uuid", &self.uuid);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostdevCapabilityStorage {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevCapabilityMisc {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for HostdevCapabilityNet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.items("ip", &self.ip);
        w.items("route", &self.route);
    }
}

impl WriteContent for HostdevBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("block", &self.block);
    }
}

impl WriteContent for HostdevChar {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("char", &self.char);
    }
}

impl WriteContent for HostdevInterface {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("interface", &self.interface);
    }
}

impl WriteContent for HostdevKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Subsystem(inner) => { w.discriminator("mode", "subsystem"); inner.attributes(w); },
            Self::Capabilities(inner) => { w.discriminator("mode", "capabilities"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Subsystem(inner) => inner.content(w),
            Self::Capabilities(inner) => inner.content(w),
        }
    }
}

impl WriteContent for HostdevSubsystemDevice {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Usb(inner) => { w.discriminator("type", "usb"); inner.attributes(w); },
            Self::Pci(inner) => { w.discriminator("type", "pci"); inner.attributes(w); },
            Self::Scsi(inner) => { w.discriminator("type", "scsi"); inner.attributes(w); },
            Self::ScsiHost(inner) => { w.discriminator("type", "scsi_host"); inner.attributes(w); },
            Self::Mdev(inner) => { w.discriminator("type", "mdev"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Usb(inner) => inner.content(w),
            Self::Pci(inner) => inner.content(w),
            Self::Scsi(inner) => inner.content(w),
            Self::ScsiHost(inner) => inner.content(w),
            Self::Mdev(inner) => inner.content(w),
        }
    }
}

impl WriteContent for ScsiProtocol {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Adapter(_) => {},
            Self::Iscsi(inner) => { w.discriminator("protocol", "iscsi"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Adapter(inner) => inner.content(w),
            Self::Iscsi(inner) => inner.content(w),
        }
    }
}

impl WriteContent for HostdevCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Storage(_) => w.discriminator("type", "storage"),
            Self::Misc(_) => w.discriminator("type", "misc"),
            Self::Net(_) => w.discriminator("type", "net"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Storage(inner) => inner.content(w),
            Self::Misc(inner) => inner.content(w),
            Self::Net(inner) => inner.content(w),
        }
    }
}
