//! The guest's CPU: `-cpu`.

use polyvirt_config::cpu::{Arch, Cpu, CpuAddressMode, CpuCacheMode, CpuFeaturePolicy, CpuMode};
use polyvirt_config::domain::{
    FeatureSwitch, Features, HyperV, HyperVMode, Kvm, PanicModel, TimerName,
};

use super::guest::Guest;
use super::piece::Piece;
use crate::capabilities::Accelerator;
use crate::props::doubled;

/// `-cpu`; nothing when the machine's own is to be had.
pub(super) fn cpu(guest: &Guest<'_>) -> Option<Piece> {
    let mut words = Vec::new();
    let model = guest
        .domain
        .cpu
        .as_ref()
        .and_then(|cpu| model(guest, cpu, &mut words));
    // A 64-bit CPU of the host shows itself with 32 bits.
    let narrow =
        guest.machine.arch == Arch::Armv7l && guest.launch.capabilities.arch() == Arch::Aarch64;
    if narrow && guest.accelerator() == Accelerator::Kvm {
        words.push("aarch64=off".to_owned());
    }
    timers(guest, &mut words);
    if let Some(features) = &guest.domain.features {
        self::features(features, &mut words);
    }
    let mut panics = guest.domain.devices().panic.iter();
    if panics.any(|panic| panic.model == Some(PanicModel::Hyperv)) {
        words.push("hv-crash".to_owned());
    }
    if let Some(cpu) = &guest.domain.cpu {
        cache(cpu, &mut words);
        address_size(cpu, &mut words);
    }
    let model = match model {
        Some(model) => model,
        None if words.is_empty() => return None,
        None => default_model(guest)?,
    };
    words.insert(0, model);
    Some(Piece::option("-cpu", words.join(",")))
}

/// What guests get that want none in particular but something of it changed.
fn default_model(guest: &Guest<'_>) -> Option<String> {
    let machine = guest
        .launch
        .capabilities
        .machine(guest.accelerator(), guest.machine.name)?;
    let name = machine.default_cpu.as_deref()?;
    Some(name.split("-x86_64-cpu").next().unwrap_or(name).to_owned())
}

fn model(guest: &Guest<'_>, cpu: &Cpu, words: &mut Vec<String>) -> Option<String> {
    let mode = cpu.mode.unwrap_or(CpuMode::Custom);
    let on_off = |state| if state { "on" } else { "off" };
    let name = match mode {
        CpuMode::HostPassthrough => {
            let migratable = cpu
                .migratable
                .map(|state| format!("migratable={}", on_off(state)));
            words.extend(migratable);
            "host".to_owned()
        }
        CpuMode::Maximum => {
            let migratable = cpu
                .migratable
                .map(|state| format!("migratable={}", on_off(state)));
            words.extend(migratable);
            "max".to_owned()
        }
        CpuMode::Custom => cpu.model.as_ref()?.text.clone()?,
        // Which older one it is taken for is said of the machine.
        CpuMode::HostModel if guest.machine.is_ppc64() => "host".to_owned(),
        CpuMode::HostModel => host_model(guest, cpu)?,
    };
    let vendor = cpu
        .model
        .as_ref()
        .and_then(|model| model.vendor_id.as_ref());
    words.extend(vendor.map(|vendor| format!("vendor={}", doubled(vendor))));
    for feature in &cpu.feature {
        if FORGOTTEN.contains(&feature.name.as_str()) {
            continue;
        }
        let state = match feature.policy {
            CpuFeaturePolicy::Force | CpuFeaturePolicy::Require => "on",
            CpuFeaturePolicy::Optional if host_has(guest, &feature.name) => "on",
            CpuFeaturePolicy::Disable | CpuFeaturePolicy::Forbid | CpuFeaturePolicy::Optional => {
                "off"
            }
        };
        words.push(format!("{}={state}", qemu_feature(guest, &feature.name)));
    }
    Some(name)
}

