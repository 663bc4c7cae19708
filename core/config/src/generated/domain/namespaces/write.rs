// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/namespaces.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for QemuCommandLine {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("qemu:arg", &self.qemu_arg);
        w.items("qemu:env", &self.qemu_env);
    }
}

impl WriteContent for HypervisorArgument {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HypervisorVariable {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("value", self.value.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuCapabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("qemu:add", &self.qemu_add);
        w.items("qemu:del", &self.qemu_del);
    }
}

impl WriteContent for QemuCapability {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("capability", &self.capability);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuOverride {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("qemu:device", &self.qemu_device);
    }
}

impl WriteContent for QemuOverrideDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("alias", &self.alias);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("qemu:frontend", self.qemu_frontend.as_ref());
    }
}

impl WriteContent for QemuOverrideDeviceQemuFrontend {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("qemu:property", &self.qemu_property);
    }
}

impl WriteContent for QemuProperty {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<QemuPropertyType>("type", &self.r#type);
        w.attribute_opt::<Text>("value", self.value.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuDeprecation {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<QemuDeprecationBehavior>("behavior", &self.behavior);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for LxcNamespaces {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("lxc:sharenet", self.lxc_sharenet.as_ref());
        w.child_opt("lxc:shareipc", self.lxc_shareipc.as_ref());
        w.child_opt("lxc:shareuts", self.lxc_shareuts.as_ref());
    }
}

impl WriteContent for LxcNamespace {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<LxcNamespaceSource>("type", &self.r#type);
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for XenCommandLine {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("xen:arg", &self.xen_arg);
    }
}

impl WriteContent for BhyveCommandLine {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("bhyve:arg", &self.bhyve_arg);
    }
}
