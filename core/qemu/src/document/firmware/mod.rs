//! Firmware: which one a guest gets that asks for a kind of it, and what goes with one that is named.
//!
//! What firmware there is, the driver has read from descriptors; here is decided.

mod descriptor;
mod select;

use polyvirt_config::domain::{
    Domain, Features, Firmware, FirmwareFeature, FirmwareFeatureState, FirmwareFeatures, Loader,
    LoaderType, NvramPlace, NvramPlacePath, OsNvram, Smm,
};
use polyvirt_config::{Error, Result};
use polyvirt_driver::ErrorNumber;

use super::machine::Guest;
use crate::Settings;

pub use descriptor::{Descriptor, Flash, FlashMode, Image, Mapping, Target};

const RAW: &str = "raw";
const QCOW2: &str = "qcow2";

/// Chooses the firmware. Of a guest that is not new, what cannot be found is left as it is: it may be found at the start.
pub(super) fn choose(
    domain: &mut Domain,
    guest: &Guest<'_>,
    settings: &Settings,
    known: &[Descriptor],
) -> Result<()> {
    match find(domain, guest, settings, known) {
        Err(error) if guest.update => Err(error),
        _ => Ok(()),
    }
}

/// Finds the firmware.
pub(super) fn find(
    domain: &mut Domain,
    guest: &Guest<'_>,
    settings: &Settings,
    known: &[Descriptor],
) -> Result<()> {
    super::checks::check_firmware(domain.os())?;
    if guest.update {
        super::checks::check_features(domain.os())?;
    }
    let Some(os) = &mut domain.os else {
        return Ok(());
    };
    let automatic = os.firmware.is_some();
    if let Some(loader) = &mut os.loader {
        if !automatic && loader.text.is_some() {
            loader.r#type.get_or_insert(LoaderType::Rom);
        }
        // Firmware was raw before there was a choice.
        if !guest.update || !automatic {
            loader.format.get_or_insert_with(|| RAW.to_owned());
        }
    }
    let formats = [
        os.loader
            .as_ref()
            .and_then(|loader| loader.format.as_deref()),
        os.nvram.as_ref().and_then(|nvram| nvram.format.as_deref()),
    ];
    for format in formats.into_iter().flatten() {
        if ![RAW, QCOW2].contains(&format) {
            let what = format!("firmware in the format '{format}' cannot be used");
            return Err(Error::unsupported(what));
        }
    }
    let rom = |loader: &Loader| loader.r#type == Some(LoaderType::Rom);
    if !automatic && os.loader.as_ref().is_none_or(rom) {
        return Ok(());
    }
    let found = known.iter().find(|one| select::suits(domain, guest, one));
    match found {
        Some(one) => take(domain, one),
        None if automatic => {
            let firmware = domain.os().firmware.map_or("", Firmware::as_str);
            return Err(Error::new(
                ErrorNumber::OPERATION_FAILED,
                format!("no firmware of kind '{firmware}' suits this guest"),
            ));
        }
        None => old_template(domain, settings),
    }
    variables(domain, guest, settings);
    Ok(())
}

/// Gives the guest a firmware.
fn take(domain: &mut Domain, one: &Descriptor) {
    let os = domain.os.get_or_insert_default();
    match &one.mapping {
        Mapping::Flash(flash) => {
            let loader = os.loader.get_or_insert_default();
            loader.r#type = Some(LoaderType::Pflash);
            loader.readonly = Some(true);
            loader.format = Some(flash.executable.format.clone());
            loader.text = Some(flash.executable.filename.clone());
            let local = os.nvram.as_ref().is_none_or(is_local);
            if let Some(template) = flash.nvram_template.as_ref().filter(|_| local)
                && flash.mode == FlashMode::Split
            {
                let nvram = os.nvram.get_or_insert_with(no_variables);
                nvram.template = Some(template.filename.clone());
                nvram.template_format = Some(template.format.clone());
            }
        }
        Mapping::Kernel { filename } => os.kernel = Some(filename.clone()),
        Mapping::Memory { filename } => {
            let loader = os.loader.get_or_insert_default();
            loader.r#type = Some(LoaderType::Rom);
            loader.format = Some(RAW.to_owned());
            loader.text = Some(filename.clone());
        }
    }
    if one.has("requires-smm") {
        if let Some(loader) = &mut os.loader {
            loader.secure = Some(true);
        }
        let smm = Smm {
            state: true,
            tseg: None,
        };
        let features = domain.features.get_or_insert_with(Features::default);
        features.smm.get_or_insert(smm).state = true;
    }
    let os = domain.os.get_or_insert_default();
    let mut kinds = one.interface_types.iter();
    let kind = kinds.find_map(|kind| match kind.as_str() {
        "uefi" => Some(Firmware::Efi),
        "bios" => Some(Firmware::Bios),
        _ => None,
    });
    os.firmware = os.firmware.or(kind);
    if os.firmware.is_some() {
        os.firmware_features = Some(features(os.loader.as_ref(), os.nvram.as_ref(), one));
    }
}

