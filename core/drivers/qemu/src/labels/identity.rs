//! As whom a guest runs.

use polyvirt_config::domain::{Domain, Seclabel, SeclabelType};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::Owner;

use crate::settings::{Choices, owner_of_label};

/// The name of the security model.
pub(super) const MODEL: &str = "dac";

/// As whom guests run that nothing is said of.
const ROOT: Owner = Owner { user: 0, group: 0 };

/// As whom a guest runs, and to whom its files are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    /// None when that is us.
    pub(crate) process: Option<Owner>,
    /// None when they stay whose they are.
    pub(crate) files: Option<Owner>,
}

/// An owner as a label.
fn shown(owner: Owner) -> String {
    format!("+{}:+{}", owner.user, owner.group)
}

impl Identity {
    /// That of a guest that is about to start, which is noted in its document.
    pub(crate) fn settle(choices: &Choices, live: &mut Domain) -> Result<Self> {
        refuse_others(choices, live)?;
        if !choices.qemu.privileged {
            return Ok(Self::default());
        }
        let usual = choices.owner.unwrap_or(ROOT);
        let label = label_of(live);
        let kind = label.r#type.unwrap_or(SeclabelType::Dynamic);
        let relabel = label.relabel.unwrap_or(kind == SeclabelType::Dynamic);
        let owner = match (kind, &label.label) {
            (SeclabelType::Static, Some(text)) => owner_of_label(text)?,
            (SeclabelType::Dynamic, _) => {
                label.label = Some(shown(usual));
                usual
            }
            _ => usual,
        };
        if relabel && kind != SeclabelType::None {
            label.imagelabel.clone_from(&label.label);
        }
        label.relabel = Some(relabel);
        let is_us = owner == ROOT;
        let gives = relabel && kind != SeclabelType::None && choices.dynamic_ownership && !is_us;
        Ok(Self {
            process: (!is_us).then_some(owner),
            files: gives.then_some(owner),
        })
    }
}

/// The label of guests that nothing is said of; none where there are no labels.
pub(crate) fn base_label(choices: &Choices) -> Option<String> {
    let usual = choices.owner.unwrap_or(ROOT);
    choices.qemu.privileged.then(|| shown(usual))
}

/// The label of a guest that runs, if it has one.
pub(crate) fn own_label(live: &Domain) -> Option<&str> {
    let label = live.seclabel.iter().find(|label| is_dac(label));
    label?.label.as_deref()
}

/// What the document says of the model, added where it says nothing.
fn label_of(live: &mut Domain) -> &mut Seclabel {
    let place = live.seclabel.iter().position(is_dac);
    let place = place.unwrap_or_else(|| {
        live.seclabel.push(Seclabel {
            r#type: Some(SeclabelType::Dynamic),
            model: Some(MODEL.to_owned()),
            ..Seclabel::default()
        });
        live.seclabel.len() - 1
    });
    &mut live.seclabel[place]
}

fn is_dac(label: &Seclabel) -> bool {
    label.model.as_deref() == Some(MODEL)
}

/// Refuses a guest that wants to be kept apart by what is not there.
fn refuse_others(choices: &Choices, domain: &Domain) -> Result<()> {
    let mut labels = domain.seclabel.iter();
    let wanted = labels.find_map(|label| {
        let model = label.model.as_deref().filter(|model| *model != "none")?;
        let there = model == MODEL && choices.qemu.privileged;
        (!there && label.r#type != Some(SeclabelType::None)).then_some(model)
    });
    wanted.map_or(Ok(()), |model| {
        let message = format!("Unable to find security driver for model {model}");
        Err(Error::config_unsupported(message).with_domain(ErrorDomain::SECURITY))
    })
}
