//! Firmware: what goes together.

use polyvirt_config::domain::{Firmware, Loader, LoaderType, NvramPlace, Os};
use polyvirt_config::{Error, Result};
use polyvirt_driver::ErrorNumber;

/// Refuses features of firmware that is named. They are left in guests that have been defined with them.
pub(in super::super) fn check_features(os: &Os) -> Result<()> {
    if os.firmware.is_some() || os.firmware_features.is_none() {
        return Ok(());
    }
    detail("features of firmware are for firmware that is chosen by its kind")
}

fn detail<T>(what: &str) -> Result<T> {
    Err(Error::new(ErrorNumber::XML_DETAIL, what))
}

/// Refuses what contradicts itself.
pub(in super::super) fn check(os: &Os) -> Result<()> {
    let nameless = |loader: &Loader| loader.text.as_deref().is_none_or(str::is_empty);
    if os.firmware.is_none() && os.loader.as_ref().is_some_and(nameless) {
        return detail("the firmware is neither named nor chosen by its kind");
    }
    let keeps = |loader: &Loader| loader.stateless == Some(false);
    let keeps = os.nvram.is_some() || os.loader.as_ref().is_some_and(keeps);
    if os.firmware == Some(Firmware::Bios) && keeps {
        return detail("only firmware of kind 'efi' keeps variables");
    }
    let Some(loader) = &os.loader else {
        return Ok(());
    };
    if os.firmware.is_none() && loader.r#type != Some(LoaderType::Pflash) && keeps {
        return detail("only firmware in flash memory keeps variables");
    }
    let Some(nvram) = &os.nvram else {
        return Ok(());
    };
    let placed = match &nvram.place {
        NvramPlace::Path(place) => place.path.is_some(),
        _ => true,
    };
    if loader.stateless == Some(true) && (placed || nvram.template.is_some()) {
        return detail("firmware that is stateless keeps no variables");
    }
    Ok(())
}
