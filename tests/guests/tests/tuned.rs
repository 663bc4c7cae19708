//! Guests that are held back: on which CPUs they run, how much of them, how fast their disks are.

use anyhow::{Context, Result};
use polyvirt::{
    Domain, DomainCreateFlags, DomainModificationImpact as Impact, ErrorNumber, TypedParam,
};
use polyvirt_guests::{Place, has_qemu, small};

/// A figure by its name.
fn figure(params: &[TypedParam], name: &str) -> Option<u64> {
    let found = params.iter().find(|param| param.field() == name)?;
    found.value().to_string().parse().ok()
}

/// The control groups of the guest whose shares are changed.
fn groups() -> Vec<String> {
    let hierarchies = std::fs::read_dir("/sys/fs/cgroup")
        .into_iter()
        .flatten()
        .flatten();
    let folders = hierarchies.filter_map(|one| std::fs::read_dir(one.path().join("machine")).ok());
    let names = folders.flatten().flatten().map(|entry| entry.file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.ends_with("-shared.libvirt-qemu"))
        .collect()
}

fn guest(place: &Place, name: &'static str) -> Result<Domain> {
    let image = place.root().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    let disk = format!(
        "<controller type='scsi' index='0' model='virtio-scsi'/>
         <disk type='file' device='disk'>
           <driver name='qemu' type='raw'/><source file='{}'/><target dev='sda' bus='scsi'/>
         </disk>",
        image.display()
    );
    let document = small(name).device(&disk).document()?;
    Ok(place.conn.domain_define_xml(&document)?)
}

#[test]
fn cpus_shares_and_rates_are_set_while_a_guest_runs_and_for_its_next_start() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = guest(&place, "shared")?;
    domain.create_with_flags(DomainCreateFlags::empty())?;
    let both = Impact::LIVE | Impact::CONFIG;

    domain.pin_vcpu_flags(0, &[1], both)?;
    for impact in [Impact::LIVE, Impact::CONFIG] {
        let (count, maps) = domain.vcpu_pin_info(1, impact)?;
        assert_eq!((count, maps.first()), (1, Some(&1)));
    }
    domain.pin_emulator(&[1], Impact::LIVE)?;
    assert_eq!(
        domain.emulator_pin_info(1, Impact::LIVE)?.1.first(),
        Some(&1)
    );

    let rate = TypedParam::new("total_bytes_sec", 1_000_000_u64)?;
    domain.set_block_io_tune("sda", std::slice::from_ref(&rate), both)?;
    for impact in [Impact::LIVE, Impact::CONFIG] {
        let rates = domain.block_io_tune(Some("sda"), impact)?;
        assert_eq!(figure(&rates, "total_bytes_sec"), Some(1_000_000));
    }
    let none = domain
        .block_io_tune(Some("sdz"), Impact::LIVE)
        .err()
        .context("no such disk")?;
    assert_eq!(none.code(), ErrorNumber::INVALID_ARG);

    if groups().is_empty() {
        eprintln!("skipped in part: there are no control groups for guests here");
    } else {
        let shares = TypedParam::new("cpu_shares", 512_u64)?;
        domain.set_scheduler_parameters_flags(std::slice::from_ref(&shares), both)?;
        let now = domain.scheduler_parameters_flags(Impact::LIVE)?;
        assert_eq!(figure(&now, "cpu_shares"), Some(512));
        assert_eq!(domain.scheduler_type()?.0, "posix");
        domain.memory_parameters(Impact::LIVE)?;
        domain.blkio_parameters(Impact::LIVE)?;
    }
    domain.numa_parameters(Impact::CONFIG)?;
    domain.perf_events(Impact::LIVE)?;
    domain.destroy()?;
    assert!(groups().is_empty(), "{:?}", groups());

    domain.create()?;
    let rates = domain.block_io_tune(Some("sda"), Impact::LIVE)?;
    assert_eq!(figure(&rates, "total_bytes_sec"), Some(1_000_000));
    assert_eq!(domain.vcpu_pin_info(1, Impact::LIVE)?.1.first(), Some(&1));
    domain.destroy()?;
    Ok(())
}

#[test]
fn threads_for_disks_come_and_go() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = guest(&place, "threaded")?;
    domain.create()?;
    let both = Impact::LIVE | Impact::CONFIG;
    domain.add_io_thread(5, both)?;
    assert!(
        domain.add_io_thread(5, Impact::LIVE).is_err(),
        "it is there already"
    );
    domain.pin_io_thread(5, &[1], Impact::LIVE)?;
    let longest = TypedParam::new("poll_max_ns", 1000_u64)?;
    domain.set_io_thread_params(5, &[longest], Impact::LIVE)?;
    for impact in [Impact::LIVE, Impact::CONFIG] {
        let threads = domain.io_thread_info(impact)?;
        assert_eq!(threads.first().map(|thread| thread.iothread_id), Some(5));
    }
    domain.del_io_thread(5, both)?;
    assert!(domain.io_thread_info(Impact::LIVE)?.is_empty());
    assert!(domain.io_thread_info(Impact::CONFIG)?.is_empty());
    Ok(())
}
