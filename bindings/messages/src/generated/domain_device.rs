// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-device.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainScreenshot", vir_domain_screenshot),
    ("virDomainInterfaceStats", vir_domain_interface_stats),
    ("virDomainSetInterfaceParameters", vir_domain_set_interface_parameters),
    ("virDomainGetInterfaceParameters", vir_domain_get_interface_parameters),
    ("virDomainAttachDevice", vir_domain_attach_device),
    ("virDomainDetachDevice", vir_domain_detach_device),
    ("virDomainAttachDeviceFlags", vir_domain_attach_device_flags),
    ("virDomainDetachDeviceFlags", vir_domain_detach_device_flags),
    ("virDomainUpdateDeviceFlags", vir_domain_update_device_flags),
    ("virDomainDetachDeviceAlias", vir_domain_detach_device_alias),
    ("virDomainSendKey", vir_domain_send_key),
    ("virDomainOpenConsole", vir_domain_open_console),
    ("virDomainOpenChannel", vir_domain_open_channel),
    ("virDomainOpenGraphics", vir_domain_open_graphics),
    ("virDomainOpenGraphicsFD", vir_domain_open_graphics_fd),
    ("virDomainInjectNMI", vir_domain_inject_nmi),
    ("virDomainGraphicsReload", vir_domain_graphics_reload),
    ("virDomainAnnounceInterface", vir_domain_announce_interface),
];

fn vir_domain_screenshot(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let stream = c.object::<Stream>()?;
    let screen = c.number()?;
    let flags = c.number()?;
    c.give(domain.screenshot(&stream, screen, flags))
}

fn vir_domain_interface_stats(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let device = c.text("device")?;
    let size = c.number()?;
    c.give(dom.interface_stats(&device, size))
}

fn vir_domain_set_interface_parameters(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let device = c.text("device")?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.set_interface_parameters(&device, &params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_interface_parameters(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let device = c.text("device")?;
    let flags = c.number()?;
    c.give(dom.interface_parameters(&device, DomainModificationImpact::of(flags)))
}

fn vir_domain_attach_device(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml = c.text("xml")?;
    c.give(domain.attach_device(&xml))
}

fn vir_domain_detach_device(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml = c.text("xml")?;
    c.give(domain.detach_device(&xml))
}

fn vir_domain_attach_device_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(domain.attach_device_flags(&xml, DomainDeviceModifyFlags::of(flags)))
}

fn vir_domain_detach_device_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(domain.detach_device_flags(&xml, DomainDeviceModifyFlags::of(flags)))
}

fn vir_domain_update_device_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(domain.update_device_flags(&xml, DomainDeviceModifyFlags::of(flags)))
}

fn vir_domain_detach_device_alias(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let alias = c.text("alias")?;
    let flags = c.number()?;
    c.give(domain.detach_device_alias(&alias, DomainDeviceModifyFlags::of(flags)))
}

fn vir_domain_send_key(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let codeset = c.number()?;
    let holdtime = c.number()?;
    let keycodes = c.numbers()?;
    let flags = c.number()?;
    c.give(domain.send_key(KeycodeSet::of(codeset), holdtime, &keycodes, flags))
}

fn vir_domain_open_console(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let dev_name = c.text_or_none()?;
    let st = c.object::<Stream>()?;
    let flags = c.number()?;
    c.give(dom.open_console(dev_name.as_deref(), &st, DomainConsoleFlags::of(flags)))
}

fn vir_domain_open_channel(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let name = c.text_or_none()?;
    let st = c.object::<Stream>()?;
    let flags = c.number()?;
    c.give(dom.open_channel(name.as_deref(), &st, DomainChannelFlags::of(flags)))
}

fn vir_domain_open_graphics(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let idx = c.number()?;
    let fd = c.number()?;
    let flags = c.number()?;
    c.give(dom.open_graphics(idx, fd, DomainOpenGraphicsFlags::of(flags)))
}

fn vir_domain_open_graphics_fd(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let idx = c.number()?;
    let flags = c.number()?;
    c.give(dom.open_graphics_fd(idx, DomainOpenGraphicsFlags::of(flags)))
}

fn vir_domain_inject_nmi(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.inject_nmi(flags))
}

fn vir_domain_graphics_reload(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let type_ = c.number()?;
    let flags = c.number()?;
    c.give(domain.graphics_reload(DomainGraphicsReloadType::of(type_), flags))
}

fn vir_domain_announce_interface(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let device = c.text_or_none()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.announce_interface(device.as_deref(), &params, flags))
}
