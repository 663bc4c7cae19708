//! The machine as a whole: identity, memory, firmware, features, clock.

use super::same;
use crate::Result;
use crate::domain::{ClockOffset, Domain, Features, LaunchSecurityKind, SysInfo, SysInfoKind};

pub(super) fn check(from: &Domain, to: &Domain) -> Result<()> {
    same!("the domain", from, to, domain => {
        "hypervisor": domain.r#type,
        "UUID": domain.uuid,
        "generation identity": &domain.genid,
        "name": &domain.name,
    });
    memory(from, to)?;
    firmware(from, to)?;
    features(from, to)?;
    clock(from, to)?;
    sysinfo(&from.sysinfo, &to.sysinfo)?;
    same!("the domain", from, to, domain => {
        "set of ciphers for wrapped keys": &domain.keywrap,
        "protection of memory": protection(domain),
    });
    Ok(())
}

fn memory(from: &Domain, to: &Domain) -> Result<()> {
    same!("the domain", from, to, domain => {
        "amount of memory": domain.memory.as_ref().map(|memory| memory.text),
        "greatest amount of memory": domain.max_memory.as_ref().map(|most| most.text),
        "number of memory slots": domain.max_memory.as_ref().map(|most| most.slots),
    });
    Ok(())
}

fn firmware(from: &Domain, to: &Domain) -> Result<()> {
    same!("the domain", from.os(), to.os(), os => {
        "kind of operating system": os.r#type.as_ref().map(|kind| kind.text),
        "architecture": os.r#type.as_ref().map(|kind| kind.arch),
        "machine type": os.r#type.as_ref().map(|kind| &kind.machine),
        "source of system information": os.smbios.as_ref().map(|smbios| smbios.mode),
    });
    Ok(())
}

fn features(from: &Domain, to: &Domain) -> Result<()> {
    let plain = Features::default();
    let from = from.features.as_ref().unwrap_or(&plain);
    let to = to.features.as_ref().unwrap_or(&plain);
    same!("the features", from, to, all => {
        "acpi": all.acpi,
        "apic": &all.apic,
        "pae": all.pae,
        "hap": &all.hap,
        "viridian": all.viridian,
        "privnet": all.privnet,
        "hyperv": &all.hyperv,
        "kvm": &all.kvm,
        "pvspinlock": &all.pvspinlock,
        "capabilities": &all.capabilities,
        "pmu": &all.pmu,
        "vmport": &all.vmport,
        "gic": &all.gic,
        "smm": &all.smm,
        "ioapic": &all.ioapic,
        "hpt": &all.hpt,
        "vmcoreinfo": &all.vmcoreinfo,
        "htm": &all.htm,
        "nested-hv": &all.nested_hv,
        "msrs": &all.msrs,
        "ccf-assist": &all.ccf_assist,
        "xen": &all.xen,
        "cfpc": &all.cfpc,
        "sbbc": &all.sbbc,
        "ibs": &all.ibs,
        "ras": &all.ras,
        "ps2": &all.ps2,
        "aia": &all.aia,
    });
    Ok(())
}

/// The timers a guest has. What the clock shows is the host's to say.
fn clock(from: &Domain, to: &Domain) -> Result<()> {
    let timers = |domain: &Domain| {
        let all = domain.clock.iter().flat_map(|clock| &clock.timer);
        all.map(|timer| (timer.name, timer.present, timer.frequency, timer.mode))
            .collect::<Vec<_>>()
    };
    let absolute = |domain: &Domain| match domain.clock.as_ref().map(|clock| &clock.offset) {
        Some(ClockOffset::Absolute(fixed)) => Some(fixed.start),
        _ => None,
    };
    same!("the clock", from, to, domain => {
        "set of timers": timers(domain),
        "start": absolute(domain),
    });
    Ok(())
}

/// Tables of the firmware; files for it may lie elsewhere.
fn sysinfo(from: &[SysInfo], to: &[SysInfo]) -> Result<()> {
    fn tables(all: &[SysInfo]) -> Vec<&SysInfoKind> {
        let kinds = all.iter().map(|info| &info.info);
        kinds
            .filter(|kind| matches!(kind, SysInfoKind::Smbios(_)))
            .collect()
    }
    same!("the domain", from, to, all => { "system information": tables(all) });
    Ok(())
}

/// What the guest can prove of its protection.
fn protection(domain: &Domain) -> Option<(u8, u64)> {
    let security = domain.launch_security.as_ref()?;
    Some(match &security.kind {
        LaunchSecurityKind::Sev(sev) => (0, sev.policy.into()),
        LaunchSecurityKind::SevSnp(snp) => (1, snp.policy),
        LaunchSecurityKind::S390Pv => (2, 0),
    })
}
