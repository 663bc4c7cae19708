//! Memory that is plugged in.

use polyvirt_config::Result;
use polyvirt_config::domain::{
    MemoryDevice, MemoryDeviceModel, MemoryDeviceModelDimm, MemoryDeviceModelNvdimm,
    MemoryDeviceModelSgxEpc, MemoryDeviceModelVirtioMem, MemoryDeviceModelVirtioPmem,
};

use super::backend::list;
use super::{Request, is_immediate, size_of};
use crate::command::device;
use crate::command::guest::Guest;
use crate::command::piece::Piece;
use crate::{Flag, Props, alias};

/// A memory device.
///
/// # Errors
/// When it has no place, or there are no pages of its size.
pub fn memory_device(guest: &Guest<'_>, memory: &MemoryDevice) -> Result<Vec<Piece>> {
    let name = alias::of(&memory.info);
    let id = format!("mem{name}");
    let request = Request {
        access: memory.access,
        discard: memory.discard,
        ..Request::new(&id, name, size_of(&memory.model))
    };
    let (request, props) = match &memory.model {
        MemoryDeviceModel::Dimm(model) => dimm(&request, model, &id),
        MemoryDeviceModel::Nvdimm(model) => nvdimm(guest, &request, model, &id),
        MemoryDeviceModel::VirtioPmem(model) => pmem(memory, &request, model, &id)?,
        MemoryDeviceModel::VirtioMem(model) => virtio(guest, memory, &request, model, &id)?,
        MemoryDeviceModel::SgxEpc(epc) => return Ok(vec![enclave(epc, &id)]),
    };
    let mut pieces = request.pieces(guest)?;
    let place = device::place(guest, &memory.info)?;
    pieces.push(Piece::Device(props.with("id", name).and(place)));
    Ok(pieces)
}

fn dimm<'r>(request: &Request<'r>, dimm: &MemoryDeviceModelDimm, id: &str) -> (Request<'r>, Props) {
    let source = dimm.source.as_ref();
    let request = Request {
        node: dimm.target.node,
        page: source.and_then(|source| source.pagesize),
        nodes: source.and_then(|source| source.nodemask.clone()),
        ..request.clone()
    };
    let props = Props::new()
        .with("driver", "pc-dimm")
        .maybe("node", dimm.target.node)
        .with("memdev", id);
    (request, props)
}

fn nvdimm<'r>(
    guest: &Guest<'_>,
    request: &Request<'r>,
    nvdimm: &'r MemoryDeviceModelNvdimm,
    id: &str,
) -> (Request<'r>, Props) {
    let request = Request {
        node: nvdimm.target.node,
        path: Some(&nvdimm.source.path),
        align: nvdimm.source.alignsize,
        pmem: nvdimm.source.pmem,
        filled: true,
        ..request.clone()
    };
    let label = nvdimm.target.label.as_ref().and_then(|label| label.size);
    let props = Props::new()
        .with("driver", "nvdimm")
        .maybe("node", nvdimm.target.node)
        .maybe("label-size", label.map(|kib| kib << 10))
        .maybe("uuid", nvdimm.uuid.filter(|_| guest.machine.is_ppc64()))
        .flag("unarmed", nvdimm.target.readonly)
        .with("memdev", id);
    (request, props)
}

fn pmem<'r>(
    memory: &MemoryDevice,
    request: &Request<'r>,
    pmem: &'r MemoryDeviceModelVirtioPmem,
    id: &str,
) -> Result<(Request<'r>, Props)> {
    let request = Request {
        path: Some(&pmem.source.path),
        // The guest sees to it that what it writes reaches the file.
        access: Some(polyvirt_config::domain::MemoryAccess::Shared),
        ..request.clone()
    };
    let base = pmem.target.address.as_ref().map(|address| address.base);
    let props = device::virtio("virtio-pmem", &memory.info, None, None)?
        .with("memdev", id)
        .maybe("memaddr", base);
    Ok((request, props))
}

fn virtio<'r>(
    guest: &Guest<'_>,
    memory: &MemoryDevice,
    request: &Request<'r>,
    virtio: &MemoryDeviceModelVirtioMem,
    id: &str,
) -> Result<(Request<'r>, Props)> {
    let source = virtio.source.as_ref();
    let request = Request {
        node: virtio.target.node,
        page: source.and_then(|source| source.pagesize),
        nodes: source.and_then(|source| source.nodemask.clone()),
        sparse: true,
        ..request.clone()
    };
    let filled = request.has_huge_pages(guest) || is_immediate(guest);
    let filled = filled && guest.has(Flag::VirtioMemPciPrealloc);
    let base = virtio.target.address.as_ref().map(|address| address.base);
    let props = device::virtio("virtio-mem", &memory.info, None, None)?
        .maybe("node", virtio.target.node)
        .with("block-size", virtio.target.block << 10)
        .with("requested-size", virtio.target.requested << 10)
        .with("memdev", id)
        .flag("prealloc", filled)
        .maybe("memaddr", base)
        .maybe("dynamic-memslots", virtio.target.dynamic_memslots);
    Ok((request, props))
}

/// The memory of the processor's enclaves, and the guest's nodes that it belongs to, as the machine is told.
pub(in crate::command) fn enclaves(guest: &Guest<'_>) -> Props {
    let all = guest.domain.devices().memory.iter();
    let enclaves = all.filter_map(|device| match &device.model {
        MemoryDeviceModel::SgxEpc(epc) => Some((device, epc)),
        _ => None,
    });
    let told = enclaves.enumerate().map(|(number, (device, epc))| {
        let id = format!("mem{}", alias::of(&device.info));
        let props = Props::new().with(format!("sgx-epc.{number}.memdev"), id);
        match epc.target.node {
            Some(node) => props.with(format!("sgx-epc.{number}.node"), node),
            None => props,
        }
    });
    told.fold(Props::new(), Props::and)
}

/// Memory of the processor's enclaves as an object.
fn enclave(epc: &MemoryDeviceModelSgxEpc, id: &str) -> Piece {
    let nodes = epc
        .source
        .as_ref()
        .and_then(|source| source.nodemask.as_ref());
    let props = Props::new()
        .with("qom-type", "memory-backend-epc")
        .with("id", id)
        .with("prealloc", true)
        .with("size", epc.target.size << 10)
        .maybe("host-nodes", nodes.map(list))
        .maybe("policy", nodes.map(|_| "bind"));
    Piece::Object(props)
}
