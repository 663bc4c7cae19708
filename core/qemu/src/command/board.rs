//! The machine and what it runs on: `-machine`, `-accel`, `-smp`, `-bios`.

use polyvirt_config::cpu::{Arch, CpuMode};
use polyvirt_config::domain::{
    Features, GicVersion, HptResizing, IoApicDriver, IommuModel, LaunchSecurityKind, LoaderType,
    SoundModel, TimerName,
};

use super::firmware;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props, vcpus};

/// `-machine`.
pub(super) fn machine(guest: &Guest<'_>) -> Piece {
    let props = Props::new()
        .with("name", guest.machine.name)
        .with("usb", false)
        .and(before_memory(guest))
        .and(memory(guest))
        .and(behind_memory(guest));
    Piece::option("-machine", props.options("name"))
}

fn features<'a>(guest: &Guest<'a>) -> Option<&'a Features> {
    guest.domain.features.as_ref()
}

fn before_memory(guest: &Guest<'_>) -> Props {
    let features = features(guest);
    let vmport = features.and_then(|features| features.vmport.as_ref());
    let smm = features.and_then(|features| features.smm.as_ref());
    let ps2 = features.and_then(|features| features.ps2.as_ref());
    let irqchip = features.and_then(|features| features.ioapic.as_ref());
    let merged = guest
        .domain
        .memory_backing
        .as_ref()
        .is_none_or(|backing| !backing.nosharepages);
    let dump = guest
        .domain
        .memory
        .as_ref()
        .and_then(|memory| memory.dump_core);
    let irqchip = irqchip.map(|ioapic| match ioapic.driver {
        IoApicDriver::Qemu => "split",
        IoApicDriver::Kvm => "on",
    });
    let iommu = guest.domain.devices().iommu.as_ref();
    let smmu = iommu.is_some_and(|iommu| iommu.model == IommuModel::Smmuv3);
    let ras = features.and_then(|features| features.ras.as_ref());
    let aia = features.and_then(|features| features.aia.as_ref());
    let nvdimm = guest
        .domain
        .devices()
        .memory
        .iter()
        .any(super::memory::is_nvdimm);
    Props::new()
        .maybe("vmport", vmport.map(|state| state.state))
        .maybe("smm", smm.map(|smm| smm.state))
        .maybe("i8042", ps2.map(|state| state.state))
        .maybe("kernel_irqchip", irqchip)
        .and(key_wrap(guest))
        .maybe("gic-version", gic(guest))
        .maybe("iommu", smmu.then_some("smmuv3"))
        .maybe("ras", ras.map(|state| state.state))
        .maybe("aia", aia.map(|aia| aia.value.as_str()))
        .with(
            "dump-guest-core",
            dump.unwrap_or(guest.launch.settings.dump_guest_core),
        )
        .maybe("mem-merge", (!merged).then_some(false))
        .and(super::memory::enclaves(guest))
        .flag("nvdimm", nvdimm)
        .and(pseries(features))
        .flag("hmat", super::numa::has_hmat(guest.domain))
}

fn key_wrap(guest: &Guest<'_>) -> Props {
    let wrap = guest.domain.keywrap.as_ref();
    let ciphers = wrap.map(|wrap| wrap.cipher.as_slice()).unwrap_or_default();
    ciphers.iter().fold(Props::new(), |props, cipher| {
        props.with(format!("{}-key-wrap", cipher.name.as_str()), cipher.state)
    })
}

