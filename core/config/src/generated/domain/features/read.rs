// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/features.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Features {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut acpi = false;
        let mut apic = None;
        let mut pae = false;
        let mut hap = None;
        let mut viridian = false;
        let mut privnet = false;
        let mut hyperv = None;
        let mut kvm = None;
        let mut pvspinlock = None;
        let mut capabilities = None;
        let mut pmu = None;
        let mut vmport = None;
        let mut gic = None;
        let mut smm = None;
        let mut ioapic = None;
        let mut hpt = None;
        let mut vmcoreinfo = None;
        let mut htm = None;
        let mut nested_hv = None;
        let mut msrs = None;
        let mut ccf_assist = None;
        let mut xen = None;
        let mut cfpc = None;
        let mut sbbc = None;
        let mut ibs = None;
        let mut tcg = None;
        let mut async_teardown = None;
        let mut ras = None;
        let mut ps2 = None;
        let mut aia = None;
        for c in el.children() {
            match c.name() {
                "acpi" => { rd.present(c, &mut acpi); Ok(()) },
                "apic" => rd.child(c, &mut apic),
                "pae" => { rd.present(c, &mut pae); Ok(()) },
                "hap" => rd.child(c, &mut hap),
                "viridian" => { rd.present(c, &mut viridian); Ok(()) },
                "privnet" => { rd.present(c, &mut privnet); Ok(()) },
                "hyperv" => rd.child(c, &mut hyperv),
                "kvm" => rd.child(c, &mut kvm),
                "pvspinlock" => rd.child(c, &mut pvspinlock),
                "capabilities" => rd.child(c, &mut capabilities),
                "pmu" => rd.child(c, &mut pmu),
                "vmport" => rd.child(c, &mut vmport),
                "gic" => rd.child(c, &mut gic),
                "smm" => rd.child(c, &mut smm),
                "ioapic" => rd.child(c, &mut ioapic),
                "hpt" => rd.child(c, &mut hpt),
                "vmcoreinfo" => rd.child(c, &mut vmcoreinfo),
                "htm" => rd.child(c, &mut htm),
                "nested-hv" => rd.child(c, &mut nested_hv),
                "msrs" => rd.child(c, &mut msrs),
                "ccf-assist" => rd.child(c, &mut ccf_assist),
                "xen" => rd.child(c, &mut xen),
                "cfpc" => rd.child(c, &mut cfpc),
                "sbbc" => rd.child(c, &mut sbbc),
                "ibs" => rd.child(c, &mut ibs),
                "tcg" => rd.child(c, &mut tcg),
                "async-teardown" => rd.child(c, &mut async_teardown),
                "ras" => rd.child(c, &mut ras),
                "ps2" => rd.child(c, &mut ps2),
                "aia" => rd.child(c, &mut aia),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            acpi,
            apic,
            pae,
            hap,
            viridian,
            privnet,
            hyperv,
            kvm,
            pvspinlock,
            capabilities,
            pmu,
            vmport,
            gic,
            smm,
            ioapic,
            hpt,
            vmcoreinfo,
            htm,
            nested_hv,
            msrs,
            ccf_assist,
            xen,
            cfpc,
            sbbc,
            ibs,
            tcg,
            async_teardown,
            ras,
            ps2,
            aia,
        })
    }
}

impl ReadContent for FeaturesCfpc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<SpeculationBarrier>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for FeaturesSbbc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<SpeculationBarrier>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for FeaturesIbs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<BranchSpeculation>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for FeaturesAia {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<Aia>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for AsyncTeardown {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled: enabled.unwrap_or(true),
        })
    }
}

impl ReadContent for FeatureState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: state.unwrap_or(true),
        })
    }
}

impl ReadContent for FeatureSwitch {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
        })
    }
}

impl ReadContent for Apic {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut eoi = None;
        for a in el.attributes() {
            match a.name() {
                "eoi" => rd.attribute::<OnOff>(&a, &mut eoi),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            eoi,
        })
    }
}

