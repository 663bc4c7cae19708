//! Errors on standard error, for applications that do not ask for them: a line each, in libvirt's form.

use std::io::{Write as _, stderr};

use polyvirt::{Error, ErrorLevel};

/// Prints an error.
pub(crate) fn print(error: &Error) {
    let number = usize::try_from(error.domain().0).unwrap_or(0);
    let domain = DOMAINS.get(number).copied().unwrap_or_default();
    let level = if error.level() == ErrorLevel::WARNING {
        "warning"
    } else {
        "error"
    };
    // When standard error is closed, nobody wants to know.
    let _ = writeln!(
        stderr().lock(),
        "libvirt: {domain} {level} : {}",
        error.message()
    );
}

/// What libvirt calls the parts that errors come from, in the order of their numbers.
const DOMAINS: [&str; 73] = [
    "",
    "Xen Driver",
    "Xen Daemon",
    "Xen Store",
    "S-Expr",
    "XML Util",
    "Domain",
    "XML-RPC",
    "Proxy",
    "Configuration file",
    "QEMU Driver",
    "Network",
    "Test Driver",
    "Remote Driver",
    "OpenVZ Driver",
    "Xen XM Driver",
    "Linux Statistics",
    "LXC Driver",
    "Storage Driver",
    "Network Driver",
    "Domain Config",
    "User Mode Linux Driver",
    "Node Device Driver",
    "Xen Inotify Driver",
    "Security Labeling",
    "VBOX Driver",
    "Network Interface Driver",
    "Open Nebula Driver",
    "ESX Driver",
    "Power Hypervisor Driver",
    "Secrets Driver",
    "CPU Driver",
    "XenAPI Driver",
    "Network Filter Driver",
    "Lifecycle Hook",
    "Domain Snapshot",
    "Audit Utils",
    "Sysinfo Utils",
    "I/O Stream Utils",
    "VMware Driver",
    "Event Loop",
    "Xen Light Driver",
    "Lock Driver",
    "Hyper-V Driver",
    "Capabilities Utils",
    "URI Utils",
    "Authentication Utils",
    "DBus Utils",
    "Parallels Cloud Server",
    "Device Config",
    "SSH transport layer",
    "Lock Space",
    "Init control",
    "Identity",
    "Cgroup",
    "Access Manager",
    "Systemd",
    "Bhyve Driver",
    "Crypto",
    "Firewall",
    "Polkit",
    "Thread jobs",
    "Admin Interface",
    "Log Manager",
    "Xen XL Config",
    "Perf",
    "Libssh transport layer",
    "Resource control",
    "FirewallD",
    "Domain Checkpoint",
    "TPM",
    "BPF",
    "Cloud-Hypervisor Driver",
];
