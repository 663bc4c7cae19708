//! Moving domains to other hosts: `virDomainMigrate` and its siblings.
//!
//! Who leads depends on the flags. Usually it is this library, which asks the drivers of both sides in
//! turn ([`Migration`]), or does what older servers know ([`older`]). In a peer-to-peer or direct migration
//! it is the source, by one call of its driver ([`unmanaged`]). Before anything happens, [`checks`] refuses
//! what cannot be.

mod checks;
mod older;
mod settings;
mod unmanaged;

use polyvirt_driver::migration::{Migration, Settings, Side};
use polyvirt_driver::{DomainMigrateFlags, Error, Feature, Result, TypedParam};

use self::checks::supports;
use crate::{Connect, Domain};

/// Moving to other hosts.
impl Domain {
    /// Moves a running domain to the host behind another connection.
    ///
    /// Blocks until the migration ends; [`Domain::abort_job`] from another thread cancels it. With
    /// `PEER2PEER` the source's host takes over control. New code uses [`Domain::migrate3`].
    ///
    /// - `dname`: New name on the destination.
    /// - `uri`: Where the hypervisors send their data; derived from the destination when left out.
    /// - `bandwidth`: Upper limit of the transfer speed, in MiB per second; 0 for the default.
    ///
    /// Gives: The domain on the destination.
    ///
    /// In C: `virDomainMigrate`, since 0.3.2.
    pub fn migrate(
        &self,
        dconn: &Connect,
        flags: DomainMigrateFlags,
        dname: Option<&str>,
        uri: Option<&str>,
        bandwidth: u64,
    ) -> Result<Self> {
        // Here a peer-to-peer migration takes the URI for that of the other host.
        let peer = uri.map(str::to_owned);
        let settings = settings::new(uri, dname, None, bandwidth);
        settled("virDomainMigrate", self, dconn, peer, settings, flags)
    }

    /// Moves a running domain to the host behind another connection, optionally with an adapted definition.
    ///
    /// Like [`Domain::migrate`], with `dxml` in addition: the definition for the destination, differing only
    /// in what the guest cannot see. New code uses [`Domain::migrate3`].
    ///
    /// In C: `virDomainMigrate2`, since 0.9.2.
    pub fn migrate2(
        &self,
        dconn: &Connect,
        dxml: Option<&str>,
        flags: DomainMigrateFlags,
        dname: Option<&str>,
        uri: Option<&str>,
        bandwidth: u64,
    ) -> Result<Self> {
        let settings = settings::new(uri, dname, dxml, bandwidth);
        settled("virDomainMigrate2", self, dconn, None, settings, flags)
    }

    /// Moves a domain to the host behind another connection, with all settings as parameters
    /// ([`params::migrate`](crate::params::migrate)).
    ///
    /// Blocks until the migration ends; [`Domain::job_stats`] shows progress, [`Domain::abort_job`] cancels.
    /// `PEER2PEER` and `TUNNELLED` are refused with `INVALID_ARG`: use [`Domain::migrate_to_uri3`].
    ///
    /// ```
    /// use polyvirt::{Connect, DomainMigrateFlags, DomainState};
    ///
    /// # let file = std::env::temp_dir().join(format!("polyvirt-migrate3-{}.xml", std::process::id()));
    /// # std::fs::write(&file, "<node/>").unwrap();
    /// # let node = file.to_str().unwrap();
    /// let here = Connect::open("test:///default")?;
    /// let there = Connect::open(format!("test://{node}").as_str())?;
    /// # std::fs::remove_file(&file).unwrap();
    /// let domain = here.domain_lookup_by_name("test")?;
    /// let moved = domain.migrate3(&there, &[], DomainMigrateFlags::LIVE)?;
    /// assert_eq!(moved.state(0)?.0, DomainState::RUNNING);
    /// assert_eq!(domain.state(0)?.0, DomainState::SHUTOFF);
    /// # Ok::<(), polyvirt::Error>(())
    /// ```
    ///
    /// Gives: The domain on the destination.
    ///
    /// In C: `virDomainMigrate3`, since 1.1.0.
    pub fn migrate3(
        &self,
        dconn: &Connect,
        params: &[TypedParam],
        flags: DomainMigrateFlags,
    ) -> Result<Self> {
        const FUNCTION: &str = "virDomainMigrate3";
        require_write(FUNCTION, self, dconn)?;
        checks::combinations(FUNCTION, flags, false)?;
        checks::leads(FUNCTION, flags)?;
        checks::offline(self.conn(), Some(dconn), flags)?;
        let flags = checks::protection(self.conn(), flags)?;
        managed(FUNCTION, self, dconn, params, flags)
    }

    /// Moves a domain to a destination given by address, without a connection to it here.
    ///
    /// With `PEER2PEER` the source's host connects to `duri`; without it the hypervisor sends there
    /// directly. New code uses [`Domain::migrate_to_uri3`].
    ///
    /// In C: `virDomainMigrateToURI`, since 0.7.2.
    pub fn migrate_to_uri(
        &self,
        duri: &str,
        flags: DomainMigrateFlags,
        dname: Option<&str>,
        bandwidth: u64,
    ) -> Result<()> {
        let peer = flags.contains(DomainMigrateFlags::PEER2PEER);
        let (dconnuri, uri) = if peer {
            (Some(duri), None)
        } else {
            (None, Some(duri))
        };
        let settings = settings::to_params(&settings::new(uri, dname, None, bandwidth))?;
        self.unmanaged("virDomainMigrateToURI", dconnuri, &settings, flags)
    }

