//! Migration to another connection: the domain that comes back belongs to that one.

use std::ffi::{c_char, c_uint, c_ulong};

use polyvirt::{Connect, Domain, DomainMigrateFlags, Result};

use crate::call::{Call, call};
use crate::handle::{Handle, Ref, give};
use crate::kinds::{VirConnect, VirDomain};
use crate::params::CTypedParameter;

/// Moves a running domain to the host behind another connection, with the client in control.
///
/// # Safety
/// The pointers are what they say, or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrate(
    domain: *mut VirDomain,
    dconn: *mut VirConnect,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> *mut VirDomain {
    call("virDomainMigrate", |call| {
        // SAFETY: as the caller says.
        let (dname, uri) = unsafe {
            (
                call.text_or_none(dname, "dname")?,
                call.text_or_none(uri, "uri")?,
            )
        };
        // SAFETY: as the caller says.
        let sides = unsafe { sides(call, domain, dconn) }?;
        arrive(sides, |domain, dconn| {
            domain.migrate(dconn, to_flags(flags), dname, uri, bandwidth as _)
        })
    })
}

/// Moves a running domain to the host behind another connection, optionally with an adapted definition.
///
/// # Safety
/// The pointers are what they say, or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrate2(
    domain: *mut VirDomain,
    dconn: *mut VirConnect,
    dxml: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> *mut VirDomain {
    call("virDomainMigrate2", |call| {
        // SAFETY: as the caller says.
        let (dxml, dname, uri) = unsafe {
            (
                call.text_or_none(dxml, "dxml")?,
                call.text_or_none(dname, "dname")?,
                call.text_or_none(uri, "uri")?,
            )
        };
        // SAFETY: as the caller says.
        let sides = unsafe { sides(call, domain, dconn) }?;
        arrive(sides, |domain, dconn| {
            domain.migrate2(dconn, dxml, to_flags(flags), dname, uri, bandwidth as _)
        })
    })
}

/// Moves a domain to the host behind another connection, with all settings as parameters.
///
/// # Safety
/// The pointers are what they say, or NULL; `params` has `nparams` parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrate3(
    domain: *mut VirDomain,
    dconn: *mut VirConnect,
    params: *const CTypedParameter,
    nparams: c_uint,
    flags: c_uint,
) -> *mut VirDomain {
    call("virDomainMigrate3", |call| {
        // SAFETY: as the caller says.
        let sides = unsafe { sides(call, domain, dconn) }?;
        // SAFETY: as the caller says.
        let params = unsafe { call.params(params, nparams, "params", "nparams") }?;
        arrive(sides, |domain, dconn| {
            domain.migrate3(dconn, &params, DomainMigrateFlags::from_bits_retain(flags))
        })
    })
}

/// The domain, and the connection to where it goes.
type Sides<'a> = (&'a Handle<Domain>, &'a Handle<Connect>);

/// # Safety
/// As for [`Call::handle`].
unsafe fn sides<'a>(
    call: &Call,
    domain: *mut VirDomain,
    dconn: *mut VirConnect,
) -> Result<Sides<'a>> {
    // SAFETY: as the caller says.
    unsafe { Ok((call.handle(domain)?, call.object_handle(dconn)?)) }
}

/// Migrates, and gives a handle on the domain that has arrived.
fn arrive(
    (domain, dconn): Sides<'_>,
    migrate: impl FnOnce(&Domain, &Connect) -> Result<Domain>,
) -> Result<*mut VirDomain> {
    let arrived = migrate(domain, dconn)?;
    Ok(give(arrived, Ref::share(dconn)))
}

/// The flags that there are stand in the lower half.
#[expect(clippy::cast_possible_truncation, reason = "no flag is above")]
fn to_flags(flags: c_ulong) -> DomainMigrateFlags {
    DomainMigrateFlags::from_bits_retain(flags as u32)
}
