//! USB devices from afar.

use super::source::{self, Lenient};
use crate::domain::{ControllerKind, Devices, RedirRule, UsbModel};
use crate::{Error, Result};

/// Leaves out of the rules what fits every device.
pub(super) fn normalise(devices: &mut Devices) -> Result<()> {
    for redirdev in &mut devices.redirdev {
        redirdev.source.iter_mut().try_for_each(source::normalise)?;
    }
    if let Some(filter) = &mut devices.redirfilter {
        filter.rules.iter_mut().for_each(tidy);
    }
    devices
        .redirfilter
        .take_if(|filter| filter.rules.is_empty());
    Ok(())
}

fn tidy(rule: &mut RedirRule) {
    for number in [
        &mut rule.class,
        &mut rule.vendor,
        &mut rule.product,
        &mut rule.version,
    ] {
        number.take_if(|number| *number == -1);
    }
}

pub(super) fn check(devices: &Devices) -> Result<()> {
    if !devices.redirdev.is_empty() && no_usb(devices) {
        let what = "A guest without USB has no redirected devices";
        return Err(Error::unsupported(what));
    }
    for redirdev in &devices.redirdev {
        match &redirdev.source {
            Some(source) => source::check(source, Lenient::Channel)?,
            None => return Err(Error::internal("A redirected device needs a 'type'")),
        }
    }
    Ok(())
}

/// Whether it is said that the guest has no USB.
fn no_usb(devices: &Devices) -> bool {
    let mut controllers = devices.controller.iter();
    controllers.any(|controller| match &controller.kind {
        ControllerKind::Usb(usb) => usb.model == Some(UsbModel::None),
        _ => false,
    })
}
