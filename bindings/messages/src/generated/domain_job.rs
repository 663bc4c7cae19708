// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-job.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainGetJobInfo", vir_domain_get_job_info),
    ("virDomainGetJobStats", vir_domain_get_job_stats),
    ("virDomainAbortJob", vir_domain_abort_job),
    ("virDomainAbortJobFlags", vir_domain_abort_job_flags),
];

fn vir_domain_get_job_info(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    c.give(dom.job_info())
}

fn vir_domain_get_job_stats(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.job_stats(DomainGetJobStatsFlags::of(flags)))
}

fn vir_domain_abort_job(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    c.give(dom.abort_job())
}

fn vir_domain_abort_job_flags(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.abort_job_flags(DomainAbortJobFlagsValues::of(flags)))
}
