//! The keys of `qemu.conf`: what each is for, and where in [`Choices`] it goes. What holds when a key is not set is what
//! [`Choices::new`] says.

use std::path::PathBuf;

use super::{Choices, Tls};
use crate::compression::NAMES as FORMATS;

/// A key.
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in a sentence.
    pub about: &'static str,
    pub(super) place: Place,
}

/// Where the value of a key goes.
pub(super) enum Place {
    /// 0 or 1.
    Flag(fn(&mut Choices) -> &mut bool),
    /// The same, where saying nothing is a third choice.
    MaybeFlag(fn(&mut Choices) -> &mut Option<bool>),
    /// A number that is not negative.
    Number(fn(&mut Choices) -> &mut u64),
    /// A number of a port.
    Port(fn(&mut Choices) -> &mut u16),
    /// -1 for as it comes, 0 or 1.
    Sandbox(fn(&mut Choices) -> &mut bool),
    /// A number, or "unlimited".
    Limit(fn(&mut Choices) -> &mut u64),
    Text(fn(&mut Choices) -> &mut String),
    MaybeText(fn(&mut Choices) -> &mut Option<String>),
    /// One of some words.
    Word(&'static [&'static str], fn(&mut Choices) -> &mut String),
    /// The same, of which only the first acts so far.
    OnlyFirst(&'static [&'static str], fn(&mut Choices) -> &mut String),
    /// An absolute path.
    Path(fn(&mut Choices) -> &mut PathBuf),
    MaybePath(fn(&mut Choices) -> &mut Option<PathBuf>),
    /// Strings in brackets, or one without.
    Texts(fn(&mut Choices) -> &mut Vec<String>),
    MaybeTexts(fn(&mut Choices) -> &mut Option<Vec<String>>),
    /// What it is about is not there yet.
    NotYet(Kind),
    /// It once meant something.
    Obsolete(Kind),
}

/// What values a key without a place takes.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Flag,
    Number,
    Text,
    Texts,
}

use Place::{
    Flag, Limit, MaybeFlag, MaybePath, MaybeText, MaybeTexts, NotYet, Number, Obsolete, OnlyFirst,
    Path, Port, Sandbox, Text, Texts, Word,
};

const fn key(name: &'static str, place: Place, about: &'static str) -> Key {
    Key { name, about, place }
}

const fn vnc(choices: &mut Choices) -> &mut Tls {
    &mut choices.tls.vnc
}
const fn chardev(choices: &mut Choices) -> &mut Tls {
    &mut choices.tls.chardev
}
const fn nbd(choices: &mut Choices) -> &mut Tls {
    &mut choices.tls.nbd
}

