//! What is asked for: flags and parameters, checked.

use polyvirt_driver::params::migrate;
use polyvirt_driver::{
    DomainMigrateFlags as Flags, Error, ErrorDomain, ParamSpec, Result, TypedParam, TypedParamList,
    TypedValue,
};

use super::invalid;
use crate::hypervisor::flags;

/// Parameters that may be given more than once.
const REPEATED: [&str; 4] = [
    migrate::MIGRATE_DISKS,
    migrate::MIGRATE_DISKS_DETECT_ZEROES,
    migrate::MIGRATE_DISKS_TARGET_ZERO,
    migrate::COMPRESSION,
];

/// All flags that there are: the last one and those below.
const KNOWN: u32 = (Flags::ZEROCOPY.bits() << 1) - 1;

/// Ways to compress memory.
const METHODS: [&str; 4] = ["xbzrle", "mt", "zlib", "zstd"];

/// One step's request.
pub(super) struct Request<'a> {
    params: &'a [TypedParam],
    pub(super) flags: Flags,
}

impl<'a> Request<'a> {
    /// The request of the step `function`.
    pub(super) fn read(function: &str, params: &'a [TypedParam], flags: Flags) -> Result<Self> {
        flags::check(function, flags.bits(), KNOWN)?;
        params.validate(&known())?;
        let request = Self { params, flags };
        request.check_compression()?;
        request.check_offline()?;
        Ok(request)
    }

    pub(super) fn has(&self, flag: Flags) -> bool {
        self.flags.contains(flag)
    }

    /// The name it is to have on the destination.
    pub(super) fn name(&self) -> Result<Option<&'a str>> {
        self.params.get_string(migrate::DEST_NAME)
    }

    /// The document it is to have on the destination.
    pub(super) fn document(&self) -> Result<Option<&'a str>> {
        self.params.get_string(migrate::DEST_XML)
    }

    /// The document that is to be stored on the destination.
    pub(super) fn stored(&self) -> Result<Option<&'a str>> {
        self.params.get_string(migrate::PERSIST_XML)
    }

    /// Where hypervisors are to send their data.
    pub(super) fn uri(&self) -> Result<Option<&'a str>> {
        self.params.get_string(migrate::URI)
    }

    /// Compression is only tuned when there is some, by methods that there are.
    fn check_compression(&self) -> Result<()> {
        let refuse = |message| Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        let mut methods = self.params.get_all(migrate::COMPRESSION).peekable();
        let tuned = |param: &TypedParam| param.field().starts_with("compression.");
        let compressed = self.has(Flags::COMPRESSED) || methods.peek().is_some();
        if !compressed && self.params.iter().any(tuned) {
            return refuse("turn compression on to tune it".to_owned());
        }
        for method in methods {
            if let TypedValue::String(method) = method
                && !METHODS.contains(&method.as_str())
            {
                return refuse(format!("unsupported compression method '{method}'"));
            }
        }
        Ok(())
    }

    /// Of an inactive domain there is a definition to move, and nothing else.
    fn check_offline(&self) -> Result<()> {
        if !self.has(Flags::OFFLINE) {
            return Ok(());
        }
        if self
            .flags
            .intersects(Flags::NON_SHARED_DISK | Flags::NON_SHARED_INC)
        {
            return Err(invalid(
                "offline migration cannot handle non-shared storage",
            ));
        }
        if !self.has(Flags::PERSIST_DEST) {
            return Err(invalid(
                "offline migration must be specified with the persistent flag set",
            ));
        }
        if self.has(Flags::TUNNELLED) {
            return Err(invalid("tunnelled offline migration does not make sense"));
        }
        Ok(())
    }
}

fn known() -> Vec<ParamSpec> {
    let known = migrate::FIELDS.iter().copied();
    known
        .map(|spec| {
            if REPEATED.contains(&spec.field) {
                spec.many()
            } else {
                spec
            }
        })
        .collect()
}