/// The version of the interrupt controller of Arm machines.
fn gic(guest: &Guest<'_>) -> Option<&'static str> {
    if !guest.machine.is_arm() {
        return None;
    }
    match features(guest)?.gic.as_ref()?.version? {
        GicVersion::None => None,
        version => Some(version.as_str()),
    }
}

/// What virtual machines of the Power architecture have.
fn pseries(features: Option<&Features>) -> Props {
    let Some(features) = features else {
        return Props::new();
    };
    let hpt = features.hpt.as_ref();
    let resizing = hpt.and_then(|hpt| hpt.resizing).map(HptResizing::as_str);
    let page = hpt
        .and_then(|hpt| hpt.maxpagesize)
        .map(|kib| format!("{kib}k"));
    Props::new()
        .maybe("resize-hpt", resizing)
        .maybe("cap-hpt-max-page-size", page)
        .maybe("cap-htm", features.htm.as_ref().map(|state| state.state))
        .maybe(
            "cap-nested-hv",
            features.nested_hv.as_ref().map(|state| state.state),
        )
        .maybe(
            "cap-ccf-assist",
            features.ccf_assist.as_ref().map(|state| state.state),
        )
        .maybe(
            "cap-cfpc",
            features.cfpc.as_ref().map(|cap| cap.value.as_str()),
        )
        .maybe(
            "cap-sbbc",
            features.sbbc.as_ref().map(|cap| cap.value.as_str()),
        )
        .maybe(
            "cap-ibs",
            features.ibs.as_ref().map(|cap| cap.value.as_str()),
        )
}

fn memory(guest: &Guest<'_>) -> Props {
    let backend = super::memory::default_backend(guest);
    Props::new()
        .maybe("memory-backend", backend)
        .maybe("max-cpu-compat", older_cpu(guest))
}

/// The older CPU that a guest of a Power host takes the host's for.
fn older_cpu<'g>(guest: &Guest<'g>) -> Option<&'g str> {
    let cpu = guest.domain.cpu.as_ref()?;
    let as_older = guest.machine.is_ppc64() && cpu.mode == Some(CpuMode::HostModel);
    let model = cpu.model.as_ref().filter(|_| as_older)?;
    model.text.as_deref()
}

fn behind_memory(guest: &Guest<'_>) -> Props {
    let clock = guest.domain.clock.as_ref();
    let mut timers = clock.iter().flat_map(|clock| &clock.timer);
    let hpet = timers
        .find(|timer| timer.name == TimerName::Hpet)
        .and_then(|timer| timer.present);
    let hpet = hpet.filter(|_| guest.has(Flag::MachineHpet));
    let speaker = guest
        .domain
        .devices()
        .sound
        .iter()
        .find(|sound| sound.model == SoundModel::Pcspk);
    let speaker =
        speaker.and_then(|sound| super::audio::backend_of(guest.domain, sound.audio.as_ref()));
    let protected = guest.domain.launch_security.is_some();
    Props::new()
        .and(firmware::flash(guest))
        .maybe("loadparm", loadparm(guest))
        .maybe("confidential-guest-support", protected.then_some("lsec0"))
        .maybe("hpet", hpet)
        .maybe("pcspk-audiodev", speaker)
        .maybe("acpi", acpi(guest))
}

/// The parameter of the loader of mainframe guests, for what is booted first if nothing else is told.
fn loadparm(guest: &Guest<'_>) -> Option<String> {
    if guest.machine.arch != Arch::S390x || guest.has(Flag::VirtioCcwLoadparm) {
        return None;
    }
    let mut disks = guest.domain.devices().disk.iter().map(|disk| &disk.info);
    let mut cards = guest
        .domain
        .devices()
        .interface
        .iter()
        .map(|card| &card.info);
    let first = disks
        .find(|info| is_first(info))
        .or_else(|| cards.find(|info| is_first(info)))?;
    first.boot.as_ref()?.loadparm.clone()
}

fn is_first(info: &polyvirt_config::common::DeviceInfo) -> bool {
    info.boot.as_ref().is_some_and(|boot| boot.order == 1)
}

/// Whether there is ACPI, if the machine knows of it.
fn acpi(guest: &Guest<'_>) -> Option<bool> {
    if !machine_knows_acpi(guest) {
        return None;
    }
    Some(features(guest).is_some_and(|features| features.acpi))
}

fn machine_knows_acpi(guest: &Guest<'_>) -> bool {
    let machine = guest
        .launch
        .capabilities
        .machine(guest.accelerator(), guest.machine.name);
    machine.is_some_and(|machine| machine.acpi == Some(true))
}

/// `-no-acpi`, for machines whose QEMU has no other way to say so.
pub(super) fn no_acpi(guest: &Guest<'_>) -> Option<Piece> {
    let has = features(guest).is_some_and(|features| features.acpi);
    let by_switch = guest.machine.is_x86() && !machine_knows_acpi(guest);
    (!has && by_switch).then_some(Piece::switch("-no-acpi"))
}

/// `-accel`.
pub(super) fn accel(guest: &Guest<'_>) -> Piece {
    let props = Props::new().with("name", guest.accelerator().name());
    let features = features(guest);
    let ring = features.and_then(|features| features.kvm.as_ref()?.dirty_ring.as_ref());
    let ring = ring.filter(|ring| ring.state).and_then(|ring| ring.size);
    let cache = features.and_then(|features| features.tcg.as_ref()?.tb_cache);
    let props = match guest.accelerator() {
        crate::capabilities::Accelerator::Kvm => props.maybe("dirty-ring-size", ring),
        crate::capabilities::Accelerator::Tcg => props.maybe("tb-size", cache.map(|kib| kib >> 10)),
    };
    Piece::option("-accel", props.options("name"))
}

