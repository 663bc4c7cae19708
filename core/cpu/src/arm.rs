//! CPUs of ARM hosts: no models are known, so that the first host's stands for all.

use polyvirt_config::cpu::{AnyCpu, Cpu};

pub(crate) fn baseline(cpus: &[AnyCpu]) -> Cpu {
    crate::guest(cpus.first().map(crate::model).unwrap_or_default(), false)
}
