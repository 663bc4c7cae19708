//! What a document says in this driver's own namespace: how a domain begins on a host that is described in a file.

use polyvirt_config::Raw;
use polyvirt_config::domain::Domain;
use polyvirt_driver::{DomainState, Error, ErrorDomain, Result};

/// How a domain begins.
pub(crate) struct Beginning {
    pub(crate) state: DomainState,
    /// It is gone when it stops.
    pub(crate) transient: bool,
    /// There is a saved state of it.
    pub(crate) saved: bool,
    /// Its snapshots, as documents.
    pub(crate) snapshots: Vec<String>,
}

impl Beginning {
    /// Takes it out of the document: it is read, and never written.
    pub(super) fn take(domain: &mut Domain) -> Result<Self> {
        let snapshots = std::mem::take(&mut domain.test_domainsnapshot);
        let document = |snapshot: &Raw| snapshot.element("domainsnapshot").to_string();
        Ok(Self {
            state: state(domain.test_runstate.take().as_deref())?,
            transient: std::mem::take(&mut domain.test_transient),
            saved: std::mem::take(&mut domain.test_hasmanagedsave),
            snapshots: snapshots.iter().map(document).collect(),
        })
    }
}

/// The state that a number stands for.
fn state(text: Option<&str>) -> Result<DomainState> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(DomainState::RUNNING);
    };
    let refuse = |message: String| Error::xml(message).with_domain(ErrorDomain::TEST);
    let number: u32 = text
        .parse()
        .map_err(|_| refuse("invalid runstate".to_owned()))?;
    let state = i32::try_from(number).map(DomainState).ok();
    let known = state.filter(|state| state.name().is_some_and(|name| !name.ends_with("_LAST")));
    known.ok_or_else(|| refuse(format!("runstate '{number}' out of range'")))
}
