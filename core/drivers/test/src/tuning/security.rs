//! What keeps a domain apart from others, and its memory from the host.

use polyvirt_config::domain::LaunchSecurityKind;
use polyvirt_driver::params::launch_security as name;
use polyvirt_driver::records::SecurityLabel;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainState, Error, ErrorDomain, ParamSpec, Result, TypedParam, TypedParamList,
    TypedParameterType,
};

use super::params::chosen;
use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;

/// The label of what runs.
const LABEL: &str = "libvirt-test";

/// The label of a running domain; one that does not run has none.
pub(crate) fn label(host: &Host, domain: &DomainRef) -> Result<SecurityLabel> {
    host.with(domain, |state| {
        let runs = state.is_active();
        Ok(SecurityLabel {
            label: if runs { LABEL } else { "" }.to_owned(),
            enforcing: runs,
        })
    })
}

/// The labels of all security models that are in use; the host has one.
pub(crate) fn labels(host: &Host, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
    Ok(vec![label(host, domain)?])
}

/// How the memory of a domain is protected; nothing when it is not.
pub(crate) fn launch_info(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
    flags::check("testDomainGetLaunchSecurityInfo", flags, 0x4)?;
    host.with(domain, |state| {
        let security = chosen(state, state.is_active())?.launch_security.as_ref();
        Ok(match security.map(|security| &security.kind) {
            Some(LaunchSecurityKind::Sev(sev)) => vec![TypedParam::new(name::POLICY, sev.policy)?],
            Some(LaunchSecurityKind::SevSnp(snp)) => {
                vec![TypedParam::new(name::SNP_POLICY, snp.policy)?]
            }
            _ => Vec::new(),
        })
    })
}

/// Hands a secret to a guest with protected memory, before it runs for the first time.
pub(crate) fn set_launch_state(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    flags::check("testDomainSetLaunchSecurityState", flags, 0)?;
    params.validate(&[
        ParamSpec::new(name::SECRET_HEADER, TypedParameterType::STRING),
        ParamSpec::new(name::SECRET, TypedParameterType::STRING),
        ParamSpec::new(name::SECRET_SET_ADDRESS, TypedParameterType::ULLONG),
    ])?;
    host.with(domain, |state| {
        require_active(state)?;
        if !is_sev(state)? {
            let message = "setting a launch secret is only supported for SEV-enabled guests";
            let error = Error::operation_unsupported(message);
            return Err(error.with_domain(ErrorDomain::TEST));
        }
        for needed in [name::SECRET_HEADER, name::SECRET] {
            if params.get_string(needed)?.is_none() {
                let message = format!("launch secret lacks '{needed}'");
                return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
            }
        }
        if state.doing != DomainState::PAUSED {
            let message = "the guest runs already: a launch secret is given before";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        Ok(())
    })
}

fn is_sev(state: &State) -> Result<bool> {
    let security = chosen(state, true)?.launch_security.as_ref();
    let kind = security.map(|security| &security.kind);
    Ok(matches!(kind, Some(LaunchSecurityKind::Sev(_))))
}
