// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain device.

use crate::prelude::*;

/// Takes a picture of what a screen of the running domain shows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainScreenshot(domain: *mut VirDomain, stream: *mut VirStream, screen: c_uint, flags: c_uint) -> *mut c_char {
    call("virDomainScreenshot", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.screenshot(call.object(stream)?, screen as _, flags as _)?;
        Ok(give_text(&result))
    })
}

/// Reads the traffic counters of a network interface of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInterfaceStats(dom: *mut VirDomain, device: *const c_char, stats: *mut CDomainInterfaceStats, size: usize) -> c_int {
    call("virDomainInterfaceStats", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(stats, "stats")?;
        let new_stats = dom.interface_stats(call.text(device, "device")?, size as _)?;
        call.store_sized(stats, size, &new_stats, &connection(dom))?;
        Ok(0)
    })
}

/// Changes the bandwidth limits of a network interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetInterfaceParameters(dom: *mut VirDomain, device: *const c_char, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetInterfaceParameters", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        dom.set_interface_parameters(call.text(device, "device")?, &call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads the bandwidth limits of a network interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetInterfaceParameters(dom: *mut VirDomain, device: *const c_char, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetInterfaceParameters", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = dom.interface_parameters(call.text(device, "device")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Adds a device to a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAttachDevice(domain: *mut VirDomain, xml: *const c_char) -> c_int {
    call("virDomainAttachDevice", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.attach_device(call.text(xml, "xml")?)?;
        Ok(0)
    })
}

/// Takes a device away from a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDevice(domain: *mut VirDomain, xml: *const c_char) -> c_int {
    call("virDomainDetachDevice", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.detach_device(call.text(xml, "xml")?)?;
        Ok(0)
    })
}

/// Adds a device to a running domain, to its stored definition, or to both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAttachDeviceFlags(domain: *mut VirDomain, xml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainAttachDeviceFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.attach_device_flags(call.text(xml, "xml")?, DomainDeviceModifyFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Takes a device away from a running domain, from its stored definition, or from both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDeviceFlags(domain: *mut VirDomain, xml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainDetachDeviceFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.detach_device_flags(call.text(xml, "xml")?, DomainDeviceModifyFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Changes settings of a device that the domain already has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUpdateDeviceFlags(domain: *mut VirDomain, xml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainUpdateDeviceFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.update_device_flags(call.text(xml, "xml")?, DomainDeviceModifyFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Asks for the removal of the device with the given alias.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDeviceAlias(domain: *mut VirDomain, alias: *const c_char, flags: c_uint) -> c_int {
    call("virDomainDetachDeviceAlias", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.detach_device_alias(call.text(alias, "alias")?, DomainDeviceModifyFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Presses keys in a running domain, holds them together for a while and lets them go.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSendKey(domain: *mut VirDomain, codeset: c_uint, holdtime: c_uint, keycodes: *const c_uint, nkeycodes: c_int, flags: c_uint) -> c_int {
    call("virDomainSendKey", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(keycodes, "keycodes")?;
        call.some(nkeycodes, "nkeycodes")?;
        domain.send_key(KeycodeSet(codeset as i32), holdtime as _, call.slice(keycodes, nkeycodes, "keycodes", "nkeycodes")?, flags as _)?;
        Ok(0)
    })
}

/// Connects a stream to a text console of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenConsole(dom: *mut VirDomain, dev_name: *const c_char, st: *mut VirStream, flags: c_uint) -> c_int {
    call("virDomainOpenConsole", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.open_console(call.text_or_none(dev_name, "dev_name")?, call.object(st)?, DomainConsoleFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Connects a stream to a channel between host and guest of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenChannel(dom: *mut VirDomain, name: *const c_char, st: *mut VirStream, flags: c_uint) -> c_int {
    call("virDomainOpenChannel", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.open_channel(call.text_or_none(name, "name")?, call.object(st)?, DomainChannelFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Hands one end of a connected socket to a display server of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenGraphics(dom: *mut VirDomain, idx: c_uint, fd: c_int, flags: c_uint) -> c_int {
    call("virDomainOpenGraphics", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.open_graphics(idx as _, fd as _, DomainOpenGraphicsFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Opens a connection to a display server of a running domain and returns it as a file descriptor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenGraphicsFD(dom: *mut VirDomain, idx: c_uint, flags: c_uint) -> c_int {
    call("virDomainOpenGraphicsFD", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.open_graphics_fd(idx as _, DomainOpenGraphicsFlags::from_bits_retain(flags as u32))?;
        Ok(result as _)
    })
}

/// Sends a non-maskable interrupt to a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInjectNMI(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainInjectNMI", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.inject_nmi(flags as _)?;
        Ok(0)
    })
}

/// Makes display servers of a running domain read their settings from disk again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGraphicsReload(domain: *mut VirDomain, type_: c_uint, flags: c_uint) -> c_int {
    call("virDomainGraphicsReload", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.graphics_reload(DomainGraphicsReloadType(type_ as i32), flags as _)?;
        Ok(0)
    })
}

/// Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAnnounceInterface(dom: *mut VirDomain, device: *const c_char, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainAnnounceInterface", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.announce_interface(call.text_or_none(device, "device")?, &call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}
