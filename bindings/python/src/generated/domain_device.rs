// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-device.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainScreenshot", c"virDomainScreenshot(domain, stream, screen, flags)\n--\n\nTakes a picture of what a screen of the running domain shows.", 4, Failure::None, vir_domain_screenshot),
    Function::new(c"virDomainInterfaceStats", c"virDomainInterfaceStats(dom, device)\n--\n\nReads the traffic counters of a network interface of a running domain.", 2, Failure::None, vir_domain_interface_stats),
    Function::new(c"virDomainSetInterfaceParameters", c"virDomainSetInterfaceParameters(dom, device, params, flags)\n--\n\nChanges the bandwidth limits of a network interface.", 4, Failure::MinusOne, vir_domain_set_interface_parameters),
    Function::new(c"virDomainGetInterfaceParameters", c"virDomainGetInterfaceParameters(dom, device, flags)\n--\n\nReads the bandwidth limits of a network interface.", 3, Failure::None, vir_domain_get_interface_parameters),
    Function::new(c"virDomainAttachDevice", c"virDomainAttachDevice(domain, xml)\n--\n\nAdds a device to a running domain.", 2, Failure::MinusOne, vir_domain_attach_device),
    Function::new(c"virDomainDetachDevice", c"virDomainDetachDevice(domain, xml)\n--\n\nTakes a device away from a running domain.", 2, Failure::MinusOne, vir_domain_detach_device),
    Function::new(c"virDomainAttachDeviceFlags", c"virDomainAttachDeviceFlags(domain, xml, flags)\n--\n\nAdds a device to a running domain, to its stored definition, or to both.", 3, Failure::MinusOne, vir_domain_attach_device_flags),
    Function::new(c"virDomainDetachDeviceFlags", c"virDomainDetachDeviceFlags(domain, xml, flags)\n--\n\nTakes a device away from a running domain, from its stored definition, or from both.", 3, Failure::MinusOne, vir_domain_detach_device_flags),
    Function::new(c"virDomainUpdateDeviceFlags", c"virDomainUpdateDeviceFlags(domain, xml, flags)\n--\n\nChanges settings of a device that the domain already has.", 3, Failure::MinusOne, vir_domain_update_device_flags),
    Function::new(c"virDomainDetachDeviceAlias", c"virDomainDetachDeviceAlias(domain, alias, flags)\n--\n\nAsks for the removal of the device with the given alias.", 3, Failure::MinusOne, vir_domain_detach_device_alias),
    Function::new(c"virDomainOpenConsole", c"virDomainOpenConsole(dom, dev_name, st, flags)\n--\n\nConnects a stream to a text console of a running domain.", 4, Failure::MinusOne, vir_domain_open_console),
    Function::new(c"virDomainOpenChannel", c"virDomainOpenChannel(dom, name, st, flags)\n--\n\nConnects a stream to a channel between host and guest of a running domain.", 4, Failure::MinusOne, vir_domain_open_channel),
    Function::new(c"virDomainOpenGraphics", c"virDomainOpenGraphics(dom, idx, fd, flags)\n--\n\nHands one end of a connected socket to a display server of a running domain.", 4, Failure::MinusOne, vir_domain_open_graphics),
    Function::new(c"virDomainOpenGraphicsFD", c"virDomainOpenGraphicsFD(dom, idx, flags)\n--\n\nOpens a connection to a display server of a running domain and returns it as a file descriptor.", 3, Failure::MinusOne, vir_domain_open_graphics_fd),
    Function::new(c"virDomainInjectNMI", c"virDomainInjectNMI(domain, flags)\n--\n\nSends a non-maskable interrupt to a running domain.", 2, Failure::MinusOne, vir_domain_inject_nmi),
    Function::new(c"virDomainGraphicsReload", c"virDomainGraphicsReload(domain, type, flags)\n--\n\nMakes display servers of a running domain read their settings from disk again.", 3, Failure::MinusOne, vir_domain_graphics_reload),
    Function::new(c"virDomainAnnounceInterface", c"virDomainAnnounceInterface(dom, device, params, flags)\n--\n\nMakes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.", 4, Failure::MinusOne, vir_domain_announce_interface),
];

fn vir_domain_screenshot<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let stream = c.object::<Stream>(1)?;
    let screen = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.screenshot(stream, screen, flags)))
}

fn vir_domain_interface_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let device = c.text(1, "device")?;
    c.give(c.wait(|| dom.interface_stats(&device, Default::default())))
}

fn vir_domain_set_interface_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let device = c.text(1, "device")?;
    let params = c.params(2, params::interface_bandwidth::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.set_interface_parameters(&device, &params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_interface_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let device = c.text(1, "device")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.interface_parameters(&device, DomainModificationImpact::of(flags))))
}

fn vir_domain_attach_device<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml = c.text(1, "xml")?;
    c.give(c.wait(|| domain.attach_device(&xml)))
}

fn vir_domain_detach_device<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml = c.text(1, "xml")?;
    c.give(c.wait(|| domain.detach_device(&xml)))
}

fn vir_domain_attach_device_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.attach_device_flags(&xml, DomainDeviceModifyFlags::of(flags))))
}

fn vir_domain_detach_device_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.detach_device_flags(&xml, DomainDeviceModifyFlags::of(flags))))
}

fn vir_domain_update_device_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.update_device_flags(&xml, DomainDeviceModifyFlags::of(flags))))
}

fn vir_domain_detach_device_alias<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let alias = c.text(1, "alias")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.detach_device_alias(&alias, DomainDeviceModifyFlags::of(flags))))
}

fn vir_domain_open_console<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let dev_name = c.text_or_none(1)?;
    let st = c.object::<Stream>(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.open_console(dev_name.as_deref(), st, DomainConsoleFlags::of(flags))))
}

fn vir_domain_open_channel<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let name = c.text_or_none(1)?;
    let st = c.object::<Stream>(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.open_channel(name.as_deref(), st, DomainChannelFlags::of(flags))))
}

fn vir_domain_open_graphics<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let idx = c.number(1)?;
    let fd = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.open_graphics(idx, fd, DomainOpenGraphicsFlags::of(flags))))
}

fn vir_domain_open_graphics_fd<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let idx = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.open_graphics_fd(idx, DomainOpenGraphicsFlags::of(flags))))
}

fn vir_domain_inject_nmi<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.inject_nmi(flags)))
}

fn vir_domain_graphics_reload<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let type_ = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.graphics_reload(DomainGraphicsReloadType::of(type_), flags)))
}

fn vir_domain_announce_interface<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let device = c.text_or_none(1)?;
    let params = c.params(2, params::announce_interface::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.announce_interface(device.as_deref(), &params, flags)))
}