/// `-smp`.
pub(super) fn smp(guest: &Guest<'_>) -> Piece {
    let (now, most) = (vcpus::at_boot(guest.domain), guest.domain.max_vcpus());
    let topology = guest
        .domain
        .cpu
        .as_ref()
        .and_then(|cpu| cpu.topology.as_ref());
    let props = Props::new()
        .with("cpus", now.to_string())
        .maybe("maxcpus", (now != most).then_some(most));
    let props = match topology {
        Some(topology) => props
            .with("sockets", topology.sockets)
            .maybe("dies", knows(guest, Flag::SmpDies, topology.dies))
            .maybe(
                "clusters",
                knows(guest, Flag::SmpClusters, topology.clusters),
            )
            .with("cores", topology.cores)
            .with("threads", topology.threads),
        None => props
            .with("sockets", most)
            .with("cores", 1u32)
            .with("threads", 1u32),
    };
    Piece::option("-smp", props.options("cpus"))
}

fn knows(guest: &Guest<'_>, flag: Flag, level: u32) -> Option<u32> {
    guest.has(flag).then_some(level)
}

/// Firmware that is no flash memory.
pub(super) fn bios(guest: &Guest<'_>) -> Vec<Piece> {
    let loader = guest.domain.os().loader.as_ref();
    let Some(loader) = loader else {
        return Vec::new();
    };
    if loader.r#type == Some(LoaderType::Pflash) {
        let secure = loader.secure == Some(true);
        let global = || Piece::option("-global", "driver=cfi.pflash01,property=secure,value=on");
        return secure.then(global).into_iter().collect();
    }
    let path = loader
        .text
        .iter()
        .filter(|_| loader.r#type != Some(LoaderType::Pflash));
    path.map(|path| Piece::option("-bios", path)).collect()
}

/// Memory that only the firmware's most private mode sees.
pub(super) fn tseg(guest: &Guest<'_>) -> Option<Piece> {
    let smm = features(guest)?.smm.as_ref().filter(|smm| smm.state)?;
    let size = smm.tseg.as_ref()?;
    let unit = size.unit.as_deref().unwrap_or("MiB");
    let mib = super::memory::bytes(size.text, unit)? >> 20;
    let size = format!("mch.extended-tseg-mbytes={mib}");
    Some(Piece::option("-global", size))
}

/// What keeps the host from the guest's memory.
pub(super) fn launch_security(guest: &Guest<'_>) -> Option<Piece> {
    let security = guest.domain.launch_security.as_ref()?;
    let props = match &security.kind {
        LaunchSecurityKind::Sev(sev) => {
            let folder = guest.places.folder();
            let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
            Props::new()
                .with("qom-type", "sev-guest")
                .with("id", "lsec0")
                .maybe("cbitpos", sev.cbitpos)
                .maybe("reduced-phys-bits", sev.reduced_phys_bits)
                .with("policy", sev.policy)
                .maybe(
                    "dh-cert-file",
                    sev.dh_cert.as_ref().map(|_| file("dh_cert.base64")),
                )
                .maybe(
                    "session-file",
                    sev.session.as_ref().map(|_| file("session.base64")),
                )
                .maybe("kernel-hashes", sev.kernel_hashes)
        }
        LaunchSecurityKind::SevSnp(snp) => Props::new()
            .with("qom-type", "sev-snp-guest")
            .with("id", "lsec0")
            .maybe("cbitpos", snp.cbitpos)
            .maybe("reduced-phys-bits", snp.reduced_phys_bits)
            .with("policy", snp.policy)
            .maybe(
                "guest-visible-workarounds",
                snp.guest_visible_workarounds.as_ref(),
            )
            .maybe("id-block", snp.id_block.as_ref())
            .maybe("id-auth", snp.id_auth.as_ref())
            .maybe("host-data", snp.host_data.as_ref())
            .maybe("kernel-hashes", snp.kernel_hashes)
            .maybe("author-key-enabled", snp.author_key)
            .maybe("vcek-disabled", snp.vcek.map(|vcek| !vcek)),
        LaunchSecurityKind::S390Pv => Props::new()
            .with("qom-type", "s390-pv-guest")
            .with("id", "lsec0"),
    };
    Some(Piece::Object(props))
}
