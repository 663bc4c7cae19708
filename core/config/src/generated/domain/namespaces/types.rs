// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/namespaces.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Arguments and variables that QEMU is started with besides those made from the document.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct QemuCommandLine {
    /// An argument of the hypervisor's program.
    ///
    /// Elements `qemu:arg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_arg: Vec<HypervisorArgument>,
    /// A variable in the environment of the hypervisor's program.
    ///
    /// Elements `qemu:env`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_env: Vec<HypervisorVariable>,
}

/// An argument of the hypervisor's program.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HypervisorArgument {
    /// The argument.
    ///
    /// Attribute `value`.
    pub value: String,
}

/// A variable in the environment of the hypervisor's program.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HypervisorVariable {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// Attribute `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

/// Corrects what was found out about the QEMU that the guest runs in.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct QemuCapabilities {
    /// Something that a QEMU can do.
    ///
    /// Elements `qemu:add`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_add: Vec<QemuCapability>,
    /// Something that a QEMU can do.
    ///
    /// Elements `qemu:del`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_del: Vec<QemuCapability>,
}

/// Something that a QEMU can do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuCapability {
    /// Its name.
    ///
    /// Attribute `capability`.
    pub capability: String,
}

/// Properties of devices that are set otherwise than the document says.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct QemuOverride {
    /// A device of which properties are set.
    ///
    /// Elements `qemu:device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_device: Vec<QemuOverrideDevice>,
}

/// A device of which properties are set.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuOverrideDevice {
    /// Its alias.
    ///
    /// Attribute `alias`.
    pub alias: String,
    /// What the guest sees of it.
    ///
    /// Element `qemu:frontend`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemu_frontend: Option<QemuOverrideDeviceQemuFrontend>,
}

/// What the guest sees of it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct QemuOverrideDeviceQemuFrontend {
    /// A property of a device.
    ///
    /// Elements `qemu:property`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub qemu_property: Vec<QemuProperty>,
}

/// A property of a device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuProperty {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Type of its value.
    ///
    /// Attribute `type`.
    pub r#type: QemuPropertyType,
    /// Its value.
    ///
    /// Attribute `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

/// Types of a property's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum QemuPropertyType {
    /// `string`.
#[cfg_attr(feature = "serde", serde(rename = "string"))]
    String,
    /// `signed`.
#[cfg_attr(feature = "serde", serde(rename = "signed"))]
    Signed,
    /// `unsigned`.
#[cfg_attr(feature = "serde", serde(rename = "unsigned"))]
    Unsigned,
    /// `bool`.
#[cfg_attr(feature = "serde", serde(rename = "bool"))]
    Bool,
    /// None: the property is not set.
    ///
    /// `remove`.
#[cfg_attr(feature = "serde", serde(rename = "remove"))]
    Remove,
}

impl QemuPropertyType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::String,
        Self::Signed,
        Self::Unsigned,
        Self::Bool,
        Self::Remove,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Signed => "signed",
            Self::Unsigned => "unsigned",
            Self::Bool => "bool",
            Self::Remove => "remove",
        }
    }
}

impl Codec for QemuPropertyType {
    type Value = Self;
    const EXPECTED: &'static str = "string, signed, unsigned, bool or remove";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "string" => Self::String,
            "signed" => Self::Signed,
            "unsigned" => Self::Unsigned,
            "bool" => Self::Bool,
            "remove" => Self::Remove,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What QEMU does when something is used that it will not have for long.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuDeprecation {
    /// What it does.
    ///
    /// Attribute `behavior`.
    pub behavior: QemuDeprecationBehavior,
}

/// What QEMU does when something is used that it will not have for long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum QemuDeprecationBehavior {
    /// Nothing.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// It leaves it out of its answers.
    ///
    /// `omit`.
#[cfg_attr(feature = "serde", serde(rename = "omit"))]
    Omit,
    /// It refuses.
    ///
    /// `reject`.
#[cfg_attr(feature = "serde", serde(rename = "reject"))]
    Reject,
    /// It ends.
    ///
    /// `crash`.
#[cfg_attr(feature = "serde", serde(rename = "crash"))]
    Crash,
}

impl QemuDeprecationBehavior {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Omit,
        Self::Reject,
        Self::Crash,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Omit => "omit",
            Self::Reject => "reject",
            Self::Crash => "crash",
        }
    }
}

impl Codec for QemuDeprecationBehavior {
    type Value = Self;
    const EXPECTED: &'static str = "none, omit, reject or crash";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "omit" => Self::Omit,
            "reject" => Self::Reject,
            "crash" => Self::Crash,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Namespaces of the host's kernel that a container shares with others.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct LxcNamespaces {
    /// A namespace that a container shares.
    ///
    /// Element `lxc:sharenet`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lxc_sharenet: Option<LxcNamespace>,
    /// A namespace that a container shares.
    ///
    /// Element `lxc:shareipc`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lxc_shareipc: Option<LxcNamespace>,
    /// A namespace that a container shares.
    ///
    /// Element `lxc:shareuts`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lxc_shareuts: Option<LxcNamespace>,
}

/// A namespace that a container shares.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LxcNamespace {
    /// How it is told.
    ///
    /// Attribute `type`.
    pub r#type: LxcNamespaceSource,
    /// Its name, or the process or container it is taken from.
    ///
    /// Attribute `value`.
    pub value: String,
}

/// How the namespace that a container shares is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LxcNamespaceSource {
    /// By its own name.
    ///
    /// `netns`.
#[cfg_attr(feature = "serde", serde(rename = "netns"))]
    Netns,
    /// By the name of another container.
    ///
    /// `name`.
#[cfg_attr(feature = "serde", serde(rename = "name"))]
    Name,
    /// By a process.
    ///
    /// `pid`.
#[cfg_attr(feature = "serde", serde(rename = "pid"))]
    Pid,
}

impl LxcNamespaceSource {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Netns,
        Self::Name,
        Self::Pid,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Netns => "netns",
            Self::Name => "name",
            Self::Pid => "pid",
        }
    }
}

impl Codec for LxcNamespaceSource {
    type Value = Self;
    const EXPECTED: &'static str = "netns, name or pid";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "netns" => Self::Netns,
            "name" => Self::Name,
            "pid" => Self::Pid,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Arguments that the device model of a Xen guest is started with besides those made from the
/// document.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct XenCommandLine {
    /// An argument of the hypervisor's program.
    ///
    /// Elements `xen:arg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub xen_arg: Vec<HypervisorArgument>,
}

/// Arguments that bhyve is started with besides those made from the document.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BhyveCommandLine {
    /// An argument of the hypervisor's program.
    ///
    /// Elements `bhyve:arg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub bhyve_arg: Vec<HypervisorArgument>,
}
