//! What happens when the guest powers off, reboots or crashes.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::xml::Element;

/// What is done with a domain at one of these moments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Action {
    Destroy,
    Restart,
    RenameRestart,
    Preserve,
    CoredumpDestroy,
    CoredumpRestart,
}

/// An action for each moment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Actions {
    pub(crate) poweroff: Action,
    pub(crate) reboot: Action,
    pub(crate) crash: Action,
}

impl Actions {
    /// Reads the elements of a domain's document.
    pub(super) fn read(root: &Element) -> Result<Self> {
        Ok(Self {
            poweroff: Action::read(root, "on_poweroff", Action::Destroy)?,
            reboot: Action::read(root, "on_reboot", Action::Restart)?,
            crash: Action::read(root, "on_crash", Action::Destroy)?,
        })
    }
}

impl Action {
    const ALL: &[Self] = &[
        Self::Destroy,
        Self::Restart,
        Self::RenameRestart,
        Self::Preserve,
        Self::CoredumpDestroy,
        Self::CoredumpRestart,
    ];

    /// Whether the domain goes on running.
    pub(crate) fn restarts(self) -> bool {
        matches!(self, Self::Restart | Self::RenameRestart)
    }

    /// Whether it makes sense after a crash only.
    fn dumps_core(self) -> bool {
        matches!(self, Self::CoredumpDestroy | Self::CoredumpRestart)
    }

    /// Its name in documents.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Destroy => "destroy",
            Self::Restart => "restart",
            Self::RenameRestart => "rename-restart",
            Self::Preserve => "preserve",
            Self::CoredumpDestroy => "coredump-destroy",
            Self::CoredumpRestart => "coredump-restart",
        }
    }

    fn read(root: &Element, moment: &str, default: Self) -> Result<Self> {
        let text = root.child(moment).map(Element::text).unwrap_or_default();
        if text.is_empty() {
            return Ok(default);
        }
        let action = Self::ALL.iter().find(|action| action.name() == text);
        let message = match action {
            Some(action) if moment == "on_crash" || !action.dumps_core() => return Ok(*action),
            Some(_) => {
                let event = moment.trim_start_matches("on_");
                format!("Lifecycle event '{event}' doesn't support '{text}' action")
            }
            None => format!("unknown {moment} action: {text}"),
        };
        Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN))
    }
}
