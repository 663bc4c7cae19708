// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/chardev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for CharSourcePty {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" if rd.live() => rd.child_nonempty(c, &mut source),
                "source" => { rd.skip(c); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for CharSourceDev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for CharSourceFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for CharSourcePipe {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for CharSourceUdp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = Vec::new();
        for c in el.children() {
            match c.name() {
                "source" => rd.item(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for CharSourceTcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut protocol = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "protocol" => rd.child(c, &mut protocol),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            protocol,
        })
    }
}

impl ReadContent for CharSourceUnix {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut protocol = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "protocol" => rd.child(c, &mut protocol),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            protocol,
        })
    }
}

impl ReadContent for CharSourceSpiceport {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for CharSourceNmdm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for CharSourceQemuVdagent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for CharSourceDbus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for CharPtySource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            seclabel,
        })
    }
}

impl ReadContent for CharDevSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            seclabel,
        })
    }
}

impl ReadContent for CharFileSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut append = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                "append" => rd.attribute::<OnOff>(&a, &mut append),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            append,
            seclabel,
        })
    }
}

impl ReadContent for CharPipeSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            seclabel,
        })
    }
}

impl ReadContent for CharUdpSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut host = None;
        let mut service = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CharMode>(&a, &mut mode),
                "host" => rd.attribute::<Text>(&a, &mut host),
                "service" => rd.attribute::<Text>(&a, &mut service),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: mode.unwrap_or(CharMode::Connect),
            host,
            service,
        })
    }
}

impl ReadContent for CharTcpSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut host = None;
        let mut service = None;
        let mut tls = None;
        let mut reconnect = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CharMode>(&a, &mut mode),
                "host" => rd.attribute::<Text>(&a, &mut host),
                "service" => rd.attribute::<Text>(&a, &mut service),
                "tls" => rd.attribute::<YesNo>(&a, &mut tls),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "reconnect" => rd.child(c, &mut reconnect),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: mode.unwrap_or(CharMode::Connect),
            host: rd.required_attribute(host, el, "host")?,
            service: rd.required_attribute(service, el, "service")?,
            tls,
            reconnect,
        })
    }
}

impl ReadContent for CharUnixSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut path = None;
        let mut seclabel = Vec::new();
        let mut reconnect = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<CharMode>(&a, &mut mode),
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                "reconnect" => rd.child(c, &mut reconnect),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: mode.unwrap_or(CharMode::Connect),
            path,
            seclabel,
            reconnect,
        })
    }
}

impl ReadContent for CharReconnect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        let mut timeout = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "timeout" => rd.attribute::<Dec<u32>>(&a, &mut timeout),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled,
            timeout,
        })
    }
}

impl ReadContent for CharChannelSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut channel = None;
        for a in el.attributes() {
            match a.name() {
                "channel" => rd.attribute::<Text>(&a, &mut channel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            channel: rd.required_attribute(channel, el, "channel")?,
        })
    }
}

impl ReadContent for CharNmdmSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut master = None;
        let mut slave = None;
        for a in el.attributes() {
            match a.name() {
                "master" => rd.attribute::<Text>(&a, &mut master),
                "slave" => rd.attribute::<Text>(&a, &mut slave),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            master: rd.required_attribute(master, el, "master")?,
            slave: rd.required_attribute(slave, el, "slave")?,
        })
    }
}

impl ReadContent for CharVdagentSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut clipboard = None;
        let mut mouse = None;
        for c in el.children() {
            match c.name() {
                "clipboard" => rd.child(c, &mut clipboard),
                "mouse" => rd.child(c, &mut mouse),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            clipboard,
            mouse,
        })
    }
}

impl ReadContent for CharProtocol {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<CharProtocolType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(CharProtocolType::Raw),
        })
    }
}

impl ReadContent for CharLog {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        let mut append = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                "append" => rd.attribute::<OnOff>(&a, &mut append),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            file: rd.required_attribute(file, el, "file")?,
            append,
        })
    }
}

impl ReadContent for Clipboard {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut copypaste = None;
        for a in el.attributes() {
            match a.name() {
                "copypaste" => rd.attribute::<YesNo>(&a, &mut copypaste),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            copypaste: rd.required_attribute(copypaste, el, "copypaste")?,
        })
    }
}

impl ReadContent for MouseMode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<MouseModeName>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for CharSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("pty"))? {
            "null" => Self::Null,
            "vc" => Self::Vc,
            "pty" => Self::Pty(CharSourcePty::read(el, rd)?),
            "dev" => Self::Dev(CharSourceDev::read(el, rd)?),
            "file" => Self::File(CharSourceFile::read(el, rd)?),
            "pipe" => Self::Pipe(CharSourcePipe::read(el, rd)?),
            "stdio" => Self::Stdio,
            "udp" => Self::Udp(CharSourceUdp::read(el, rd)?),
            "tcp" => Self::Tcp(CharSourceTcp::read(el, rd)?),
            "unix" => Self::Unix(CharSourceUnix::read(el, rd)?),
            "spicevmc" => Self::Spicevmc,
            "spiceport" => Self::Spiceport(CharSourceSpiceport::read(el, rd)?),
            "nmdm" => Self::Nmdm(CharSourceNmdm::read(el, rd)?),
            "qemu-vdagent" => Self::QemuVdagent(CharSourceQemuVdagent::read(el, rd)?),
            "dbus" => Self::Dbus(CharSourceDbus::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc", "spiceport", "nmdm", "qemu-vdagent", "dbus"])),
        })
    }
}
