//! How much memory and how many virtual CPUs a domain has, and changing that.

use super::{Domain, DomainMemory, Vcpu, VcpuState, Vcpus};

/// Memory, in KiB.
impl Domain {
    /// At most.
    pub fn max_memory(&self) -> u64 {
        self.memory.as_ref().map_or(0, |memory| memory.text)
    }

    /// When it starts; never more than at most.
    pub fn memory_at_start(&self) -> u64 {
        self.current_memory.unwrap_or_else(|| self.max_memory())
    }

    /// Changes the upper bound; what is there at the start follows when it is more.
    pub fn set_max_memory(&mut self, max: u64) {
        let current = self.memory_at_start().min(max);
        let memory = self.memory.get_or_insert(DomainMemory {
            dump_core: None,
            text: max,
        });
        memory.text = max;
        self.current_memory = Some(current);
    }

    /// There is a module more, of so many KiB. What is there at the start follows where it was all.
    pub fn add_memory(&mut self, size: u64) {
        let (max, whole) = (
            self.max_memory(),
            self.memory_at_start() >= self.max_memory(),
        );
        self.set_max_memory(max.saturating_add(size));
        if whole {
            self.current_memory = Some(self.max_memory());
        }
    }

    /// There is a module less, of so many KiB.
    pub fn take_memory(&mut self, size: u64) {
        self.set_max_memory(self.max_memory().saturating_sub(size));
    }
}

/// Virtual CPUs.
impl Domain {
    /// Changes the upper bound; what is there at the start follows when it is more.
    pub fn set_max_vcpus(&mut self, max: u32) {
        let current = self.vcpus_at_start().min(max);
        self.vcpu_mut().text = max;
        self.set_vcpus(current);
    }

    /// Changes how many are there at the start.
    pub fn set_vcpus(&mut self, count: u32) {
        // Which of them is no longer said.
        self.vcpus = None;
        let vcpu = self.vcpu_mut();
        vcpu.current = (count != vcpu.text).then_some(count);
    }

    /// Says one by one which are there; how many there are at the start follows.
    pub fn set_vcpu_states(&mut self, states: Vec<VcpuState>) {
        let there = states.iter().filter(|state| state.enabled).count();
        self.set_vcpus(u32::try_from(there).unwrap_or(u32::MAX));
        self.vcpus = Some(Vcpus { vcpu: states });
    }

    fn vcpu_mut(&mut self) -> &mut Vcpu {
        self.vcpu.get_or_insert(Vcpu {
            placement: None,
            cpuset: None,
            current: None,
            text: 1,
        })
    }
}
