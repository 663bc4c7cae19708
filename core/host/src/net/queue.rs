//! Queues of links: disciplines, classes and filters, as the kernel is told of them.

use polyvirt_driver::Result;

use super::Net;
use crate::netlink::{Message, flags};

/// Kinds of messages.
const NEW_QUEUE: u16 = 36;
const DELETE_QUEUE: u16 = 37;
const NEW_CLASS: u16 = 40;
const DELETE_CLASS: u16 = 41;
const NEW_FILTER: u16 = 44;
const DELETE_FILTER: u16 = 45;

/// The length of the fixed fields.
const FIXED: usize = 20;

/// Numbers of attributes.
const KIND: u16 = 1;
const OPTIONS: u16 = 2;

/// Where a queue is: at the end of all, and where packets come in.
pub(super) const ROOT: u32 = 0xffff_ffff;
pub(super) const INGRESS: u32 = 0xffff_fff1;

/// The queue of ours that shapes.
pub(super) const SHAPER: u32 = 1 << 16;

/// Which packets a filter looks at.
pub(super) const ALL_PACKETS: u16 = 3;
pub(super) const IPV4: u16 = 0x0800;

/// How the kernel counts time here: in steps of 64 nanoseconds.
const STEP: u128 = 64;

/// The kernel's clock for rates counts bytes as they are on Ethernet.
const ETHERNET: u8 = 1;

/// What a message is about.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About {
    /// Its number: of a queue in the upper half, of a class in the lower.
    pub(super) handle: u32,
    /// The number of what it is in.
    pub(super) parent: u32,
    /// Of a filter: which are asked first.
    pub(super) priority: u16,
    /// Of a filter: which packets it looks at.
    pub(super) packets: u16,
}

impl Net {
    pub(super) fn add_queue(
        &mut self,
        link: u32,
        about: About,
        kind: &str,
        options: impl FnOnce(Message) -> Message,
    ) -> Result<()> {
        let ask = message(NEW_QUEUE, flags::CREATE | flags::EXCL, link, about, kind);
        let what = format!("add a queue of kind '{kind}'");
        self.ask(ask.nested(OPTIONS, options), &what)
    }

    /// As [`add_queue`](Self::add_queue) for a queue without attributes, whose options are bytes; says false when the
    /// kernel has none of the kind.
    pub(super) fn add_plain_queue(
        &mut self,
        link: u32,
        about: About,
        kind: &str,
        options: &[u8],
    ) -> Result<bool> {
        let ask = message(NEW_QUEUE, flags::CREATE | flags::EXCL, link, about, kind);
        let ask = ask.bytes(OPTIONS, options);
        let what = format!("add a queue of kind '{kind}'");
        self.socket.ask_unless(ask, &[libc::ENOENT], &what)
    }

    /// Says false when there was none.
    pub(super) fn delete_queue(&mut self, link: u32, about: About) -> Result<bool> {
        let ask = Message::new(DELETE_QUEUE, 0, &fixed(link, about));
        let none = [libc::ENOENT, libc::EINVAL];
        self.socket.ask_unless(ask, &none, "delete a queue")
    }

    pub(super) fn set_class(
        &mut self,
        link: u32,
        about: About,
        options: impl FnOnce(Message) -> Message,
    ) -> Result<()> {
        let ask = message(NEW_CLASS, flags::CREATE, link, about, "htb");
        self.ask(ask.nested(OPTIONS, options), "set a class of traffic")
    }

    /// Says false when there was none.
    pub(super) fn delete_class(&mut self, link: u32, about: About) -> Result<bool> {
        let ask = Message::new(DELETE_CLASS, 0, &fixed(link, about));
        let none = [libc::ENOENT, libc::EINVAL];
        self.socket
            .ask_unless(ask, &none, "delete a class of traffic")
    }

    pub(super) fn add_filter(
        &mut self,
        link: u32,
        about: About,
        options: impl FnOnce(Message) -> Message,
    ) -> Result<()> {
        let ask = message(NEW_FILTER, flags::CREATE | flags::EXCL, link, about, "u32");
        self.ask(ask.nested(OPTIONS, options), "add a filter of traffic")
    }

    /// Says false when there was none.
    pub(super) fn delete_filter(&mut self, link: u32, about: About) -> Result<bool> {
        let ask = message(DELETE_FILTER, 0, link, about, "u32");
        let none = [libc::ENOENT, libc::EINVAL];
        self.socket
            .ask_unless(ask, &none, "delete a filter of traffic")
    }
}

fn message(kind: u16, more: u16, link: u32, about: About, name: &str) -> Message {
    Message::new(kind, more, &fixed(link, about)).text(KIND, name)
}

fn fixed(link: u32, about: About) -> [u8; FIXED] {
    let information = u32::from(about.priority) << 16 | u32::from(about.packets.to_be());
    let mut out = [0; FIXED];
    for (at, value) in [link, about.handle, about.parent, information]
        .iter()
        .enumerate()
    {
        out[4 + at * 4..8 + at * 4].copy_from_slice(&value.to_ne_bytes());
    }
    out
}

/// How long so many bytes take at a rate in bytes per second, in the kernel's steps.
pub(super) fn steps(bytes: u64, rate: u64) -> u32 {
    let nanoseconds = u128::from(bytes) * 1_000_000_000 / u128::from(rate.max(1));
    u32::try_from(nanoseconds / STEP).unwrap_or(u32::MAX)
}

/// A rate in bytes per second, as far as old fields hold it, with the size of a step in tables of times.
pub(super) fn rate(bytes: u64, cell: u8) -> [u8; 12] {
    let mut out = [0; 12];
    out[0] = cell;
    out[1] = ETHERNET;
    out[4..6].copy_from_slice(&(-1_i16).to_ne_bytes());
    let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
    out[8..12].copy_from_slice(&bytes.to_ne_bytes());
    out
}

/// A piece of a packet that must have a value: where it is, counted from its network header, and the bits that count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    pub(super) at: i32,
    pub(super) value: u32,
    pub(super) mask: u32,
}

/// What packets have to be like for a filter, as the kernel reads it.
pub(super) fn selector(keys: &[Key]) -> Vec<u8> {
    const FINAL: u8 = 1;
    let mut out = vec![0; 16];
    out[0] = FINAL;
    out[2] = u8::try_from(keys.len()).unwrap_or_default();
    for key in keys {
        out.extend(key.mask.to_be_bytes());
        out.extend(key.value.to_be_bytes());
        out.extend(key.at.to_ne_bytes());
        out.extend([0; 4]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn times_are_what_tc_counts() {
        assert_eq!(steps(300 * 1024, 1_000_000), 4_800_000);
        assert_eq!(steps(1600, 2_000_000), 12_500);
        assert_eq!(steps(u64::MAX, 0), u32::MAX);
    }
}