/// All of them, by topic.
#[rustfmt::skip]
pub const KEYS: &[Key] = &[
    key("default_tls_x509_cert_dir", Path(|c| &mut c.tls.folder), "The folder of certificates where a kind of connection names none and has none of its own in /etc/pki."),
    key("default_tls_x509_verify", MaybeFlag(|c| &mut c.tls.verify), "Whether clients have to show a certificate where a kind of connection does not say."),
    key("default_tls_x509_secret_uuid", MaybeText(|c| &mut c.tls.secret), "The secret that private keys are encrypted with where a kind of connection names none."),
    key("default_tls_priority", NotYet(Kind::Text), "Which ciphers connections take where a kind of connection does not say."),

    key("vnc_listen", Text(|c| &mut c.qemu.vnc_listen), "Where VNC listens where the document does not say."),
    key("vnc_auto_unix_socket", Flag(|c| &mut c.qemu.vnc_auto_unix_socket), "Whether VNC listens at a socket in the guest's folder where the document names no address."),
    key("vnc_tls", Flag(|c| &mut vnc(c).on), "Whether VNC is encrypted."),
    key("vnc_tls_x509_cert_dir", MaybePath(|c| &mut vnc(c).folder), "The folder of VNC's certificates."),
    key("vnc_tls_x509_verify", MaybeFlag(|c| &mut vnc(c).verify), "Whether clients of VNC have to show a certificate."),
    key("vnc_tls_x509_secret_uuid", MaybeText(|c| &mut vnc(c).secret), "The secret that the private key of VNC is encrypted with."),
    key("vnc_tls_priority", NotYet(Kind::Text), "Which ciphers VNC takes."),
    key("vnc_password", MaybeText(|c| &mut c.qemu.vnc_password), "The word that clients of VNC need where the document has none; its first 8 bytes count."),
    key("vnc_sasl", Flag(|c| &mut c.qemu.vnc_sasl), "Whether clients of VNC tell who they are with SASL."),
    key("vnc_sasl_dir", MaybePath(|c| &mut c.qemu.vnc_sasl_folder), "The folder of SASL's configuration for VNC."),
    key("vnc_allow_host_audio", Flag(|c| &mut c.qemu.vnc_allow_host_audio), "Whether guests shown by VNC play sound on the host."),
    key("nographics_allow_host_audio", NotYet(Kind::Flag), "Whether guests without a display play sound on the host."),

    key("spice_listen", Text(|c| &mut c.qemu.spice_listen), "Where SPICE listens where the document does not say."),
    key("spice_tls", Flag(|c| &mut c.tls.spice.on), "Whether SPICE may be encrypted."),
    key("spice_tls_x509_cert_dir", MaybePath(|c| &mut c.tls.spice.folder), "The folder of SPICE's certificates."),
    key("spice_auto_unix_socket", Flag(|c| &mut c.qemu.spice_auto_unix_socket), "Whether SPICE listens at a socket in the guest's folder where the document names no address."),
    key("spice_password", MaybeText(|c| &mut c.qemu.spice_password), "The word that clients of SPICE need where the document has none."),
    key("spice_sasl", Flag(|c| &mut c.qemu.spice_sasl), "Whether clients of SPICE tell who they are with SASL."),
    key("spice_sasl_dir", MaybePath(|c| &mut c.qemu.spice_sasl_folder), "The folder of SASL's configuration for SPICE."),

    key("rdp_listen", NotYet(Kind::Text), "Where RDP listens where the document does not say."),
    key("rdp_tls_x509_cert_dir", NotYet(Kind::Text), "The folder of RDP's certificates."),
    key("rdp_username", NotYet(Kind::Text), "Who clients of RDP have to be where the document does not say."),
    key("rdp_password", NotYet(Kind::Text), "The word that clients of RDP need where the document has none."),

    key("chardev_tls", Flag(|c| &mut chardev(c).on), "Whether character devices over TCP are encrypted where the document does not say."),
    key("chardev_tls_x509_cert_dir", MaybePath(|c| &mut chardev(c).folder), "The folder of certificates of character devices."),
    key("chardev_tls_x509_verify", MaybeFlag(|c| &mut chardev(c).verify), "Whether clients of character devices have to show a certificate."),
    key("chardev_tls_x509_secret_uuid", MaybeText(|c| &mut chardev(c).secret), "The secret that the private key of character devices is encrypted with."),
    key("chardev_tls_priority", NotYet(Kind::Text), "Which ciphers character devices take."),
    key("nbd_tls", Flag(|c| &mut nbd(c).on), "Whether disks over NBD are encrypted where the document does not say."),
    key("nbd_tls_x509_cert_dir", MaybePath(|c| &mut nbd(c).folder), "The folder of certificates of disks over NBD."),
    key("nbd_tls_x509_secret_uuid", MaybeText(|c| &mut nbd(c).secret), "The secret that the private key of disks over NBD is encrypted with."),
    key("nbd_tls_priority", NotYet(Kind::Text), "Which ciphers disks over NBD take."),
    key("vxhs_tls", Obsolete(Kind::Flag), "Whether disks of Veritas HyperScale are encrypted: QEMU no longer reads them."),
    key("vxhs_tls_x509_cert_dir", Obsolete(Kind::Text), "The folder of their certificates."),
    key("vxhs_tls_x509_secret_uuid", Obsolete(Kind::Text), "The secret that their private key is encrypted with."),
    key("migrate_tls_x509_cert_dir", NotYet(Kind::Text), "The folder of certificates of guests that move to another host."),
    key("migrate_tls_x509_verify", NotYet(Kind::Flag), "Whether the host that a guest comes from has to show a certificate."),
    key("migrate_tls_x509_secret_uuid", NotYet(Kind::Text), "The secret that the private key is encrypted with."),
    key("migrate_tls_priority", NotYet(Kind::Text), "Which ciphers guests that move take."),
    key("migrate_tls_force", NotYet(Kind::Flag), "Whether guests move encrypted or not at all."),
    key("backup_tls_x509_cert_dir", NotYet(Kind::Text), "The folder of certificates of backups."),
    key("backup_tls_x509_verify", NotYet(Kind::Flag), "Whether who fetches a backup has to show a certificate."),
    key("backup_tls_x509_secret_uuid", NotYet(Kind::Text), "The secret that the private key is encrypted with."),
    key("backup_tls_priority", NotYet(Kind::Text), "Which ciphers backups take."),

    key("remote_display_port_min", Port(|c| &mut c.ports.display.0), "The first port that displays get where the document leaves it open; 5900 at least."),
    key("remote_display_port_max", Port(|c| &mut c.ports.display.1), "The last one."),
    key("remote_websocket_port_min", Port(|c| &mut c.ports.web.0), "The first port that VNC for browsers gets where the document leaves it open; 5700 at least."),
    key("remote_websocket_port_max", Port(|c| &mut c.ports.web.1), "The last one."),

    key("security_driver", Texts(|c| &mut c.security_drivers), "What keeps guests apart beside their users: none is all that is there so far."),
    key("security_default_confined", NotYet(Kind::Flag), "Whether guests that do not say are kept apart."),
    key("security_require_confined", NotYet(Kind::Flag), "Whether guests that are not kept apart are refused."),
    key("user", Text(|c| &mut c.user), "As whom guests run when the driver is root's: a name, or a number after a +."),
    key("group", Text(|c| &mut c.group), "As which group."),
    key("dynamic_ownership", Flag(|c| &mut c.dynamic_ownership), "Whether a guest's files are given to whom it runs as, for as long as it runs."),
    key("remember_owner", Flag(|c| &mut c.remember_owner), "Whether they get back the owner that they had, and not root."),
    key("cgroup_controllers", MaybeTexts(|c| &mut c.controllers), "The controllers that guests' control groups are made with; all that are mounted when not set."),
    key("cgroup_device_acl", NotYet(Kind::Texts), "Devices of the host that every guest may use."),
    key("namespaces", NotYet(Kind::Texts), "Namespaces that guests get: they run in those of the host."),
    key("seccomp_sandbox", Sandbox(|c| &mut c.qemu.seccomp_sandbox), "Whether QEMU is kept from system calls that it does not need."),
    key("capability_filters", Texts(|c| &mut c.capability_filters), "What QEMU is taken not to be able to do though it says so, by the names in its capabilities file."),
    key("shared_filesystems", NotYet(Kind::Texts), "Folders that are shared with the hosts that guests move to."),

    key("save_image_format", Word(FORMATS, |c| &mut c.save_format), "How saved guests are made smaller: by the program of that name."),
    key("dump_image_format", Word(FORMATS, |c| &mut c.dump_format), "How dumps are made smaller that are not for a debugger; not at all when there is no such program."),
    key("snapshot_image_format", OnlyFirst(FORMATS, |c| &mut c.snapshot_format), "How memory of snapshots is made smaller."),
    key("auto_dump_path", Path(|c| &mut c.dump_folder), "Where dumps of guests go that crash."),
    key("auto_dump_bypass_cache", Flag(|c| &mut c.dump_past_cache), "Whether they are written past the host's cache."),
    key("auto_start_bypass_cache", Flag(|c| &mut c.start_past_cache), "Whether guests that start with their host are read past the host's cache."),
    key("auto_shutdown_try_save", NotYet(Kind::Text), "Which guests are saved when the daemon ends."),
    key("auto_shutdown_try_shutdown", NotYet(Kind::Text), "Which guests are shut down then."),
    key("auto_shutdown_poweroff", NotYet(Kind::Text), "Which guests are turned off then."),
    key("auto_shutdown_wait", NotYet(Kind::Number), "How long guests have to shut down, in seconds."),
    key("auto_shutdown_restore", NotYet(Kind::Flag), "Whether guests that were saved go on at the next start."),
    key("auto_save_bypass_cache", NotYet(Kind::Flag), "Whether they are written past the host's cache."),

    key("hugetlbfs_mount", MaybeTexts(|c| &mut c.hugepages), "Where file systems of huge pages are mounted; all that are when not set."),
    key("memory_backing_dir", MaybePath(|c| &mut c.memory_folder), "Where files are that are guests' memory."),
    key("bridge_helper", NotYet(Kind::Text), "The program that connects ordinary users' guests with bridges."),
    key("pr_helper", NotYet(Kind::Text), "The program that makes reservations of SCSI units."),
    key("slirp_helper", Obsolete(Kind::Text), "A program that made networks for ordinary users: QEMU does that itself."),
    key("dbus_daemon", NotYet(Kind::Text), "The program that a guest's own bus is."),
    key("storage_use_nbdkit", NotYet(Kind::Flag), "Whether images on web servers are read by nbdkit."),
    key("set_process_name", Flag(|c| &mut c.qemu.process_names), "Whether QEMU's processes are called after their guests."),
    key("max_processes", Number(|c| &mut c.limits.processes), "How many processes the user of a guest may have; 0 leaves it as it is."),
    key("max_files", Number(|c| &mut c.limits.files), "How many files a guest may have open; 0 leaves it as it is."),
    key("max_threads_per_process", NotYet(Kind::Number), "How many threads a guest may have."),
    key("max_core", Limit(|c| &mut c.limits.core), "How large a dump of a crashed QEMU may be, in bytes, or \"unlimited\"."),
    key("dump_guest_core", Flag(|c| &mut c.qemu.dump_guest_core), "Whether a guest's memory goes into it where the document does not say."),
    key("mac_filter", NotYet(Kind::Flag), "Whether guests send under their own MAC addresses alone."),
    key("relaxed_acs_check", NotYet(Kind::Flag), "Whether devices behind switches that do not keep them apart may be given to guests."),
    key("allow_disk_format_probing", Obsolete(Kind::Flag), "Whether formats of images are guessed: they never are."),
    key("clear_emulator_capabilities", Obsolete(Kind::Flag), "Whether QEMU loses root's capabilities: it always does when it runs as somebody else."),
    key("lock_manager", Word(&["", "lockd", "sanlock", "nop"], |c| &mut c.lock_manager), "What keeps disks from being used twice; \"lockd\" has every disk locked by its file."),
    key("max_queued", Number(|c| &mut c.max_queued), "How many calls may wait for one guest; 0 for any number."),
    key("keepalive_interval", NotYet(Kind::Number), "How often a host that a guest moves to is asked whether it is there, in seconds."),
    key("keepalive_count", NotYet(Kind::Number), "How often without an answer."),
    key("migration_address", NotYet(Kind::Text), "Where guests arrive from other hosts."),
    key("migration_host", NotYet(Kind::Text), "This host, as others know it."),
    key("migration_port_min", NotYet(Kind::Number), "The first port that guests arrive at."),
    key("migration_port_max", NotYet(Kind::Number), "The last one."),
    key("log_timestamp", Flag(|c| &mut c.qemu.log_timestamps), "Whether what QEMU has to say begins with the time."),
    key("nvram", Texts(|c| &mut c.nvram), "Firmware without a descriptor, and the template of its variables: \"CODE:VARIABLES\"."),
    key("stdio_handler", OnlyFirst(&["file", "logd"], |c| &mut c.stdio_handler), "Who writes the logs of guests."),
    key("gluster_debug_level", Number(|c| &mut c.qemu.gluster_debug), "How much the client of Gluster says, from 0 for nothing to 9."),
    key("virtiofsd_debug", Flag(|c| &mut c.virtiofsd_debug), "Whether programs that serve folders say all that they do."),
    key("swtpm_user", MaybeText(|c| &mut c.swtpm_user), "As whom programs that emulate trusted platform modules run."),
    key("swtpm_group", MaybeText(|c| &mut c.swtpm_group), "As which group."),
    key("deprecation_behavior", Word(&["none", "omit", "reject", "crash"], |c| &mut c.deprecation), "What becomes of what QEMU will not have for long where the document does not say."),
    key("sched_core", OnlyFirst(&["none", "vcpus", "emulator", "full"], |c| &mut c.sched_core), "Which threads of a guest share a core of the host with nobody else."),
];
