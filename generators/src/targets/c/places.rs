//! Where C programs expect to find things: which header holds which topic, and what stands elsewhere than its topic.

/// One header.
pub(super) struct Header {
    /// File name.
    pub(super) file: &'static str,
    /// Include guard.
    pub(super) guard: &'static str,
    /// What it is about, in a few words.
    pub(super) title: &'static str,
    /// Who may include it.
    pub(super) entry: Entry,
    /// Topics whose items it holds, in this order.
    pub(super) topics: &'static [&'static str],
}

/// How a header comes into a program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Through `libvirt.h` alone.
    Main,
    /// Through `libvirt.h` or `libvirt-admin.h`.
    Shared,
    /// Included by programs; builds on `libvirt.h`.
    Public,
    /// Included by programs; builds on `libvirt-common.h` alone.
    Admin,
}

const fn header(
    file: &'static str,
    guard: &'static str,
    title: &'static str,
    entry: Entry,
    topics: &'static [&'static str],
) -> Header {
    Header {
        file,
        guard,
        title,
        entry,
        topics,
    }
}

/// Every header but `libvirt.h`, those that it includes in the order in which it includes them.
pub(super) const HEADERS: [Header; 17] = [
    header(
        "libvirt-common.h",
        "__VIR_VIRCOMMON_H__",
        "what all parts share",
        Entry::Shared,
        &["typed-params"],
    ),
    header(
        "libvirt-host.h",
        "LIBVIRT_HOST_H",
        "connections and hosts",
        Entry::Main,
        &["connect", "node"],
    ),
    header(
        "libvirt-domain.h",
        "LIBVIRT_DOMAIN_H",
        "domains",
        Entry::Main,
        &DOMAIN,
    ),
    header(
        "libvirt-domain-checkpoint.h",
        "LIBVIRT_DOMAIN_CHECKPOINT_H",
        "checkpoints of domains",
        Entry::Main,
        &["domain-checkpoint"],
    ),
    header(
        "libvirt-domain-snapshot.h",
        "LIBVIRT_DOMAIN_SNAPSHOT_H",
        "snapshots of domains",
        Entry::Main,
        &["domain-snapshot"],
    ),
    header(
        "libvirt-event.h",
        "LIBVIRT_EVENT_H",
        "the event loop",
        Entry::Main,
        &["event-loop"],
    ),
    header(
        "libvirt-interface.h",
        "LIBVIRT_INTERFACE_H",
        "network interfaces of the host",
        Entry::Main,
        &["interface"],
    ),
    header(
        "libvirt-network.h",
        "LIBVIRT_NETWORK_H",
        "virtual networks",
        Entry::Main,
        &["network", "network-port"],
    ),
    header(
        "libvirt-nodedev.h",
        "LIBVIRT_NODEDEV_H",
        "devices of the host",
        Entry::Main,
        &["node-device"],
    ),
    header(
        "libvirt-nwfilter.h",
        "LIBVIRT_NWFILTER_H",
        "network filters",
        Entry::Main,
        &["nwfilter", "nwfilter-binding"],
    ),
    header(
        "libvirt-secret.h",
        "LIBVIRT_SECRET_H",
        "secrets",
        Entry::Main,
        &["secret"],
    ),
    header(
        "libvirt-storage.h",
        "LIBVIRT_STORAGE_H",
        "storage",
        Entry::Main,
        &["storage-pool", "storage-vol"],
    ),
    header(
        "libvirt-stream.h",
        "LIBVIRT_STREAM_H",
        "streams",
        Entry::Main,
        &["stream"],
    ),
    header(
        "virterror.h",
        "LIBVIRT_VIRTERROR_H",
        "errors",
        Entry::Public,
        &["error"],
    ),
    header(
        "libvirt-qemu.h",
        "LIBVIRT_QEMU_H",
        "what only QEMU has",
        Entry::Public,
        &["qemu"],
    ),
    header(
        "libvirt-lxc.h",
        "LIBVIRT_LXC_H",
        "what only LXC has",
        Entry::Public,
        &["lxc"],
    ),
    header(
        "libvirt-admin.h",
        "LIBVIRT_ADMIN_H",
        "administration of a daemon",
        Entry::Admin,
        &["admin"],
    ),
];

const DOMAIN: [&str; 11] = [
    "domain",
    "domain-save",
    "domain-migration",
    "domain-memory",
    "domain-vcpu",
    "domain-device",
    "domain-block",
    "domain-stats",
    "domain-job",
    "domain-guest",
    "domain-event",
];

/// Items, by their names in C, that stand in another header than their topic's.
const ELSEWHERE: [(&str, &str); 5] = [
    ("virConnectCloseReason", "libvirt-common.h"),
    ("virConnectGetDomainCapabilities", "libvirt-domain.h"),
    ("virFreeCallback", "libvirt-common.h"),
    ("virSecurityLabel", "libvirt-host.h"),
    ("virStream", "libvirt-host.h"),
];

/// Constants that the hand-written parts of headers define, for they depend on the compiler.
pub(super) const BY_HAND: [&str; 3] = ["VIR_EXPORT_VAR", "VIR_DEPRECATED", "LIBVIR_VERSION_NUMBER"];

impl Header {
    /// Whether it holds the item of that C name and topic.
    pub(super) fn holds(&self, name: &str, topic: &str) -> bool {
        match ELSEWHERE.iter().find(|(item, _)| *item == name) {
            Some((_, file)) => *file == self.file,
            None => self.topics.contains(&topic),
        }
    }
}
