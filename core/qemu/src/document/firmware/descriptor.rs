//! What is known of a firmware: the descriptors that QEMU's documentation defines and packages of firmware bring along.

use polyvirt_config::{Error, Result};
use serde::Deserialize;

/// A firmware, as its descriptor tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Descriptor {
    /// What it offers to the guest's system: `uefi`, `bios`.
    pub interface_types: Vec<String>,
    /// How it gets into the guest.
    pub mapping: Mapping,
    /// The machines that it runs on.
    pub targets: Vec<Target>,
    /// What it can do, and what it needs: `secure-boot`, `requires-smm`.
    #[serde(default)]
    pub features: Vec<String>,
}

/// How a firmware gets into the guest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "device", rename_all = "lowercase")]
pub enum Mapping {
    /// In flash memory.
    Flash(Flash),
    /// As the kernel that is booted.
    Kernel {
        /// Its path.
        filename: String,
    },
    /// As a part of the guest's memory that cannot be changed.
    Memory {
        /// Its path.
        filename: String,
    },
}

/// A firmware in flash memory.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Flash {
    /// Where its variables are.
    #[serde(default)]
    pub mode: FlashMode,
    /// The program.
    pub executable: Image,
    /// What its variables are at first.
    pub nvram_template: Option<Image>,
}

/// Where a firmware keeps its variables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FlashMode {
    /// In an image of their own.
    #[default]
    Split,
    /// In one image with the program, of which each guest has its own.
    Combined,
    /// Nowhere.
    Stateless,
}

/// An image of flash memory.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Image {
    /// Its path.
    pub filename: String,
    /// Its format: `raw`, `qcow2`.
    pub format: String,
}

/// Machines of an architecture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Target {
    /// The architecture, by QEMU's name of it.
    pub architecture: String,
    /// Patterns of the names of machines, with `*` for anything.
    pub machines: Vec<String>,
}

impl Descriptor {
    /// Reads a descriptor.
    ///
    /// # Errors
    /// When it is no such document.
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text)
            .map_err(|error| Error::internal(format!("not the descriptor of a firmware: {error}")))
    }

    /// Whether it has a feature.
    pub fn has(&self, feature: &str) -> bool {
        self.features.iter().any(|own| own == feature)
    }

    /// Whether it runs on a machine.
    pub fn runs_on(&self, architecture: &str, machine: &str) -> bool {
        let targets = self.targets.iter();
        let mut targets = targets.filter(|target| target.architecture == architecture);
        targets.any(|target| {
            let mut patterns = target.machines.iter();
            patterns.any(|pattern| matches(pattern, machine))
        })
    }
}

/// Whether a name fits a pattern in which `*` stands for anything.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return name.ends_with(part);
        }
        let Some(at) = name.find(part) else {
            return false;
        };
        name = &name[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_is_read() {
        let text = r#"{
            "description": "x", "interface-types": ["uefi"],
            "mapping": {"device": "flash",
                "executable": {"filename": "/code", "format": "raw"},
                "nvram-template": {"filename": "/vars", "format": "raw"}},
            "targets": [{"architecture": "x86_64", "machines": ["pc-q35-*"]}],
            "features": ["secure-boot"], "tags": []
        }"#;
        let found = Descriptor::parse(text).unwrap();
        assert!(found.runs_on("x86_64", "pc-q35-9.0") && !found.runs_on("x86_64", "pc"));
        let Mapping::Flash(flash) = &found.mapping else {
            panic!("{found:?}");
        };
        assert_eq!(flash.mode, FlashMode::Split);
        assert!(Descriptor::parse("{}").is_err());
    }

    #[test]
    fn patterns_have_stars() {
        for (pattern, name, fits) in [
            ("virt", "virt", true),
            ("virt-*", "virt", false),
            ("pc-*-9.*", "pc-q35-9.0", true),
            ("pc-*-9.*", "pc-q35-8.0", false),
            ("*", "x", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }
}
