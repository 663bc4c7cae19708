//! The host's CPU, and models of CPUs.

use polyvirt_config::cpu::{
    AnyCpu, Arch, CpuAddressMode, CpuAddressSize, CpuFallback, CpuFeaturePolicy, CpuMicrocode,
    CpuPage, CpuSignature, HostCpu, HostCpuFeature, HostCpuTopology,
};
use polyvirt_config::qemucaps::QemuCpuProperty;
use polyvirt_config::{Codec, ParseOptions};
use polyvirt_cpu::Comparison;
use polyvirt_driver::{
    ConnectBaselineCpuFlags, ConnectCompareCpuFlags, CpuCompareResult, Error, ErrorDomain,
    ErrorNumber, Result,
};
use polyvirt_host::node::{Cell, Node, Processor};

use crate::binaries;
use crate::calls::flags;
use crate::host::Host;

/// The models that are known of an architecture: none where CPUs are only ever those of the host.
pub(crate) fn model_names(_: &Host, arch: &str, flags: u32) -> Result<Vec<String>> {
    flags::check("qemuConnectGetCPUModelNames", flags, 0)?;
    let known = Arch::read(arch);
    let known =
        known.ok_or_else(|| Error::invalid_arg(format!("cannot find architecture {arch}")))?;
    let names = polyvirt_cpu::models(known)?;
    Ok(names.into_iter().map(str::to_owned).collect())
}

/// The richest CPU that guests can have on all of the hosts whose CPUs are given.
pub(crate) fn baseline(
    _: &Host,
    documents: &[&str],
    flags: ConnectBaselineCpuFlags,
) -> Result<String> {
    let known = ConnectBaselineCpuFlags::EXPAND_FEATURES | ConnectBaselineCpuFlags::MIGRATABLE;
    flags::check("qemuConnectBaselineCPU", flags.bits(), known.bits())?;
    let cpus: Result<Vec<_>> = documents.iter().copied().map(polyvirt_cpu::parse).collect();
    let expand = flags.contains(ConnectBaselineCpuFlags::EXPAND_FEATURES);
    let cpu = polyvirt_cpu::baseline(&cpus?, expand)?;
    Ok(polyvirt_config::format_part("cpu", &cpu))
}

/// The richest CPU that a QEMU can give guests on all of the hosts whose CPUs are given.
pub(crate) fn baseline_hypervisor(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    _machine: Option<&str>,
    kind: Option<&str>,
    documents: &[&str],
    flags: ConnectBaselineCpuFlags,
) -> Result<String> {
    let known = ConnectBaselineCpuFlags::EXPAND_FEATURES | ConnectBaselineCpuFlags::MIGRATABLE;
    flags::check(
        "qemuConnectBaselineHypervisorCPU",
        flags.bits(),
        known.bits(),
    )?;
    let (found, on) = super::domain::asked(host, emulator, arch, kind)?;
    let mut cpus = Vec::new();
    for document in documents {
        let mut cpu = polyvirt_cpu::parse(document)?;
        // What is not said is that of the QEMU.
        cpu.arch.get_or_insert(found.arch());
        cpus.push(cpu);
    }
    let offered = |name: &str| found.cpu_models(on).any(|model| model.name == name);
    let mut cpu = polyvirt_cpu::baseline(&cpus, false)?;
    let chosen = cpu.model.as_ref().and_then(|model| model.text.as_deref());
    if is_x86(Some(found.arch())) && !chosen.is_some_and(offered) {
        let all = polyvirt_cpu::baseline(&cpus, true)?;
        let has: Vec<&str> = all
            .feature
            .iter()
            .map(|feature| feature.name.as_str())
            .collect();
        let vendor = cpu.vendor.as_deref();
        let nearest = polyvirt_cpu::nearest(&has, vendor, &offered).ok_or_else(|| {
            let message = "QEMU has no CPU model that guests could have on all of these hosts";
            Error::operation_failed(message).with_domain(ErrorDomain::CPU)
        })?;
        cpu.model = cpu.model.map(|mut model| {
            model.text = Some(nearest.model.to_owned());
            model
        });
        cpu.feature = nearest.feature;
    }
    if flags.contains(ConnectBaselineCpuFlags::EXPAND_FEATURES) {
        cpu.feature = polyvirt_cpu::baseline(&cpus, true)?.feature;
    }
    if let Some(model) = &mut cpu.model {
        model.fallback = Some(CpuFallback::Forbid);
    }
    Ok(polyvirt_config::format_part("cpu", &cpu))
}

/// Whether the host's CPU has what one that is described is to have.
pub(crate) fn compare(
    _: &Host,
    document: &str,
    flags: ConnectCompareCpuFlags,
) -> Result<CpuCompareResult> {
    check_compare("qemuConnectCompareCPU", flags)?;
    let processor = Node::default().processor();
    let has = features(&processor);
    judge(&has, maker(&processor.vendor), document, flags)
}

