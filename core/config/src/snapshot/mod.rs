//! Snapshots of guests.
//!
//! | Here | For |
//! |---|---|
//! | [`Snapshot::parse`] | a document in its usual form, checked |
//! | [`Snapshot::created`] | naming and dating a new one |
//! | [`Snapshot::format_with`] | writing it with the guest as it was |
//! | [`Snapshot::align_disks`] | saying of each disk of the guest what happens to it |

mod align;
mod check;
mod source;

#[cfg(test)]
mod tests;

pub use crate::generated::snapshot::*;
pub use align::Alignment;

use polyvirt_driver::{ErrorDomain, Uuid};

use crate::domain::Domain;
use crate::{Document, FormatOptions, ParseOptions, Result, WriteContent, Writer};

impl Snapshot {
    /// Reads the description of a snapshot.
    ///
    /// # Errors
    /// When the document cannot be read or describes what cannot be.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut snapshot: Self = crate::parse(document, options)?;
        normalise(&mut snapshot);
        check::check(&snapshot)
            .map_err(|error| error.with_default_domain(ErrorDomain::DOMAIN_SNAPSHOT))?;
        Ok(snapshot)
    }

    /// The guest as it was; nothing where the document has its UUID alone.
    ///
    /// # Errors
    /// When what is there is no domain.
    pub fn guest(&self, options: &ParseOptions) -> Result<Option<Domain>> {
        let text = self.guest_document();
        text.map(|text| Domain::parse(&text, options)).transpose()
    }

    /// The UUID of the guest, which is in old documents too.
    pub fn guest_uuid(&self) -> Option<Uuid> {
        let raw = self.domain.as_ref()?;
        let text = raw.element(Domain::ELEMENT).to_string();
        crate::Identity::read(&text).ok()?.uuid
    }

    /// The document of the guest as it was; nothing where there is its UUID alone.
    pub fn guest_document(&self) -> Option<String> {
        let whole = self
            .domain
            .as_ref()
            .filter(|raw| raw.attribute("type").is_some());
        whole.map(|raw| raw.element(Domain::ELEMENT).to_string())
    }

    /// Writes the snapshot with the guest as it was behind everything else.
    pub fn format_with(&self, guest: &Domain, options: &FormatOptions) -> String {
        let whole = Whole {
            snapshot: self,
            guest,
        };
        Writer::document(Self::ELEMENT, Self::NAMESPACES, &whole, *options)
    }

    /// Dates a new snapshot, and names it after its date when it has no name. Seconds since 1970.
    pub fn created(&mut self, now: i64) {
        self.creation_time = Some(now);
        self.name.get_or_insert_with(|| now.to_string());
    }
}

/// A snapshot with its guest.
struct Whole<'a> {
    snapshot: &'a Snapshot,
    guest: &'a Domain,
}

impl WriteContent for Whole<'_> {
    fn attributes(&self, w: &mut Writer) {
        self.snapshot.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.snapshot.content(w);
        w.child(Domain::ELEMENT, self.guest);
    }
}

/// Brings a snapshot into its usual form. Doing so twice changes nothing.
fn normalise(snapshot: &mut Snapshot) {
    snapshot.name.take_if(|name| name.is_empty());
    snapshot.description.take_if(|text| text.is_empty());
    if let Some(memory) = &mut snapshot.memory {
        let outside = memory.file.is_some().then_some(MemorySnapshot::External);
        memory.snapshot = memory.snapshot.or(outside);
    }
    for disks in [&mut snapshot.disks, &mut snapshot.revert_disks]
        .into_iter()
        .flatten()
    {
        disks.disk.iter_mut().for_each(normalise_disk);
    }
}

/// A file for changes says that they go there.
fn normalise_disk(disk: &mut SnapshotDisk) {
    if let Some(changes) = disk.location.changes_mut() {
        changes.source.normalise();
    }
    if let SnapshotDiskLocation::Default(inner) = &disk.location
        && !inner.changes.source.is_empty()
    {
        let changes = inner.changes.clone();
        disk.location = SnapshotDiskLocation::External(SnapshotDiskLocationExternal { changes });
    }
}
