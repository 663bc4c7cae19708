//! Memory: sizes with units.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::xml::{Element, Writer};

/// How much memory a domain has, in KiB.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Memory {
    /// At most.
    pub(crate) max: u64,
    /// At present; never more than `max`.
    pub(crate) current: u64,
    /// Whether a core dump holds it, as written.
    dump_core: Option<String>,
}

impl Memory {
    /// Reads the elements of a domain's document.
    pub(super) fn read(root: &Element) -> Result<Self> {
        let max = size(root, "memory")?.unwrap_or(0);
        if max == 0 {
            let message =
                "Memory size must be specified via <memory> or in the <numa> configuration";
            return Err(Error::xml(message).with_domain(ErrorDomain::DOMAIN));
        }
        let current = size(root, "currentMemory")?.filter(|size| *size > 0);
        let dump_core = root
            .child("memory")
            .and_then(|element| element.attribute("dumpCore"));
        Ok(Self {
            max,
            current: current.unwrap_or(max).min(max),
            dump_core: dump_core.map(str::to_owned),
        })
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max(&mut self, max: u64) {
        self.max = max;
        self.current = self.current.min(max);
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        let mut attributes = Vec::from([("unit", "KiB")]);
        if let Some(dump_core) = &self.dump_core {
            attributes.insert(0, ("dumpCore", dump_core));
        }
        writer.leaf("memory", &attributes, &self.max.to_string());
        let current = self.current.to_string();
        writer.leaf("currentMemory", &[("unit", "KiB")], &current);
    }
}

/// The size in the element `name`, in KiB rounded up.
fn size(root: &Element, name: &str) -> Result<Option<u64>> {
    let Some(element) = root.child(name) else {
        return Ok(None);
    };
    let text = element.text();
    if text.is_empty() {
        return Ok(None);
    }
    let value: u64 = text.trim_ascii_start().parse().map_err(|_| {
        let message = format!("Invalid value '{text}' for element or attribute './{name}[1]'");
        Error::xml(message)
    })?;
    let unit = element.attribute("unit").unwrap_or("KiB");
    let factor =
        factor(unit).ok_or_else(|| Error::invalid_arg(format!("unknown suffix '{unit}'")))?;
    // As signed as libvirt's own limit, so that sums of sizes do not overflow.
    let bytes = value
        .checked_mul(factor)
        .filter(|bytes| i64::try_from(*bytes).is_ok())
        .ok_or_else(|| Error::overflow(format!("value too large: {value}{unit}")))?;
    Ok(Some(bytes.div_ceil(1024)))
}

/// How many bytes a unit has: `KB` is 1000, `K` and `KiB` are 1024, in whatever case.
fn factor(unit: &str) -> Option<u64> {
    let unit = unit.to_ascii_lowercase();
    if matches!(unit.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let power = "kmgtpe".find(unit.chars().next()?)?;
    let base: u64 = match unit.get(1..)? {
        "" | "ib" => 1024,
        "b" => 1000,
        _ => return None,
    };
    base.checked_pow(u32::try_from(power).ok()? + 1)
}

#[cfg(test)]
mod tests {
    use super::factor;

    #[test]
    fn units() {
        assert_eq!(factor("b"), Some(1));
        assert_eq!(factor("bytes"), Some(1));
        assert_eq!(factor("KB"), Some(1000));
        assert_eq!(factor("k"), Some(1024));
        assert_eq!(factor("MiB"), Some(1 << 20));
        assert_eq!(factor("EiB"), Some(1 << 60));
        for unknown in ["", "x", "kib2", "é", "ki"] {
            assert_eq!(factor(unknown), None, "{unknown}");
        }
    }
}
