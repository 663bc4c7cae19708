//! What kind of machine is meant, and what it boots from, when nothing is said.

use crate::domain::{BootDevice, Domain, Os, OsBoot, OsKind, OsType, infos};

pub(super) fn normalise(domain: &mut Domain) {
    if domain.bootloader.is_some() {
        kind(domain);
    }
    boot(domain);
    let menu = domain.os.as_mut().and_then(|os| os.bootmenu.as_mut());
    if let Some(menu) = menu.filter(|menu| menu.enable != Some(true)) {
        menu.timeout = None;
    }
}

/// A domain that a program of the host boots is one of Xen's.
fn kind(domain: &mut Domain) {
    let os = domain.os.get_or_insert_with(Os::default);
    os.r#type.get_or_insert(OsType {
        arch: None,
        machine: None,
        text: OsKind::Xen,
    });
}

/// A whole machine boots from its first disk, unless devices say themselves that they are booted from.
fn boot(domain: &mut Domain) {
    let by_device = infos::all(domain).any(|info| info.boot.is_some());
    let by_host = domain.bootloader.is_some();
    let Some(os) = &mut domain.os else { return };
    let whole = os
        .r#type
        .as_ref()
        .is_some_and(|kind| kind.text == OsKind::Hvm);
    if whole && os.boot.is_empty() && !by_device && !by_host {
        os.boot.push(OsBoot {
            dev: BootDevice::Hd,
        });
    }
}
