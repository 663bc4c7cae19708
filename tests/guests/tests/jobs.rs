//! What takes long with a guest is watched and ended.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use polyvirt::{
    DomainGetJobStatsFlags, DomainJobType, DomainSaveRestoreFlags, DomainState, ErrorNumber,
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
    let saving = {
        let (domain, file) = (domain.clone(), file.clone());
        std::thread::spawn(move || domain.save(&file))
    };
    let until = Instant::now() + Duration::from_secs(30);
    while domain.job_info()?.type_ == DomainJobType::NONE {
        if Instant::now() > until || saving.is_finished() {
            bail!("the save was never seen");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    domain.abort_job()?;
    let error = saving
        .join()
        .ok()
        .context("no panic")?
        .err()
        .context("it was ended")?;
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
    domain.job_stats(last)?;
    assert_eq!(domain.job_stats(last)?.0, DomainJobType::NONE);
    Ok(())
}
