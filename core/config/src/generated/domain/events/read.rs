// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/events.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for PowerManagement {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut suspend_to_mem = None;
        let mut suspend_to_disk = None;
        for c in el.children() {
            match c.name() {
                "suspend-to-mem" => rd.child_nonempty(c, &mut suspend_to_mem),
                "suspend-to-disk" => rd.child_nonempty(c, &mut suspend_to_disk),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            suspend_to_mem,
            suspend_to_disk,
        })
    }
}

impl ReadContent for SleepState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled,
        })
    }
}

impl ReadContent for Perf {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut event = Vec::new();
        for c in el.children() {
            match c.name() {
                "event" => rd.item(c, &mut event),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            event,
        })
    }
}

impl ReadContent for PerfCounter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut enabled = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<PerfEvent>(&a, &mut name),
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            enabled: rd.required_attribute(enabled, el, "enabled")?,
        })
    }
}
