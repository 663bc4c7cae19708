// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: lxc.

use crate::prelude::*;

/// Opens the Linux namespaces of a running container, one file descriptor for each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLxcOpenNamespace(domain: *mut VirDomain, fdlist: *mut *mut c_int, flags: c_uint) -> c_int {
    call("virDomainLxcOpenNamespace", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(fdlist, "fdlist")?;
        clear(fdlist);
        let new_fdlist = domain.lxc_open_namespace(flags as _)?;
        let count = give_array(fdlist, None::<*mut c_int>, &new_fdlist);
        Ok(count)
    })
}

/// Moves the calling process into a container's control groups.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLxcEnterCGroup(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainLxcEnterCGroup", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.lxc_enter_cgroup(flags as _)?;
        Ok(0)
    })
}
