//! The host's end of character devices.

use crate::domain::{
    CharMode, CharProtocol, CharProtocolType, CharReconnect, CharSource, CharUdpSource,
};
use crate::{Error, Result};

/// Says what is left unsaid, and leaves out what says nothing.
pub(crate) fn normalise(source: &mut CharSource) -> Result<()> {
    match source {
        CharSource::Udp(udp) => ends(&mut udp.source)?,
        CharSource::Tcp(tcp) => {
            tcp.protocol.get_or_insert(CharProtocol {
                r#type: CharProtocolType::Raw,
            });
            tidy_reconnect(&mut tcp.source.reconnect);
        }
        CharSource::Unix(unix) => {
            unix.protocol = None;
            unix.source.take_if(|source| source.path.is_none());
            if let Some(source) = &mut unix.source {
                tidy_reconnect(&mut source.reconnect);
            }
        }
        _ => {}
    }
    Ok(())
}

/// At most one end of each kind, the receiving one first; the first of a kind counts.
fn ends(ends: &mut Vec<CharUdpSource>) -> Result<()> {
    if ends.len() > 2 {
        return Err(Error::xml("A UDP character device has at most two sources"));
    }
    ends.retain(|end| end.host.is_some() || end.service.is_some());
    ends.sort_by_key(|end| end.mode == CharMode::Connect);
    ends.dedup_by_key(|end| end.mode);
    Ok(())
}

fn tidy_reconnect(reconnect: &mut Option<CharReconnect>) {
    reconnect.take_if(|reconnect| reconnect.enabled.is_none());
    if let Some(reconnect) = reconnect {
        reconnect
            .timeout
            .take_if(|_| reconnect.enabled == Some(false));
    }
}

/// Who may leave things to the hypervisor.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lenient {
    /// Nobody: everything is given.
    No,
    /// The path of the socket is made up.
    Path,
    /// The name of the channel is made up.
    Channel,
}

/// Refuses a source that lacks something.
pub(crate) fn check(source: &CharSource, lenient: Lenient) -> Result<()> {
    let missing = |what: &str| Err(Error::internal(format!("A character device needs {what}")));
    match source {
        CharSource::Udp(udp) => {
            let sends = |end: &&CharUdpSource| end.mode == CharMode::Connect;
            match udp
                .source
                .iter()
                .find(sends)
                .and_then(|end| end.service.as_ref())
            {
                Some(_) => Ok(()),
                None => missing("the 'service' of the source it connects to"),
            }
        }
        CharSource::Tcp(tcp) => check_reconnect(tcp.source.reconnect.as_ref(), tcp.source.mode),
        CharSource::Unix(unix) => match &unix.source {
            Some(source) => check_reconnect(source.reconnect.as_ref(), source.mode),
            None if lenient == Lenient::Path => Ok(()),
            None => missing("the 'path' of its source"),
        },
        CharSource::Dbus(dbus) if dbus.source.is_none() && lenient != Lenient::Channel => {
            let what = "A character device on D-Bus needs the 'channel' of its source";
            Err(Error::unsupported(what))
        }
        _ => Ok(()),
    }
}

fn check_reconnect(reconnect: Option<&CharReconnect>, mode: CharMode) -> Result<()> {
    let Some(reconnect) = reconnect else {
        return Ok(());
    };
    if reconnect.enabled == Some(true) && reconnect.timeout.is_none() {
        return Err(Error::xml(
            "'reconnect' needs a 'timeout' when it is enabled",
        ));
    }
    if reconnect.timeout == Some(0) {
        return Err(Error::invalid_arg(
            "a character device cannot connect again after 0 seconds",
        ));
    }
    if mode != CharMode::Connect {
        let what = "Only a character device that connects itself can connect again";
        return Err(Error::internal(what));
    }
    Ok(())
}

/// The path of a running guest's pseudo terminal.
pub(crate) fn terminal(source: &CharSource) -> Option<&str> {
    match source {
        CharSource::Pty(pty) => pty.source.as_ref()?.path.as_deref(),
        _ => None,
    }
}
