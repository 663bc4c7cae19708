//! Ports and passwords of displays.

use super::listen;
use crate::domain::{
    Graphics, GraphicsDbus, GraphicsListen, GraphicsPassword, GraphicsRdp, GraphicsSpice,
    GraphicsVnc, PasswordChange, SpiceChannel, SpiceChannelMode,
};
use crate::{Error, Result};

/// The port that stands for any that is free.
const ANY: i32 = -1;

/// Says where a display listens and how it gets its ports. Those it has got are forgotten in a stored configuration.
pub(crate) fn normalise(graphics: &mut Graphics, inactive: bool) -> Result<()> {
    match graphics {
        Graphics::Vnc(vnc) => normalise_vnc(vnc, inactive),
        Graphics::Rdp(rdp) => normalise_rdp(rdp, inactive),
        Graphics::Spice(spice) => normalise_spice(spice, inactive),
        Graphics::Sdl(_) | Graphics::Desktop(_) | Graphics::EglHeadless(_) | Graphics::Dbus(_) => {
            Ok(())
        }
    }
}

fn normalise_vnc(vnc: &mut GraphicsVnc, inactive: bool) -> Result<()> {
    listen::normalise(&mut vnc.listens, vnc.listen.take(), vnc.socket.take())?;
    vnc.listen = listen::address(&vnc.listens, inactive);
    vnc.socket = listen::socket(&vnc.listens);
    tidy_password(&mut vnc.password);
    if !listen::has_port(&vnc.listens) {
        (vnc.port, vnc.autoport, vnc.websocket) = (None, None, None);
        return Ok(());
    }
    let auto = vnc.autoport.unwrap_or(matches!(vnc.port, None | Some(ANY)));
    vnc.port = vnc.port.filter(|port| is_port(*port));
    if auto && (inactive || vnc.port.is_none()) {
        vnc.port = Some(ANY);
    }
    vnc.autoport = Some(auto);
    vnc.websocket = vnc.websocket.filter(|port| *port != 0);
    Ok(())
}

fn is_port(port: i32) -> bool {
    port != 0 && port != ANY
}

fn normalise_rdp(rdp: &mut GraphicsRdp, inactive: bool) -> Result<()> {
    listen::normalise(&mut rdp.listens, rdp.listen.take(), None)?;
    rdp.listen = listen::address(&rdp.listens, inactive);
    tidy_password(&mut rdp.password);
    let port = rdp.port.filter(|port| is_port(*port));
    let auto = port.is_none() || rdp.autoport == Some(true);
    // Here 0 is the port that stands for any.
    rdp.port = port.filter(|_| !(auto && inactive)).or(Some(0));
    rdp.autoport = auto.then_some(true);
    Ok(())
}

fn normalise_spice(spice: &mut GraphicsSpice, inactive: bool) -> Result<()> {
    listen::normalise(&mut spice.listens, spice.listen.take(), None)?;
    tidy_password(&mut spice.password);
    tidy_channels(&mut spice.channel);
    let both = (spice.port, spice.tls_port) == (Some(ANY), Some(ANY));
    let auto = both || spice.autoport == Some(true);
    for port in [&mut spice.port, &mut spice.tls_port] {
        port.take_if(|port| *port == 0 || auto && (inactive || *port == ANY));
    }
    let reachable = auto || spice.port.is_some() || spice.tls_port.is_some();
    if !reachable && let Some(first @ GraphicsListen::Address(_)) = spice.listens.first_mut() {
        *first = GraphicsListen::None;
    }
    spice.listen = listen::address(&spice.listens, inactive);
    if listen::has_port(&spice.listens) {
        spice.autoport = Some(auto);
    } else {
        (spice.port, spice.tls_port, spice.autoport) = (None, None, None);
    }
    Ok(())
}

/// One entry a channel, in the order in which SPICE counts them; the last one said counts.
fn tidy_channels(channels: &mut Vec<SpiceChannel>) {
    channels.reverse();
    channels.sort_by_key(|channel| channel.name as usize);
    channels.dedup_by_key(|channel| channel.name);
    channels.retain(|channel| channel.mode != SpiceChannelMode::Any);
}

/// Without a password there is nothing that could end.
fn tidy_password(password: &mut GraphicsPassword) {
    if password.passwd.is_none() {
        *password = GraphicsPassword::default();
    }
}

/// Forgets the ports that were free and the addresses that were found.
pub(super) fn inactive(graphics: &mut Graphics) {
    match graphics {
        Graphics::Vnc(vnc) => {
            vnc.port = vnc.port.map(|port| forgotten(port, vnc.autoport, ANY));
            vnc.listen.take_if(|_| listen::is_found(&vnc.listens));
        }
        Graphics::Rdp(rdp) => {
            rdp.port = rdp.port.map(|port| forgotten(port, rdp.autoport, 0));
            rdp.listen.take_if(|_| listen::is_found(&rdp.listens));
        }
        Graphics::Spice(spice) => {
            if spice.autoport == Some(true) {
                (spice.port, spice.tls_port) = (None, None);
            }
            spice.listen.take_if(|_| listen::is_found(&spice.listens));
        }
        _ => {}
    }
}

fn forgotten(port: i32, auto: Option<bool>, any: i32) -> i32 {
    if auto == Some(true) { any } else { port }
}

/// Refuses what contradicts itself.
pub(crate) fn check(graphics: &Graphics) -> Result<()> {
    match graphics {
        Graphics::Vnc(vnc) => check_vnc(&vnc.password),
        Graphics::Rdp(rdp) => check_rdp(&rdp.listens),
        Graphics::Dbus(dbus) => check_dbus(dbus),
        _ => Ok(()),
    }
}

fn check_vnc(password: &GraphicsPassword) -> Result<()> {
    match password.connected {
        None | Some(PasswordChange::Keep) => Ok(()),
        Some(_) => {
            let what = "VNC keeps clients connected when the password changes";
            Err(Error::unsupported(what))
        }
    }
}

fn check_rdp(listens: &[GraphicsListen]) -> Result<()> {
    let possible = |listen: &GraphicsListen| {
        matches!(
            listen,
            GraphicsListen::Address(_) | GraphicsListen::Network(_)
        )
    };
    if listens.iter().all(possible) {
        return Ok(());
    }
    Err(Error::unsupported(
        "A display of type 'rdp' listens at addresses and networks only",
    ))
}

fn check_dbus(dbus: &GraphicsDbus) -> Result<()> {
    if dbus.p2p && dbus.address.is_some() {
        let what = "A display on D-Bus has either an address or clients one by one";
        return Err(Error::xml(what));
    }
    Ok(())
}
