//! `virConnectGetCapabilities`.

use polyvirt_config::FormatOptions;
use polyvirt_config::capabilities::{
    Capabilities, GuestArch, GuestCapabilities, GuestDomainType, GuestFeature, GuestFeatures,
    HostCapabilities, HostCapabilitiesIommu, HostCell, HostCellCpus, HostCpuPlace, HostPages,
    HostPower, HostSecurityModel, HostTopology, HostTopologyCells,
};
use polyvirt_config::cpu::{CpuModes, CpuPage, HostCpu};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::Result;

use super::{ARCH, EMULATOR, SECURITY, TYPE, text};
use crate::host::{Host, Node};

/// Sizes of huge pages, in KiB.
const HUGE_PAGES: [u64; 2] = [2048, 1024 * 1024];

/// Kinds of systems that guests can be.
const KINDS: [&str; 2] = ["hvm", "xen"];

pub(crate) fn host(host: &Host) -> Result<String> {
    let capabilities = Capabilities {
        host: machine(&host.node),
        guest: KINDS.map(guest).to_vec(),
    };
    let document = polyvirt_config::format(&capabilities, &FormatOptions::default());
    Ok(text::space(&document))
}

fn machine(node: &Node) -> HostCapabilities {
    HostCapabilities {
        cpu: Some(cpu()),
        power_management: Some(HostPower::default()),
        iommu: Some(HostCapabilitiesIommu { support: false }),
        topology: Some(topology(node)),
        secmodel: vec![HostSecurityModel {
            model: SECURITY.to_owned(),
            ..HostSecurityModel::default()
        }],
        ..HostCapabilities::default()
    }
}

fn cpu() -> HostCpu {
    let page = |size| CpuPage {
        unit: Some("KiB".to_owned()),
        size,
    };
    let sizes = [small_page(0), small_page(1)].into_iter();
    HostCpu {
        arch: Some(ARCH),
        features: Some(CpuModes {
            pae: true,
            nonpae: true,
            ..CpuModes::default()
        }),
        pages: sizes.chain(HUGE_PAGES).map(page).collect(),
        ..HostCpu::default()
    }
}

/// Size of the small pages of a NUMA node, in KiB: the second has larger ones than the first.
fn small_page(cell: usize) -> u64 {
    if cell == 0 { 4 } else { 8 }
}

/// The NUMA nodes that something is known of, with the CPUs spread over them.
fn topology(node: &Node) -> HostTopology {
    let cells = u32::try_from(node.cells.len()).unwrap_or(u32::MAX);
    let share = node.info.cpus.checked_div(cells).unwrap_or(0);
    let cell = node.cells.iter().zip(0..).map(|(memory, id)| HostCell {
        id,
        memory: Some(*memory),
        pages: pages(id as usize, *memory),
        cpus: Some(cpus(id, share)),
        ..HostCell::default()
    });
    HostTopology {
        cells: HostTopologyCells {
            num: cells,
            cell: cell.collect(),
        },
        ..HostTopology::default()
    }
}

fn pages(cell: usize, memory: u64) -> Vec<HostPages> {
    let small = small_page(cell);
    let huge = HUGE_PAGES.map(|size| (size, 0));
    let all = [(small, memory / small)].into_iter().chain(huge);
    let page = |(size, text)| HostPages {
        unit: Some("KiB".to_owned()),
        size,
        text,
    };
    all.map(page).collect()
}

/// The CPUs of a NUMA node, which is a socket.
fn cpus(cell: u32, share: u32) -> HostCellCpus {
    let cpu = |core: u32| {
        let id = cell.saturating_mul(share).saturating_add(core);
        HostCpuPlace {
            id,
            socket_id: Some(cell),
            die_id: Some(0),
            core_id: Some(core),
            siblings: Some(CpuSet::new([id])),
            ..HostCpuPlace::default()
        }
    };
    HostCellCpus {
        num: share,
        cpu: (0..share).map(cpu).collect(),
    }
}

fn guest(kind: &str) -> GuestCapabilities {
    GuestCapabilities {
        os_type: kind.to_owned(),
        arch: GuestArch {
            name: ARCH,
            wordsize: 32,
            emulator: Some(EMULATOR.to_owned()),
            loader: None,
            machine: Vec::new(),
            domain: vec![GuestDomainType {
                r#type: TYPE.to_owned(),
                ..GuestDomainType::default()
            }],
        },
        features: Some(GuestFeatures {
            items: vec![GuestFeature::Pae, GuestFeature::Nonpae],
        }),
    }
}
