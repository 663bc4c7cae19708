//! Guests whose memory the host cannot read: what they were started with, and secrets for them.

use polyvirt_config::domain::{Domain, LaunchSecurityKind as Kind};
use polyvirt_driver::params::launch_security::{
    API_MAJOR, API_MINOR, BUILD_ID, FIELDS, MEASUREMENT, POLICY, SECRET, SECRET_HEADER,
    SECRET_SET_ADDRESS, SNP_POLICY,
};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainState, Error, ErrorDomain, Result, TypedParam, TypedParamList};
use serde_json::{Value, json};

use super::flags;
use crate::host::Host;

/// What the guest was started with, for its owner to judge; nothing of guests that are not secured.
pub(crate) fn info(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
    flags::check("qemuDomainGetLaunchSecurityInfo", flags, 0)?;
    let secured = host.with(domain, |state| Ok(secured(state.config()?)))?;
    if !secured {
        return Ok(Vec::new());
    }
    host.act(domain, "virDomainGetLaunchSecurityInfo", |_, running| {
        let about = running.execute("query-sev", Value::Null)?;
        let number = |key: &str| about.get(key).and_then(Value::as_u64);
        let small = |key: &str| number(key).and_then(|number| u32::try_from(number).ok());
        let mut params = Vec::new();
        let snp = about.get("sev-type").and_then(Value::as_str) == Some("sev-snp");
        if !snp {
            let measured = running.execute("query-sev-launch-measure", Value::Null)?;
            let measured = measured
                .get("data")
                .and_then(Value::as_str)
                .unwrap_or_default();
            params.push(TypedParam::new(MEASUREMENT, measured.to_owned())?);
        }
        for (name, key) in [
            (API_MAJOR, "api-major"),
            (API_MINOR, "api-minor"),
            (BUILD_ID, "build-id"),
        ] {
            params.extend(
                small(key)
                    .map(|value| TypedParam::new(name, value))
                    .transpose()?,
            );
        }
        if snp {
            let policy = number("snp-policy").map(|policy| TypedParam::new(SNP_POLICY, policy));
            params.extend(policy.transpose()?);
        } else {
            let policy = small("policy").map(|policy| TypedParam::new(POLICY, policy));
            params.extend(policy.transpose()?);
        }
        Ok(params)
    })
}

/// Puts a secret of its owner's into a guest that has not begun to run.
pub(crate) fn set_state(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainSetLaunchSecurityState", flags, 0)?;
    let known = [SECRET_HEADER, SECRET, SECRET_SET_ADDRESS];
    let known: Vec<_> = FIELDS
        .iter()
        .filter(|field| known.contains(&field.field))
        .copied()
        .collect();
    params.validate(&known)?;
    let secured = host.with(domain, |state| Ok(secured(state.config()?)))?;
    if !secured {
        let message = "setting a launch secret is only supported in SEV-enabled domains";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    let (Some(header), Some(secret)) = (
        params.get_string(SECRET_HEADER)?,
        params.get_string(SECRET)?,
    ) else {
        let message = "sev-secret-header and sev-secret are required parameters";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    };
    let mut arguments = json!({ "packet-header": header, "secret": secret });
    if let Some(place) = params.get_ullong(SECRET_SET_ADDRESS)? {
        arguments["gpa"] = place.into();
    }
    host.act(
        domain,
        "virDomainSetLaunchSecurityState",
        |guest, running| {
            if guest.state().doing != DomainState::PAUSED {
                let message = "domain must be in a paused state";
                return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
            }
            running
                .execute("sev-inject-launch-secret", arguments)
                .map(drop)
        },
    )
}

/// Whether it is secured by AMD's processors: others tell nothing.
fn secured(domain: &Domain) -> bool {
    let security = domain.launch_security.as_ref();
    security.is_some_and(|security| matches!(security.kind, Kind::Sev(_) | Kind::SevSnp(_)))
}
