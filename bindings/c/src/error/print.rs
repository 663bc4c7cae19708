//! What happens to errors when the application set no function: they are printed.

use std::io::{self, Write};

use polyvirt::{ErrorDomain, ErrorLevel, ErrorNumber};

use super::CError;

/// Names of the parts that errors come from, by number.
const PARTS: [&str; 73] = [
    "",
    "Xen Driver",
    "Xen Daemon",
    "Xen Store",
    "S-Expression",
    "XML Util",
    "Domain",
    "XML-RPC",
    "Proxy Daemon",
    "Config File",
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
    "Security Driver",
    "VirtualBox Driver",
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
    "Bhyve",
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

/// Prints an error to the standard error stream, in the form that scripts know.
///
/// # Safety
/// The texts of `error` are NULL or end with a NUL.
pub(super) unsafe fn print(error: &CError) {
    if error.is_ok() {
        return;
    }
    let level = match ErrorLevel(error.level) {
        ErrorLevel::WARNING => "warning",
        ErrorLevel::ERROR => "error",
        _ => "",
    };
    let part = usize::try_from(error.domain)
        .ok()
        .and_then(|d| PARTS.get(d))
        .unwrap_or(&"Unknown");
    // SAFETY: as the caller says.
    let message = unsafe { error.message() }.unwrap_or("No error message provided".into());
    let detail = error.domain == ErrorDomain::XML.0
        && error.code == ErrorNumber::XML_DETAIL.0
        && error.int1 != 0;
    let line = if detail {
        format!("line {}: ", error.int1)
    } else {
        String::new()
    };
    let text = format!(
        "libvirt: {part} {level} : {line}{}\n",
        message.trim_end_matches('\n')
    );
    // Where nobody can be told, there is nothing left to do.
    let _ = io::stderr().write_all(text.as_bytes());
}