/// Whether the CPU that a QEMU can give guests has what one that is described is to have.
pub(crate) fn compare_hypervisor(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    _machine: Option<&str>,
    kind: Option<&str>,
    document: &str,
    flags: ConnectCompareCpuFlags,
) -> Result<CpuCompareResult> {
    check_compare("qemuConnectCompareHypervisorCPU", flags)?;
    let (found, on) = super::domain::asked(host, emulator, arch, kind)?;
    let cpu = found.host_cpu(on).filter(|_| is_x86(Some(found.arch())));
    let cpu = cpu.ok_or_else(|| {
        let message = "QEMU does not tell what CPU guests get of this kind";
        Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU)
    })?;
    let on = |property: &&QemuCpuProperty| property.value.as_deref() == Some("true");
    let has = cpu.property.iter().filter(on);
    let has: Vec<&str> = has
        .filter_map(|one| polyvirt_cpu::feature(&one.name))
        .collect();
    let vendor = cpu
        .property
        .iter()
        .find(|property| property.name == "vendor");
    let vendor = vendor.and_then(|property| maker(property.value.as_deref()?));
    judge(&has, vendor, document, flags)
}

fn check_compare(function: &str, flags: ConnectCompareCpuFlags) -> Result<()> {
    let known = ConnectCompareCpuFlags::FAIL_INCOMPATIBLE | ConnectCompareCpuFlags::VALIDATE_XML;
    flags::check(function, flags.bits(), known.bits())
}

fn judge(
    has: &[&str],
    vendor: Option<&str>,
    document: &str,
    flags: ConnectCompareCpuFlags,
) -> Result<CpuCompareResult> {
    let options = ParseOptions {
        inactive: false,
        strict: flags.contains(ConnectCompareCpuFlags::VALIDATE_XML),
    };
    let wanted: AnyCpu = polyvirt_config::parse(document, &options)?;
    let fails = flags.contains(ConnectCompareCpuFlags::FAIL_INCOMPATIBLE);
    match polyvirt_cpu::compare(has, vendor, &wanted)? {
        Comparison::Identical => Ok(CpuCompareResult::IDENTICAL),
        Comparison::Superset => Ok(CpuCompareResult::SUPERSET),
        Comparison::Incompatible(why) if fails => Err(Error::new(
            ErrorDomain::CPU,
            ErrorNumber::CPU_INCOMPATIBLE,
            why,
        )),
        Comparison::Incompatible(_) => Ok(CpuCompareResult::INCOMPATIBLE),
    }
}

const fn is_x86(arch: Option<Arch>) -> bool {
    matches!(arch, Some(Arch::X8664 | Arch::I686))
}

/// What a CPU has, as documents call it.
fn features(processor: &Processor) -> Vec<&'static str> {
    processor
        .flags
        .iter()
        .filter_map(|flag| feature(flag))
        .collect()
}

/// A maker as documents call it.
fn maker(id: &str) -> Option<&'static str> {
    Some(match id {
        "GenuineIntel" => "Intel",
        "AuthenticAMD" => "AMD",
        "HygonGenuine" => "Hygon",
        _ => return None,
    })
}

/// The host's CPU: the model nearest to it, and what it has beyond.
pub(super) fn of_host(node: &Node, cells: &[Cell]) -> HostCpu {
    let arch = binaries::host_arch();
    let processor = node.processor();
    let mut cpu = HostCpu {
        arch,
        topology: topology(node),
        maxphysaddr: processor.address_bits.map(|bits| CpuAddressSize {
            mode: CpuAddressMode::Emulate,
            bits: Some(bits),
            limit: None,
        }),
        pages: pages(cells),
        ..HostCpu::default()
    };
    if is_x86(arch) {
        describe(&mut cpu, &processor);
    }
    cpu
}

fn describe(cpu: &mut HostCpu, processor: &Processor) {
    let has = features(processor);
    let vendor = maker(&processor.vendor);
    cpu.vendor = vendor.map(str::to_owned);
    cpu.microcode = processor.microcode.map(|version| CpuMicrocode { version });
    cpu.signature = processor
        .signature
        .map(|[family, model, stepping]| CpuSignature {
            family,
            model,
            stepping,
        });
    // A host is described by a model of which it has everything: nothing can be taken away from it.
    let has_all = |name: &str| polyvirt_cpu::has_all(name, &has);
    if let Some(found) = polyvirt_cpu::nearest(&has, vendor, &has_all) {
        cpu.model = Some(found.model.to_owned());
        let more = found.feature.into_iter();
        let more = more.filter(|feature| feature.policy == CpuFeaturePolicy::Require);
        cpu.feature = more
            .map(|feature| HostCpuFeature { name: feature.name })
            .collect();
    }
}

/// A feature as documents call it, by the kernel's name.
fn feature(flag: &str) -> Option<&'static str> {
    polyvirt_cpu::feature(match flag {
        "tsc_deadline_timer" => "tsc-deadline",
        "nonstop_tsc" => "invtsc",
        "cr8_legacy" => "cr8legacy",
        "sse4_1" => "sse4.1",
        "sse4_2" => "sse4.2",
        flag => flag,
    })
}

fn topology(node: &Node) -> Option<HostCpuTopology> {
    let info = node.info().ok()?;
    Some(HostCpuTopology {
        sockets: info.sockets,
        dies: Some(1),
        clusters: None,
        cores: info.cores,
        threads: info.threads,
    })
}

/// The sizes of pages that there are.
fn pages(cells: &[Cell]) -> Vec<CpuPage> {
    let mut sizes: Vec<u64> = cells
        .iter()
        .flat_map(|cell| cell.pages.iter().map(|pages| pages.size))
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    let page = |size| CpuPage {
        unit: Some("KiB".to_owned()),
        size,
    };
    sizes.into_iter().map(page).collect()
}
