//! Whether a document means something that is there already.

use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

use crate::{Entry, Index};

/// An entry that messages about clashes can tell.
pub trait Named: Entry {
    /// What such a thing is called: `network`.
    const NOUN: &'static str;

    /// Where errors about clashes come from.
    const DOMAIN: ErrorDomain;

    /// Its name.
    fn name(&self) -> Arc<str>;

    /// The thing `name` has the UUID that another is to get.
    fn taken(name: &str, uuid: &Uuid) -> String {
        format!(
            "{} '{name}' is already defined with uuid {uuid}",
            Self::NOUN
        )
    }
}

impl<T: Named> Index<T> {
    /// The entry with that name and UUID, if there is one. A name goes with one UUID only, and a UUID
    /// with one name.
    pub fn same(&self, name: &str, uuid: &Uuid) -> Result<Option<Arc<T>>> {
        let noun = T::NOUN;
        let taken = |message| Err(Error::operation_failed(message).with_domain(T::DOMAIN));
        if let Some(entry) = self.by_uuid(uuid) {
            let known = entry.name();
            if *known != *name {
                return taken(T::taken(&known, uuid));
            }
            return Ok(Some(Arc::clone(entry)));
        }
        if let Some(entry) = self.by_name(name) {
            let uuid = entry.uuid();
            return taken(format!("{noun} '{name}' already exists with uuid {uuid}"));
        }
        Ok(None)
    }
}
