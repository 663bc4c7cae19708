//! The guest's memory: `-m`, what it is made of, and memory devices.

use polyvirt_config::domain::{
    AllocationMode, MemoryAccess, MemoryBacking, MemoryDevice, MemoryDeviceModel, MemorySource,
    NumaMode,
};
use polyvirt_config::values::CpuSet;
use polyvirt_config::{Error, Result};

use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props, Value, alias};

/// The size of the pages that hosts have without asking, in KiB.
const USUAL_PAGE: u64 = 4;

/// A number of units in bytes.
pub(super) fn bytes(number: u64, unit: &str) -> Option<u64> {
    let unit = match unit {
        "b" | "bytes" => 1,
        "KB" => 1000,
        "k" | "KiB" => 1 << 10,
        "MB" => 1_000_000,
        "M" | "MiB" => 1 << 20,
        "GB" => 1_000_000_000,
        "G" | "GiB" => 1 << 30,
        "TB" => 1_000_000_000_000,
        "T" | "TiB" => 1 << 40,
        _ => return None,
    };
    number.checked_mul(unit)
}

/// Whether a memory device keeps its content.
pub(super) const fn is_nvdimm(device: &MemoryDevice) -> bool {
    matches!(device.model, MemoryDeviceModel::Nvdimm(_))
}

/// The memory without memory devices, in KiB.
pub(super) fn base(guest: &Guest<'_>) -> u64 {
    let cells = super::numa::cells(guest.domain);
    if !cells.is_empty() {
        return cells.iter().map(|cell| cell.memory).sum();
    }
    let all = guest.domain.memory.as_ref().map_or(0, |memory| memory.text);
    let devices = guest
        .domain
        .devices()
        .memory
        .iter()
        .map(|device| size_of(&device.model));
    all.saturating_sub(devices.sum())
}

const fn size_of(model: &MemoryDeviceModel) -> u64 {
    match model {
        MemoryDeviceModel::Dimm(dimm) => dimm.target.size,
        MemoryDeviceModel::Nvdimm(nvdimm) => nvdimm.target.size,
        MemoryDeviceModel::VirtioPmem(pmem) => pmem.target.size,
        MemoryDeviceModel::VirtioMem(memory) => memory.target.size,
        MemoryDeviceModel::SgxEpc(epc) => epc.target.size,
    }
}

/// `-m`.
pub(super) fn size(guest: &Guest<'_>) -> Piece {
    let base = base(guest);
    let most = guest.domain.max_memory.as_ref();
    let props = Props::new()
        .with("size", format!("{base}k"))
        .maybe(
            "slots",
            most.and_then(|most| most.slots).filter(|slots| *slots > 0),
        )
        .maybe("maxmem", most.map(|most| format!("{}k", most.text)));
    Piece::option("-m", props.options(""))
}

/// The identifier of the memory of a machine without NUMA nodes.
pub(super) fn default_backend(guest: &Guest<'_>) -> Option<String> {
    if !super::numa::cells(guest.domain).is_empty() {
        return None;
    }
    let machine = guest
        .launch
        .capabilities
        .machine(guest.accelerator(), guest.machine.name);
    machine?.default_ra_mid.clone()
}

/// What the memory of a machine without NUMA nodes is made of.
pub(super) fn main(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let Some(id) = default_backend(guest) else {
        return Ok(Vec::new());
    };
    let request = Request {
        id: &id,
        kib: base(guest),
        ..Request::default()
    };
    request.pieces(guest)
}

/// What is wanted of a piece of memory.
#[derive(Default)]
pub(super) struct Request<'r> {
    pub id: &'r str,
    pub kib: u64,
    /// The guest's node that it belongs to.
    pub node: Option<u32>,
    pub access: Option<MemoryAccess>,
    pub discard: Option<bool>,
    /// The size of its pages in KiB.
    pub page: Option<u64>,
    /// Nodes of the host that it is taken from.
    pub nodes: Option<CpuSet>,
    /// A file of the host that it is kept in.
    pub path: Option<&'r str>,
    pub pmem: bool,
    pub align: Option<u64>,
    /// Whether the file may not be changed.
    pub readonly: bool,
    /// Whether space is set aside only when the guest takes it.
    pub sparse: bool,
    pub memory_device: bool,
}

