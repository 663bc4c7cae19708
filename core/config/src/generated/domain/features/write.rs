// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/features.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Features {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("acpi", self.acpi);
        w.child_opt("apic", self.apic.as_ref());
        w.present("pae", self.pae);
        w.child_opt("hap", self.hap.as_ref());
        w.present("viridian", self.viridian);
        w.present("privnet", self.privnet);
        w.child_opt("hyperv", self.hyperv.as_ref());
        w.child_opt("kvm", self.kvm.as_ref());
        w.child_opt("pvspinlock", self.pvspinlock.as_ref());
        w.child_opt("capabilities", self.capabilities.as_ref());
        w.child_opt("pmu", self.pmu.as_ref());
        w.child_opt("vmport", self.vmport.as_ref());
        w.child_opt("gic", self.gic.as_ref());
        w.child_opt("smm", self.smm.as_ref());
        w.child_opt("ioapic", self.ioapic.as_ref());
        w.child_opt("hpt", self.hpt.as_ref());
        w.child_opt("vmcoreinfo", self.vmcoreinfo.as_ref());
        w.child_opt("htm", self.htm.as_ref());
        w.child_opt("nested-hv", self.nested_hv.as_ref());
        w.child_opt("msrs", self.msrs.as_ref());
        w.child_opt("ccf-assist", self.ccf_assist.as_ref());
        w.child_opt("xen", self.xen.as_ref());
        w.child_opt("cfpc", self.cfpc.as_ref());
        w.child_opt("sbbc", self.sbbc.as_ref());
        w.child_opt("ibs", self.ibs.as_ref());
        w.child_opt("tcg", self.tcg.as_ref());
        w.child_opt("async-teardown", self.async_teardown.as_ref());
        w.child_opt("ras", self.ras.as_ref());
        w.child_opt("ps2", self.ps2.as_ref());
        w.child_opt("aia", self.aia.as_ref());
    }
}

impl WriteContent for FeaturesCfpc {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpeculationBarrier>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FeaturesSbbc {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpeculationBarrier>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FeaturesIbs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<BranchSpeculation>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FeaturesAia {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Aia>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AsyncTeardown {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enabled", &self.enabled);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FeatureState {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FeatureSwitch {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Apic {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("eoi", self.eoi.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HyperV {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<HyperVMode>("mode", &self.mode);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("relaxed", self.relaxed.as_ref());
        w.child_opt("vapic", self.vapic.as_ref());
        w.child_opt("spinlocks", self.spinlocks.as_ref());
        w.child_opt("vpindex", self.vpindex.as_ref());
        w.child_opt("runtime", self.runtime.as_ref());
        w.child_opt("synic", self.synic.as_ref());
        w.child_opt("stimer", self.stimer.as_ref());
        w.child_opt("reset", self.reset.as_ref());
        w.child_opt("vendor_id", self.vendor_id.as_ref());
        w.child_opt("frequencies", self.frequencies.as_ref());
        w.child_opt("reenlightenment", self.reenlightenment.as_ref());
        w.child_opt("tlbflush", self.tlbflush.as_ref());
        w.child_opt("ipi", self.ipi.as_ref());
        w.child_opt("evmcs", self.evmcs.as_ref());
        w.child_opt("avic", self.avic.as_ref());
        w.child_opt("emsr_bitmap", self.emsr_bitmap.as_ref());
        w.child_opt("xmm_input", self.xmm_input.as_ref());
    }
}

impl WriteContent for HyperVSpinlocks {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
        w.attribute_opt::<Dec<u32>>("retries", self.retries.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HyperVTimer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("direct", self.direct.as_ref());
    }
}

impl WriteContent for HyperVVendor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
        w.attribute_opt::<HyperVVendorText>("value", self.value.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HyperVFlush {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("direct", self.direct.as_ref());
        w.child_opt("extended", self.extended.as_ref());
    }
}

impl WriteContent for Kvm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("hidden", self.hidden.as_ref());
        w.child_opt("hint-dedicated", self.hint_dedicated.as_ref());
        w.child_opt("poll-control", self.poll_control.as_ref());
        w.child_opt("pv-ipi", self.pv_ipi.as_ref());
        w.child_opt("dirty-ring", self.dirty_ring.as_ref());
    }
}

