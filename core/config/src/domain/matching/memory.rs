//! Memory modules: by kind, size, node, and where the host keeps them.

use crate::domain::{MemoryDevice, MemoryDeviceModel};

/// The module that `wanted` describes. How much of it the guest shall have may differ.
pub fn find(modules: &[MemoryDevice], wanted: &MemoryDevice) -> Option<usize> {
    modules.iter().position(|module| {
        module.size() == wanted.size()
            && module.node() == wanted.node()
            && same_model(&module.model, &wanted.model)
            && super::address_fits(&module.info, &wanted.info)
    })
}

fn same_model(one: &MemoryDeviceModel, other: &MemoryDeviceModel) -> bool {
    use MemoryDeviceModel as Model;
    match (one, other) {
        (Model::Dimm(one), Model::Dimm(other)) => one.source == other.source,
        (Model::Nvdimm(one), Model::Nvdimm(other)) => one.source.path == other.source.path,
        (Model::VirtioPmem(one), Model::VirtioPmem(other)) => one.source == other.source,
        (Model::VirtioMem(one), Model::VirtioMem(other)) => {
            one.source == other.source && one.target.block == other.target.block
        }
        (Model::SgxEpc(one), Model::SgxEpc(other)) => one.source == other.source,
        _ => false,
    }
}
