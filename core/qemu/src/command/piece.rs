//! What QEMU is told, piece by piece: on its command line when it starts, over its monitor afterwards.

use super::chardev::Backend;
use crate::{Flag, Flags, Props};

/// One thing that QEMU is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// What can only be said when it starts: an option, and its value if it has one.
    Option(&'static str, Option<String>),
    /// An argument that the document gives as it is.
    Argument(String),
    /// A descriptor that it finds under `/dev/fdset/SET`.
    AddFd {
        /// The number of the set.
        set: u32,
        /// The descriptor: its number when QEMU starts, later the name under which it was passed.
        fd: String,
        /// What it is for.
        opaque: String,
    },
    /// A backend: memory, a secret, a thread, a source of random numbers.
    Object(Props),
    /// A layer of a disk's image.
    Block(Props),
    /// The host's end of a character device.
    Chardev(Backend),
    /// The host's end of a network card.
    Netdev(Props),
    /// The host's end of sound cards.
    Audio(Props),
    /// A device that the guest sees.
    Device(Props),
}

impl Piece {
    /// An option with its value.
    pub fn option(name: &'static str, value: impl Into<String>) -> Self {
        Self::Option(name, Some(value.into()))
    }

    /// An option that has no value.
    pub const fn switch(name: &'static str) -> Self {
        Self::Option(name, None)
    }

    /// The command that says the same to a QEMU that runs, and its arguments; nothing for what can only be said when
    /// it starts.
    pub fn command(&self) -> Option<(&'static str, Props)> {
        Some(match self {
            Self::Option(..) | Self::Argument(_) | Self::Audio(_) => return None,
            // The descriptor goes along with the command.
            Self::AddFd { set, opaque, .. } => {
                let props = Props::new().with("fdset-id", *set).with("opaque", opaque);
                ("add-fd", props)
            }
            Self::Object(props) => ("object-add", props.clone()),
            Self::Block(props) => ("blockdev-add", props.clone()),
            Self::Chardev(backend) => ("chardev-add", backend.props()),
            Self::Netdev(props) => ("netdev_add", props.clone()),
            Self::Device(props) => ("device_add", props.clone()),
        })
    }

    /// The command that takes it away again, and its arguments; nothing for what stays. Pieces are taken away in
    /// reverse order.
    pub fn removal(&self) -> Option<(&'static str, Props)> {
        let by = |command, key: &'static str, name: Option<&str>| {
            name.map(|name| (command, Props::new().with(key, name)))
        };
        match self {
            Self::Option(..) | Self::Argument(_) | Self::Audio(_) => None,
            Self::AddFd { set, .. } => Some(("remove-fd", Props::new().with("fdset-id", *set))),
            Self::Object(props) => by("object-del", "id", props.text("id")),
            Self::Block(props) => by("blockdev-del", "node-name", props.text("node-name")),
            Self::Chardev(backend) => by("chardev-remove", "id", Some(&backend.id)),
            Self::Netdev(props) => by("netdev_del", "id", props.text("id")),
            Self::Device(props) => by("device_del", "id", props.text("id")),
        }
    }

    /// Appends it to a command line of a QEMU that has these flags.
    pub(super) fn write(&self, flags: &Flags, out: &mut Vec<String>) {
        let (option, value) = match self {
            Self::Option(name, value) => {
                out.push((*name).to_owned());
                out.extend(value.clone());
                return;
            }
            Self::Argument(argument) => {
                out.push(argument.clone());
                return;
            }
            Self::AddFd { set, fd, opaque } => {
                ("-add-fd", format!("set={set},fd={fd},opaque={opaque}"))
            }
            Self::Object(props) => ("-object", props.to_string()),
            Self::Block(props) => ("-blockdev", props.to_string()),
            Self::Chardev(backend) => ("-chardev", backend.options()),
            Self::Netdev(props) if flags.has(Flag::NetdevJson) => ("-netdev", props.to_string()),
            Self::Netdev(props) => ("-netdev", props.options("type")),
            Self::Audio(props) => ("-audiodev", props.to_string()),
            Self::Device(props) if flags.has(Flag::DeviceJsonHotplug) => {
                ("-device", props.to_string())
            }
            Self::Device(props) => ("-device", props.options("driver")),
        };
        out.push(option.to_owned());
        out.push(value);
    }
}
