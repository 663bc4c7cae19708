// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: lxc.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainLxcOpenNamespace", vir_domain_lxc_open_namespace),
    ("virDomainLxcEnterCGroup", vir_domain_lxc_enter_c_group),
];

fn vir_domain_lxc_open_namespace(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.lxc_open_namespace(flags))
}

fn vir_domain_lxc_enter_c_group(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.lxc_enter_cgroup(flags))
}