impl Request<'_> {
    /// The memory as an object, and the thread that fills it where that is asked for.
    pub fn pieces(&self, guest: &Guest<'_>) -> Result<Vec<Piece>> {
        let backing = guest.domain.memory_backing.as_ref();
        let page = self.page_size(guest, backing);
        let source = backing
            .and_then(|backing| backing.source.as_ref())
            .map(|source| source.r#type);
        let huge = page != USUAL_PAGE && self.path.is_none();
        let allocation = backing.and_then(|backing| backing.allocation.as_ref());
        let immediate =
            allocation.and_then(|allocation| allocation.mode) == Some(AllocationMode::Immediate);
        let threads = allocation.and_then(|allocation| allocation.threads);
        let kind = match source {
            _ if self.path.is_some() => "file",
            Some(MemorySource::Memfd) => "memfd",
            _ if huge => "file",
            Some(MemorySource::File) => "file",
            _ => "ram",
        };
        let place = match (kind, self.path) {
            (_, Some(path)) => Some(path.to_owned()),
            ("file", None) if huge => Some(hugepages(guest, page)?),
            ("file", None) => Some(
                guest
                    .places
                    .memory()
                    .join(self.id)
                    .to_string_lossy()
                    .into_owned(),
            ),
            _ => None,
        };
        let in_memfd = kind == "memfd" && huge;
        let share = self.share(guest, backing);
        let prealloc = (huge || immediate) && !self.sparse;
        let (nodes, policy) = self.policy(guest);
        let discard = self
            .discard
            .unwrap_or_else(|| backing.is_some_and(|backing| backing.discard));
        let canonical = kind != "ram"
            && self.is_main(guest)
            && guest.has(Flag::MemoryBackendFileXUseCanonicalPathForRamblockId);
        let props = Props::new()
            .with("qom-type", format!("memory-backend-{kind}"))
            .with("id", self.id)
            .flag("hugetlb", in_memfd)
            .maybe("hugetlbsize", in_memfd.then_some(page << 10))
            .maybe("mem-path", place)
            .flag("discard-data", discard && kind == "file")
            .maybe("share", share)
            .maybe("reserve", self.sparse.then_some(false))
            .flag("prealloc", prealloc)
            .maybe("prealloc-threads", threads.filter(|_| prealloc))
            .maybe(
                "x-use-canonical-path-for-ramblock-id",
                canonical.then_some(false),
            )
            .with("size", self.kib << 10)
            .maybe(
                "align",
                self.align.filter(|align| *align > 0).map(|kib| kib << 10),
            )
            .flag("pmem", self.pmem)
            .flag("readonly", self.readonly);
        let (context, affinity) = thread(
            self.id,
            nodes
                .as_ref()
                .filter(|_| prealloc && guest.has(Flag::ThreadContext)),
            guest,
        );
        let props = props
            .maybe("host-nodes", nodes.as_ref().map(list))
            .maybe("policy", nodes.as_ref().map(|_| policy))
            .maybe("prealloc-context", context);
        Ok(affinity.into_iter().chain([Piece::Object(props)]).collect())
    }

    /// Whether it is the memory of a machine without NUMA nodes.
    fn is_main(&self, _guest: &Guest<'_>) -> bool {
        self.node.is_none() && !self.memory_device
    }

    fn page_size(&self, guest: &Guest<'_>, backing: Option<&MemoryBacking>) -> u64 {
        if let Some(page) = self.page {
            return page;
        }
        let Some(huge) = backing.and_then(|backing| backing.hugepages.as_ref()) else {
            return USUAL_PAGE;
        };
        let first = guest
            .launch
            .settings
            .hugepages
            .first()
            .map_or(USUAL_PAGE, |(size, _)| *size);
        if huge.page.is_empty() {
            return first;
        }
        let node = self.node.unwrap_or(0);
        let named = huge.page.iter().find(|page| {
            page.nodeset
                .as_ref()
                .is_some_and(|nodes| nodes.contains(node))
        });
        let other = || huge.page.iter().find(|page| page.nodeset.is_none());
        let page = named.or_else(other);
        page.map_or(USUAL_PAGE, |page| {
            let unit = page.unit.as_deref().unwrap_or("KiB");
            bytes(page.size, unit).map_or(page.size, |bytes| bytes >> 10)
        })
    }

    fn share(&self, guest: &Guest<'_>, backing: Option<&MemoryBacking>) -> Option<bool> {
        let cells = super::numa::cells(guest.domain);
        let node = self
            .node
            .and_then(|node| cells.iter().find(|cell| cell.id == Some(node)));
        let by_node = node.and_then(|cell| cell.mem_access);
        let by_all = backing
            .and_then(|backing| backing.access.as_ref())
            .map(|access| access.mode);
        let access = self.access.or(by_node).or(by_all);
        access.map(|access| access == MemoryAccess::Shared)
    }

    /// Nodes of the host, and how they are used.
    fn policy(&self, guest: &Guest<'_>) -> (Option<CpuSet>, &'static str) {
        let tune = guest.domain.numatune.as_ref();
        let own = tune.and_then(|tune| {
            tune.memnode
                .iter()
                .find(|node| Some(node.cellid) == self.node)
        });
        let all = tune.and_then(|tune| tune.memory.as_ref());
        let mode = own
            .map(|node| node.mode)
            .or_else(|| all.and_then(|all| all.mode));
        let nodes = self
            .nodes
            .clone()
            .or_else(|| own.map(|node| node.nodeset.clone()));
        let nodes = nodes.or_else(|| all.and_then(|all| all.nodeset.clone()));
        let policy = match mode.unwrap_or(NumaMode::Strict) {
            NumaMode::Strict => "bind",
            NumaMode::Preferred => "preferred",
            NumaMode::Interleave => "interleave",
            NumaMode::Restrictive => return (None, ""),
        };
        (nodes.filter(|nodes| !nodes.is_empty()), policy)
    }
}

