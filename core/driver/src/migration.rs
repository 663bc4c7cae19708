//! Migration protocol 3: begin on the source, prepare on the destination, perform on the source, finish on
//! the destination, confirm on the source. Each hands a cookie to the next, which nobody else reads.
//!
//! The library leads two connections through it; the driver of the source does in a peer-to-peer migration,
//! with a connection that it has opened itself.
//!
//! Whatever fails, both sides hear of it: the destination forgets the domain, the source resumes it. The
//! error is that of the first failure. When the answer of the destination's last step is lost, the
//! domain is taken for not having arrived; locks on its disks are what keeps it from running twice.

use crate::params::migrate;
use crate::refs::DomainRef;
use crate::traits::HypervisorDriver;
use crate::{
    DomainMigrateFlags, DomainState, Driver, Error, ErrorDomain, ErrorNumber, Feature, Result,
    TypedParam, TypedParamList,
};

/// One of the two hosts.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    driver: &'a dyn Driver,
    calls: &'a dyn HypervisorDriver,
}

impl<'a> Side<'a> {
    /// The host behind `driver`; none when it has no domains.
    pub fn new(driver: &'a dyn Driver) -> Option<Self> {
        let calls = driver.hypervisor()?;
        Some(Self { driver, calls })
    }

    /// Whether its driver has a feature. One that cannot be asked has none.
    pub fn supports(self, feature: Feature) -> Result<bool> {
        match self.calls.connect_supports_feature(feature.0) {
            Err(error) if error.code() == ErrorNumber::NO_SUPPORT => Ok(false),
            answer => answer,
        }
    }

    /// The calls of its driver, which is told that `step` comes next.
    pub fn before(self, step: &'static str) -> Result<&'a dyn HypervisorDriver> {
        self.driver.before(step)?;
        Ok(self.calls)
    }

    /// Whether a domain is paused, and so has to be on the other side.
    pub fn is_paused(self, domain: &DomainRef) -> bool {
        let state = self.calls.domain_get_state(domain, 0);
        state.is_ok_and(|(state, _)| state == DomainState::PAUSED)
    }
}

/// One migration.
pub struct Migration<'a> {
    source: Side<'a>,
    domain: &'a DomainRef,
    destination: Side<'a>,
    form: Form,
    flags: DomainMigrateFlags,
    /// The flag that makes the source keep the domain as it is, if it can.
    protection: DomainMigrateFlags,
}

/// How settings are given to drivers.
enum Form {
    /// As parameters.
    Extensible(Vec<TypedParam>),
    /// As arguments, for servers before 1.1.0.
    Plain(Settings),
}

/// The settings that all forms and protocols know.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Where the hypervisors send their data.
    pub uri: Option<String>,
    /// New name on the destination.
    pub name: Option<String>,
    /// Definition for the destination.
    pub xml: Option<String>,
    /// Upper limit of the transfer speed, in MiB per second; 0 for the default.
    pub bandwidth: u64,
}

impl<'a> Migration<'a> {
    /// A migration of `domain`, which `source` has, with its settings as parameters.
    pub fn new(
        source: Side<'a>,
        domain: &'a DomainRef,
        destination: Side<'a>,
        params: &[TypedParam],
        flags: DomainMigrateFlags,
    ) -> Result<Self> {
        let form = Form::Extensible(params.to_vec());
        Self::with(source, domain, destination, form, flags)
    }

    /// The same for drivers that do not know parameters.
    pub fn plain(
        source: Side<'a>,
        domain: &'a DomainRef,
        destination: Side<'a>,
        settings: Settings,
        flags: DomainMigrateFlags,
    ) -> Result<Self> {
        Self::with(source, domain, destination, Form::Plain(settings), flags)
    }

    fn with(
        source: Side<'a>,
        domain: &'a DomainRef,
        destination: Side<'a>,
        form: Form,
        flags: DomainMigrateFlags,
    ) -> Result<Self> {
        let protection = if source.supports(Feature::MIGRATE_CHANGE_PROTECTION)? {
            DomainMigrateFlags::CHANGE_PROTECTION
        } else {
            DomainMigrateFlags::empty()
        };
        Ok(Self {
            source,
            domain,
            destination,
            form,
            flags,
            protection,
        })
    }

    /// Goes through all steps, and gives the domain on the destination.
    pub fn run(mut self) -> Result<DomainRef> {
        let (cookie, xml) = self.begin()?;
        if self.source.is_paused(self.domain) {
            self.flags |= DomainMigrateFlags::PAUSED;
        }
        let cookie = match self.prepare(&cookie, &xml) {
            Ok(cookie) => cookie,
            Err(error) => {
                // The source holds the domain fast since its first step.
                if !self.protection.is_empty() {
                    let _ = self.confirm(&[], true);
                }
                return Err(error);
            }
        };
        let performed = self.perform(&xml, cookie);
        let cookie = performed.as_deref().unwrap_or_default();
        let finished = self.finish(cookie, performed.is_err());
        let finished = match performed {
            Ok(_) => finished,
            Err(error) => Err(explained(error, finished.err())),
        };
        let cookie = finished.as_ref().map(|(_, cookie)| cookie.as_slice());
        // The domain is where it is; a source that cannot clean up changes nothing about that.
        let _ = self.confirm(cookie.unwrap_or_default(), finished.is_err());
        Ok(finished?.0)
    }

