//! Statistics of chosen domains.

use polyvirt_driver::{
    ConnectGetAllDomainStatsFlags, DomainStatsTypes, Error, Result, records::DomainStatsRecord,
};

use crate::{Connect, Domain};

const FUNCTION: &str = "virDomainListGetStats";

impl Connect {
    /// Gathers statistics of the given domains in one call.
    ///
    /// All of them must belong to this connection. One that has gone meanwhile is left out.
    ///
    /// - `stats`: Groups to gather; none for all groups known.
    ///
    /// In C: `virDomainListGetStats`, since 1.2.8.
    pub fn list_domain_stats(
        &self,
        domains: &[Domain],
        stats: DomainStatsTypes,
        flags: ConnectGetAllDomainStatsFlags,
    ) -> Result<Vec<DomainStatsRecord>> {
        if domains.is_empty() {
            return Err(wrong(format!(
                "doms array in {FUNCTION} must contain at least one domain"
            )));
        }
        if domains.iter().any(|domain| domain.conn() != self) {
            return Err(wrong(
                "domains in 'doms' array must belong to a single connection",
            ));
        }
        self.driver().before(FUNCTION)?;
        let domains: Vec<_> = domains.iter().map(|d| d.object().clone()).collect();
        self.hypervisor()
            .domain_list_get_stats(&domains, stats, flags)
    }
}

fn wrong(message: impl Into<String>) -> Error {
    Error::invalid_arg(message).with_domain(polyvirt_driver::ErrorDomain::DOMAIN)
}