fn list(nodes: &CpuSet) -> Value {
    nodes.iter().collect()
}

/// The thread on certain nodes that fills memory.
fn thread(id: &str, nodes: Option<&CpuSet>, _guest: &Guest<'_>) -> (Option<String>, Option<Piece>) {
    let Some(nodes) = nodes else {
        return (None, None);
    };
    let name = format!("tc-{id}");
    let props = Props::new()
        .with("qom-type", "thread-context")
        .with("id", &name)
        .with("node-affinity", list(nodes));
    (Some(name), Some(Piece::Object(props)))
}

/// The guest's folder in the file system of huge pages of a size.
fn hugepages(guest: &Guest<'_>, kib: u64) -> Result<String> {
    let mounts = &guest.launch.settings.hugepages;
    let Some((_, folder)) = mounts.iter().find(|(size, _)| *size == kib) else {
        return Err(Error::internal(format!(
            "no file system of huge pages of {kib} KiB is mounted: mount one, or name another size"
        )));
    };
    let folder = folder.join("libvirt/qemu").join(guest.places.short());
    Ok(folder.to_string_lossy().into_owned())
}

/// A memory device.
///
/// # Errors
/// When it has no place, or there are no pages of its size.
pub fn memory_device(guest: &Guest<'_>, memory: &MemoryDevice) -> Result<Vec<Piece>> {
    let name = alias::of(&memory.info);
    let id = format!("mem{name}");
    let base = Request {
        id: &id,
        kib: size_of(&memory.model),
        access: memory.access,
        discard: memory.discard,
        memory_device: true,
        ..Request::default()
    };
    let place = device::place(guest, &memory.info)?;
    let (request, props) = match &memory.model {
        MemoryDeviceModel::Dimm(dimm) => {
            let source = dimm.source.as_ref();
            let request = Request {
                node: dimm.target.node,
                page: source.and_then(|source| source.pagesize),
                nodes: source.and_then(|source| source.nodemask.clone()),
                ..base
            };
            let props = Props::new()
                .with("driver", "pc-dimm")
                .maybe("node", dimm.target.node)
                .with("memdev", &id)
                .with("id", name)
                .and(place);
            (request, props)
        }
        MemoryDeviceModel::Nvdimm(nvdimm) => {
            let request = Request {
                node: nvdimm.target.node,
                path: Some(&nvdimm.source.path),
                align: nvdimm.source.alignsize,
                pmem: nvdimm.source.pmem,
                readonly: nvdimm.target.readonly && nvdimm.source.pmem,
                ..base
            };
            let label = nvdimm.target.label.as_ref().and_then(|label| label.size);
            let props = Props::new()
                .with("driver", "nvdimm")
                .maybe("node", nvdimm.target.node)
                .maybe("label-size", label.map(|kib| kib << 10))
                .maybe("uuid", nvdimm.uuid.filter(|_| guest.machine.is_ppc64()))
                .flag("unarmed", nvdimm.target.readonly)
                .with("memdev", &id)
                .with("id", name)
                .and(place);
            (request, props)
        }
        MemoryDeviceModel::VirtioPmem(pmem) => {
            let request = Request {
                path: Some(&pmem.source.path),
                ..base
            };
            let props = device::virtio("virtio-pmem", &memory.info, None, None)?
                .with("memdev", &id)
                .maybe(
                    "memaddr",
                    pmem.target.address.as_ref().map(|address| address.base),
                )
                .with("id", name)
                .and(place);
            (request, props)
        }
        MemoryDeviceModel::VirtioMem(virtio) => {
            let source = virtio.source.as_ref();
            let request = Request {
                node: virtio.target.node,
                page: source.and_then(|source| source.pagesize),
                nodes: source.and_then(|source| source.nodemask.clone()),
                sparse: true,
                ..base
            };
            let filled = request.page_size(guest, guest.domain.memory_backing.as_ref())
                != USUAL_PAGE
                || immediate(guest);
            let filled = filled && guest.has(Flag::VirtioMemPciPrealloc);
            let props = device::virtio("virtio-mem", &memory.info, None, None)?
                .maybe("node", virtio.target.node)
                .with("block-size", virtio.target.block << 10)
                .with("requested-size", virtio.target.requested << 10)
                .with("memdev", &id)
                .flag("prealloc", filled)
                .maybe(
                    "memaddr",
                    virtio.target.address.as_ref().map(|address| address.base),
                )
                .maybe("dynamic-memslots", virtio.target.dynamic_memslots)
                .with("id", name)
                .and(place);
            (request, props)
        }
        MemoryDeviceModel::SgxEpc(_) => return Ok(Vec::new()),
    };
    let mut pieces = request.pieces(guest)?;
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

fn immediate(guest: &Guest<'_>) -> bool {
    let backing = guest.domain.memory_backing.as_ref();
    let allocation = backing.and_then(|backing| backing.allocation.as_ref());
    allocation.and_then(|allocation| allocation.mode) == Some(AllocationMode::Immediate)
}

/// Memory of the processor's enclaves.
pub(super) fn enclaves(guest: &Guest<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut props = Props::new();
    let all = guest.domain.devices().memory.iter();
    let enclaves = all.filter_map(|device| match &device.model {
        MemoryDeviceModel::SgxEpc(epc) => Some((device, epc)),
        _ => None,
    });
    for (number, (device, epc)) in enclaves.enumerate() {
        let id = format!("mem{}", alias::of(&device.info));
        let nodes = epc
            .source
            .as_ref()
            .and_then(|source| source.nodemask.as_ref());
        pieces.push(Piece::Object(
            Props::new()
                .with("qom-type", "memory-backend-epc")
                .with("id", &id)
                .with("prealloc", true)
                .with("size", epc.target.size << 10)
                .maybe("host-nodes", nodes.map(list))
                .maybe("policy", nodes.map(|_| "bind")),
        ));
        props.set(format!("sgx-epc.{number}.memdev"), id);
        if let Some(node) = epc.target.node {
            props.set(format!("sgx-epc.{number}.node"), node);
        }
    }
    if !props.is_empty() {
        pieces.push(Piece::option("-machine", props.options("")));
    }
    pieces
}

/// `-overcommit`.
pub(super) fn overcommit(guest: &Guest<'_>) -> Piece {
    let locked = guest
        .domain
        .memory_backing
        .as_ref()
        .is_some_and(|backing| backing.locked);
    Piece::option(
        "-overcommit",
        format!("mem-lock={}", if locked { "on" } else { "off" }),
    )
}
