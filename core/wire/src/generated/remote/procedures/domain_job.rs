// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain job.

use crate::procedure::rule;
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Reads the progress of a running domain's job, such as saving or migrating.
    ///
    /// In C: `virDomainGetJobInfo`.
    163 DomainGetJobInfo(remote::DomainGetJobInfoArgs) -> remote::DomainGetJobInfoRet {
        name: "DOMAIN_GET_JOB_INFO",
        function: Some("virDomainGetJobInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Asks the running job of a domain to end as soon as it can.
    ///
    /// In C: `virDomainAbortJob`.
    164 DomainAbortJob(remote::DomainAbortJobArgs) -> () {
        name: "DOMAIN_ABORT_JOB",
        function: Some("virDomainAbortJob"),
        acl: &[rule("domain", "write")],
    };

    /// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
    ///
    /// In C: `virDomainGetJobStats`.
    298 DomainGetJobStats(remote::DomainGetJobStatsArgs) -> remote::DomainGetJobStatsRet {
        name: "DOMAIN_GET_JOB_STATS",
        function: Some("virDomainGetJobStats"),
        acl: &[rule("domain", "read")],
    };

    /// Asks the running job of a domain to end, with a say in what may be interrupted.
    ///
    /// In C: `virDomainAbortJobFlags`.
    442 DomainAbortJobFlags(remote::DomainAbortJobFlagsArgs) -> () {
        name: "DOMAIN_ABORT_JOB_FLAGS",
        function: Some("virDomainAbortJobFlags"),
        acl: &[rule("domain", "write")],
    };
}
