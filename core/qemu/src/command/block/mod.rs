//! Images of disks as QEMU takes them: a node for where an image is, and one for its format on top of it.

mod network;
mod source;

use polyvirt_config::Result;
use polyvirt_config::common::{
    DataStore, DiskAuth, Encryption, EncryptionEngine, EncryptionFormat, StorageFormat,
    StorageSource,
};
use polyvirt_config::domain::{DiskCache, DiskDetectZeroes, DiskDiscard, DiskIo};

pub(super) use network::iscsi_unit;
use source::protocol;

use super::guest::Guest;
use super::piece::Piece;
use crate::alias::image;
use crate::{Flag, Props, Value};

/// How a disk's images are read and written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Access {
    pub cache: Option<DiskCache>,
    pub io: Option<DiskIo>,
    pub discard: Option<DiskDiscard>,
    pub detect_zeroes: Option<DiskDetectZeroes>,
    /// Whether clusters that are discarded stay allocated in the image.
    pub no_unref: Option<bool>,
    /// The cache of an image's tables, in bytes.
    pub table_cache: Option<u64>,
}

impl Access {
    /// What the cache mode says of the host's cache, and of flushing.
    fn cache(&self) -> Option<Props> {
        let (direct, no_flush) = match self.cache? {
            DiskCache::Default => return None,
            DiskCache::None | DiskCache::Directsync => (true, false),
            DiskCache::Writethrough | DiskCache::Writeback => (false, false),
            DiskCache::Unsafe => (false, true),
        };
        Some(
            Props::new()
                .with("direct", direct)
                .with("no-flush", no_flush),
        )
    }

    /// Whether the guest is told that what it has written is kept only when it flushes.
    pub(super) fn write_cache(&self) -> Option<&'static str> {
        match self.cache? {
            DiskCache::Default => None,
            DiskCache::Directsync | DiskCache::Writethrough => Some("off"),
            DiskCache::None | DiskCache::Writeback | DiskCache::Unsafe => Some("on"),
        }
    }
}

/// One image.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a property of its own"
)]
pub(super) struct Image<'i> {
    pub source: &'i StorageSource,
    /// What names of its nodes begin with: `libvirt-3`.
    pub name: String,
    pub format: StorageFormat,
    pub read_only: bool,
    pub access: Access,
    pub encryption: Option<&'i Encryption>,
    /// The node below it; `Null` when it is known that there is none.
    pub backing: Option<Value>,
    /// Whether there is a node for its format even if that adds nothing.
    pub layered: bool,
    /// Who to be for the server, where that stands beside the source.
    pub auth: Option<&'i DiskAuth>,
    /// The program that makes reservations of the unit.
    pub reservations: Option<String>,
    /// Whether it is in a CD-ROM drive.
    pub cdrom: bool,
    /// Whether a folder is shown to the guest as a floppy.
    pub floppy: bool,
}

impl<'i> Image<'i> {
    pub(super) fn new(source: &'i StorageSource, name: String, format: StorageFormat) -> Self {
        Self {
            source,
            name,
            format,
            read_only: false,
            access: Access::default(),
            encryption: source
                .stored()
                .and_then(|stored| stored.encryption.as_ref()),
            backing: None,
            layered: false,
            auth: None,
            reservations: None,
            cdrom: false,
            floppy: false,
        }
    }

    fn storage_node(&self) -> String {
        format!("{}-storage", self.name)
    }

    fn format_node(&self) -> String {
        format!("{}-format", self.name)
    }

    /// Whether the format, or what part of a file the image is, takes a node of its own.
    fn has_format_node(&self, guest: &Guest<'_>) -> bool {
        let sliced = image::extent(self.source).is_some_and(|extent| extent.slices.is_some());
        let encrypted = self
            .encryption
            .is_some_and(|encryption| encryption.engine != Some(EncryptionEngine::Librbd));
        let raw = matches!(self.format, StorageFormat::Raw) && !encrypted;
        // Block jobs of older QEMUs take a node of the format for granted.
        let always = !guest.has(Flag::BlockjobBackingMaskProtocol);
        !raw || sliced || self.layered || always
    }

    /// The node that a disk or an image above uses.
    pub(super) fn node(&self, guest: &Guest<'_>) -> String {
        if self.has_format_node(guest) {
            return self.format_node();
        }
        self.storage_node()
    }

    /// What a node says of where the image is.
    pub(super) fn protocol(
        &self,
        guest: &Guest<'_>,
        node: &str,
        pieces: &mut Vec<Piece>,
    ) -> Result<Props> {
        protocol(guest, self, node, pieces)
    }

    /// Everything that QEMU is told of the image, from the bottom up.
    pub(super) fn pieces(&self, guest: &Guest<'_>) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        let data = self
            .source
            .stored()
            .and_then(|stored| stored.data_store.as_ref());
        let data = data
            .map(|data| self.data_file(guest, data, &mut pieces))
            .transpose()?;
        let storage = self.storage_node();
        let layered = self.has_format_node(guest);
        let protocol = protocol(guest, self, &storage, &mut pieces)?;
        let protocol = protocol.maybe("encrypt", self.by_server(guest, &mut pieces));
        let encrypt = self.by_format(guest, &mut pieces);
        let props = protocol
            .maybe("aio", self.aio())
            .with("node-name", &storage);
        let props = if layered {
            props
                .with("auto-read-only", true)
                .with("discard", "unmap")
                .maybe("cache", self.access.cache())
        } else {
            props.and(self.effective())
        };
        pieces.push(Piece::Block(props));
        if layered {
            pieces.push(Piece::Block(
                self.format_props(guest, encrypt, data, &storage),
            ));
        }
        Ok(pieces)
    }