impl ReadContent for HyperV {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut relaxed = None;
        let mut vapic = None;
        let mut spinlocks = None;
        let mut vpindex = None;
        let mut runtime = None;
        let mut synic = None;
        let mut stimer = None;
        let mut reset = None;
        let mut vendor_id = None;
        let mut frequencies = None;
        let mut reenlightenment = None;
        let mut tlbflush = None;
        let mut ipi = None;
        let mut evmcs = None;
        let mut avic = None;
        let mut emsr_bitmap = None;
        let mut xmm_input = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<HyperVMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "relaxed" => rd.child(c, &mut relaxed),
                "vapic" => rd.child(c, &mut vapic),
                "spinlocks" => rd.child(c, &mut spinlocks),
                "vpindex" => rd.child(c, &mut vpindex),
                "runtime" => rd.child(c, &mut runtime),
                "synic" => rd.child(c, &mut synic),
                "stimer" => rd.child(c, &mut stimer),
                "reset" => rd.child(c, &mut reset),
                "vendor_id" => rd.child(c, &mut vendor_id),
                "frequencies" => rd.child(c, &mut frequencies),
                "reenlightenment" => rd.child(c, &mut reenlightenment),
                "tlbflush" => rd.child(c, &mut tlbflush),
                "ipi" => rd.child(c, &mut ipi),
                "evmcs" => rd.child(c, &mut evmcs),
                "avic" => rd.child(c, &mut avic),
                "emsr_bitmap" => rd.child(c, &mut emsr_bitmap),
                "xmm_input" => rd.child(c, &mut xmm_input),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: mode.unwrap_or(HyperVMode::Custom),
            relaxed,
            vapic,
            spinlocks,
            vpindex,
            runtime,
            synic,
            stimer,
            reset,
            vendor_id,
            frequencies,
            reenlightenment,
            tlbflush,
            ipi,
            evmcs,
            avic,
            emsr_bitmap,
            xmm_input,
        })
    }
}

impl ReadContent for HyperVSpinlocks {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut retries = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                "retries" => rd.attribute::<Dec<u32>>(&a, &mut retries),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            retries,
        })
    }
}

impl ReadContent for HyperVTimer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut direct = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "direct" => rd.child(c, &mut direct),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            direct,
        })
    }
}

impl ReadContent for HyperVVendor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                "value" => rd.attribute::<HyperVVendorText>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            value,
        })
    }
}

impl ReadContent for HyperVFlush {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut direct = None;
        let mut extended = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "direct" => rd.child(c, &mut direct),
                "extended" => rd.child(c, &mut extended),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            direct,
            extended,
        })
    }
}

impl ReadContent for Kvm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut hidden = None;
        let mut hint_dedicated = None;
        let mut poll_control = None;
        let mut pv_ipi = None;
        let mut dirty_ring = None;
        for c in el.children() {
            match c.name() {
                "hidden" => rd.child(c, &mut hidden),
                "hint-dedicated" => rd.child(c, &mut hint_dedicated),
                "poll-control" => rd.child(c, &mut poll_control),
                "pv-ipi" => rd.child(c, &mut pv_ipi),
                "dirty-ring" => rd.child(c, &mut dirty_ring),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            hidden,
            hint_dedicated,
            poll_control,
            pv_ipi,
            dirty_ring,
        })
    }
}

impl ReadContent for KvmDirtyRing {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                "size" => rd.attribute::<Dec<u32>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            size,
        })
    }
}

impl ReadContent for XenFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut e820_host = None;
        let mut passthrough = None;
        for c in el.children() {
            match c.name() {
                "e820_host" => rd.child(c, &mut e820_host),
                "passthrough" => rd.child(c, &mut passthrough),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            e820_host,
            passthrough,
        })
    }
}

impl ReadContent for XenPassthrough {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                "mode" => rd.attribute::<XenPassthroughMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            mode,
        })
    }
}

impl ReadContent for Gic {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut version = None;
        for a in el.attributes() {
            match a.name() {
                "version" => rd.attribute::<GicVersion>(&a, &mut version),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            version,
        })
    }
}

impl ReadContent for Smm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut tseg = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "tseg" => rd.child(c, &mut tseg),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: state.unwrap_or(true),
            tseg,
        })
    }
}

impl ReadContent for ScaledSize {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Dec<u64>>(el)?;
        Ok(Self {
            unit,
            text,
        })
    }
}

impl ReadContent for IoApic {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "driver" => rd.attribute::<IoApicDriver>(&a, &mut driver),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver: rd.required_attribute(driver, el, "driver")?,
        })
    }
}

impl ReadContent for Hpt {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut resizing = None;
        let mut maxpagesize = None;
        for a in el.attributes() {
            match a.name() {
                "resizing" => rd.attribute::<HptResizing>(&a, &mut resizing),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "maxpagesize" => rd.text_child::<Scaled<Kib>>(c, &mut maxpagesize),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            resizing,
            maxpagesize,
        })
    }
}

impl ReadContent for Msrs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unknown = None;
        for a in el.attributes() {
            match a.name() {
                "unknown" => rd.attribute::<UnknownMsr>(&a, &mut unknown),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            unknown: rd.required_attribute(unknown, el, "unknown")?,
        })
    }
}

