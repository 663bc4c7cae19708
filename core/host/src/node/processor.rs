//! Which CPU the machine has.

use super::Node;

/// The first CPU, as the kernel tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Processor {
    /// Who made it, as the CPU itself says: `GenuineIntel`.
    pub vendor: String,
    /// Family, model and stepping of an x86 CPU.
    pub signature: Option<[u32; 3]>,
    /// The version of its microcode.
    pub microcode: Option<u32>,
    /// How many bits addresses of memory have.
    pub address_bits: Option<u32>,
    /// What it has, by the kernel's names.
    pub flags: Vec<String>,
}

impl Node {
    /// Which CPU the machine has; nothing of what the kernel does not tell.
    pub fn processor(&self) -> Processor {
        let text = self.text("proc/cpuinfo").unwrap_or_default();
        let first = text.split("\n\n").next().unwrap_or_default();
        let field = |name: &str| {
            let mut lines = first.lines().filter_map(|line| line.split_once(':'));
            let found = lines.find(|(key, _)| key.trim() == name);
            found.map(|(_, value)| value.trim())
        };
        let number = |name| field(name).and_then(|text| text.parse::<u32>().ok());
        let signature = || Some([number("cpu family")?, number("model")?, number("stepping")?]);
        let microcode = field("microcode").and_then(|text| {
            let digits = text.strip_prefix("0x").unwrap_or(text);
            u32::from_str_radix(digits, 16).ok()
        });
        let bits = field("address sizes").and_then(|text| text.split(' ').next()?.parse().ok());
        let flags = field("flags").unwrap_or_default().split_whitespace();
        Processor {
            vendor: field("vendor_id").unwrap_or_default().to_owned(),
            signature: signature(),
            microcode,
            address_bits: bits,
            flags: flags.map(str::to_owned).collect(),
        }
    }
}
