//! Switches of the kernel's that networks need.

use polyvirt_config::network::{Network, NetworkForwardMode as Mode};
use polyvirt_driver::Result;
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::sysctl;

/// What the host itself does on a bridge: it takes no addresses and routes from what guests tell, and without an
/// address of IPv6 speaks none.
pub(super) fn of_bridge(admin: &NetAdmin, bridge: &str, network: &Network) -> Result<()> {
    let has_ipv6 = network.ip.iter().any(|ip| ip.address.is_ipv6());
    let set = |name: &str, value: &str| {
        sysctl::set(admin, &["ipv6", "conf", bridge, name], value).map(drop)
    };
    set("disable_ipv6", if has_ipv6 { "0" } else { "1" })?;
    set("accept_ra", "0")?;
    set("autoconf", "0")
}

/// Has the host pass packets on, for networks that lead anywhere.
pub(super) fn forward(admin: &NetAdmin, network: &Network) -> Result<()> {
    if !matches!(network.mode(), Mode::Nat | Mode::Route | Mode::Open) {
        return Ok(());
    }
    let families = [(true, sysctl::FORWARD_4), (false, sysctl::FORWARD_6)];
    for (ipv4, switch) in families {
        if network.ip.iter().any(|ip| ip.address.is_ipv4() == ipv4) {
            sysctl::set(admin, switch, "1")?;
        }
    }
    Ok(())
}