/// The model that comes nearest to the host's, as it was found out when the QEMU was probed. A start that wants it
/// exactly replaces it in the document beforehand.
fn host_model(guest: &Guest<'_>, cpu: &Cpu) -> Option<String> {
    let named = cpu.model.as_ref().and_then(|model| model.text.clone());
    let probed = || {
        guest
            .launch
            .capabilities
            .host_cpu(guest.accelerator())
            .map(|host| host.model.clone())
    };
    named.or_else(probed)
}

/// Whether the host's CPU has a feature, as far as that is known, else whether QEMU's guests can have it.
fn host_has(guest: &Guest<'_>, name: &str) -> bool {
    if let Some(has) = guest.launch.prepared.host_has_feature(name) {
        return has;
    }
    let host = guest.launch.capabilities.host_cpu(guest.accelerator());
    let wanted = qemu_feature(guest, name);
    let mut all = host.into_iter().flat_map(|host| &host.property);
    all.any(|property| property.name == wanted && property.value.as_deref() == Some("true"))
}

/// Features that QEMU knew once, though guests never had them.
const FORGOTTEN: [&str; 5] = ["osxsave", "ospke", "cmt", "mbm_total", "mbm_local"];

/// Names that QEMU has otherwise than documents.
const OTHER_NAMES: [(&str, &str); 1] = [("pclmuldq", "pclmulqdq")];

/// What QEMU calls a feature.
fn qemu_feature(guest: &Guest<'_>, name: &str) -> String {
    let other = OTHER_NAMES.iter().find(|(ours, _)| *ours == name);
    let name = other.map_or(name, |(_, theirs)| theirs);
    if guest.machine.is_x86() {
        return name.replace('_', "-");
    }
    name.to_owned()
}

fn timers(guest: &Guest<'_>, words: &mut Vec<String>) {
    let clock = guest.domain.clock.as_ref();
    for timer in clock.iter().flat_map(|clock| &clock.timer) {
        let state = if timer.present == Some(false) {
            "off"
        } else {
            "on"
        };
        match timer.name {
            TimerName::Kvmclock if timer.present.is_some() => {
                words.push(format!("kvmclock={state}"));
            }
            TimerName::Hypervclock if timer.present == Some(true) => {
                words.push("hv-time=on".to_owned());
            }
            TimerName::Tsc => {
                words.extend(
                    timer
                        .frequency
                        .map(|hertz| format!("tsc-frequency={hertz}")),
                );
            }
            TimerName::Armvtimer
                if timer.tickpolicy == Some(polyvirt_config::domain::TickPolicy::Discard) =>
            {
                words.push("kvm-no-adjvtime=on".to_owned());
            }
            TimerName::Armvtimer if timer.tickpolicy.is_some() => {
                words.push("kvm-no-adjvtime=off".to_owned());
            }
            _ => {}
        }
    }
}

fn features(features: &Features, words: &mut Vec<String>) {
    let mut say = |name: &str, state: bool| {
        words.push(format!("{name}={}", if state { "on" } else { "off" }));
    };
    if let Some(eoi) = features.apic.as_ref().and_then(|apic| apic.eoi) {
        say("kvm-pv-eoi", eoi);
    }
    if let Some(spinlocks) = &features.pvspinlock {
        say("kvm-pv-unhalt", spinlocks.state);
    }
    if let Some(hyperv) = &features.hyperv {
        self::hyperv(hyperv, words);
    }
    if let Some(kvm) = &features.kvm {
        self::kvm(kvm, words);
    }
    if let Some(pmu) = &features.pmu {
        words.push(format!("pmu={}", if pmu.state { "on" } else { "off" }));
    }
}

