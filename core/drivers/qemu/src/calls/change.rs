//! How guests are changed: one change at a time, in the running configuration, the stored one, or both.

use std::cell::RefCell;
use std::sync::Arc;

use polyvirt_config::domain::{Domain, infos};
use polyvirt_driver::Result;
use polyvirt_driver::refs::DomainRef;
use polyvirt_inventory::{Impact, devices, require_active};
use polyvirt_qemu::alias;

use crate::guest::{Guest, Running, status};
use crate::host::Host;
use crate::store;

impl Host {
    /// Does something with a guest that runs, while nobody else changes it. `function` is who does it, for those that
    /// wait meanwhile.
    pub(crate) fn act<T>(
        &self,
        domain: &DomainRef,
        function: &'static str,
        act: impl FnOnce(&Guest, &Arc<Running>) -> Result<T>,
    ) -> Result<T> {
        let guest = self.guest(domain)?;
        let _job = guest.jobs.begin(function)?;
        let running = {
            let state = guest.state();
            require_active(&*state)?;
            state.running()?
        };
        let done = act(&guest, &running);
        self.events.send();
        done
    }

    /// Changes the configurations that `flags` mean. `change` is called for each, with what the guest runs in when it is
    /// the running one; nothing of it counts when it fails.
    pub(crate) fn edit(
        &self,
        domain: &DomainRef,
        function: &'static str,
        flags: u32,
        change: impl FnMut(&mut Domain, Option<&Arc<Running>>) -> Result<()>,
    ) -> Result<()> {
        let change = RefCell::new(change);
        let change = |domain: &mut Domain, running: Option<&Arc<Running>>| {
            let change = &mut *change.borrow_mut();
            change(domain, running)
        };
        let store = |stored: &mut Domain| change(stored, None);
        self.edit_in_steps(domain, function, flags, store, |guest, running| {
            self.edit_live(guest, |live| change(live, Some(running)))
        })
    }

    /// Changes the running configuration of a guest, by whoever has its job; nothing of it counts when that fails.
    pub(crate) fn edit_live<T>(
        &self,
        guest: &Guest,
        change: impl FnOnce(&mut Domain) -> Result<T>,
    ) -> Result<T> {
        let before = Arc::clone(guest.state().config_of(true)?);
        let mut copy = before.as_ref().clone();
        let done = change(&mut copy)?;
        let mut state = guest.state();
        if let Some(now) = &state.live {
            carry_over(&before, now, &mut copy);
            state.live = Some(Arc::new(copy));
        }
        drop(state);
        status::write(self, guest)?;
        Ok(done)
    }

    /// Changes the configurations that `flags` mean, where a running guest is changed step by step: `act` takes note of
    /// each step, and those done count even when a later one fails. What is stored changes when all went well.
    pub(crate) fn edit_in_steps(
        &self,
        domain: &DomainRef,
        function: &'static str,
        flags: u32,
        change: impl FnOnce(&mut Domain) -> Result<()>,
        act: impl FnOnce(&Guest, &Arc<Running>) -> Result<()>,
    ) -> Result<()> {
        let guest = self.guest(domain)?;
        let _job = guest.jobs.begin(function)?;
        let (impact, running) = {
            let state = guest.state();
            (Impact::of(&*state, flags)?, state.running.clone())
        };
        // What is only written down comes first: a running guest cannot be changed back.
        let mut stored = None;
        if impact.config {
            let mut copy = guest.state().config_of(false)?.as_ref().clone();
            change(&mut copy)?;
            stored = Some(copy);
        }
        if let Some(running) = running.filter(|_| impact.live) {
            act(&guest, &running).inspect_err(|_| self.events.send())?;
        }
        if let Some(stored) = stored {
            store::write(&self.root.folders, &stored)?;
            guest.state().stored = Some(Arc::new(stored));
        }
        self.events.send();
        Ok(())
    }
}

/// Puts into `copy`, which was made of `before`, what QEMU said meanwhile: it is in the document that is there `now`.
fn carry_over(before: &Arc<Domain>, now: &Arc<Domain>, copy: &mut Domain) {
    if Arc::ptr_eq(before, now) {
        return;
    }
    if now.current_memory != before.current_memory {
        copy.current_memory = now.current_memory;
    }
    let left: Vec<&str> = infos::all(now).map(alias::of).collect();
    let gone = infos::all(before).map(alias::of);
    for name in gone.filter(|name| !name.is_empty() && !left.contains(name)) {
        if let Some((kind, place)) = devices::find_alias(copy.devices(), name) {
            kind.remove(copy.devices_mut(), place);
        }
    }
    for disk in &mut copy.devices_mut().disk {
        let of = |domain: &Domain| {
            let mut disks = domain.devices().disk.iter();
            let same = disks.find(|other| other.target.dev == disk.target.dev);
            same.map(|same| same.target.tray)
        };
        // The guest may have opened or closed its drive.
        let (then, tray) = (of(before), of(now));
        if let Some(tray) = tray.filter(|_| then != tray) {
            disk.target.tray = tray;
        }
    }
    for channel in &mut copy.devices_mut().channel {
        let name = alias::of(&channel.info);
        let mut others = now.devices().channel.iter();
        if let Some(other) = others.find(|other| alias::of(&other.info) == name) {
            channel.target.clone_from(&other.target);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use polyvirt_config::domain::Domain;
    use polyvirt_config::{FormatOptions, ParseOptions, parse};

    use super::carry_over;

    fn domain(devices: &str, memory: u32) -> Arc<Domain> {
        let document = format!(
            "<domain type='qemu'><name>a</name><memory>1024</memory>
             <currentMemory>{memory}</currentMemory><os><type>hvm</type></os>
             <devices>{devices}</devices></domain>"
        );
        Arc::new(parse(&document, &ParseOptions::default()).expect("a document"))
    }

    fn disk(name: &str) -> String {
        format!(
            "<disk type='file' device='disk'><source file='/{name}'/>
             <target dev='{name}' bus='virtio'/><alias name='virtio-{name}'/></disk>"
        )
    }

    #[test]
    fn what_happened_during_a_change_is_not_undone_by_it() {
        let before = domain(&(disk("vda") + &disk("vdb")), 1024);
        // The guest let go of a disk and of memory, while it was given another disk.
        let now = domain(&disk("vdb"), 512);
        let changed = domain(&(disk("vda") + &disk("vdb") + &disk("vdc")), 1024);
        let mut changed = changed.as_ref().clone();
        carry_over(&before, &now, &mut changed);
        let document = changed.format(&FormatOptions::default());
        let names = ["/vda", "/vdb", "/vdc"].map(|name| document.contains(name));
        assert_eq!(names, [false, true, true], "{document}");
        assert_eq!(changed.current_memory, Some(512));
    }
}
