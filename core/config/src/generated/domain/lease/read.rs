// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/lease.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Lease {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut lockspace = None;
        let mut key = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "lockspace" => rd.text_child::<Text>(c, &mut lockspace),
                "key" => rd.text_child::<Text>(c, &mut key),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            lockspace: rd.required_child(lockspace, el, "lockspace")?,
            key: rd.required_child(key, el, "key")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for LeaseTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut offset = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                "offset" => rd.attribute::<Dec<u64>>(&a, &mut offset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            offset: offset.unwrap_or_default(),
        })
    }
}
