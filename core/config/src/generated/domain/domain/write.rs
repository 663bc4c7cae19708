// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/domain.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Domain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DomainType>("type", &self.r#type);
        if w.live() { w.attribute_opt::<Dec<i32>>("id", self.id.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        w.text_child::<Name>("name", &self.name);
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.child_opt("genid", self.genid.as_ref());
        w.text_child_opt::<Text>("title", self.title.as_ref());
        w.text_child_opt::<Text>("description", self.description.as_ref());
        w.raw("metadata", self.metadata.as_ref());
        w.child_opt("maxMemory", self.max_memory.as_ref());
        w.child_opt("memory", self.memory.as_ref());
        w.text_child_opt::<Scaled<Kib>>("currentMemory", self.current_memory.as_ref());
        w.child_nonempty("blkiotune", self.blkiotune.as_ref());
        w.child_nonempty("memtune", self.memtune.as_ref());
        w.child_nonempty("memoryBacking", self.memory_backing.as_ref());
        w.child_opt("vcpu", self.vcpu.as_ref());
        w.child_nonempty("vcpus", self.vcpus.as_ref());
        w.text_child_opt::<Dec<u32>>("iothreads", self.iothreads.as_ref());
        w.child_nonempty("iothreadids", self.iothreadids.as_ref());
        w.child_nonempty("defaultiothread", self.defaultiothread.as_ref());
        w.child_nonempty("throttlegroups", self.throttlegroups.as_ref());
        w.child_nonempty("cputune", self.cputune.as_ref());
        w.child_nonempty("numatune", self.numatune.as_ref());
        w.child_nonempty("resource", self.resource.as_ref());
        w.items("sysinfo", &self.sysinfo);
        w.text_child_opt::<Text>("bootloader", self.bootloader.as_ref());
        w.text_child_opt::<Text>("bootloader_args", self.bootloader_args.as_ref());
        w.child_opt("os", self.os.as_ref());
        w.child_nonempty("idmap", self.idmap.as_ref());
        w.child_nonempty("features", self.features.as_ref());
        w.child_nonempty("cpu", self.cpu.as_ref());
        w.child_opt("clock", self.clock.as_ref());
        w.text_child::<LifecycleAction>("on_poweroff", &self.on_poweroff);
        w.text_child::<LifecycleAction>("on_reboot", &self.on_reboot);
        w.text_child::<LifecycleAction>("on_crash", &self.on_crash);
        w.text_child_opt::<LockFailureAction>("on_lockfailure", self.on_lockfailure.as_ref());
        w.child_nonempty("pm", self.pm.as_ref());
        w.child_nonempty("perf", self.perf.as_ref());
        w.child_opt("devices", self.devices.as_ref());
        w.items("seclabel", &self.seclabel);
        w.child_nonempty("qemu:commandline", self.qemu_commandline.as_ref());
        w.child_nonempty("qemu:capabilities", self.qemu_capabilities.as_ref());
        w.child_nonempty("qemu:override", self.qemu_override.as_ref());
        w.child_opt("qemu:deprecation", self.qemu_deprecation.as_ref());
        w.child_nonempty("lxc:namespace", self.lxc_namespace.as_ref());
        w.child_nonempty("xen:commandline", self.xen_commandline.as_ref());
        w.child_nonempty("bhyve:commandline", self.bhyve_commandline.as_ref());
        w.text_child_opt::<Text>("vmware:datacenterpath", self.vmware_datacenterpath.as_ref());
        w.text_child_opt::<Text>("test:runstate", self.test_runstate.as_ref());
        w.present("test:transient", self.test_transient);
        w.present("test:hasmanagedsave", self.test_hasmanagedsave);
        w.raw_items("test:domainsnapshot", &self.test_domainsnapshot);
        w.child_opt("keywrap", self.keywrap.as_ref());
        w.child_opt("launchSecurity", self.launch_security.as_ref());
        w.foreign(&self.foreign);
    }
}

impl WriteContent for Genid {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_opt::<UuidText>(self.text.as_ref());
    }
}

impl WriteContent for Devices {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("emulator", self.emulator.as_ref());
        w.items("disk", &self.disk);
        w.items("controller", &self.controller);
        w.items("lease", &self.lease);
        w.items("filesystem", &self.filesystem);
        w.items("interface", &self.interface);
        w.items("smartcard", &self.smartcard);
        w.items("serial", &self.serial);
        w.items("parallel", &self.parallel);
        w.items("console", &self.console);
        w.items("channel", &self.channel);
        w.items("input", &self.input);
        w.items("tpm", &self.tpm);
        w.items("graphics", &self.graphics);
        w.items("sound", &self.sound);
        w.items("audio", &self.audio);
        w.items("video", &self.video);
        w.items("hostdev", &self.hostdev);
        w.items("redirdev", &self.redirdev);
        w.child_opt("redirfilter", self.redirfilter.as_ref());
        w.items("hub", &self.hub);
        w.items("watchdog", &self.watchdog);
        w.child_opt("memballoon", self.memballoon.as_ref());
        w.items("rng", &self.rng);
        w.child_opt("nvram", self.nvram.as_ref());
        w.items("panic", &self.panic);
        w.items("shmem", &self.shmem);
        w.items("memory", &self.memory);
        w.items("crypto", &self.crypto);
        w.child_opt("iommu", self.iommu.as_ref());
        w.child_opt("vsock", self.vsock.as_ref());
        w.child_opt("pstore", self.pstore.as_ref());
    }
}
