// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-job.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainGetJobInfo", c"virDomainGetJobInfo(dom)\n--\n\nReads the progress of a running domain's job, such as saving or migrating.", 1, Failure::None, vir_domain_get_job_info),
    Function::new(c"virDomainAbortJob", c"virDomainAbortJob(dom)\n--\n\nAsks the running job of a domain to end as soon as it can.", 1, Failure::MinusOne, vir_domain_abort_job),
    Function::new(c"virDomainAbortJobFlags", c"virDomainAbortJobFlags(dom, flags)\n--\n\nAsks the running job of a domain to end, with a say in what may be interrupted.", 2, Failure::MinusOne, vir_domain_abort_job_flags),
];

fn vir_domain_get_job_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give(c.wait(|| dom.job_info()))
}

fn vir_domain_abort_job<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give(c.wait(|| dom.abort_job()))
}

fn vir_domain_abort_job_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.abort_job_flags(DomainAbortJobFlagsValues::of(flags))))
}
