// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-memory.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainSetMemoryParameters", c"virDomainSetMemoryParameters(domain, params, flags)\n--\n\nChanges the limits on a domain's use of host memory.", 3, Failure::MinusOne, vir_domain_set_memory_parameters),
    Function::new(c"virDomainGetMemoryParameters", c"virDomainGetMemoryParameters(domain, flags)\n--\n\nReports the limits on a domain's use of host memory.", 2, Failure::None, vir_domain_get_memory_parameters),
    Function::new(c"virDomainSetNumaParameters", c"virDomainSetNumaParameters(domain, params, flags)\n--\n\nChanges on which host NUMA nodes a domain's memory is placed.", 3, Failure::MinusOne, vir_domain_set_numa_parameters),
    Function::new(c"virDomainGetNumaParameters", c"virDomainGetNumaParameters(domain, flags)\n--\n\nReports on which host NUMA nodes a domain's memory is placed.", 2, Failure::None, vir_domain_get_numa_parameters),
    Function::new(c"virDomainGetMaxMemory", c"virDomainGetMaxMemory(domain)\n--\n\nGives the upper bound of a domain's memory.", 1, Failure::None, vir_domain_get_max_memory),
    Function::new(c"virDomainSetMaxMemory", c"virDomainSetMaxMemory(domain, memory)\n--\n\nChanges the upper bound of a domain's memory.", 2, Failure::MinusOne, vir_domain_set_max_memory),
    Function::new(c"virDomainSetMemory", c"virDomainSetMemory(domain, memory)\n--\n\nChanges how much memory an active domain's guest may use.", 2, Failure::MinusOne, vir_domain_set_memory),
    Function::new(c"virDomainSetMemoryFlags", c"virDomainSetMemoryFlags(domain, memory, flags)\n--\n\nChanges how much memory a guest may use, live, in the stored configuration or both.", 3, Failure::MinusOne, vir_domain_set_memory_flags),
    Function::new(c"virDomainSetMemoryStatsPeriod", c"virDomainSetMemoryStatsPeriod(domain, period, flags)\n--\n\nSets how often the balloon driver collects the guest's memory statistics.", 3, Failure::MinusOne, vir_domain_set_memory_stats_period),
    Function::new(c"virDomainMemoryPeek", c"virDomainMemoryPeek(dom, start, size, flags)\n--\n\nCopies a piece of an active domain's memory.", 4, Failure::None, vir_domain_memory_peek),
];

fn vir_domain_set_memory_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::memory::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_memory_parameters(&params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_memory_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.memory_parameters(DomainModificationImpact::of(flags))))
}

fn vir_domain_set_numa_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::numa::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_numa_parameters(&params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_numa_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.numa_parameters(DomainModificationImpact::of(flags))))
}

fn vir_domain_get_max_memory<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.max_memory()))
}

fn vir_domain_set_max_memory<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let memory = c.number(1)?;
    c.give(c.wait(|| domain.set_max_memory(memory)))
}

fn vir_domain_set_memory<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let memory = c.number(1)?;
    c.give(c.wait(|| domain.set_memory(memory)))
}

fn vir_domain_set_memory_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let memory = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_memory_flags(memory, DomainMemoryModFlags::of(flags))))
}

fn vir_domain_set_memory_stats_period<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let period = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_memory_stats_period(period, DomainMemoryModFlags::of(flags))))
}

fn vir_domain_memory_peek<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let start = c.number(1)?;
    let size = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.memory_peek(start, size, DomainMemoryFlags::of(flags))))
}
