//! Security labels: the one of this thread, and taking on a container's.

use std::fs;

use polyvirt_driver::records::SecurityLabel;
use polyvirt_driver::{Error, Result};

const CURRENT: &str = "/proc/thread-self/attr/current";
const NEXT: &str = "/proc/thread-self/attr/exec";
const SELINUX_ENFORCE: &str = "/sys/fs/selinux/enforce";

/// The label of the calling thread under the security model `model`; empty where threads have none.
pub fn security_label(model: &str) -> Result<SecurityLabel> {
    if model != "selinux" {
        return Ok(SecurityLabel {
            label: String::new(),
            enforcing: false,
        });
    }
    let label = fs::read_to_string(CURRENT)
        .map_err(|error| Error::io(&error, "unable to get the security context of this thread"))?;
    let enforce = fs::read_to_string(SELINUX_ENFORCE)
        .map_err(|error| Error::io(&error, "error calling security_getenforce()"))?;
    Ok(SecurityLabel {
        label: label.trim_end_matches(['\0', '\n']).to_owned(),
        enforcing: enforce.trim() == "1",
    })
}

/// Gives the calling thread `label` of the security model `model`.
///
/// With SELinux it takes effect at the next `exec`, with AppArmor at once. Fails with
/// `ARGUMENT_UNSUPPORTED` for models whose labels threads cannot take on.
pub fn enter_security_label(model: &str, label: &SecurityLabel) -> Result<()> {
    let label = label.label.as_str();
    match model {
        "none" => Ok(()),
        "selinux" => fs::write(NEXT, label)
            .map_err(|error| Error::io(&error, format!("Cannot set context {label}"))),
        "apparmor" => fs::write(CURRENT, format!("changeprofile {label}"))
            .map_err(|error| Error::io(&error, format!("error changing profile to {label}"))),
        _ => Err(Error::argument_unsupported(format!(
            "Security model {model} cannot be entered"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use polyvirt_driver::ErrorNumber;

    use super::{enter_security_label, security_label};

    #[test]
    fn without_a_model_there_is_nothing_to_do() {
        let label = security_label("none").unwrap();
        assert_eq!((label.label.as_str(), label.enforcing), ("", false));
        enter_security_label("none", &label).unwrap();
    }

    #[test]
    fn a_model_without_labels_for_threads_is_refused() {
        let label = security_label("dac").unwrap();
        let error = enter_security_label("dac", &label).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::ARGUMENT_UNSUPPORTED);
        assert_eq!(
            error.message(),
            "argument unsupported: Security model dac cannot be entered"
        );
    }
}
