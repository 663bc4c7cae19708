//! How an error reads on standard error, in the form that scripts know.

use super::Error;
use crate::generated::enums::{ErrorDomain, ErrorLevel, ErrorNumber};

/// What libvirt calls the parts that errors come from, in the order of their numbers.
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

/// The line that stands for an error, without its end: `libvirt: QEMU Driver error : Domain not found`.
///
/// Numbers that are no domain or level known here are called `Unknown` and nothing. `line` is where in a document the
/// error is, for details of XML errors; 0 for others.
#[must_use]
pub fn error_line(
    code: ErrorNumber,
    domain: ErrorDomain,
    level: ErrorLevel,
    message: Option<&str>,
    line: i32,
) -> String {
    let part = usize::try_from(domain.0)
        .ok()
        .and_then(|d| PARTS.get(d))
        .unwrap_or(&"Unknown");
    let level = match level {
        ErrorLevel::WARNING => "warning",
        ErrorLevel::ERROR => "error",
        _ => "",
    };
    let message = message
        .unwrap_or("No error message provided")
        .trim_end_matches('\n');
    if domain == ErrorDomain::XML && code == ErrorNumber::XML_DETAIL && line > 0 {
        return format!("libvirt: {part} {level} : line {line}: {message}");
    }
    format!("libvirt: {part} {level} : {message}")
}

impl Error {
    /// The line that stands for it on standard error; see [`error_line`].
    #[must_use]
    pub fn line(&self) -> String {
        let info = self.info();
        error_line(
            info.code,
            info.domain,
            info.level,
            Some(&info.message),
            info.int1,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_the_part_and_the_level() {
        let error = Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, "x");
        assert_eq!(
            error.line(),
            "libvirt: QEMU Driver error : Domain not found: x"
        );
    }

    #[test]
    fn every_part_has_a_name_and_others_are_unknown() {
        let line = |domain| {
            error_line(
                ErrorNumber::OK,
                ErrorDomain(domain),
                ErrorLevel::ERROR,
                None,
                0,
            )
        };
        assert!(PARTS[1..].iter().all(|part| !part.is_empty()));
        assert_eq!(
            line(73),
            "libvirt: Unknown error : No error message provided"
        );
        assert_eq!(line(-1), line(73));
    }
}
