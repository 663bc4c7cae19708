// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/namespaces.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for QemuCommandLine {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut qemu_arg = Vec::new();
        let mut qemu_env = Vec::new();
        for c in el.children() {
            match c.name() {
                "qemu:arg" => rd.item(c, &mut qemu_arg),
                "qemu:env" => rd.item(c, &mut qemu_env),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            qemu_arg,
            qemu_env,
        })
    }
}

impl ReadContent for HypervisorArgument {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for HypervisorVariable {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            value,
        })
    }
}

impl ReadContent for QemuCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut qemu_add = Vec::new();
        let mut qemu_del = Vec::new();
        for c in el.children() {
            match c.name() {
                "qemu:add" => rd.item(c, &mut qemu_add),
                "qemu:del" => rd.item(c, &mut qemu_del),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            qemu_add,
            qemu_del,
        })
    }
}

impl ReadContent for QemuCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut capability = None;
        for a in el.attributes() {
            match a.name() {
                "capability" => rd.attribute::<Text>(&a, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            capability: rd.required_attribute(capability, el, "capability")?,
        })
    }
}

impl ReadContent for QemuOverride {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut qemu_device = Vec::new();
        for c in el.children() {
            match c.name() {
                "qemu:device" => rd.item(c, &mut qemu_device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            qemu_device,
        })
    }
}

impl ReadContent for QemuOverrideDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut alias = None;
        let mut qemu_frontend = None;
        for a in el.attributes() {
            match a.name() {
                "alias" => rd.attribute::<Text>(&a, &mut alias),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "qemu:frontend" => rd.child(c, &mut qemu_frontend),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            alias: rd.required_attribute(alias, el, "alias")?,
            qemu_frontend,
        })
    }
}

impl ReadContent for QemuOverrideDeviceQemuFrontend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut qemu_property = Vec::new();
        for c in el.children() {
            match c.name() {
                "qemu:property" => rd.item(c, &mut qemu_property),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            qemu_property,
        })
    }
}

impl ReadContent for QemuProperty {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut r#type = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "type" => rd.attribute::<QemuPropertyType>(&a, &mut r#type),
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            value,
        })
    }
}

impl ReadContent for QemuDeprecation {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut behavior = None;
        for a in el.attributes() {
            match a.name() {
                "behavior" => rd.attribute::<QemuDeprecationBehavior>(&a, &mut behavior),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            behavior: rd.required_attribute(behavior, el, "behavior")?,
        })
    }
}

impl ReadContent for LxcNamespaces {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut lxc_sharenet = None;
        let mut lxc_shareipc = None;
        let mut lxc_shareuts = None;
        for c in el.children() {
            match c.name() {
                "lxc:sharenet" => rd.child(c, &mut lxc_sharenet),
                "lxc:shareipc" => rd.child(c, &mut lxc_shareipc),
                "lxc:shareuts" => rd.child(c, &mut lxc_shareuts),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            lxc_sharenet,
            lxc_shareipc,
            lxc_shareuts,
        })
    }
}

impl ReadContent for LxcNamespace {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<LxcNamespaceSource>(&a, &mut r#type),
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for XenCommandLine {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut xen_arg = Vec::new();
        for c in el.children() {
            match c.name() {
                "xen:arg" => rd.item(c, &mut xen_arg),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            xen_arg,
        })
    }
}

impl ReadContent for BhyveCommandLine {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bhyve_arg = Vec::new();
        for c in el.children() {
            match c.name() {
                "bhyve:arg" => rd.item(c, &mut bhyve_arg),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bhyve_arg,
        })
    }
}
