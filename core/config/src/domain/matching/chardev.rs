//! Character devices: by their end on the host and their end in the guest.

use crate::domain::{
    Channel, ChannelTarget, CharSource, CharUdpSource, Console, Parallel, Redirdev, Serial,
};

/// The serial port that `wanted` describes.
pub fn find_serial(serials: &[Serial], wanted: &Serial) -> Option<usize> {
    serials.iter().position(|serial| {
        let (target, asked) = (serial.target.as_ref(), wanted.target.as_ref());
        same_source(&serial.source, &wanted.source)
            && fits(target.and_then(|t| t.r#type), asked.and_then(|t| t.r#type))
            && fits(target.and_then(|t| t.port), asked.and_then(|t| t.port))
            && super::address_fits(&serial.info, &wanted.info)
    })
}

/// The parallel port that `wanted` describes.
pub fn find_parallel(parallels: &[Parallel], wanted: &Parallel) -> Option<usize> {
    parallels.iter().position(|parallel| {
        let (target, asked) = (parallel.target.as_ref(), wanted.target.as_ref());
        same_source(&parallel.source, &wanted.source)
            && fits(target.and_then(|t| t.port), asked.and_then(|t| t.port))
    })
}

/// The console that `wanted` describes.
pub fn find_console(consoles: &[Console], wanted: &Console) -> Option<usize> {
    consoles.iter().position(|console| {
        let (target, asked) = (console.target.as_ref(), wanted.target.as_ref());
        same_source(&console.source, &wanted.source)
            && fits(target.and_then(|t| t.r#type), asked.and_then(|t| t.r#type))
            && fits(target.and_then(|t| t.port), asked.and_then(|t| t.port))
            && super::address_fits(&console.info, &wanted.info)
    })
}

/// Whether what is asked for, if anything, is what there is.
fn fits<T: PartialEq + Copy>(there: Option<T>, asked: Option<T>) -> bool {
    asked.is_none() || there == asked
}

/// The channel that `wanted` describes.
pub fn find_channel(channels: &[Channel], wanted: &Channel) -> Option<usize> {
    channels.iter().position(|channel| {
        same_source(&channel.source, &wanted.source)
            && same_target(&channel.target, &wanted.target)
            && super::address_fits(&channel.info, &wanted.info)
    })
}

/// Whether two channels are one to the guest; that it has opened one makes no difference.
fn same_target(one: &ChannelTarget, other: &ChannelTarget) -> bool {
    match (one, other) {
        (ChannelTarget::Virtio(one), ChannelTarget::Virtio(other)) => one.name == other.name,
        (one, other) => one == other,
    }
}

/// The redirected device that `wanted` describes.
pub fn find_redirdev(redirdevs: &[Redirdev], wanted: &Redirdev) -> Option<usize> {
    redirdevs.iter().position(|redirdev| {
        redirdev.bus == wanted.bus
            && same_optional_source(redirdev.source.as_ref(), wanted.source.as_ref())
            && super::address_fits(&redirdev.info, &wanted.info)
    })
}

/// Like [`same_source`], where something may be missing.
pub(super) fn same_optional_source(one: Option<&CharSource>, other: Option<&CharSource>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same_source(one, other),
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// Whether two ends are one on the host. Labels, encryption and what happens on failure make no difference.
pub fn same_source(one: &CharSource, other: &CharSource) -> bool {
    use CharSource as Source;
    match (one, other) {
        // The terminal is made at each start, so a description need not name it.
        (Source::Pty(one), Source::Pty(other)) => {
            let path = |pty: &crate::domain::CharSourcePty| pty.source.as_ref()?.path.clone();
            path(one).is_none() || path(other).is_none() || path(one) == path(other)
        }
        (Source::Dev(one), Source::Dev(other)) => one.source.path == other.source.path,
        (Source::File(one), Source::File(other)) => {
            (&one.source.path, one.source.append) == (&other.source.path, other.source.append)
        }
        (Source::Pipe(one), Source::Pipe(other)) => one.source.path == other.source.path,
        (Source::Udp(one), Source::Udp(other)) => {
            let place = |end: &CharUdpSource| (end.mode, end.host.clone(), end.service.clone());
            one.source
                .iter()
                .map(place)
                .eq(other.source.iter().map(place))
        }
        (Source::Tcp(one), Source::Tcp(other)) => {
            let (one, other) = (&one.source, &other.source);
            (one.mode, &one.host, &one.service) == (other.mode, &other.host, &other.service)
        }
        (Source::Unix(one), Source::Unix(other)) => {
            // A path that has been made up need not be named.
            match (&one.source, &other.source) {
                (Some(one), Some(other)) => (one.mode, &one.path) == (other.mode, &other.path),
                _ => true,
            }
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use crate::ParseOptions;
    use crate::domain::Domain;

    fn domain(devices: &str) -> Domain {
        let text = format!(
            "<domain type='test'><name>x</name><os><type>hvm</type></os><devices>{devices}</devices></domain>"
        );
        crate::parse(&text, &ParseOptions::default()).unwrap()
    }

    fn places(there: &str, wanted: &str) -> Option<usize> {
        let (there, wanted) = (domain(there), domain(wanted));
        super::find_channel(&there.devices().channel, &wanted.devices().channel[0])
    }

    const TWO: &str = "<channel type='pty'><target type='virtio' name='a'/></channel>\
                       <channel type='unix'><source mode='bind' path='/x'/><target type='virtio' name='b'/></channel>";

    #[test]
    fn channels_are_told_by_both_ends() {
        let wanted = |kind: &str, name: &str| {
            format!("<channel type='{kind}'><target type='virtio' name='{name}'/></channel>")
        };
        assert_eq!(places(TWO, &wanted("pty", "a")), Some(0));
        assert_eq!(places(TWO, &wanted("unix", "b")), Some(1));
        assert_eq!(places(TWO, &wanted("pty", "b")), None);
        assert_eq!(places(TWO, &wanted("null", "a")), None);
    }
}