fn hyperv(hyperv: &HyperV, words: &mut Vec<String>) {
    if hyperv.mode == HyperVMode::Passthrough {
        words.push("hv-passthrough=on".to_owned());
    }
    let set = |state: &Option<FeatureSwitch>| state.as_ref().is_some_and(|state| state.state);
    let mut say = |name: &str, set: bool| words.extend(set.then(|| format!("hv-{name}=on")));
    say("relaxed", set(&hyperv.relaxed));
    say("vapic", set(&hyperv.vapic));
    if let Some(spinlocks) = hyperv
        .spinlocks
        .as_ref()
        .filter(|spinlocks| spinlocks.state)
    {
        let retries = spinlocks.retries.unwrap_or_default();
        words.push(format!("hv-spinlocks=0x{retries:x}"));
    }
    let mut say = |name: &str, set: bool| words.extend(set.then(|| format!("hv-{name}=on")));
    say("vpindex", set(&hyperv.vpindex));
    say("runtime", set(&hyperv.runtime));
    say("synic", set(&hyperv.synic));
    let timer = hyperv.stimer.as_ref().filter(|timer| timer.state);
    say("stimer", timer.is_some());
    say(
        "stimer-direct",
        timer.is_some_and(|timer| set(&timer.direct)),
    );
    say("reset", set(&hyperv.reset));
    if let Some(vendor) = hyperv.vendor_id.as_ref().filter(|vendor| vendor.state) {
        let value = vendor.value.as_deref().unwrap_or_default();
        words.push(format!("hv-vendor-id={}", doubled(value)));
    }
    let mut say = |name: &str, set: bool| words.extend(set.then(|| format!("hv-{name}=on")));
    say("frequencies", set(&hyperv.frequencies));
    say("reenlightenment", set(&hyperv.reenlightenment));
    let flush = hyperv.tlbflush.as_ref().filter(|flush| flush.state);
    say("tlbflush", flush.is_some());
    say(
        "tlbflush-direct",
        flush.is_some_and(|flush| set(&flush.direct)),
    );
    say(
        "tlbflush-ext",
        flush.is_some_and(|flush| set(&flush.extended)),
    );
    say("ipi", set(&hyperv.ipi));
    say("evmcs", set(&hyperv.evmcs));
    say("avic", set(&hyperv.avic));
    say("emsr-bitmap", set(&hyperv.emsr_bitmap));
    say("xmm-input", set(&hyperv.xmm_input));
}

fn kvm(kvm: &Kvm, words: &mut Vec<String>) {
    let set = |state: &Option<FeatureSwitch>| state.as_ref().map(|state| state.state);
    if set(&kvm.hidden) == Some(true) {
        words.push("kvm=off".to_owned());
    }
    if set(&kvm.hint_dedicated) == Some(true) {
        words.push("kvm-hint-dedicated=on".to_owned());
    }
    if set(&kvm.poll_control) == Some(true) {
        words.push("kvm-poll-control=on".to_owned());
    }
    if set(&kvm.pv_ipi) == Some(false) {
        words.push("kvm-pv-ipi=off".to_owned());
    }
}

/// Which caches the guest sees: the host's, none, or what the model has.
fn cache(cpu: &Cpu, words: &mut Vec<String>) {
    let Some(cache) = &cpu.cache else {
        return;
    };
    let (host, third) = match cache.mode {
        CpuCacheMode::Emulate => ("off", "on"),
        CpuCacheMode::Passthrough => ("on", "off"),
        CpuCacheMode::Disable => ("off", "off"),
    };
    let host = format!("host-cache-info={host}");
    let third = format!("l3-cache={third}");
    let real = matches!(cpu.mode, Some(CpuMode::HostPassthrough | CpuMode::Maximum));
    match cache.mode {
        CpuCacheMode::Emulate if real => words.extend([third, host]),
        CpuCacheMode::Disable if real => words.extend([host, third]),
        CpuCacheMode::Passthrough => words.push(host),
        CpuCacheMode::Emulate | CpuCacheMode::Disable => words.push(third),
    }
}

fn address_size(cpu: &Cpu, words: &mut Vec<String>) {
    let Some(size) = &cpu.maxphysaddr else {
        return;
    };
    match size.mode {
        CpuAddressMode::Passthrough => {
            words.push("host-phys-bits=on".to_owned());
            words.extend(
                size.limit
                    .map(|bits| format!("host-phys-bits-limit={bits}")),
            );
        }
        CpuAddressMode::Emulate => words.extend(size.bits.map(|bits| format!("phys-bits={bits}"))),
    }
}