impl WriteContent for KvmDirtyRing {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
        w.attribute_opt::<Dec<u32>>("size", self.size.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for XenFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("e820_host", self.e820_host.as_ref());
        w.child_opt("passthrough", self.passthrough.as_ref());
    }
}

impl WriteContent for XenPassthrough {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
        w.attribute_opt::<XenPassthroughMode>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Gic {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<GicVersion>("version", self.version.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Smm {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("tseg", self.tseg.as_ref());
    }
}

impl WriteContent for ScaledSize {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Dec<u64>>(&self.text);
    }
}

impl WriteContent for IoApic {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<IoApicDriver>("driver", &self.driver);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Hpt {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HptResizing>("resizing", self.resizing.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("maxpagesize", self.maxpagesize.as_ref());
    }
}

impl WriteContent for Msrs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<UnknownMsr>("unknown", &self.unknown);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Tcg {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("tb-cache", self.tb_cache.as_ref());
    }
}

impl WriteContent for LinuxCapabilities {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CapabilitiesPolicy>("policy", &self.policy);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("audit_control", self.audit_control.as_ref());
        w.child_opt("audit_write", self.audit_write.as_ref());
        w.child_opt("block_suspend", self.block_suspend.as_ref());
        w.child_opt("chown", self.chown.as_ref());
        w.child_opt("dac_override", self.dac_override.as_ref());
        w.child_opt("dac_read_search", self.dac_read_search.as_ref());
        w.child_opt("fowner", self.fowner.as_ref());
        w.child_opt("fsetid", self.fsetid.as_ref());
        w.child_opt("ipc_lock", self.ipc_lock.as_ref());
        w.child_opt("ipc_owner", self.ipc_owner.as_ref());
        w.child_opt("kill", self.kill.as_ref());
        w.child_opt("lease", self.lease.as_ref());
        w.child_opt("linux_immutable", self.linux_immutable.as_ref());
        w.child_opt("mac_admin", self.mac_admin.as_ref());
        w.child_opt("mac_override", self.mac_override.as_ref());
        w.child_opt("mknod", self.mknod.as_ref());
        w.child_opt("net_admin", self.net_admin.as_ref());
        w.child_opt("net_bind_service", self.net_bind_service.as_ref());
        w.child_opt("net_broadcast", self.net_broadcast.as_ref());
        w.child_opt("net_raw", self.net_raw.as_ref());
        w.child_opt("setgid", self.setgid.as_ref());
        w.child_opt("setfcap", self.setfcap.as_ref());
        w.child_opt("setpcap", self.setpcap.as_ref());
        w.child_opt("setuid", self.setuid.as_ref());
        w.child_opt("sys_admin", self.sys_admin.as_ref());
        w.child_opt("sys_boot", self.sys_boot.as_ref());
        w.child_opt("sys_chroot", self.sys_chroot.as_ref());
        w.child_opt("sys_module", self.sys_module.as_ref());
        w.child_opt("sys_nice", self.sys_nice.as_ref());
        w.child_opt("sys_pacct", self.sys_pacct.as_ref());
        w.child_opt("sys_ptrace", self.sys_ptrace.as_ref());
        w.child_opt("sys_rawio", self.sys_rawio.as_ref());
        w.child_opt("sys_resource", self.sys_resource.as_ref());
        w.child_opt("sys_time", self.sys_time.as_ref());
        w.child_opt("sys_tty_config", self.sys_tty_config.as_ref());
        w.child_opt("syslog", self.syslog.as_ref());
        w.child_opt("wake_alarm", self.wake_alarm.as_ref());
    }
}