/// What the firmware does, for the user to see. Of variables that are elsewhere nothing is known.
fn features(
    loader: Option<&Loader>,
    nvram: Option<&OsNvram>,
    one: &Descriptor,
) -> FirmwareFeatures {
    let state = |name, feature| FirmwareFeatureState {
        enabled: one.has(feature),
        name,
    };
    let keeps = loader.is_some_and(|loader| {
        loader.r#type == Some(LoaderType::Pflash) && loader.stateless != Some(true)
    });
    let template = nvram.is_some_and(|nvram| nvram.template.is_some());
    let mut feature = Vec::new();
    if !keeps || template {
        feature.push(state(FirmwareFeature::EnrolledKeys, "enrolled-keys"));
    }
    feature.push(state(FirmwareFeature::SecureBoot, "secure-boot"));
    FirmwareFeatures { feature }
}

/// Takes the template that the administrator has named for a firmware of which there is no descriptor.
fn old_template(domain: &mut Domain, settings: &Settings) {
    let Some(os) = &mut domain.os else {
        return;
    };
    let Some(loader) = &mut os.loader else {
        return;
    };
    let fits = loader.r#type == Some(LoaderType::Pflash)
        && loader.readonly != Some(false)
        && loader.stateless != Some(true)
        && loader.format.as_deref().is_none_or(|format| format == RAW);
    let mut pairs = settings.nvram.iter();
    let pair = pairs.find(|(code, _)| loader.text.as_ref() == Some(code));
    if let Some((_, template)) = pair.filter(|_| fits) {
        loader.readonly = Some(true);
        let nvram = os.nvram.get_or_insert_with(no_variables);
        nvram.template.get_or_insert_with(|| template.clone());
        nvram.template_format = Some(RAW.to_owned());
    }
}

/// Says where the firmware keeps its variables.
fn variables(domain: &mut Domain, guest: &Guest<'_>, settings: &Settings) {
    let name = domain.name.clone();
    let Some(os) = &mut domain.os else {
        return;
    };
    let Some(loader) = &os.loader else {
        return;
    };
    if loader.r#type != Some(LoaderType::Pflash)
        || loader.readonly != Some(true)
        || loader.stateless == Some(true)
    {
        return;
    }
    let nvram = os.nvram.get_or_insert_with(no_variables);
    nvram.format = nvram.format.take().or_else(|| loader.format.clone());
    if let NvramPlace::Path(place) = &mut nvram.place {
        let template = nvram.template.as_deref().unwrap_or_default();
        let end = match nvram.format.as_deref() {
            Some(QCOW2) => ".qcow2",
            // What a guest has is not renamed.
            Some(RAW) if guest.update && is_raw(template) => ".raw",
            Some(RAW) => ".fd",
            _ => "",
        };
        let folder = settings.folders.lib.join("nvram");
        place
            .path
            .get_or_insert_with(|| format!("{}/{name}_VARS{end}", folder.display()));
    }
}

/// Whether variables are on this host.
fn is_local(nvram: &OsNvram) -> bool {
    !matches!(nvram.place, NvramPlace::Network(_))
}

fn no_variables() -> OsNvram {
    OsNvram {
        template: None,
        template_format: None,
        place: NvramPlace::Path(NvramPlacePath { path: None }),
        format: None,
    }
}

/// Whether a file is raw by its name.
fn is_raw(path: &str) -> bool {
    let extension = std::path::Path::new(path).extension();
    extension.is_some_and(|extension| extension == RAW)
}
