// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about job.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about job.
impl Domain {
    /// Reads the progress of a running domain's job, such as saving or migrating.
    ///
    /// No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells more.
    ///
    /// In C: `virDomainGetJobInfo`, since 0.7.7.
    pub fn job_info(&self) -> Result<DomainJobInfo> {
        let conn = self.conn();
        conn.driver().before("virDomainGetJobInfo")?;
        conn.hypervisor().domain_get_job_info(self.object())
    }

    /// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
    ///
    /// After a migration the destination has them too, unless it went through post-copy mode. No job gives the type `VIR_DOMAIN_JOB_NONE`; an inactive domain is an error, `VIR_ERR_OPERATION_INVALID`. Free the answer with `virTypedParamsFree`.
    ///
    /// - `flags`: Combination of `DomainGetJobStatsFlags` values.
    ///
    /// In C: `virDomainGetJobStats`, since 1.0.3.
    pub fn job_stats(&self, flags: DomainGetJobStatsFlags) -> Result<(DomainJobType, Vec<TypedParam>)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetJobStats")?;
        conn.hypervisor().domain_get_job_stats(self.object(), flags)
    }

    /// Asks the running job of a domain to end as soon as it can.
    ///
    /// The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as before. No job gives `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
    ///
    /// In C: `virDomainAbortJob`, since 0.7.7.
    pub fn abort_job(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAbortJob")?;
        conn.driver().before("virDomainAbortJob")?;
        conn.hypervisor().domain_abort_job(self.object())
    }

    /// Asks the running job of a domain to end, with a say in what may be interrupted.
    ///
    /// Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`.
    ///
    /// - `flags`: Combination of `DomainAbortJobFlagsValues` values.
    ///
    /// In C: `virDomainAbortJobFlags`, since 8.5.0.
    pub fn abort_job_flags(&self, flags: DomainAbortJobFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAbortJobFlags")?;
        conn.driver().before("virDomainAbortJobFlags")?;
        conn.hypervisor().domain_abort_job_flags(self.object(), flags)
    }
}
