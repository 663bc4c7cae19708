//! The host itself.

use std::fs;

use polyvirt_config::capabilities::{
    HostBaseLabel, HostCache, HostCacheBank, HostCacheType, HostCapabilities,
    HostCapabilitiesIommu, HostCell, HostCellCpus, HostCpuPlace, HostMigration,
    HostMigrationUriTransports, HostPages, HostPower, HostSecurityModel, HostTopology,
    HostTopologyCells,
};
use polyvirt_config::domain::{NumaDistance, NumaDistances};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::{NodeSuspendTarget, Uuid, parse_uuid};
use polyvirt_host::node::{Cache, Cell, CellCpu, Node, Pages};

use super::cpu;
use crate::labels::base_label;
use crate::settings::Choices;

pub(super) fn machine(choices: &Choices) -> HostCapabilities {
    let node = Node::default();
    let cells = node.cells();
    HostCapabilities {
        uuid: uuid(),
        cpu: Some(cpu::of_host(&node, &cells)),
        power_management: Some(power(&node)),
        iommu: Some(HostCapabilitiesIommu {
            support: fs::read_dir("/sys/kernel/iommu_groups")
                .is_ok_and(|mut groups| groups.next().is_some()),
        }),
        migration_features: Some(HostMigration {
            live: true,
            uri_transports: Some(HostMigrationUriTransports {
                uri_transport: vec!["tcp".to_owned()],
            }),
        }),
        topology: Some(topology(&cells)),
        cache: cache(&node.caches()),
        secmodel: security_models(choices),
        ..HostCapabilities::default()
    }
}

/// What keeps guests apart. Only root can have them run as somebody else.
fn security_models(choices: &Choices) -> Vec<HostSecurityModel> {
    let model = |name: &str, baselabel| HostSecurityModel {
        model: name.to_owned(),
        doi: "0".to_owned(),
        baselabel,
    };
    let users = base_label(choices).map(|label| {
        let labels = ["kvm", "qemu"].map(|kind| HostBaseLabel {
            r#type: kind.to_owned(),
            text: label.clone(),
        });
        model("dac", labels.into())
    });
    [model("none", Vec::new())]
        .into_iter()
        .chain(users)
        .collect()
}

/// What the firmware says, else what was made up when the system was installed.
fn uuid() -> Option<Uuid> {
    let files = ["/sys/class/dmi/id/product_uuid", "/etc/machine-id"];
    let mut texts = files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok());
    texts.find_map(|text| parse_uuid(text.trim()).ok())
}

/// How the machine can sleep.
fn power(node: &Node) -> HostPower {
    HostPower {
        suspend_mem: node.can_sleep(NodeSuspendTarget::MEM),
        suspend_disk: node.can_sleep(NodeSuspendTarget::DISK),
        suspend_hybrid: node.can_sleep(NodeSuspendTarget::HYBRID),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn topology(cells: &[Cell]) -> HostTopology {
    HostTopology {
        cells: HostTopologyCells {
            num: number(cells.len()),
            cell: cells.iter().map(cell).collect(),
        },
        ..HostTopology::default()
    }
}

fn cell(cell: &Cell) -> HostCell {
    let sibling = |(id, value): &(u32, u32)| NumaDistance {
        id: *id,
        value: *value,
    };
    let distances = cell.distances.iter().map(sibling).collect::<Vec<_>>();
    HostCell {
        id: cell.id,
        memory: Some(cell.memory),
        pages: cell.pages.iter().map(pages).collect(),
        distances: (!distances.is_empty()).then_some(NumaDistances { sibling: distances }),
        cpus: Some(HostCellCpus {
            num: number(cell.cpus.len()),
            cpu: cell.cpus.iter().map(place).collect(),
        }),
        ..HostCell::default()
    }
}

fn pages(pages: &Pages) -> HostPages {
    HostPages {
        unit: Some("KiB".to_owned()),
        size: pages.size,
        text: pages.count,
    }
}

fn place(cpu: &CellCpu) -> HostCpuPlace {
    HostCpuPlace {
        id: cpu.id,
        socket_id: Some(cpu.socket),
        die_id: Some(cpu.die),
        core_id: Some(cpu.core),
        siblings: Some(CpuSet::new(cpu.siblings.iter().copied())),
        ..HostCpuPlace::default()
    }
}

fn cache(caches: &[Cache]) -> Option<HostCache> {
    let bank = |cache: &Cache| {
        let (size, unit) = match cache.size {
            size if size % 1024 == 0 => (size / 1024, "MiB"),
            size => (size, "KiB"),
        };
        HostCacheBank {
            id: cache.id,
            level: cache.level,
            r#type: match cache.kind {
                "code" => HostCacheType::Code,
                "data" => HostCacheType::Data,
                _ => HostCacheType::Both,
            },
            size,
            unit: unit.to_owned(),
            cpus: CpuSet::new(cache.cpus.iter().copied()),
            control: Vec::new(),
        }
    };
    (!caches.is_empty()).then(|| HostCache {
        bank: caches.iter().map(bank).collect(),
        monitor: None,
    })
}
