//! What an administrator can choose, as in `network.conf`.

use std::path::Path;

use polyvirt_driver::{ErrorDomain, Result};
use polyvirt_firewall::Backend;
use polyvirt_host::conf::{Conf, Value};

/// What has been chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Who puts rules for packets into the kernel: `firewall_backend`, `"nftables"` or `"iptables"`; the best that the
    /// host has, when nothing is said.
    pub(crate) firewall: Option<Backend>,
}

impl Settings {
    /// Reads the file; one that is not there chooses nothing.
    ///
    /// Fails with `CONF_SYNTAX` and the line, when a key is not known or has no such value.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let conf = Conf::open(path)?;
        let mut settings = Self::default();
        for entry in &conf.entries {
            let wrong = |why: String| {
                conf.wrong(entry.line, why)
                    .with_domain(ErrorDomain::NETWORK)
            };
            match (entry.key.as_str(), &entry.value) {
                ("firewall_backend", Value::Text(name)) => {
                    let backend = Backend::of(name);
                    settings.firewall = Some(backend.ok_or_else(|| {
                        let known = Backend::ALL.map(Backend::name).join(" or ");
                        wrong(format!("firewall_backend can be {known}, not '{name}'"))
                    })?);
                }
                ("firewall_backend", other) => {
                    let kind = other.kind();
                    return Err(wrong(format!("firewall_backend is a string, not {kind}")));
                }
                (key, _) => return Err(wrong(format!("there is no setting '{key}'"))),
            }
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("network.conf");
        std::fs::write(&path, text).unwrap();
        Settings::open(&path)
    }

    #[test]
    fn the_backend_is_chosen_by_name() {
        assert_eq!(read("# nothing\n").unwrap(), Settings::default());
        let chosen = read("firewall_backend = \"iptables\"\n").unwrap();
        assert_eq!(chosen.firewall, Some(Backend::Iptables));
        for wrong in [
            "firewall_backend = 1\n",
            "firewall_backend = \"pf\"\n",
            "other = 1\n",
        ] {
            let error = read(wrong).unwrap_err();
            assert!(error.message().contains("network.conf:1"), "{error}");
        }
    }
}
