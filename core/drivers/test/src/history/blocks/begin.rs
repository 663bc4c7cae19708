//! Beginning block jobs.

use polyvirt_config::common::StorageFormat;
use polyvirt_config::domain::{BackingStore, Disk, DiskMirror, MirrorJob};
use polyvirt_config::{Codec, Foreign, ForeignNode, parse_part};
use polyvirt_driver::params::block_copy;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainBlockCommitFlags, DomainBlockCopyFlags, DomainBlockJobType as Kind, DomainBlockPullFlags,
    DomainBlockRebaseFlags as Rebase, Error, ErrorDomain, Result, TypedParam, TypedParamList,
};

use super::calls::speed;
use super::{BlockJob, Change, Pivot, chain, disk_of};
use crate::host::{Host, State};
use crate::hypervisor::flags;

/// Brings everything into the image in use.
pub(crate) fn pull(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    bandwidth: u64,
    flags: DomainBlockPullFlags,
) -> Result<()> {
    let bytes = DomainBlockPullFlags::BANDWIDTH_BYTES;
    flags::check("testDomainBlockPull", flags.bits(), bytes.bits())?;
    let bandwidth = speed(bandwidth, flags.contains(bytes))?;
    pull_to(host, domain, disk, None, bandwidth)
}

/// Brings what lies above `base` into the image in use, or copies the disk to `base`.
pub(crate) fn rebase(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    base: Option<&str>,
    bandwidth: u64,
    flags: Rebase,
) -> Result<()> {
    let function = "virDomainBlockRebase";
    let of_copies = Rebase::SHALLOW | Rebase::REUSE_EXT | Rebase::COPY_RAW | Rebase::COPY_DEV;
    let copies = flags.contains(Rebase::COPY);
    if copies && base.is_none() {
        return Err(Error::must_not_be_null(function, "base"));
    }
    if !copies && flags.intersects(of_copies) {
        let message = format!("use of flags in {function} requires a copy job");
        return Err(Error::argument(function, "flags", message));
    }
    let known = of_copies | Rebase::COPY | Rebase::RELATIVE | Rebase::BANDWIDTH_BYTES;
    flags::check("testDomainBlockRebase", flags.bits(), known.bits())?;
    let bandwidth = speed(bandwidth, flags.contains(Rebase::BANDWIDTH_BYTES))?;
    match base {
        Some(path) if copies => {
            let raw = flags
                .contains(Rebase::COPY_RAW)
                .then_some(StorageFormat::Raw);
            let destination = at_path(path, flags.contains(Rebase::COPY_DEV));
            let shallow = flags.contains(Rebase::SHALLOW);
            copy_to(host, domain, disk, (destination, raw), bandwidth, shallow)
        }
        None if flags.contains(Rebase::RELATIVE) => Err(invalid(
            "flag VIR_DOMAIN_BLOCK_REBASE_RELATIVE is valid only with non-null base",
        )),
        base => pull_to(host, domain, disk, base, bandwidth),
    }
}

fn pull_to(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    base: Option<&str>,
    bandwidth: u64,
) -> Result<()> {
    begin(host, domain, name, |disk| {
        let end = chain::below(disk).len() + 1;
        let keep = base.map_or(Ok(end), |base| below(disk, base, 0))?;
        Ok(BlockJob::new(Kind::PULL, bandwidth, Change::Drop(1, keep)))
    })
}

/// Keeps another image in step with the disk.
pub(crate) fn copy(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    destination: &str,
    params: &[TypedParam],
    flags: DomainBlockCopyFlags,
) -> Result<()> {
    let known = DomainBlockCopyFlags::SHALLOW
        | DomainBlockCopyFlags::REUSE_EXT
        | DomainBlockCopyFlags::TRANSIENT_JOB
        | DomainBlockCopyFlags::SYNCHRONOUS_WRITES;
    flags::check("testDomainBlockCopy", flags.bits(), known.bits())?;
    params.validate(block_copy::FIELDS)?;
    let bandwidth = params.get_ullong(block_copy::BANDWIDTH)?.unwrap_or(0);
    let bandwidth = speed(bandwidth, true)?;
    let described = parse_part::<BackingStore>(destination, "disk_definition", "disk")?;
    let format = format_of(destination)?;
    let shallow = flags.contains(DomainBlockCopyFlags::SHALLOW);
    copy_to(host, domain, disk, (described, format), bandwidth, shallow)
}

