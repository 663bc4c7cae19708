// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-vcpu.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainGetSchedulerParameters", vir_domain_get_scheduler_parameters),
    ("virDomainGetSchedulerParametersFlags", vir_domain_get_scheduler_parameters_flags),
    ("virDomainSetSchedulerParameters", vir_domain_set_scheduler_parameters),
    ("virDomainSetSchedulerParametersFlags", vir_domain_set_scheduler_parameters_flags),
    ("virDomainGetSchedulerType", vir_domain_get_scheduler_type),
    ("virDomainGetMaxVcpus", vir_domain_get_max_vcpus),
    ("virDomainSetVcpus", vir_domain_set_vcpus),
    ("virDomainSetVcpusFlags", vir_domain_set_vcpus_flags),
    ("virDomainGetVcpusFlags", vir_domain_get_vcpus_flags),
    ("virDomainPinVcpu", vir_domain_pin_vcpu),
    ("virDomainPinVcpuFlags", vir_domain_pin_vcpu_flags),
    ("virDomainGetVcpuPinInfo", vir_domain_get_vcpu_pin_info),
    ("virDomainPinEmulator", vir_domain_pin_emulator),
    ("virDomainGetEmulatorPinInfo", vir_domain_get_emulator_pin_info),
    ("virDomainGetIOThreadInfo", vir_domain_get_io_thread_info),
    ("virDomainPinIOThread", vir_domain_pin_io_thread),
    ("virDomainAddIOThread", vir_domain_add_io_thread),
    ("virDomainDelIOThread", vir_domain_del_io_thread),
    ("virDomainSetIOThreadParams", vir_domain_set_io_thread_params),
    ("virDomainGetVcpus", vir_domain_get_vcpus),
    ("virDomainSetVcpu", vir_domain_set_vcpu),
];

fn vir_domain_get_scheduler_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.scheduler_parameters())
}

fn vir_domain_get_scheduler_parameters_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.scheduler_parameters_flags(DomainModificationImpact::of(flags)))
}

fn vir_domain_set_scheduler_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    c.give(domain.set_scheduler_parameters(&params))
}

fn vir_domain_set_scheduler_parameters_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_scheduler_parameters_flags(&params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_scheduler_type(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.scheduler_type())
}

fn vir_domain_get_max_vcpus(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.max_vcpus())
}

fn vir_domain_set_vcpus(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let nvcpus = c.number()?;
    c.give(domain.set_vcpus(nvcpus))
}

fn vir_domain_set_vcpus_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let nvcpus = c.number()?;
    let flags = c.number()?;
    c.give(domain.set_vcpus_flags(nvcpus, DomainVcpuFlags::of(flags)))
}

fn vir_domain_get_vcpus_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.vcpus_flags(DomainVcpuFlags::of(flags)))
}

fn vir_domain_pin_vcpu(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let vcpu = c.number()?;
    let cpumap = c.bytes("cpumap")?;
    c.give(domain.pin_vcpu(vcpu, &cpumap))
}

fn vir_domain_pin_vcpu_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let vcpu = c.number()?;
    let cpumap = c.bytes("cpumap")?;
    let flags = c.number()?;
    c.give(domain.pin_vcpu_flags(vcpu, &cpumap, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_vcpu_pin_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let maplen = c.number()?;
    let flags = c.number()?;
    c.give(domain.vcpu_pin_info(maplen, DomainModificationImpact::of(flags)))
}

fn vir_domain_pin_emulator(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cpumap = c.bytes("cpumap")?;
    let flags = c.number()?;
    c.give(domain.pin_emulator(&cpumap, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_emulator_pin_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let maplen = c.number()?;
    let flags = c.number()?;
    c.give(domain.emulator_pin_info(maplen, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_io_thread_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.io_thread_info(DomainModificationImpact::of(flags)))
}

fn vir_domain_pin_io_thread(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let iothread_id = c.number()?;
    let cpumap = c.bytes("cpumap")?;
    let flags = c.number()?;
    c.give(domain.pin_io_thread(iothread_id, &cpumap, DomainModificationImpact::of(flags)))
}

fn vir_domain_add_io_thread(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let iothread_id = c.number()?;
    let flags = c.number()?;
    c.give(domain.add_io_thread(iothread_id, DomainModificationImpact::of(flags)))
}

fn vir_domain_del_io_thread(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let iothread_id = c.number()?;
    let flags = c.number()?;
    c.give(domain.del_io_thread(iothread_id, DomainModificationImpact::of(flags)))
}

fn vir_domain_set_io_thread_params(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let iothread_id = c.number()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_io_thread_params(iothread_id, &params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_vcpus(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let maplen = c.number()?;
    c.give(domain.vcpus(maplen))
}

fn vir_domain_set_vcpu(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let vcpumap = c.text("vcpumap")?;
    let state = c.truth()?;
    let flags = c.number()?;
    c.give(domain.set_vcpu(&vcpumap, state, DomainSetVcpuFlags::of(flags)))
}
