//! Displays: which go together.

use polyvirt_config::Result;
use polyvirt_config::domain::{Devices, Graphics};

use super::refused;

pub(super) fn check(devices: &Devices) -> Result<()> {
    let count = |kind: fn(&Graphics) -> bool| devices.graphics.iter().filter(|it| kind(it)).count();
    let headless = count(|it| matches!(it, Graphics::EglHeadless(_)));
    let shown = count(|it| matches!(it, Graphics::Vnc(_) | Graphics::Spice(_)));
    if headless > 0 && shown == 0 && devices.graphics.len() > headless {
        return refused("a display of type 'egl-headless' stands alone or beside 'vnc' or 'spice'");
    }
    let gl = count(|it| match it {
        Graphics::Spice(it) => it.gl.as_ref().is_some_and(|gl| gl.enable),
        Graphics::EglHeadless(_) => true,
        _ => false,
    });
    if gl > 1 {
        return refused("QEMU has OpenGL for one display only");
    }
    Ok(())
}
