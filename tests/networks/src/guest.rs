//! What guests do on a network: ask for an address, for names, for files. Busybox does it for them.

use std::net::IpAddr;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use crate::Host;

/// What a server of DHCP has given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lease {
    /// The address.
    pub ip: String,
    /// The gateway.
    pub router: String,
    /// Who knows names.
    pub dns: String,
    /// The domain.
    pub domain: String,
    /// Who has the file to boot from.
    pub server: String,
    /// The file to boot from.
    pub file: String,
}

/// What is done with a lease: it is told, and the address is taken.
const SCRIPT: &str = "#!/bin/sh
[ \"$1\" = bound ] || exit 0
ip addr add $ip/$mask dev $interface
[ -z \"$router\" ] || ip route add default via $router
echo \"lease:$ip,$router,$dns,$domain,$siaddr,$boot_file\"
";

/// Asks for an address under a name, and takes it.
///
/// # Errors
/// What the client says, when nobody gives it one.
pub fn lease(host: &Host, name: &str) -> Result<Lease, String> {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script");
    std::fs::write(&script, SCRIPT).unwrap();
    std::fs::set_permissions(&script, PermissionsExt::from_mode(0o755)).unwrap();
    let called = format!("hostname:{name}");
    let output = host.program(&[
        "busybox",
        "udhcpc",
        "-i",
        "net",
        "-n",
        "-q",
        "-f",
        "-t",
        "5",
        "-T",
        "3",
        "-O",
        "bootfile",
        "-x",
        &called,
        "-s",
        script.to_str().unwrap(),
    ]);
    let said = String::from_utf8_lossy(&output.stdout);
    let lease = said.lines().find_map(|line| line.strip_prefix("lease:"));
    let lease = lease.ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let mut words = lease.split(',').map(str::to_owned);
    let mut next = || words.next().unwrap_or_default();
    Ok(Lease {
        ip: next(),
        router: next(),
        dns: next(),
        domain: next(),
        server: next(),
        file: next(),
    })
}

/// The addresses of a name, as a server says.
pub fn resolve(host: &Host, name: &str, server: &str) -> Vec<String> {
    let output = host.program(&["busybox", "nslookup", name, server]);
    let said = String::from_utf8_lossy(&output.stdout);
    // The server's own address is set off in another way.
    let addresses = said
        .lines()
        .filter_map(|line| line.strip_prefix("Address: "));
    addresses.map(str::to_owned).collect()
}

/// A file from a server of TFTP.
///
/// # Errors
/// What the client says, when it does not get it.
pub fn fetch(host: &Host, file: &str, server: &str) -> Result<String, String> {
    let output = host.program(&[
        "busybox",
        "tftp",
        "-g",
        "-r",
        file,
        "-l",
        "/dev/stdout",
        server,
    ]);
    let (said, why) = (output.stdout, output.stderr);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        return Ok(text(&said));
    }
    Err(text(&why))
}

/// The first address of IPv6 that the host has made for itself from what routers say.
pub fn announced(host: &Host, patience: Duration) -> Option<IpAddr> {
    let until = Instant::now() + patience;
    loop {
        let found = host.run(|_, net| {
            let addresses = net.addresses().unwrap();
            let is_global = |address: &IpAddr| match address {
                IpAddr::V6(address) => !address.is_loopback() && !address.is_unicast_link_local(),
                IpAddr::V4(_) => false,
            };
            let mut addresses = addresses.into_iter().map(|address| address.address);
            addresses.find(is_global)
        });
        if found.is_some() || Instant::now() > until {
            return found;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
