//! The QEMUs of the host that the published suites about the QEMU driver assume, and the suites themselves.
//!
//! A case names the answers that its QEMU gave (`caps`) and the architecture. That host has the programs in
//! `/usr/bin`, none of which is there, and its QEMU keeps its things in `/var/lib/libvirt/qemu`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::Domain;
use polyvirt_config::{Error, FormatOptions, ParseOptions, Result};
use polyvirt_qemu::document::{Binaries, Qemu};
use polyvirt_qemu::settings::Folders;
use polyvirt_qemu::{Capabilities, Settings};

use crate::compare::difference;
use crate::index::Case;
use crate::suites::Subject;

/// The folder of probes, below that of the corpora.
const PROBES: &str = "qemucapabilitiesdata";

/// Probes that have been read, by the names of their files: reading one takes longer than a case.
static READ: Mutex<Vec<(String, Arc<Capabilities>)>> = Mutex::new(Vec::new());

/// The suites' host: every program for guests is the QEMU of the case.
pub struct Host {
    /// What the QEMU of the case can do.
    pub capabilities: Arc<Capabilities>,
    /// What its administrator chose: nothing.
    pub settings: Settings,
    /// Whether a definition may change what the guest sees.
    pub abi_update: bool,
}

impl Host {
    /// The host of a case of the corpora in `folder`.
    ///
    /// # Errors
    /// When its probe is missing or cannot be read.
    pub fn of(folder: &Path, case: &Case) -> Result<Self, String> {
        let arch = case.arch.as_deref().unwrap_or("x86_64");
        let said = case.caps.as_deref().unwrap_or("latest");
        let (version, variants) = said.split_once('+').unwrap_or((said, ""));
        let abi_update = variants.split('+').any(|variant| variant == "abi-update");
        let variant = variants.split('+').find(|variant| *variant == "amdsev");
        let name = probe(folder, version, arch, variant)?;
        Ok(Self {
            capabilities: capabilities(folder, &name)?,
            settings: Settings::new(Folders::below(Path::new("/"))),
            abi_update,
        })
    }

    /// What completes and checks documents on that host.
    pub fn driver(&self) -> Qemu<'_> {
        Qemu {
            binaries: self,
            settings: &self.settings,
        }
    }

    /// A document as that host's driver completes it.
    ///
    /// # Errors
    /// When it is refused.
    pub fn domain(&self, text: &str) -> Result<Domain> {
        Domain::parse_for(text, &ParseOptions::default(), &self.driver())
    }
}

impl Binaries for Host {
    fn default_for(&self, arch: Arch) -> Option<String> {
        Some(format!("/usr/bin/qemu-system-{}", arch.as_str()))
    }

    fn capabilities(&self, _emulator: &str) -> Result<Arc<Capabilities>> {
        Ok(Arc::clone(&self.capabilities))
    }
}

/// The name of the probe of a version; `latest` is the highest there.
fn probe(
    folder: &Path,
    version: &str,
    arch: &str,
    variant: Option<&str>,
) -> Result<String, String> {
    let variant = variant.map_or(String::new(), |variant| format!("+{variant}"));
    let end = format!("_{arch}{variant}.xml");
    if version != "latest" {
        return Ok(format!("caps_{version}{end}"));
    }
    let files = std::fs::read_dir(folder.join(PROBES)).map_err(|error| error.to_string())?;
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let ours = names.filter(|name| name.ends_with(&end));
    let number = |name: &String| -> Vec<u32> {
        let version = name.trim_start_matches("caps_").split('_').next();
        let parts = version.unwrap_or_default().split('.');
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    ours.max_by_key(number)
        .ok_or_else(|| format!("no probe of {arch}"))
}

/// Reads a probe, once.
fn capabilities(folder: &Path, name: &str) -> Result<Arc<Capabilities>, String> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = read.iter().find(|(known, _)| known == name) {
        return Ok(Arc::clone(found));
    }
    let path = folder.join(PROBES).join(name);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let found = Capabilities::parse(&text).map_err(|error| error.to_string())?;
    let found = Arc::new(found);
    read.push((name.to_owned(), Arc::clone(&found)));
    Ok(found)
}

/// From a document to the one with everything filled in.
pub(crate) fn completed(subject: &Subject<'_>) -> Result<(), String> {
    let wanted = subject.wanted.as_ref().ok_or("the case has no output")?;
    let host = Host::of(subject.folder, subject.case)?;
    let domain = host
        .domain(&subject.input)
        .map_err(|error| error.to_string())?;
    let options = FormatOptions {
        secure: true,
        ..FormatOptions::default()
    };
    let written = polyvirt_config::format(&domain, &options);
    difference(wanted, &written).map_or(Ok(()), Err)
}

/// Whether a document is refused.
pub(crate) fn refused(subject: &Subject<'_>) -> Result<(), String> {
    let host = Host::of(subject.folder, subject.case)?;
    let result: Result<Domain, Error> = host.domain(&subject.input);
    match result {
        Ok(_) => Err(format!(
            "it was not refused: {}",
            subject.wanted.as_deref().unwrap_or_default().trim()
        )),
        Err(_) => Ok(()),
    }
}
