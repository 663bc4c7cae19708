// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-memory.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainSetMemoryParameters", vir_domain_set_memory_parameters),
    ("virDomainGetMemoryParameters", vir_domain_get_memory_parameters),
    ("virDomainSetNumaParameters", vir_domain_set_numa_parameters),
    ("virDomainGetNumaParameters", vir_domain_get_numa_parameters),
    ("virDomainGetMaxMemory", vir_domain_get_max_memory),
    ("virDomainSetMaxMemory", vir_domain_set_max_memory),
    ("virDomainSetMemory", vir_domain_set_memory),
    ("virDomainSetMemoryFlags", vir_domain_set_memory_flags),
    ("virDomainSetMemoryStatsPeriod", vir_domain_set_memory_stats_period),
    ("virDomainMemoryPeek", vir_domain_memory_peek),
];

fn vir_domain_set_memory_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_memory_parameters(&params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_memory_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.memory_parameters(DomainModificationImpact::of(flags)))
}

fn vir_domain_set_numa_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_numa_parameters(&params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_numa_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.numa_parameters(DomainModificationImpact::of(flags)))
}

fn vir_domain_get_max_memory(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.max_memory())
}

fn vir_domain_set_max_memory(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let memory = c.number()?;
    c.give(domain.set_max_memory(memory))
}

fn vir_domain_set_memory(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let memory = c.number()?;
    c.give(domain.set_memory(memory))
}

fn vir_domain_set_memory_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let memory = c.number()?;
    let flags = c.number()?;
    c.give(domain.set_memory_flags(memory, DomainMemoryModFlags::of(flags)))
}

fn vir_domain_set_memory_stats_period(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let period = c.number()?;
    let flags = c.number()?;
    c.give(domain.set_memory_stats_period(period, DomainMemoryModFlags::of(flags)))
}

fn vir_domain_memory_peek(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let start = c.number()?;
    let size = c.number()?;
    let flags = c.number()?;
    c.give(dom.memory_peek(start, size, DomainMemoryFlags::of(flags)))
}
