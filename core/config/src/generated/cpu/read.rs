// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: cpu.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for AnyCpu {
    const ELEMENT: &'static str = "cpu";
    const EXAMPLE: &'static str = r#"<cpu mode='custom' match='exact'>
  <model fallback='forbid'>Haswell</model>
  <vendor>Intel</vendor>
  <topology sockets='1' dies='1' clusters='1' cores='2' threads='2'/>
  <feature policy='require' name='vmx'/>
</cpu>"#;
}

impl ReadContent for AnyCpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut r#match = None;
        let mut check = None;
        let mut migratable = None;
        let mut deprecated_features = None;
        let mut arch = None;
        let mut features = None;
        let mut model = None;
        let mut vendor = None;
        let mut microcode = None;
        let mut signature = None;
        let mut counter = Vec::new();
        let mut topology = None;
        let mut cache = None;
        let mut maxphysaddr = None;
        let mut feature = Vec::new();
        let mut numa = None;
        let mut pages = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CpuMode>(&a, &mut mode),
                "match" => rd.attribute::<CpuMatch>(&a, &mut r#match),
                "check" => rd.attribute::<CpuCheck>(&a, &mut check),
                "migratable" => rd.attribute::<OnOff>(&a, &mut migratable),
                "deprecated_features" => rd.attribute::<OnOff>(&a, &mut deprecated_features),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "arch" => rd.text_child::<Arch>(c, &mut arch),
                "features" => rd.child(c, &mut features),
                "model" => rd.child(c, &mut model),
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "microcode" => rd.child(c, &mut microcode),
                "signature" => rd.child(c, &mut signature),
                "counter" => rd.item(c, &mut counter),
                "topology" => rd.child(c, &mut topology),
                "cache" => rd.child(c, &mut cache),
                "maxphysaddr" => rd.child(c, &mut maxphysaddr),
                "feature" => rd.item(c, &mut feature),
                "numa" => rd.child(c, &mut numa),
                "pages" => rd.item(c, &mut pages),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
            r#match,
            check,
            migratable,
            deprecated_features,
            arch,
            features,
            model,
            vendor,
            microcode,
            signature,
            counter,
            topology,
            cache,
            maxphysaddr,
            feature,
            numa,
            pages,
        })
    }
}

impl ReadContent for Cpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut r#match = None;
        let mut check = None;
        let mut migratable = None;
        let mut deprecated_features = None;
        let mut model = None;
        let mut vendor = None;
        let mut topology = None;
        let mut cache = None;
        let mut maxphysaddr = None;
        let mut feature = Vec::new();
        let mut numa = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CpuMode>(&a, &mut mode),
                "match" => rd.attribute::<CpuMatch>(&a, &mut r#match),
                "check" => rd.attribute::<CpuCheck>(&a, &mut check),
                "migratable" => rd.attribute::<OnOff>(&a, &mut migratable),
                "deprecated_features" => rd.attribute::<OnOff>(&a, &mut deprecated_features),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "model" => rd.child(c, &mut model),
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "topology" => rd.child(c, &mut topology),
                "cache" => rd.child(c, &mut cache),
                "maxphysaddr" => rd.child(c, &mut maxphysaddr),
                "feature" => rd.item(c, &mut feature),
                "numa" => rd.child_nonempty(c, &mut numa),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
            r#match,
            check,
            migratable,
            deprecated_features,
            model,
            vendor,
            topology,
            cache,
            maxphysaddr,
            feature,
            numa,
        })
    }
}

impl ReadContent for HostCpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut arch = None;
        let mut features = None;
        let mut model = None;
        let mut vendor = None;
        let mut microcode = None;
        let mut signature = None;
        let mut counter = Vec::new();
        let mut topology = None;
        let mut cache = None;
        let mut maxphysaddr = None;
        let mut feature = Vec::new();
        let mut pages = Vec::new();
        for c in el.children() {
            match c.name() {
                "arch" => rd.text_child::<Arch>(c, &mut arch),
                "features" => rd.child(c, &mut features),
                "model" => rd.text_child::<Text>(c, &mut model),
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "microcode" => rd.child(c, &mut microcode),
                "signature" => rd.child(c, &mut signature),
                "counter" => rd.item(c, &mut counter),
                "topology" => rd.child(c, &mut topology),
                "cache" => rd.child(c, &mut cache),
                "maxphysaddr" => rd.child(c, &mut maxphysaddr),
                "feature" => rd.item(c, &mut feature),
                "pages" => rd.item(c, &mut pages),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            arch,
            features,
            model,
            vendor,
            microcode,
            signature,
            counter,
            topology,
            cache,
            maxphysaddr,
            feature,
            pages,
        })
    }
}

