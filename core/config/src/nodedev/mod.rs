//! Devices of the host: what a description of one is asked for, and what only reports.

mod normalise;

pub use crate::generated::nodedev::*;

use polyvirt_driver::ErrorDomain;

use crate::{Error, ParseOptions, Result};

impl NodeDevice {
    /// Reads the description of a device: what only reports the state of one is passed over.
    ///
    /// # Errors
    /// When the document cannot be read.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut device: Self = crate::parse(document, options)?;
        check_parent(&device).map_err(|error| error.with_default_domain(ErrorDomain::NODEDEV))?;
        normalise::normalise(&mut device);
        Ok(device)
    }
}

/// The world wide names of a parent go together.
fn check_parent(device: &NodeDevice) -> Result<()> {
    let Some(parent) = &device.parent else {
        return Ok(());
    };
    if parent.wwnn.is_some() == parent.wwpn.is_some() {
        return Ok(());
    }
    Err(Error::xml("the wwnn and the wwpn of a parent go together"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, FormatOptions};

    fn device(capability: &str) -> Result<NodeDevice> {
        let text = format!("<device><name>d</name>{capability}</device>");
        NodeDevice::parse(&text, &ParseOptions::default())
    }

    fn rewritten(capability: &str) -> String {
        let device = device(capability).unwrap();
        let text = crate::format(&device, &FormatOptions::default());
        let again = NodeDevice::parse(&text, &ParseOptions::default()).unwrap();
        assert_eq!(again, device);
        text
    }

    #[test]
    fn the_example_reads_strictly() {
        let strict = ParseOptions {
            strict: true,
            ..ParseOptions::default()
        };
        assert!(NodeDevice::parse(NodeDevice::EXAMPLE, &strict).is_ok());
    }

    #[test]
    fn a_device_is_something() {
        assert!(device("").is_err());
        assert!(device("<capability type='teapot'/>").is_err());
    }

    #[test]
    fn a_mediated_device_has_a_group_and_no_driver() {
        let text = rewritten(
            "<driver><name>d</name></driver><capability type='mdev'><type id='t'/>\
             <parent_addr>0.0.1</parent_addr></capability>",
        );
        assert!(text.contains("<iommuGroup number='0'/>"));
        assert!(!text.contains("driver") && !text.contains("parent_addr"));
    }

    #[test]
    fn counts_of_virtual_adapters_are_only_reported() {
        let text = rewritten(
            "<capability type='scsi_host'><host>1</host><capability type='vport_ops'>\
             <max_vports>254</max_vports><vports>3</vports></capability></capability>",
        );
        assert!(text.contains("<max_vports>0</max_vports>") && text.contains("<vports>0</vports>"));
    }

    #[test]
    fn capabilities_of_a_pci_device_have_their_order() {
        let text = rewritten(
            "<capability type='pci'><domain>0</domain><bus>1</bus><slot>2</slot>\
             <function>0</function><product id='0x1'/><vendor id='0x2'/>\
             <capability type='mdev_types'/><capability type='pci-bridge'/>\
             <capability type='phys_function'/></capability>",
        );
        let place = |word| text.find(word).unwrap();
        assert!(place("phys_function") < place("pci-bridge"));
        assert!(place("pci-bridge") < place("mdev_types"));
    }

    #[test]
    fn numbers_of_channel_devices_have_limits() {
        let ccw = |cssid, ssid, devno| {
            device(&format!(
                "<capability type='ccw'><cssid>{cssid}</cssid><ssid>{ssid}</ssid>\
                 <devno>{devno}</devno></capability>"
            ))
        };
        assert!(ccw("0xfe", "0x3", "0xffff").is_ok());
        for (cssid, ssid, devno) in [
            ("0xff", "0x0", "0x1"),
            ("0x0", "0x4", "0x1"),
            ("0x0", "0x0", "0x10000"),
        ] {
            assert!(ccw(cssid, ssid, devno).is_err(), "{cssid} {ssid} {devno}");
        }
    }
}
