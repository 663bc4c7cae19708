//! Whether a firmware suits a guest.

use polyvirt_config::domain::{
    Domain, Firmware, FirmwareFeature, LaunchSecurityKind, LoaderType, Os,
};

use super::super::machine::{Guest, machine_of};
use super::descriptor::{Descriptor, Flash, FlashMode, Mapping};
use super::{QCOW2, RAW};

/// The bit of an AMD guest's policy by which its registers are encrypted too.
const SEV_ES: u32 = 1 << 2;

/// Whether it is of the kind that the guest asks for, and all else that is said of it holds.
pub(super) fn suits(domain: &Domain, guest: &Guest<'_>, one: &Descriptor) -> bool {
    let os = domain.os();
    kind(os).is_some_and(|kind| one.interface_types.iter().any(|own| own == kind))
        && paths(os, one)
        && one.runs_on(guest.arch.as_str(), machine_of(domain))
        && sleeps(domain, one)
        && features(os, one)
        && system_management(domain, one)
        && match &one.mapping {
            Mapping::Flash(flash) => in_flash(os, guest, flash),
            _ => true,
        }
        && secrets(domain, one)
}

fn kind(os: &Os) -> Option<&'static str> {
    let loader = os.loader.as_ref().and_then(|loader| loader.r#type);
    Some(match (os.firmware, loader) {
        (Some(Firmware::Efi), _) | (None, Some(LoaderType::Pflash)) => "uefi",
        (Some(Firmware::Bios), _) | (None, Some(LoaderType::Rom)) => "bios",
        (None, None) => return None,
    })
}

/// What is named has to be this.
fn paths(os: &Os, one: &Descriptor) -> bool {
    let is = |said: Option<&String>, own: &str| said.is_none_or(|said| said == own);
    let loader = os.loader.as_ref().and_then(|loader| loader.text.as_ref());
    match &one.mapping {
        Mapping::Flash(flash) => {
            let said = os.nvram.as_ref().and_then(|nvram| nvram.template.as_ref());
            let own = flash.nvram_template.as_ref();
            let template = said.is_none_or(|said| own.is_some_and(|own| own.filename == *said));
            is(loader, &flash.executable.filename) && template
        }
        Mapping::Memory { filename } => is(loader, filename),
        Mapping::Kernel { filename } => is(os.kernel.as_ref(), filename),
    }
}

/// Sleep of the whole machine needs firmware that can do it.
fn sleeps(domain: &Domain, one: &Descriptor) -> bool {
    let Some(pm) = &domain.pm else {
        return true;
    };
    let mem = pm
        .suspend_to_mem
        .as_ref()
        .is_some_and(|way| way.enabled == Some(true));
    let disk = pm
        .suspend_to_disk
        .as_ref()
        .is_some_and(|way| way.enabled == Some(true));
    (!mem || one.has("acpi-s3")) && (!disk || one.has("acpi-s4"))
}

fn features(os: &Os, one: &Descriptor) -> bool {
    let said = os.firmware_features.iter().flat_map(|all| &all.feature);
    said.into_iter().all(|said| {
        let name = match said.name {
            FirmwareFeature::EnrolledKeys => "enrolled-keys",
            FirmwareFeature::SecureBoot => "secure-boot",
        };
        one.has(name) == said.enabled
    })
}

/// Firmware that is guarded by system management mode goes with guests that have it.
fn system_management(domain: &Domain, one: &Descriptor) -> bool {
    let loader = domain.os().loader.as_ref();
    let secure = loader.and_then(|loader| loader.secure);
    if !one.has("requires-smm") {
        return secure != Some(true);
    }
    let smm = domain.features.as_ref().and_then(|all| all.smm.as_ref());
    smm.is_none_or(|smm| smm.state) && secure != Some(false)
}

fn in_flash(os: &Os, guest: &Guest<'_>, flash: &Flash) -> bool {
    let loader = os.loader.as_ref();
    let stateless = loader.is_some_and(|loader| loader.stateless == Some(true));
    let writable = loader.is_some_and(|loader| loader.readonly == Some(false));
    let wanted = if stateless {
        FlashMode::Stateless
    } else {
        FlashMode::Split
    };
    if flash.mode != wanted || writable && flash.mode != FlashMode::Combined {
        return false;
    }
    let said = loader.and_then(|loader| loader.format.as_deref());
    let variables = os.nvram.as_ref().and_then(|nvram| nvram.format.as_deref());
    // Guests that are not new have firmware from the time when there was only raw.
    let old = (!guest.update && variables.is_none()).then_some(RAW);
    let fits = |own: &str, said: Option<&str>| {
        [RAW, QCOW2].contains(&own) && said.is_none_or(|said| said == own)
    };
    let template = flash.nvram_template.as_ref();
    let template = template.filter(|_| flash.mode == FlashMode::Split);
    fits(&flash.executable.format, said.or(old))
        && template.is_none_or(|template| fits(&template.format, variables))
}

/// Memory that the host cannot read needs firmware that knows.
fn secrets(domain: &Domain, one: &Descriptor) -> bool {
    match domain.launch_security.as_ref().map(|own| &own.kind) {
        Some(LaunchSecurityKind::Sev(sev)) => {
            one.has("amd-sev") && (sev.policy & SEV_ES == 0 || one.has("amd-sev-es"))
        }
        Some(LaunchSecurityKind::SevSnp(_)) => one.has("amd-sev-snp"),
        Some(LaunchSecurityKind::S390Pv) | None => true,
    }
}
