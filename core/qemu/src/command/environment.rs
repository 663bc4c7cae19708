//! Variables of QEMU's environment.

use super::guest::Guest;
use polyvirt_config::domain::ClockOffset;

/// Variables that come from who starts the guest.
const INHERITED: [&str; 7] = [
    "LD_PRELOAD",
    "LD_LIBRARY_PATH",
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "TMPDIR",
];

/// All of them.
pub(super) fn variables(guest: &Guest<'_>) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = vec![("LC_ALL".to_owned(), "C".to_owned())];
    let folder = guest.places.folder().to_string_lossy().into_owned();
    let privileged = guest.launch.settings.privileged;
    for name in INHERITED {
        let found = guest
            .launch
            .environment
            .iter()
            .find(|(known, _)| known == name);
        match found {
            // Nothing that QEMU writes goes to the home of who runs the daemon.
            _ if name == "HOME" && privileged => all.push((name.to_owned(), folder.clone())),
            Some((_, value)) => all.push((name.to_owned(), value.clone())),
            None => {}
        }
    }
    if privileged {
        let below = [
            ("DATA", ".local/share"),
            ("CACHE", ".cache"),
            ("CONFIG", ".config"),
        ];
        all.extend(
            below.map(|(kind, place)| (format!("XDG_{kind}_HOME"), format!("{folder}/{place}"))),
        );
    }
    if let Some(ClockOffset::Timezone(zone)) =
        guest.domain.clock.as_ref().map(|clock| &clock.offset)
    {
        all.push(("TZ".to_owned(), zone.timezone.clone()));
    }
    all.extend(super::graphics::environment(guest));
    all.extend(super::audio::environment(guest));
    let own = guest
        .domain
        .qemu_commandline
        .iter()
        .flat_map(|own| &own.qemu_env);
    all.extend(own.map(|variable| {
        (
            variable.name.clone(),
            variable.value.clone().unwrap_or_default(),
        )
    }));
    all
}
