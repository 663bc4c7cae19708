//! What a start makes of a stored document before QEMU is told: amounts that machines take, names, numbers, sockets.

use polyvirt_config::domain::{
    Channel, ChannelTarget, CharMode, CharSource, CharSourceUnix, CharUnixSource, Domain, IoThread,
    MemoryDeviceModel,
};

use crate::alias;
mod cpu;

use polyvirt_config::Result;

use crate::Capabilities;
use crate::capabilities::Accelerator;
use crate::document::addresses;
use crate::machine::Traits;
use crate::places::Places;

/// Prepares a document. Doing so twice changes nothing.
///
/// Where devices are plugged in that the document does not say, QEMU chose by itself before: a guest that comes from
/// elsewhere (`incoming`) is left that way.
///
/// # Errors
/// When a device is where it cannot be, or there is no room left.
pub fn prepare(
    domain: &mut Domain,
    places: &Places<'_>,
    capabilities: &Capabilities,
    incoming: bool,
) -> Result<()> {
    // What comes from elsewhere has the amounts that it has.
    if !incoming {
        align_memory(domain);
    }
    name_iothreads(domain);
    let accelerator = Accelerator::of(domain.r#type);
    cpu::name_model(domain, capabilities, accelerator);
    addresses::assign(domain, capabilities, !incoming)?;
    alias::assign(domain);
    alias::number_images(domain);
    for channel in &mut domain.devices_mut().channel {
        channel_socket(channel, places);
    }
    Ok(())
}

/// The steps in which machines take memory and memory devices, in KiB.
fn steps(domain: &Domain) -> (u64, u64) {
    let machine = Traits::of(domain);
    if machine.is_ppc64() {
        return (256 << 10, 256 << 10);
    }
    let module = if machine.is_x86() || machine.is_arm() {
        2 << 10
    } else {
        1 << 10
    };
    (1 << 10, module)
}

/// Rounds memory up to what the machine takes.
fn align_memory(domain: &mut Domain) {
    let power = Traits::of(domain).is_ppc64();
    let (step, module) = steps(domain);
    let round =
        |kib: &mut u64, step: u64| *kib = kib.checked_next_multiple_of(step).unwrap_or(*kib);
    let up = |kib: &mut u64| round(kib, step);
    let (mut devices, mut grown, mut shrunk) = (0u64, 0u64, 0u64);
    for device in &mut domain.devices_mut().memory {
        let label = match &device.model {
            MemoryDeviceModel::Nvdimm(nvdimm) => {
                nvdimm.target.label.as_ref().and_then(|label| label.size)
            }
            _ => None,
        };
        let size = match &mut device.model {
            MemoryDeviceModel::Dimm(dimm) => &mut dimm.target.size,
            MemoryDeviceModel::Nvdimm(nvdimm) => &mut nvdimm.target.size,
            MemoryDeviceModel::VirtioPmem(pmem) => &mut pmem.target.size,
            MemoryDeviceModel::VirtioMem(memory) => &mut memory.target.size,
            MemoryDeviceModel::SgxEpc(epc) => &mut epc.target.size,
        };
        let before = *size;
        match label {
            // The part without the label is what the machine counts, and no more than there is in the file.
            Some(label) if power => {
                *size = (size.saturating_sub(label) / module * module).saturating_add(label);
            }
            _ => round(size, module),
        }
        devices = devices.saturating_add(*size);
        grown = grown.saturating_add(size.saturating_sub(before));
        shrunk = shrunk.saturating_add(before.saturating_sub(*size));
    }
    let mut nodes = 0u64;
    if let Some(numa) = domain.cpu.as_mut().and_then(|cpu| cpu.numa.as_mut()) {
        for cell in &mut numa.cell {
            up(&mut cell.memory);
            nodes = nodes.saturating_add(cell.memory);
        }
    }
    if let Some(all) = &mut domain.memory {
        // What devices grow, all of it grows.
        all.text = all.text.saturating_add(grown).saturating_sub(shrunk);
        let mut base = if nodes > 0 {
            nodes
        } else {
            all.text.saturating_sub(devices)
        };
        up(&mut base);
        all.text = base.saturating_add(devices);
    }
    if let Some(most) = &mut domain.max_memory {
        up(&mut most.text);
    }
}

/// Gives numbers to threads of which only a number is given.
fn name_iothreads(domain: &mut Domain) {
    let wanted = domain.iothreads.unwrap_or_default().min(MOST_THREADS);
    if wanted == 0 {
        return;
    }
    let threads = &mut domain.iothreadids.get_or_insert_default().iothread;
    let mut next = 1;
    while u32::try_from(threads.len()).is_ok_and(|there| there < wanted) {
        while threads.iter().any(|thread| thread.id == next) {
            next += 1;
        }
        threads.push(IoThread {
            id: next,
            ..IoThread::default()
        });
    }
}

/// The most threads that serve disks.
const MOST_THREADS: u32 = 16384;

/// A channel whose socket may be anywhere gets one among the guest's own.
fn channel_socket(channel: &mut Channel, places: &Places<'_>) {
    let CharSource::Unix(CharSourceUnix { source, .. }) = &mut channel.source else {
        return;
    };
    let name = match &channel.target {
        ChannelTarget::Virtio(target) => target.name.as_deref(),
        ChannelTarget::Xen(target) => target.name.as_deref(),
        ChannelTarget::Guestfwd(_) => None,
    };
    let bind = || CharUnixSource {
        mode: CharMode::Bind,
        ..CharUnixSource::default()
    };
    let source = source.get_or_insert_with(bind);
    if source.path.is_none() {
        let name = name
            .unwrap_or_else(|| alias::of(&channel.info))
            .replace('/', "_");
        source.path = Some(places.channels().join(name).to_string_lossy().into_owned());
    }
}
