//! The images of a disk: the one in use, and below it those that it builds on.

use polyvirt_config::common::{
    SourceBlock, SourceFile, StorageFormat, StorageSource, StorageSourceBlock, StorageSourceFile,
};
use polyvirt_config::domain::{BackingStore, Disk, DiskDriver};

/// The images below the one in use, from above. An empty one only says that there are no more.
pub(super) fn below(disk: &Disk) -> Vec<&BackingStore> {
    let mut images = Vec::new();
    let mut next = disk.backing_store.as_ref();
    while let Some(image) = next.filter(|image| image.source.is_some()) {
        images.push(image);
        next = image.backing_store.as_deref();
    }
    images
}

/// The place of an image that is named by its path, or by its place: `vda[2]`. The one in use has 0.
pub(super) fn find(disk: &Disk, name: &str) -> Option<usize> {
    let images = below(disk);
    let place = name.strip_prefix(&*disk.target.dev);
    if place == Some("") || disk.source.path() == Some(name) {
        return Some(0);
    }
    let place = place.and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
    if let Some(place) = place {
        let place = place.parse::<usize>().ok()?;
        return (place <= images.len()).then_some(place);
    }
    let path = |image: &&BackingStore| {
        let source = image.source.as_ref();
        source.is_some_and(|source| source.path() == Some(name))
    };
    images.iter().position(path).map(|place| place + 1)
}

/// Takes images out: from the first place up to the second. Without the one in use, the disk goes on
/// in the highest that stays.
pub(super) fn drop(disk: &mut Disk, from: usize, to: usize) {
    let (mut images, end) = taken_apart(disk.backing_store.take());
    let count = images.len();
    let first = from.saturating_sub(1).min(count);
    let last = to.saturating_sub(1).clamp(first, count);
    images.drain(first..last);
    if from == 0 && to > 0 && !images.is_empty() {
        let top = images.remove(0);
        if let Some(source) = top.source {
            disk.source = source;
        }
        set_format(disk, top.format.map(|format| format.r#type));
    }
    disk.backing_store = put_together(images, end);
}

/// Says which format the image in use has.
pub(super) fn set_format(disk: &mut Disk, format: Option<StorageFormat>) {
    if format.is_some() {
        disk.driver.get_or_insert_with(DiskDriver::default).r#type = format;
    }
}

/// The images one by one, and what marks the end.
fn taken_apart(top: Option<BackingStore>) -> (Vec<BackingStore>, Option<BackingStore>) {
    let mut images = Vec::new();
    let mut next = top;
    while let Some(mut image) = next {
        if image.source.is_none() {
            return (images, Some(image));
        }
        next = image.backing_store.take().map(|below| *below);
        images.push(image);
    }
    (images, None)
}

fn put_together(images: Vec<BackingStore>, end: Option<BackingStore>) -> Option<BackingStore> {
    images.into_iter().rev().fold(end, |below, mut image| {
        image.backing_store = below.map(Box::new);
        Some(image)
    })
}

/// A file or a device by its path.
pub(super) fn source(path: &str, device: bool) -> StorageSource {
    if device {
        let mut block = SourceBlock::default();
        block.block.dev = Some(path.to_owned());
        return StorageSource::Block(StorageSourceBlock {
            source: Some(Box::new(block)),
        });
    }
    let mut file = SourceFile::default();
    file.file.file = Some(path.to_owned());
    StorageSource::File(StorageSourceFile {
        source: Some(Box::new(file)),
    })
}
