// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NodeDevice`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition.
    ///
    /// In C: `virNodeDevice`. Cheap to clone; the connection stays open as long as a handle lives.
    NodeDevice(NodeDeviceRef)
}

/// What identifies it: answered from the handle.
impl NodeDevice {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }
}