    /// Moves a domain to a destination given by address, with separate addresses for control and data.
    ///
    /// With `PEER2PEER`, `dconnuri` is needed; without it, `miguri`. New code uses
    /// [`Domain::migrate_to_uri3`].
    ///
    /// In C: `virDomainMigrateToURI2`, since 0.9.2.
    pub fn migrate_to_uri2(
        &self,
        dconnuri: Option<&str>,
        miguri: Option<&str>,
        dxml: Option<&str>,
        flags: DomainMigrateFlags,
        dname: Option<&str>,
        bandwidth: u64,
    ) -> Result<()> {
        let settings = settings::to_params(&settings::new(miguri, dname, dxml, bandwidth))?;
        self.unmanaged("virDomainMigrateToURI2", dconnuri, &settings, flags)
    }

    /// Moves a domain to a destination given by address, with all settings as parameters
    /// ([`params::migrate`](crate::params::migrate)).
    ///
    /// With `PEER2PEER` the source's host connects to `dconnuri` and controls the migration; without it the
    /// hypervisor sends directly to the parameter `URI`. The source keeps the domain when it fails.
    ///
    /// In C: `virDomainMigrateToURI3`, since 1.1.0.
    pub fn migrate_to_uri3(
        &self,
        dconnuri: Option<&str>,
        params: &[TypedParam],
        flags: DomainMigrateFlags,
    ) -> Result<()> {
        self.unmanaged("virDomainMigrateToURI3", dconnuri, params, flags)
    }

    fn unmanaged(
        &self,
        function: &'static str,
        dconnuri: Option<&str>,
        params: &[TypedParam],
        flags: DomainMigrateFlags,
    ) -> Result<()> {
        self.conn().require_write(function)?;
        self.conn().driver().before(function)?;
        unmanaged::run(function, self, dconnuri, params, flags)
    }
}

fn require_write(function: &'static str, domain: &Domain, dconn: &Connect) -> Result<()> {
    domain.conn().require_write(function)?;
    dconn.require_write(function)?;
    domain.conn().driver().before(function)
}

/// The functions with their settings in arguments, which may lead themselves or let the source lead: then
/// to `peer`, or else to where `dconn` is connected to.
fn settled(
    function: &'static str,
    domain: &Domain,
    dconn: &Connect,
    peer: Option<String>,
    mut settings: Settings,
    flags: DomainMigrateFlags,
) -> Result<Domain> {
    require_write(function, domain, dconn)?;
    checks::combinations(function, flags, true)?;
    checks::offline(domain.conn(), Some(dconn), flags)?;
    if !flags.contains(DomainMigrateFlags::PEER2PEER) {
        let flags = checks::protection(domain.conn(), flags)?;
        checks::not_tunnelled(flags)?;
        return managed(
            function,
            domain,
            dconn,
            &settings::to_params(&settings)?,
            flags,
        );
    }
    if !supports(domain.conn(), Feature::MIGRATION_P2P)? {
        return Err(Error::unsupported(function));
    }
    if peer.is_some() {
        settings.uri = None;
    }
    let peer = peer.unwrap_or_else(|| dconn.uri());
    let params = settings::to_params(&settings)?;
    unmanaged::run(function, domain, Some(&peer), &params, flags)?;
    dconn.domain_lookup_by_name(settings.name.as_deref().unwrap_or(domain.name()))
}

/// Leads a migration, by the newest protocol that both sides know.
fn managed(
    function: &'static str,
    domain: &Domain,
    dconn: &Connect,
    params: &[TypedParam],
    flags: DomainMigrateFlags,
) -> Result<Domain> {
    let unsupported = || Error::unsupported(function);
    let source = Side::new(domain.conn().driver()).ok_or_else(unsupported)?;
    let destination = Side::new(dconn.driver()).ok_or_else(unsupported)?;
    source.before(function)?;
    let object = domain.object();
    let both = |feature| -> Result<bool> {
        Ok(source.supports(feature)? && destination.supports(feature)?)
    };
    if both(Feature::MIGRATION_PARAMS)? {
        let migration = Migration::new(source, object, destination, params, flags)?;
        return Ok(Domain::new(dconn, migration.run()?));
    }
    let settings = settings::from_params(params)?;
    if both(Feature::MIGRATION_V3)? {
        let migration = Migration::plain(source, object, destination, settings, flags)?;
        Ok(Domain::new(dconn, migration.run()?))
    } else if both(Feature::MIGRATION_V2)? {
        older::protocol2(source, object, destination, &settings, flags)
            .map(|arrived| Domain::new(dconn, arrived))
    } else if both(Feature::MIGRATION_V1)? {
        older::protocol1(source, object, destination, &settings, flags)
            .map(|arrived| Domain::new(dconn, arrived))
    } else {
        Err(Error::unsupported(function))
    }
}