fn copy_to(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    (destination, format): (BackingStore, Option<StorageFormat>),
    bandwidth: u64,
    shallow: bool,
) -> Result<()> {
    begin(host, domain, name, |disk| {
        let source = destination.source.filter(|source| !source.is_empty());
        let source = source.ok_or_else(|| invalid("the copy has no image to go to"))?;
        let own = disk.driver.as_ref().and_then(|driver| driver.r#type);
        let mirror = mirror(MirrorJob::Copy, source, format.or(own));
        let change = Change::Mirror(Box::new(mirror), Pivot::Copy { shallow });
        Ok(BlockJob::new(Kind::COPY, bandwidth, change))
    })
}

/// Brings what lies from `top` down to `base` into `base`.
pub(crate) fn commit(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    base: Option<&str>,
    top: Option<&str>,
    bandwidth: u64,
    flags: DomainBlockCommitFlags,
) -> Result<()> {
    let (shallow, active) = (
        DomainBlockCommitFlags::SHALLOW,
        DomainBlockCommitFlags::ACTIVE,
    );
    let bytes = DomainBlockCommitFlags::BANDWIDTH_BYTES;
    let known = shallow | active | bytes | DomainBlockCommitFlags::RELATIVE;
    flags::check("testDomainBlockCommit", flags.bits(), known.bits())?;
    let bandwidth = speed(bandwidth, flags.contains(bytes))?;
    let (shallow, active) = (flags.contains(shallow), flags.contains(active));
    begin(host, domain, name, |disk| {
        let images = chain::below(disk);
        let top = top.map_or(Ok(0), |top| place(disk, top))?;
        if (top == 0) != active {
            let message = if active {
                "active commit requested but top is not the image in use"
            } else {
                "commit of the image in use requires the active flag"
            };
            return Err(invalid(message));
        }
        let lowest = if shallow { top + 1 } else { images.len() };
        let base = base.map_or(Ok(lowest), |base| below(disk, base, top))?;
        if base <= top || base > images.len() {
            return Err(invalid("top has no backing image in the chain of the disk"));
        }
        if shallow && base != top + 1 {
            return Err(invalid(
                "base is not immediately below top in the chain of the disk",
            ));
        }
        if !active {
            let change = Change::Drop(top, base);
            return Ok(BlockJob::new(Kind::COMMIT, bandwidth, change));
        }
        let image = images.get(base - 1);
        let source = image.and_then(|image| image.source.clone());
        let source = source.ok_or_else(|| invalid("base is not in the chain of the disk"))?;
        let format = image.and_then(|image| Some(image.format.as_ref()?.r#type));
        let mirror = mirror(MirrorJob::ActiveCommit, source, format);
        let change = Change::Mirror(Box::new(mirror), Pivot::Down(base));
        Ok(BlockJob::new(Kind::ACTIVE_COMMIT, bandwidth, change))
    })
}

/// Begins the job that `job` makes for a disk on which there is none.
fn begin(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    job: impl FnOnce(&Disk) -> Result<BlockJob>,
) -> Result<()> {
    host.with(domain, |state: &mut State| {
        let disk = disk_of(state, name)?;
        state.history.jobs.require_none()?;
        let target = disk.target.dev.clone();
        if state.history.blocks.0.contains_key(&target) {
            let message = format!("disk '{target}' already in active block job");
            return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST));
        }
        if disk.source.is_empty() || disk.readonly {
            return Err(invalid(&format!("disk '{target}' is empty or only read")));
        }
        let job = job(disk)?;
        if let Change::Mirror(mirror, _) = &job.change {
            let mirror = mirror.as_ref().clone();
            state.edit(true, |config| {
                let disks = &mut config.domain.devices_mut().disk;
                if let Some(disk) = disks.iter_mut().find(|disk| disk.target.dev == target) {
                    disk.mirror = Some(mirror);
                }
            });
        }
        state.history.blocks.0.insert(target, job);
        Ok(())
    })
}

/// The place of an image in the chain.
fn place(disk: &Disk, image: &str) -> Result<usize> {
    chain::find(disk, image).ok_or_else(|| {
        let target = &disk.target.dev;
        invalid(&format!(
            "image '{image}' is not in the chain of disk '{target}'"
        ))
    })
}

/// The same, of one that lies below another.
fn below(disk: &Disk, image: &str, above: usize) -> Result<usize> {
    let place = place(disk, image)?;
    if place > above {
        return Ok(place);
    }
    let target = &disk.target.dev;
    Err(invalid(&format!(
        "image '{image}' is not below the other in the chain of disk '{target}'"
    )))
}

/// The image of a file or a device that has no document.
fn at_path(path: &str, device: bool) -> BackingStore {
    BackingStore {
        source: Some(chain::source(path, device)),
        ..BackingStore::default()
    }
}

/// The format that the description of a disk names.
fn format_of(disk: &str) -> Result<Option<StorageFormat>> {
    let described = Foreign::parse(disk)?;
    let drivers = described.children.iter().filter_map(|child| match child {
        ForeignNode::Element(element) if element.name == "driver" => Some(element),
        _ => None,
    });
    let mut attributes = drivers.flat_map(|driver| &driver.attributes);
    let Some((_, format)) = attributes.find(|(name, _)| name == "type") else {
        return Ok(None);
    };
    StorageFormat::read(format).map(Some).ok_or_else(|| {
        let message = format!("unknown driver format value '{format}'");
        Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN)
    })
}

fn mirror(
    job: MirrorJob,
    source: polyvirt_config::common::StorageSource,
    format: Option<StorageFormat>,
) -> DiskMirror {
    DiskMirror {
        file: source.path().map(str::to_owned),
        source,
        format,
        job: Some(job),
        ..DiskMirror::default()
    }
}

fn invalid(message: &str) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
}