    /// What the node says that the guest's requests go through.
    fn effective(&self) -> Props {
        let discard = self.access.discard.map(DiskDiscard::as_str);
        let zeroes = self
            .access
            .detect_zeroes
            .map(|zeroes| match (zeroes, self.access.discard) {
                // Unmapping zeroes makes no sense where nothing is unmapped.
                (DiskDetectZeroes::Unmap, discard) if discard != Some(DiskDiscard::Unmap) => "on",
                (zeroes, _) => zeroes.as_str(),
            });
        Props::new()
            .with("read-only", self.read_only)
            .maybe("discard", discard)
            .maybe("detect-zeroes", zeroes.filter(|zeroes| *zeroes != "off"))
            .maybe("cache", self.access.cache())
    }

    fn format_props(
        &self,
        guest: &Guest<'_>,
        encrypt: Option<Value>,
        data: Option<String>,
        storage: &str,
    ) -> Props {
        let props = Props::new()
            .with("node-name", self.format_node())
            .and(self.effective());
        let luks = self.format == StorageFormat::Luks || self.is_plain_luks();
        let driver = match self.format {
            _ if luks => "luks",
            StorageFormat::Vhd | StorageFormat::Vpc => "vpc",
            StorageFormat::Iso | StorageFormat::Fat | StorageFormat::Dir => "raw",
            format => format.as_str(),
        };
        let props = props.with("driver", driver).and(match encrypt {
            Some(Value::Object(encrypt)) if luks => match encrypt.get("key-secret") {
                Some(secret) => Props::new().with("key-secret", secret.clone()),
                None => Props::new(),
            },
            Some(encrypt) => Props::new().with("encrypt", encrypt),
            None => Props::new(),
        });
        let slice = image::extent(self.source).and_then(|extent| extent.slices.as_ref());
        let slice = slice.and_then(|slices| slices.slice.first());
        let slice = slice.filter(|_| self.format == StorageFormat::Raw);
        let unref = self
            .access
            .no_unref
            .filter(|_| guest.has(Flag::Qcow2DiscardNoUnref));
        props
            .maybe("offset", slice.map(|slice| slice.offset))
            .maybe("size", slice.map(|slice| slice.size))
            .maybe("discard-no-unref", unref)
            .maybe(
                "cache-size",
                self.access
                    .table_cache
                    .filter(|_| self.format == StorageFormat::Qcow2),
            )
            .maybe("data-file", data)
            .with("file", storage)
            .maybe("backing", self.backing.clone())
    }

    /// Encryption that is not part of a format: a LUKS header around plain data.
    fn is_plain_luks(&self) -> bool {
        self.format == StorageFormat::Raw
            && self.encryption.is_some_and(|encryption| {
                encryption.engine != Some(EncryptionEngine::Librbd)
                    && encryption.format == EncryptionFormat::Luks
            })
    }

    fn aio(&self) -> Option<&'static str> {
        match self.access.io? {
            DiskIo::Native => Some("native"),
            DiskIo::IoUring => Some("io_uring"),
            DiskIo::Threads => None,
        }
    }

    /// Encryption that the storage itself does.
    fn by_server(&self, guest: &Guest<'_>, pieces: &mut Vec<Piece>) -> Option<Value> {
        let encryption = self.encryption?;
        if encryption.engine != Some(EncryptionEngine::Librbd) {
            return None;
        }
        let format = match encryption.format {
            EncryptionFormat::Luks2 => "luks2",
            _ => "luks",
        };
        let id = Self::secrets(guest, encryption, &self.node(guest), pieces)?;
        Some(
            Props::new()
                .with("format", format)
                .with("key-secret", id)
                .into(),
        )
    }

    /// Encryption that QEMU does.
    fn by_format(&self, guest: &Guest<'_>, pieces: &mut Vec<Piece>) -> Option<Value> {
        let encryption = self.encryption?;
        if encryption.engine == Some(EncryptionEngine::Librbd) {
            return None;
        }
        let format = match encryption.format {
            EncryptionFormat::Qcow => "aes",
            _ => "luks",
        };
        let id = Self::secrets(guest, encryption, &self.format_node(), pieces)?;
        Some(
            Props::new()
                .with("format", format)
                .with("key-secret", id)
                .into(),
        )
    }

    fn secrets(
        guest: &Guest<'_>,
        encryption: &Encryption,
        node: &str,
        pieces: &mut Vec<Piece>,
    ) -> Option<String> {
        encryption.secret.first()?;
        let id = format!("{node}-encryption-secret0");
        pieces.extend(guest.secret(&id));
        Some(id)
    }

    /// The file beside the image that its data are in.
    fn data_file(
        &self,
        guest: &Guest<'_>,
        data: &DataStore,
        pieces: &mut Vec<Piece>,
    ) -> Result<String> {
        let name = format!("libvirt-{}", image::number_of(&data.source));
        let inner = Image {
            read_only: self.read_only,
            access: self.access,
            ..Image::new(&data.source, name, data.format.r#type)
        };
        pieces.extend(inner.pieces(guest)?);
        Ok(inner.node(guest))
    }
}