impl ReadContent for HostCpuFeature {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for CpuModes {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pae = false;
        let mut nonpae = false;
        let mut vmx = false;
        let mut svm = false;
        for c in el.children() {
            match c.name() {
                "pae" => { rd.present(c, &mut pae); Ok(()) },
                "nonpae" => { rd.present(c, &mut nonpae); Ok(()) },
                "vmx" => { rd.present(c, &mut vmx); Ok(()) },
                "svm" => { rd.present(c, &mut svm); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            pae,
            nonpae,
            vmx,
            svm,
        })
    }
}

impl ReadContent for CpuModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut fallback = None;
        let mut vendor_id = None;
        for a in el.attributes() {
            match a.name() {
                "fallback" => rd.attribute::<CpuFallback>(&a, &mut fallback),
                "vendor_id" => rd.attribute::<CpuVendor>(&a, &mut vendor_id),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            fallback,
            vendor_id,
            text,
        })
    }
}

impl ReadContent for CpuMicrocode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut version = None;
        for a in el.attributes() {
            match a.name() {
                "version" => rd.attribute::<Dec<u32>>(&a, &mut version),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            version: rd.required_attribute(version, el, "version")?,
        })
    }
}

impl ReadContent for CpuSignature {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut family = None;
        let mut model = None;
        let mut stepping = None;
        for a in el.attributes() {
            match a.name() {
                "family" => rd.attribute::<Dec<u32>>(&a, &mut family),
                "model" => rd.attribute::<Dec<u32>>(&a, &mut model),
                "stepping" => rd.attribute::<Dec<u32>>(&a, &mut stepping),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            family: rd.required_attribute(family, el, "family")?,
            model: rd.required_attribute(model, el, "model")?,
            stepping: rd.required_attribute(stepping, el, "stepping")?,
        })
    }
}

impl ReadContent for CpuCounter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut frequency = None;
        let mut scaling = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "frequency" => rd.attribute::<Dec<u64>>(&a, &mut frequency),
                "scaling" => rd.attribute::<YesNo>(&a, &mut scaling),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            frequency: rd.required_attribute(frequency, el, "frequency")?,
            scaling,
        })
    }
}

impl ReadContent for CpuPage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unit = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            unit,
            size: rd.required_attribute(size, el, "size")?,
        })
    }
}

impl ReadContent for CpuTopology {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sockets = None;
        let mut dies = None;
        let mut clusters = None;
        let mut cores = None;
        let mut threads = None;
        for a in el.attributes() {
            match a.name() {
                "sockets" => rd.attribute::<Positive>(&a, &mut sockets),
                "dies" => rd.attribute::<Positive>(&a, &mut dies),
                "clusters" => rd.attribute::<Positive>(&a, &mut clusters),
                "cores" => rd.attribute::<Positive>(&a, &mut cores),
                "threads" => rd.attribute::<Positive>(&a, &mut threads),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sockets: rd.required_attribute(sockets, el, "sockets")?,
            dies: dies.unwrap_or(1),
            clusters: clusters.unwrap_or(1),
            cores: rd.required_attribute(cores, el, "cores")?,
            threads: rd.required_attribute(threads, el, "threads")?,
        })
    }
}

impl ReadContent for HostCpuTopology {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sockets = None;
        let mut dies = None;
        let mut clusters = None;
        let mut cores = None;
        let mut threads = None;
        for a in el.attributes() {
            match a.name() {
                "sockets" => rd.attribute::<Positive>(&a, &mut sockets),
                "dies" => rd.attribute::<Positive>(&a, &mut dies),
                "clusters" => rd.attribute::<Positive>(&a, &mut clusters),
                "cores" => rd.attribute::<Positive>(&a, &mut cores),
                "threads" => rd.attribute::<Positive>(&a, &mut threads),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sockets: rd.required_attribute(sockets, el, "sockets")?,
            dies,
            clusters,
            cores: rd.required_attribute(cores, el, "cores")?,
            threads: rd.required_attribute(threads, el, "threads")?,
        })
    }
}

impl ReadContent for CpuCache {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut level = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "level" => rd.attribute::<CacheLevel>(&a, &mut level),
                "mode" => rd.attribute::<CpuCacheMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            level,
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for CpuAddressSize {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut bits = None;
        let mut limit = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CpuAddressMode>(&a, &mut mode),
                "bits" => rd.attribute::<Dec<u32>>(&a, &mut bits),
                "limit" => rd.attribute::<Dec<u32>>(&a, &mut limit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: rd.required_attribute(mode, el, "mode")?,
            bits,
            limit,
        })
    }
}

impl ReadContent for CpuFeature {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut policy = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "policy" => rd.attribute::<CpuFeaturePolicy>(&a, &mut policy),
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            policy: policy.unwrap_or(CpuFeaturePolicy::Require),
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for AnyCpuFeature {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut policy = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "policy" => rd.attribute::<CpuFeaturePolicy>(&a, &mut policy),
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            policy,
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}