    /// The source: checks, holds the domain fast, describes it.
    fn begin(&self) -> Result<(Vec<u8>, String)> {
        let (source, domain) = (self.source, self.domain);
        let flags = self.flags | self.protection;
        match &self.form {
            Form::Extensible(params) => source
                .before("virDomainMigrateBegin3Params")?
                .domain_migrate_begin3_params(domain, params, flags),
            Form::Plain(s) => source
                .before("virDomainMigrateBegin3")?
                .domain_migrate_begin3(
                    domain,
                    s.xml.as_deref(),
                    flags,
                    s.name.as_deref(),
                    s.bandwidth,
                ),
        }
    }

    /// The destination: gets ready, and may say where to.
    fn prepare(&mut self, cookie: &[u8], xml: &str) -> Result<Vec<u8>> {
        let flags = self.destination_flags();
        let destination = self.destination;
        match &mut self.form {
            Form::Extensible(params) => {
                replace(params, migrate::DEST_XML, xml)?;
                let (cookie, uri) = destination
                    .before("virDomainMigratePrepare3Params")?
                    .domain_migrate_prepare3_params(params, cookie, flags)?;
                if let Some(uri) = uri {
                    replace(params, migrate::URI, &uri)?;
                }
                Ok(cookie)
            }
            Form::Plain(s) => {
                let (uri, name) = (s.uri.as_deref(), s.name.as_deref());
                let (cookie, uri) = destination
                    .before("virDomainMigratePrepare3")?
                    .domain_migrate_prepare3(cookie, uri, flags, name, s.bandwidth, xml)?;
                s.uri = uri.or_else(|| s.uri.take());
                Ok(cookie)
            }
        }
    }

    /// The source: sends the domain. There is nothing to send of an inactive one.
    fn perform(&self, xml: &str, cookie: Vec<u8>) -> Result<Vec<u8>> {
        if self.flags.contains(DomainMigrateFlags::OFFLINE) {
            return Ok(cookie);
        }
        let (source, domain) = (self.source, self.domain);
        let flags = self.flags | self.protection;
        match &self.form {
            Form::Extensible(params) => {
                params.get_string(migrate::URI)?.ok_or_else(without_uri)?;
                source
                    .before("virDomainMigratePerform3Params")?
                    .domain_migrate_perform3_params(domain, None, params, &cookie, flags)
            }
            Form::Plain(s) => {
                let uri = s.uri.as_deref().ok_or_else(without_uri)?;
                source
                    .before("virDomainMigratePerform3")?
                    .domain_migrate_perform3(
                        domain,
                        Some(xml),
                        &cookie,
                        None,
                        Some(uri),
                        flags,
                        s.name.as_deref(),
                        s.bandwidth,
                    )
            }
        }
    }

    /// The destination: runs the domain, or forgets it when it was `cancelled`.
    fn finish(&mut self, cookie: &[u8], cancelled: bool) -> Result<(DomainRef, Vec<u8>)> {
        let flags = self.destination_flags();
        let destination = self.destination;
        match &mut self.form {
            Form::Extensible(params) => {
                if params.get_string(migrate::DEST_NAME)?.is_none() {
                    replace(params, migrate::DEST_NAME, &self.domain.name)?;
                }
                destination
                    .before("virDomainMigrateFinish3Params")?
                    .domain_migrate_finish3_params(params, cookie, flags, cancelled)
            }
            Form::Plain(s) => {
                let name = s.name.as_deref().unwrap_or(&self.domain.name);
                let uri = s.uri.as_deref();
                destination
                    .before("virDomainMigrateFinish3")?
                    .domain_migrate_finish3(name, cookie, None, uri, flags, cancelled)
            }
        }
    }

    /// The source: lets go of the domain, or resumes it when it was `cancelled`.
    fn confirm(&self, cookie: &[u8], cancelled: bool) -> Result<()> {
        let (source, domain) = (self.source, self.domain);
        let flags = self.flags | self.protection;
        match &self.form {
            Form::Extensible(params) => source
                .before("virDomainMigrateConfirm3Params")?
                .domain_migrate_confirm3_params(domain, params, cookie, flags, cancelled),
            Form::Plain(_) => source
                .before("virDomainMigrateConfirm3")?
                .domain_migrate_confirm3(domain, cookie, flags, cancelled),
        }
    }

    fn destination_flags(&self) -> DomainMigrateFlags {
        destination_flags(self.flags)
    }
}

/// Why sending failed. QEMU on the source often knows no more than that the other side has gone; what that one
/// answers then says why, unless it only says that it has forgotten the domain.
fn explained(sending: Error, answer: Option<Error>) -> Error {
    let vague = |error: &Error| {
        error.domain() == ErrorDomain::QEMU && error.code() == ErrorNumber::OPERATION_FAILED
    };
    let says_why = |answer: &Error| {
        answer.domain() == ErrorDomain::QEMU && answer.code() != ErrorNumber::MIGRATE_FINISH_OK
    };
    match answer.filter(says_why) {
        Some(answer) if vague(&sending) => answer,
        _ => sending,
    }
}

/// The flags that concern the destination.
pub fn destination_flags(flags: DomainMigrateFlags) -> DomainMigrateFlags {
    flags - (DomainMigrateFlags::ABORT_ON_ERROR | DomainMigrateFlags::AUTO_CONVERGE)
}

/// The destination has prepared, and nobody knows where.
pub fn without_uri() -> Error {
    Error::internal("the destination prepared for a migration without saying where to send it")
        .with_domain(ErrorDomain::DOMAIN)
}

/// Sets a text, instead of what it was.
fn replace(params: &mut Vec<TypedParam>, field: &'static str, value: &str) -> Result<()> {
    params.retain(|param| param.field() != field);
    params.push(TypedParam::new(field, value)?);
    Ok(())
}
