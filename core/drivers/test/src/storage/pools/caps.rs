//! What types of pools there are: all that documents know, since none needs anything of the host.

use polyvirt_config::FormatOptions;
use polyvirt_config::storagepoolcaps::StoragePoolCapabilities;
use polyvirt_driver::Result;

use crate::host::Host;
use crate::hypervisor::flags;

pub(in crate::storage) fn capabilities(_host: &Host, flags: u32) -> Result<String> {
    flags::check("testConnectGetStoragePoolCapabilities", flags, 0)?;
    let all = StoragePoolCapabilities::all();
    Ok(polyvirt_config::format(&all, &FormatOptions::default()))
}
