// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/misc-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Watchdog {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<WatchdogModel>("model", &self.model);
        w.attribute::<WatchdogAction>("action", &self.action);
    }

    fn content(&self, w: &mut Writer) {
        self.info.content(w);
    }
}

impl WriteContent for MemoryBalloon {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<MemoryBalloonModel>("model", &self.model);
        w.attribute_opt::<OnOff>("autodeflate", self.autodeflate.as_ref());
        w.attribute_opt::<OnOff>("freePageReporting", self.free_page_reporting.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("stats", self.stats.as_ref());
        self.info.content(w);
        w.child_nonempty("driver", self.driver.as_ref());
    }
}

impl WriteContent for MemoryBalloonStats {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("period", self.period.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Nvram {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.info.content(w);
    }
}

impl WriteContent for Panic {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<PanicModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.info.content(w);
    }
}

impl WriteContent for Iommu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<IommuModel>("model", &self.model);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for IommuDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("intremap", self.intremap.as_ref());
        w.attribute_opt::<OnOff>("caching_mode", self.caching_mode.as_ref());
        w.attribute_opt::<OnOff>("eim", self.eim.as_ref());
        w.attribute_opt::<OnOff>("iotlb", self.iotlb.as_ref());
        w.attribute_opt::<Dec<u8>>("aw_bits", self.aw_bits.as_ref());
        w.attribute_opt::<OnOff>("dma_translation", self.dma_translation.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Vsock {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("cid", self.cid.as_ref());
        self.info.content(w);
        w.child_nonempty("driver", self.driver.as_ref());
    }
}

impl WriteContent for VsockCid {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("auto", self.auto.as_ref());
        w.attribute_opt::<Dec<u32>>("address", self.address.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Pstore {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<PstoreBackend>("backend", &self.backend);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("path", self.path.as_ref());
        w.text_child_opt::<Scaled<Kib>>("size", self.size.as_ref());
        self.info.content(w);
    }
}
