//! The QEMUs of the host that the published suites about the QEMU driver assume, and the suites themselves.
//!
//! A case names the answers that its QEMU gave (`caps`) and the architecture. That host has the programs in
//! `/usr/bin`, none of which is there, and its QEMU keeps its things in `/var/lib/libvirt/qemu`.

mod firmware;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, Hooks, net};
use polyvirt_config::qemucaps::QemuMachine;
use polyvirt_config::values::Uuid;
use polyvirt_config::{FormatOptions, ParseOptions, Result};
use polyvirt_qemu::document::firmware::Descriptor;
use polyvirt_qemu::document::{Binaries, Qemu};
use polyvirt_qemu::settings::Folders;
use polyvirt_qemu::{Capabilities, Flag, Settings};

use crate::compare::difference;
use crate::index::Case;
use crate::suites::Subject;

/// The folder of probes, below that of the corpora.
const PROBES: &str = "qemucapabilitiesdata";

/// Probes that have been read, by the names of their files: reading one takes longer than a case.
static READ: Mutex<Vec<(Probe, Arc<Capabilities>)>> = Mutex::new(Vec::new());

/// The name of a probe's file, and whether its machines are without versions.
type Probe = (String, bool);

/// What the QEMUs of some cases lack, by the beginnings of their names.
const LACKING: &[(&str, &[Flag])] = &[
    (
        "usb-controller-default-unavailable",
        &[Flag::Piix3UsbUhci, Flag::PciOhci],
    ),
    ("usb-controller-default-fallback", &[Flag::Piix3UsbUhci]),
    (
        "usb-controller-automatic-unavailable",
        &[Flag::QemuXhci, Flag::NecUsbXhci],
    ),
    ("usb-controller-nec-xhci-unavailable", &[Flag::NecUsbXhci]),
];

/// Cases whose host has interrupt controllers of the second version only.
const OLD_GIC: &[&str] = &["aarch64-gic-default-v2", "aarch64-gic-none-v2"];

/// The suites' host: every program for guests is the QEMU of the case.
pub struct Host {
    /// What the QEMU of the case can do.
    pub capabilities: Arc<Capabilities>,
    /// What its administrator chose: nothing.
    pub settings: Settings,
    /// Its firmware.
    pub firmware: Vec<Descriptor>,
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
        let mut capabilities = capabilities(folder, &name, version == "latest")?;
        for (_, flags) in LACKING
            .iter()
            .filter(|(start, _)| case.case.starts_with(start))
        {
            let mut own = Capabilities::clone(&capabilities);
            flags.iter().for_each(|flag| own.flags.remove(*flag));
            capabilities = Arc::new(own);
        }
        if OLD_GIC.iter().any(|start| case.case.starts_with(start)) {
            let mut own = Capabilities::clone(&capabilities);
            own.probe.gic.retain(|gic| gic.version == 2);
            capabilities = Arc::new(own);
        }
        Ok(Self {
            capabilities,
            settings: settings(),
            firmware: firmware::all(),
            abi_update,
        })
    }

    /// What completes and checks documents on that host.
    pub fn driver(&self) -> Qemu<'_> {
        Qemu {
            binaries: self,
            settings: &self.settings,
            firmware: &self.firmware,
            update: self.abi_update,
        }
    }

    /// A document as that host's driver completes it. Some that can be read cannot be had, so it is not asked for that.
    ///
    /// # Errors
    /// When it is refused.
    pub fn domain(&self, text: &str) -> Result<Domain> {
        let options = ParseOptions {
            inactive: true,
            ..ParseOptions::default()
        };
        let mut domain = Domain::parse_for(text, &options, &Unchecked(self.driver()))?;
        // Chance throws the numbers from 0 on, where it is not fixed to zeros.
        if let Some(genid) = &mut domain.genid {
            let made = 0x0001_0203_0405_4607_8809_0a0b_0c0d_0e0f;
            genid.text.get_or_insert(Uuid::from_u128(made));
        }
        net::complete(&mut domain, [0x52, 0x54, 0x00], &mut |bytes| bytes.fill(0));
        Ok(domain)
    }
}

/// Completes documents and refuses none.
struct Unchecked<'h>(Qemu<'h>);

impl Hooks for Unchecked<'_> {
    fn prepare(&self, domain: &mut Domain) -> Result<()> {
        self.0.prepare(domain)
    }

    fn defaults(&self, domain: &mut Domain) -> Result<()> {
        self.0.defaults(domain)
    }
}

impl Binaries for Host {
    fn host_arch(&self) -> Arch {
        self.capabilities.arch()
    }

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

/// Reads a probe, once. The suites' newest QEMUs name their machines without versions, so that their documents do not
/// change with every release.
fn capabilities(
    folder: &Path,
    name: &str,
    without_versions: bool,
) -> Result<Arc<Capabilities>, String> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (name.to_owned(), without_versions);
    if let Some((_, found)) = read.iter().find(|(known, _)| *known == key) {
        return Ok(Arc::clone(found));
    }
    let path = folder.join(PROBES).join(name);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut found = Capabilities::parse(&text).map_err(|error| error.to_string())?;
    if without_versions {
        let mut short = Vec::new();
        for machine in &mut found.probe.machine {
            if let Some(name) = machine.alias.take() {
                short.push(QemuMachine {
                    name,
                    ..machine.clone()
                });
                machine.default = None;
            }
        }
        found.probe.machine.extend(short);
    }
    let found = Arc::new(found);
    read.push((key, Arc::clone(&found)));
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

/// Whether a document is refused, at the latest when the guest is started.
pub(crate) fn refused(subject: &Subject<'_>) -> Result<(), String> {
    match started(subject)? {
        Ok(()) => Err(format!(
            "it was not refused: {}",
            subject.wanted.as_deref().unwrap_or_default().trim()
        )),
        Err(_) => Ok(()),
    }
}

/// Whether a document is refused by nothing that can be told without the host.
pub(crate) fn accepted(subject: &Subject<'_>) -> Result<(), String> {
    started(subject)?.map_err(|error| error.to_string())
}

/// Reads a document as for a guest that is then started.
fn started(subject: &Subject<'_>) -> Result<Result<()>, String> {
    let host = Host::of(subject.folder, subject.case)?;
    let driver = host.driver();
    let options = ParseOptions {
        inactive: true,
        ..ParseOptions::default()
    };
    let result = Domain::parse_for(&subject.input, &options, &driver);
    Ok(result.and_then(|mut domain| driver.settle(&mut domain)))
}

/// What the administrator of the published host has chosen: its SPICE displays all have a word.
fn settings() -> Settings {
    let mut settings = Settings::new(Folders::below(Path::new("/")));
    settings.spice_password = Some("word".to_owned());
    settings
}
