//! Sockets that a start made up, which are forgotten in what is stored.

use polyvirt_config::domain::{
    ChannelTarget, CharSource, Domain, Graphics, GraphicsListen, GraphicsListenAddress,
};
use polyvirt_config::{Error, Result};

use crate::Settings;

/// Forgets the sockets that a start made up for displays and channels.
pub(super) fn forget(domain: &mut Domain, settings: &Settings) -> Result<()> {
    let own = |path: &str| {
        let rest = std::path::Path::new(path).strip_prefix(&settings.folders.lib);
        rest.is_ok().then(|| path.to_owned())
    };
    let devices = domain.devices_mut();
    for graphics in &mut devices.graphics {
        let Graphics::Vnc(vnc) = graphics else {
            continue;
        };
        vnc.socket.take_if(|path| own(path).is_some());
        for listen in &mut vnc.listens {
            if let GraphicsListen::Socket(socket) = listen
                && socket.socket.as_deref().and_then(own).is_some()
            {
                *listen = GraphicsListen::Address(GraphicsListenAddress::default());
            }
        }
    }
    for channel in &mut devices.channel {
        let (CharSource::Unix(unix), ChannelTarget::Virtio(target)) =
            (&mut channel.source, &channel.target)
        else {
            continue;
        };
        let path = unix
            .source
            .as_ref()
            .and_then(|source| source.path.as_deref());
        let path = path.and_then(own).unwrap_or_default();
        let name = target.name.as_deref().unwrap_or_default();
        let before = path.strip_suffix(name).filter(|_| !name.is_empty());
        // A folder of the guest, or, as of old, the guest's name before that of the channel.
        let made = before.is_some_and(|before| {
            let folder = before.trim_end_matches('/').rsplit('/').next();
            let guests = folder.is_some_and(|folder| folder.starts_with("domain-"));
            before.ends_with('.') || before.ends_with('/') && guests
        });
        if !made {
            continue;
        }
        // QEMU listens on a socket that is made up, so it has nobody to connect to.
        let reconnect = unix.source.take().and_then(|source| source.reconnect);
        if reconnect.is_some_and(|reconnect| reconnect.enabled == Some(true)) {
            let what = "only a character device that connects itself can connect again";
            return Err(Error::internal(what));
        }
    }
    Ok(())
}
