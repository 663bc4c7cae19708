// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: networkport.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NetworkPort {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.child("owner", &self.owner);
        w.text_child_opt::<NonEmpty>("group", self.group.as_ref());
        w.child("mac", &self.mac);
        w.child_nonempty("virtualport", self.virtualport.as_ref());
        w.child_nonempty("bandwidth", self.bandwidth.as_ref());
        w.child_opt("vlan", self.vlan.as_ref());
        w.child_nonempty("port", self.port.as_ref());
        w.child_nonempty("rxfilters", self.rxfilters.as_ref());
        w.child_opt("plug", self.plug.as_ref());
    }
}

impl WriteContent for NetOwner {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("name", &self.name);
        w.text_child::<UuidText>("uuid", &self.uuid);
    }
}

impl WriteContent for NetworkPortFilters {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("trustGuest", self.trust_guest.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlugNetwork {
    fn attributes(&self, w: &mut Writer) {
        self.bridge.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlugBridge {
    fn attributes(&self, w: &mut Writer) {
        self.bridge.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlugUser {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NetworkBackendType>("backend", &self.backend);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlugDirect {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("dev", &self.dev);
        w.attribute::<MacvtapMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlugHostdevPci {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("managed", self.managed.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child("address", &self.address);
    }
}

impl WriteContent for NetworkPortBridge {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("bridge", &self.bridge);
        w.attribute_opt::<MacTableManager>("macTableManager", self.mac_table_manager.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortPlug {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::None => w.discriminator("type", "none"),
            Self::Network(inner) => { w.discriminator("type", "network"); inner.attributes(w); },
            Self::Bridge(inner) => { w.discriminator("type", "bridge"); inner.attributes(w); },
            Self::User(inner) => { w.discriminator("type", "user"); inner.attributes(w); },
            Self::Direct(inner) => { w.discriminator("type", "direct"); inner.attributes(w); },
            Self::HostdevPci(inner) => { w.discriminator("type", "hostdev-pci"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::None => {},
            Self::Network(_) => {},
            Self::Bridge(_) => {},
            Self::User(_) => {},
            Self::Direct(_) => {},
            Self::HostdevPci(inner) => inner.content(w),
        }
    }
}