impl ReadContent for Tcg {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut tb_cache = None;
        for c in el.children() {
            match c.name() {
                "tb-cache" => rd.text_child::<Scaled<Kib>>(c, &mut tb_cache),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            tb_cache,
        })
    }
}

impl ReadContent for LinuxCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut policy = None;
        let mut audit_control = None;
        let mut audit_write = None;
        let mut block_suspend = None;
        let mut chown = None;
        let mut dac_override = None;
        let mut dac_read_search = None;
        let mut fowner = None;
        let mut fsetid = None;
        let mut ipc_lock = None;
        let mut ipc_owner = None;
        let mut kill = None;
        let mut lease = None;
        let mut linux_immutable = None;
        let mut mac_admin = None;
        let mut mac_override = None;
        let mut mknod = None;
        let mut net_admin = None;
        let mut net_bind_service = None;
        let mut net_broadcast = None;
        let mut net_raw = None;
        let mut setgid = None;
        let mut setfcap = None;
        let mut setpcap = None;
        let mut setuid = None;
        let mut sys_admin = None;
        let mut sys_boot = None;
        let mut sys_chroot = None;
        let mut sys_module = None;
        let mut sys_nice = None;
        let mut sys_pacct = None;
        let mut sys_ptrace = None;
        let mut sys_rawio = None;
        let mut sys_resource = None;
        let mut sys_time = None;
        let mut sys_tty_config = None;
        let mut syslog = None;
        let mut wake_alarm = None;
        for a in el.attributes() {
            match a.name() {
                "policy" => rd.attribute::<CapabilitiesPolicy>(&a, &mut policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "audit_control" => rd.child(c, &mut audit_control),
                "audit_write" => rd.child(c, &mut audit_write),
                "block_suspend" => rd.child(c, &mut block_suspend),
                "chown" => rd.child(c, &mut chown),
                "dac_override" => rd.child(c, &mut dac_override),
                "dac_read_search" => rd.child(c, &mut dac_read_search),
                "fowner" => rd.child(c, &mut fowner),
                "fsetid" => rd.child(c, &mut fsetid),
                "ipc_lock" => rd.child(c, &mut ipc_lock),
                "ipc_owner" => rd.child(c, &mut ipc_owner),
                "kill" => rd.child(c, &mut kill),
                "lease" => rd.child(c, &mut lease),
                "linux_immutable" => rd.child(c, &mut linux_immutable),
                "mac_admin" => rd.child(c, &mut mac_admin),
                "mac_override" => rd.child(c, &mut mac_override),
                "mknod" => rd.child(c, &mut mknod),
                "net_admin" => rd.child(c, &mut net_admin),
                "net_bind_service" => rd.child(c, &mut net_bind_service),
                "net_broadcast" => rd.child(c, &mut net_broadcast),
                "net_raw" => rd.child(c, &mut net_raw),
                "setgid" => rd.child(c, &mut setgid),
                "setfcap" => rd.child(c, &mut setfcap),
                "setpcap" => rd.child(c, &mut setpcap),
                "setuid" => rd.child(c, &mut setuid),
                "sys_admin" => rd.child(c, &mut sys_admin),
                "sys_boot" => rd.child(c, &mut sys_boot),
                "sys_chroot" => rd.child(c, &mut sys_chroot),
                "sys_module" => rd.child(c, &mut sys_module),
                "sys_nice" => rd.child(c, &mut sys_nice),
                "sys_pacct" => rd.child(c, &mut sys_pacct),
                "sys_ptrace" => rd.child(c, &mut sys_ptrace),
                "sys_rawio" => rd.child(c, &mut sys_rawio),
                "sys_resource" => rd.child(c, &mut sys_resource),
                "sys_time" => rd.child(c, &mut sys_time),
                "sys_tty_config" => rd.child(c, &mut sys_tty_config),
                "syslog" => rd.child(c, &mut syslog),
                "wake_alarm" => rd.child(c, &mut wake_alarm),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            policy: rd.required_attribute(policy, el, "policy")?,
            audit_control,
            audit_write,
            block_suspend,
            chown,
            dac_override,
            dac_read_search,
            fowner,
            fsetid,
            ipc_lock,
            ipc_owner,
            kill,
            lease,
            linux_immutable,
            mac_admin,
            mac_override,
            mknod,
            net_admin,
            net_bind_service,
            net_broadcast,
            net_raw,
            setgid,
            setfcap,
            setpcap,
            setuid,
            sys_admin,
            sys_boot,
            sys_chroot,
            sys_module,
            sys_nice,
            sys_pacct,
            sys_ptrace,
            sys_rawio,
            sys_resource,
            sys_time,
            sys_tty_config,
            syslog,
            wake_alarm,
        })
    }
}
