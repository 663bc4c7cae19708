//! Probes as they are kept on disk.

use polyvirt_config::qemucaps::{QemuProbe, QemuThing};
use polyvirt_config::{FormatOptions, ParseOptions, Result, format, parse};

use super::{Capabilities, Flag};

impl Capabilities {
    /// Reads what was kept of a probe. Flags that nobody knows any more are left out.
    ///
    /// # Errors
    /// When it is no such document.
    pub fn parse(document: &str) -> Result<Self> {
        let probe: QemuProbe = parse(document, &ParseOptions::default())?;
        let named = probe.flag.iter().filter_map(|flag| Flag::of(&flag.name));
        Ok(Self {
            flags: named.collect(),
            probe,
        })
    }

    /// Writes what is to be kept of a probe.
    pub fn format(&self) -> String {
        let flags = self.flags.iter().map(|flag| QemuThing {
            name: flag.name().to_owned(),
        });
        let probe = QemuProbe {
            flag: flags.collect(),
            ..self.probe.clone()
        };
        format(&probe, &FormatOptions::default())
    }
}
