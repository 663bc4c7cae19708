//! What the host is and can give guests, through an open connection.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::capabilities::Capabilities;
use polyvirt_config::domaincaps::{CapsCpuMode, DomainCapabilities};
use polyvirt_driver::{
    ConnectCompareCpuFlags, ConnectFlags, ConnectGetDomainCapabilitiesFlags as Flags,
    CpuCompareResult, Driver, ErrorNumber, Uri,
};

/// A connection to an empty root.
fn open() -> (tempfile::TempDir, Arc<dyn Driver>) {
    let folder = tempfile::tempdir().unwrap();
    let uri = format!("qemu:///embed?root={}", folder.path().display());
    let uri = Uri::parse(&uri).unwrap();
    let factory = polyvirt_driver_qemu::factory();
    let connection = factory.open(&uri, None, ConnectFlags::empty()).unwrap();
    (folder, connection)
}

fn has_qemu() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found =
        std::env::split_paths(&path).any(|folder| folder.join("qemu-system-x86_64").exists());
    if !found {
        eprintln!("skipped: no qemu-system-x86_64");
    }
    found
}

#[test]
fn the_host_says_what_it_is_and_runs() {
    let (_folder, connection) = open();
    let hypervisor = connection.hypervisor().unwrap();
    let text = hypervisor.connect_get_capabilities().unwrap();
    let document: Capabilities = polyvirt_config::parse(&text, &ParseOptions::default()).unwrap();
    let info = hypervisor.node_get_info().unwrap();
    let cells = &document.host.topology.unwrap().cells;
    let cpus: u32 = cells
        .cell
        .iter()
        .map(|cell| cell.cpus.as_ref().unwrap().num)
        .sum();
    assert_eq!(cpus, info.cpus);
    let memory: u64 = cells.cell.iter().map(|cell| cell.memory.unwrap()).sum();
    // On a machine whose memory comes and goes, more may have come in between.
    let later = hypervisor.node_get_info().unwrap().memory;
    let between = info.memory.min(later)..=info.memory.max(later);
    assert!(between.contains(&memory), "{memory}: {between:?}");
    if has_qemu() {
        let guest = document
            .guest
            .iter()
            .find(|guest| guest.arch.name.as_str() == "x86_64");
        let guest = &guest.unwrap().arch;
        assert_eq!(guest.wordsize, 64);
        assert!(guest.machine.iter().any(|machine| machine.text == "q35"));
        assert!(guest.domain.iter().any(|domain| domain.r#type == "qemu"));
        assert!(hypervisor.connect_get_version().unwrap() > 6_000_000);
    }
}

#[test]
fn guests_can_be_given_what_their_qemu_has() {
    if !has_qemu() {
        return;
    }
    let (_folder, connection) = open();
    let hypervisor = connection.hypervisor().unwrap();
    let ask = |emulator, arch, machine, kind| {
        hypervisor.connect_get_domain_capabilities(emulator, arch, machine, kind, Flags::empty())
    };
    let text = ask(None, Some("x86_64"), Some("q35"), Some("qemu")).unwrap();
    let document: DomainCapabilities =
        polyvirt_config::parse(&text, &ParseOptions::default()).unwrap();
    assert!(document.machine.unwrap().starts_with("pc-q35-"));
    assert!(document.vcpu.unwrap().max >= 255);
    let modes = document.cpu.unwrap().mode;
    let named = modes.iter().any(|mode| match mode {
        CapsCpuMode::Custom(custom) => custom.supported && custom.models.len() > 50,
        _ => false,
    });
    assert!(named, "no models of CPU that can be named");
    for (arguments, message) in [
        (
            (None, Some("pdp11"), None, None),
            "unknown architecture: pdp11",
        ),
        (
            (None, Some("x86_64"), Some("abacus"), Some("qemu")),
            "the machine 'abacus' is not supported by emulator",
        ),
        (
            (None, Some("x86_64"), None, Some("xen")),
            "does not support virt type 'xen'",
        ),
        (
            (
                Some("/usr/bin/qemu-system-x86_64"),
                Some("s390x"),
                None,
                None,
            ),
            "does not support arch 's390x'",
        ),
    ] {
        let (emulator, arch, machine, kind) = arguments;
        let error = ask(emulator, arch, machine, kind).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG, "{error}");
        assert!(error.message().contains(message), "{error}");
    }
}

#[test]
fn the_machine_tells_its_figures() {
    let (_folder, connection) = open();
    let hypervisor = connection.hypervisor().unwrap();
    let (map, present) = hypervisor.node_get_cpu_map(0).unwrap();
    assert_eq!(map.len(), present.div_ceil(8) as usize);
    assert_eq!(hypervisor.node_get_cpu_stats(-1, 0).unwrap().len(), 4);
    assert!(hypervisor.node_get_cpu_stats(1_000_000, 0).is_err());
    assert!(hypervisor.node_get_cpu_stats(-2, 0).is_err());
    assert_eq!(hypervisor.node_get_memory_stats(-1, 0).unwrap().len(), 4);
    assert!(hypervisor.node_get_free_memory().unwrap() > 0);
    let (count, cells) = hypervisor.node_get_cells_free_memory(0, 100).unwrap();
    assert_eq!(usize::try_from(count), Ok(cells.len()));
    let error = hypervisor.node_get_cells_free_memory(0, 0).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    assert_eq!(hypervisor.node_get_security_model().unwrap().model, "none");
    if let Err(error) = hypervisor.connect_get_sysinfo(0) {
        assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
    }
    let names = hypervisor.connect_get_cpu_model_names("x86_64", 0).unwrap();
    assert!(names.iter().any(|name| name == "EPYC"));
}

#[test]
fn a_described_cpu_is_compared_with_what_guests_get() {
    if !has_qemu() {
        return;
    }
    let (_folder, connection) = open();
    let hypervisor = connection.hypervisor().unwrap();
    let compare = |cpu: &str, flags| {
        let arch = Some("x86_64");
        hypervisor.connect_compare_hypervisor_cpu(None, arch, None, Some("qemu"), cpu, flags)
    };
    let none = ConnectCompareCpuFlags::empty();
    let plain = "<cpu match='exact'><model>Nehalem</model></cpu>";
    assert_eq!(compare(plain, none).unwrap(), CpuCompareResult::SUPERSET);
    let strict = "<cpu match='strict'><model>qemu64</model></cpu>";
    assert_eq!(
        compare(strict, none).unwrap(),
        CpuCompareResult::INCOMPATIBLE
    );
    // A translator never has it.
    let sgx =
        "<cpu match='exact'><model>qemu64</model><feature policy='require' name='sgx'/></cpu>";
    assert_eq!(compare(sgx, none).unwrap(), CpuCompareResult::INCOMPATIBLE);
    let error = compare(sgx, ConnectCompareCpuFlags::FAIL_INCOMPATIBLE).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CPU_INCOMPATIBLE);
    assert!(
        error.message().ends_with("required features: sgx"),
        "{error}"
    );
    let error = compare("<cpu><model>abacus</model></cpu>", none).unwrap_err();
    assert_eq!(error.message(), "internal error: Unknown CPU model abacus");
    assert!(compare("<cpu", none).is_err());
}
