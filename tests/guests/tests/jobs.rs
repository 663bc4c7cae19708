//! What takes long with a guest is watched and ended.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use polyvirt::{
    Domain, DomainCoreDumpFlags, DomainCoreDumpFormat, DomainCreateFlags, DomainGetJobStatsFlags,
    DomainJobType, DomainSaveRestoreFlags, DomainState, ErrorNumber,
};
use polyvirt_guests::{Place, has_qemu, small};

#[test]
fn a_save_is_watched_ended_and_told_of() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    // Enough memory to take a while, though nothing is in it.
    let document = small("slow").document()?.replace(
        "<memory unit='MiB'>32</memory>",
        "<memory unit='GiB'>4</memory>",
    );
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let running = DomainGetJobStatsFlags::empty();
    assert_eq!(domain.job_stats(running)?.0, DomainJobType::NONE);
    let error = domain
        .abort_job()
        .err()
        .context("there is nothing to end")?;
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);

    let file = place.root().join("image");
    let file = file.to_str().context("a path of text")?.to_owned();
    // On a fast machine a save may be over before it can be ended.
    let mut ended = None;
    for _ in 0..10 {
        match save_and_abort(&domain, &file)? {
            Some(error) => {
                ended = Some(error);
                break;
            }
            None => place.conn.domain_restore(&file)?,
        }
    }
    let error = ended.context("no save could be ended")?;
    assert_eq!(error.code(), ErrorNumber::OPERATION_ABORTED);
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    assert!(!std::path::Path::new(&file).exists());

    domain.managed_save(DomainSaveRestoreFlags::empty())?;
    let last = DomainGetJobStatsFlags::COMPLETED;
    let (kind, figures) = domain.job_stats(last | DomainGetJobStatsFlags::KEEP_COMPLETED)?;
    assert_eq!(kind, DomainJobType::COMPLETED);
    assert!(
        figures
            .iter()
            .any(|figure| figure.field() == "memory_total")
    );
    // What stock tells of the same.
    for name in [
        "memory_bps",
        "memory_dirty_rate",
        "memory_iteration",
        "memory_page_size",
        "memory_postcopy_requests",
        "downtime",
    ] {
        let told = figures.iter().any(|figure| figure.field() == name);
        assert!(told, "{name}: {figures:?}");
    }
    domain.job_stats(last)?;
    assert_eq!(domain.job_stats(last)?.0, DomainJobType::NONE);
    Ok(())
}

/// Saves a guest, and ends that as soon as it is seen to go on; what the save says of it.
fn save_and_abort(domain: &Domain, file: &str) -> Result<Option<polyvirt::Error>> {
    let saving = {
        let (domain, file) = (domain.clone(), file.to_owned());
        std::thread::spawn(move || domain.save(&file))
    };
    let until = Instant::now() + Duration::from_secs(60);
    while !saving.is_finished() {
        let job = domain.job_info();
        if job.is_ok_and(|job| job.type_ != DomainJobType::NONE) {
            // It may be over by now.
            let _ = domain.abort_job();
            break;
        }
        if Instant::now() > until {
            bail!("the save was never seen");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(saving.join().ok().context("a panic")?.err())
}

#[test]
fn a_dump_of_memory_alone_is_watched() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("dumped").document()?.replace(
        "<memory unit='MiB'>32</memory>",
        "<memory unit='GiB'>2</memory>",
    );
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let file = place.root().join("dump").to_string_lossy().into_owned();
    let dumping = {
        let domain = domain.clone();
        // Pages without anything in them take no room in this format.
        let (format, how) = (
            DomainCoreDumpFormat::KDUMP_ZLIB,
            DomainCoreDumpFlags::MEMORY_ONLY,
        );
        std::thread::spawn(move || domain.core_dump_with_format(&file, format, how))
    };
    let mut seen = 0;
    while !dumping.is_finished() {
        let (kind, figures) = domain.job_stats(DomainGetJobStatsFlags::empty())?;
        let total = figures
            .iter()
            .find(|figure| figure.field() == "memory_total");
        if kind != DomainJobType::NONE && total.is_some() {
            seen += 1;
            if let Err(error) = domain.abort_job() {
                assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
            }
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    dumping.join().ok().context("a panic")??;
    assert!(seen > 0, "nothing was seen of it");
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    Ok(())
}
