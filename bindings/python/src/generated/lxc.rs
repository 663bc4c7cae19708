// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: lxc.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainLxcOpenNamespace", c"virDomainLxcOpenNamespace(domain, flags)\n--\n\nOpens the Linux namespaces of a running container, one file descriptor for each.", 2, Failure::None, vir_domain_lxc_open_namespace),
    Function::new(c"virDomainLxcEnterCGroup", c"virDomainLxcEnterCGroup(domain, flags)\n--\n\nMoves the calling process into a container's control groups.", 2, Failure::MinusOne, vir_domain_lxc_enter_c_group),
];

fn vir_domain_lxc_open_namespace<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.lxc_open_namespace(flags)))
}

fn vir_domain_lxc_enter_c_group<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.lxc_enter_cgroup(flags)))
}
