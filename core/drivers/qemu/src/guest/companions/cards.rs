//! Networks that need no privilege: passt translates between a guest and the sockets of an ordinary user.

use std::fmt::Write as _;

use polyvirt_config::domain::{
    Interface, InterfaceBackendType, InterfaceKind, InterfacePortForward, PortForwardProtocol,
};
use polyvirt_driver::Result;
use polyvirt_host::files;
use polyvirt_qemu::alias;

use super::{Starting, Wanted, find, hand_over};

pub(super) fn wanted(starting: &Starting<'_>) -> Result<Vec<Wanted>> {
    let all = starting.live.devices().interface.iter();
    all.filter(|card| is_translated(card))
        .map(|card| passt(starting, card))
        .collect()
}

/// Whether passt carries the traffic of a card.
pub(super) fn is_translated(card: &Interface) -> bool {
    let backend = card.backend.as_ref().and_then(|backend| backend.r#type);
    backend == Some(InterfaceBackendType::Passt) && matches!(card.kind, InterfaceKind::User(_))
}

/// Whoever parses what a guest sends is nobody more than the guest itself.
pub(super) fn passt(starting: &Starting<'_>, card: &Interface) -> Result<Wanted> {
    let program = find(
        "passt",
        &["/usr/bin/passt", "/usr/local/bin/passt"],
        "passt",
    )?;
    let socket = starting.places.passt(alias::of(&card.info));
    if let Some(folder) = socket.parent() {
        files::make_folder(folder, 0o700)?;
        hand_over(starting.host, folder, starting.owner)?;
    }
    let mut arguments = vec![
        "--foreground".to_owned(),
        // It ends when QEMU does, however that ends.
        "--one-off".to_owned(),
        "--socket".to_owned(),
        socket.display().to_string(),
    ];
    if starting.owner.is_none() && rustix::process::geteuid().is_root() {
        // It would become somebody who may not enter the folder of its socket.
        arguments.extend(["--runas".to_owned(), "0:0".to_owned()]);
    }
    let log = card
        .backend
        .as_ref()
        .and_then(|backend| backend.log_file.as_ref());
    if let Some(log) = log {
        arguments.extend(["--log-file".to_owned(), log.clone()]);
    }
    for ip in &card.ip {
        arguments.extend(["--address".to_owned(), ip.address.to_string()]);
        if let Some(prefix) = ip.prefix {
            arguments.extend(["--netmask".to_owned(), prefix.to_string()]);
        }
    }
    for forward in &card.port_forward {
        let option = match forward.proto {
            PortForwardProtocol::Tcp => "--tcp-ports",
            PortForwardProtocol::Udp => "--udp-ports",
        };
        arguments.extend([option.to_owned(), ports(forward)]);
    }
    Ok(Wanted {
        program,
        arguments,
        descriptors: Vec::new(),
        socket: Some(socket),
        owner: starting.owner,
    })
}

/// What is forwarded, as passt reads it: `ADDRESS%DEVICE/FIRST-LAST:FIRST-LAST,~EXCLUDED`.
fn ports(forward: &InterfacePortForward) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    if let Some(address) = forward.address {
        let _ = write!(text, "{address}");
    }
    if let Some(device) = &forward.dev {
        let _ = write!(text, "%{device}");
    }
    if !text.is_empty() {
        text.push('/');
    }
    if forward.range.is_empty() {
        text.push_str("all");
    }
    for (place, range) in forward.range.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        if range.exclude == Some(true) {
            text.push('~');
        }
        let last = range.end.unwrap_or(range.start);
        let _ = write!(text, "{}", range.start);
        if last != range.start {
            let _ = write!(text, "-{last}");
        }
        if let Some(to) = range.to {
            let _ = write!(text, ":{to}");
            if last != range.start {
                let _ = write!(text, "-{}", to.saturating_add(last - range.start));
            }
        }
    }
    text
}
