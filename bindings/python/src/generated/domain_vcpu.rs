// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-vcpu.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainGetSchedulerParameters", c"virDomainGetSchedulerParameters(domain)\n--\n\nReports a domain's scheduler parameters.", 1, Failure::None, vir_domain_get_scheduler_parameters),
    Function::new(c"virDomainGetSchedulerParametersFlags", c"virDomainGetSchedulerParametersFlags(domain, flags)\n--\n\nReports a domain's scheduler parameters, live or from the stored configuration.", 2, Failure::None, vir_domain_get_scheduler_parameters_flags),
    Function::new(c"virDomainSetSchedulerParameters", c"virDomainSetSchedulerParameters(domain, params)\n--\n\nChanges a domain's scheduler parameters.", 2, Failure::MinusOne, vir_domain_set_scheduler_parameters),
    Function::new(c"virDomainSetSchedulerParametersFlags", c"virDomainSetSchedulerParametersFlags(domain, params, flags)\n--\n\nChanges a domain's scheduler parameters, live, in the stored configuration or both.", 3, Failure::MinusOne, vir_domain_set_scheduler_parameters_flags),
    Function::new(c"virDomainGetSchedulerType", c"virDomainGetSchedulerType(domain)\n--\n\nNames the scheduler that governs a domain's CPU time.", 1, Failure::None, vir_domain_get_scheduler_type),
    Function::new(c"virDomainGetMaxVcpus", c"virDomainGetMaxVcpus(domain)\n--\n\nGives the upper bound of a domain's virtual CPUs.", 1, Failure::MinusOne, vir_domain_get_max_vcpus),
    Function::new(c"virDomainSetVcpus", c"virDomainSetVcpus(domain, nvcpus)\n--\n\nChanges the number of an active domain's virtual CPUs.", 2, Failure::MinusOne, vir_domain_set_vcpus),
    Function::new(c"virDomainSetVcpusFlags", c"virDomainSetVcpusFlags(domain, nvcpus, flags)\n--\n\nChanges the number of virtual CPUs, live, in the stored configuration or both.", 3, Failure::MinusOne, vir_domain_set_vcpus_flags),
    Function::new(c"virDomainGetVcpusFlags", c"virDomainGetVcpusFlags(domain, flags)\n--\n\nGives the number of virtual CPUs, live or from the stored configuration.", 2, Failure::MinusOne, vir_domain_get_vcpus_flags),
    Function::new(c"virDomainPinVcpu", c"virDomainPinVcpu(domain, vcpu, cpumap)\n--\n\nRestricts an active domain's virtual CPU to some of the host's CPUs.", 3, Failure::MinusOne, vir_domain_pin_vcpu),
    Function::new(c"virDomainPinVcpuFlags", c"virDomainPinVcpuFlags(domain, vcpu, cpumap, flags)\n--\n\nRestricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.", 4, Failure::MinusOne, vir_domain_pin_vcpu_flags),
    Function::new(c"virDomainPinEmulator", c"virDomainPinEmulator(domain, cpumap, flags)\n--\n\nRestricts a domain's emulator threads to some of the host's CPUs.", 3, Failure::MinusOne, vir_domain_pin_emulator),
    Function::new(c"virDomainGetIOThreadInfo", c"virDomainGetIOThreadInfo(domain, flags)\n--\n\nLists a domain's I/O threads and the host CPUs they may run on.", 2, Failure::None, vir_domain_get_io_thread_info),
    Function::new(c"virDomainPinIOThread", c"virDomainPinIOThread(domain, iothread_id, cpumap, flags)\n--\n\nRestricts one of a domain's I/O threads to some of the host's CPUs.", 4, Failure::MinusOne, vir_domain_pin_io_thread),
    Function::new(c"virDomainAddIOThread", c"virDomainAddIOThread(domain, iothread_id, flags)\n--\n\nAdds an I/O thread to a domain, live, in the stored configuration or both.", 3, Failure::MinusOne, vir_domain_add_io_thread),
    Function::new(c"virDomainDelIOThread", c"virDomainDelIOThread(domain, iothread_id, flags)\n--\n\nRemoves one of a domain's I/O threads, live, in the stored configuration or both.", 3, Failure::MinusOne, vir_domain_del_io_thread),
    Function::new(c"virDomainSetIOThreadParams", c"virDomainSetIOThreadParams(domain, iothread_id, params, flags)\n--\n\nChanges how one of a domain's I/O threads polls, and the size of its thread pool.", 4, Failure::MinusOne, vir_domain_set_io_thread_params),
    Function::new(c"virDomainSetVcpu", c"virDomainSetVcpu(domain, vcpumap, state, flags)\n--\n\nPlugs or unplugs particular virtual CPUs, live, in the stored configuration or both.", 4, Failure::MinusOne, vir_domain_set_vcpu),
];

fn vir_domain_get_scheduler_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.scheduler_parameters()))
}

fn vir_domain_get_scheduler_parameters_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.scheduler_parameters_flags(DomainModificationImpact::of(flags))))
}

fn vir_domain_set_scheduler_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::scheduler::FIELDS)?;
    c.give(c.wait(|| domain.set_scheduler_parameters(&params)))
}

fn vir_domain_set_scheduler_parameters_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::scheduler::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_scheduler_parameters_flags(&params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_scheduler_type<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.scheduler_type()))
}

fn vir_domain_get_max_vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.max_vcpus()))
}

fn vir_domain_set_vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let nvcpus = c.number(1)?;
    c.give(c.wait(|| domain.set_vcpus(nvcpus)))
}

fn vir_domain_set_vcpus_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let nvcpus = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_vcpus_flags(nvcpus, DomainVcpuFlags::of(flags))))
}

fn vir_domain_get_vcpus_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.vcpus_flags(DomainVcpuFlags::of(flags))))
}

fn vir_domain_pin_vcpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let vcpu = c.number(1)?;
    let cpumap = c.bits(2)?;
    c.give(c.wait(|| domain.pin_vcpu(vcpu, &cpumap)))
}

fn vir_domain_pin_vcpu_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let vcpu = c.number(1)?;
    let cpumap = c.bits(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.pin_vcpu_flags(vcpu, &cpumap, DomainModificationImpact::of(flags))))
}

fn vir_domain_pin_emulator<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let cpumap = c.bits(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.pin_emulator(&cpumap, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_io_thread_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.io_thread_info(DomainModificationImpact::of(flags))))
}

fn vir_domain_pin_io_thread<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let iothread_id = c.number(1)?;
    let cpumap = c.bits(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.pin_io_thread(iothread_id, &cpumap, DomainModificationImpact::of(flags))))
}

fn vir_domain_add_io_thread<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let iothread_id = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.add_io_thread(iothread_id, DomainModificationImpact::of(flags))))
}

fn vir_domain_del_io_thread<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let iothread_id = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.del_io_thread(iothread_id, DomainModificationImpact::of(flags))))
}

fn vir_domain_set_io_thread_params<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let iothread_id = c.number(1)?;
    let params = c.params(2, params::io_thread::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.set_io_thread_params(iothread_id, &params, DomainModificationImpact::of(flags))))
}

fn vir_domain_set_vcpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let vcpumap = c.text(1, "vcpumap")?;
    let state = c.truth(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.set_vcpu(&vcpumap, state, DomainSetVcpuFlags::of(flags))))
}
