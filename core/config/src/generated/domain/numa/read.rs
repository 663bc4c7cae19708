// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/numa.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NumaTopology {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cell = Vec::new();
        let mut interconnects = None;
        for c in el.children() {
            match c.name() {
                "cell" => rd.item(c, &mut cell),
                "interconnects" => rd.child_nonempty(c, &mut interconnects),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cell,
            interconnects,
        })
    }
}

impl ReadContent for NumaCell {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut cpus = None;
        let mut memory = None;
        let mut unit = None;
        let mut mem_access = None;
        let mut discard = None;
        let mut distances = None;
        let mut cache = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "cpus" => rd.attribute::<CpuSet>(&a, &mut cpus),
                "memory" => rd.attribute::<Dec<u64>>(&a, &mut memory),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "memAccess" => rd.attribute::<MemoryAccess>(&a, &mut mem_access),
                "discard" => rd.attribute::<YesNo>(&a, &mut discard),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "distances" => rd.child_nonempty(c, &mut distances),
                "cache" => rd.item(c, &mut cache),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id,
            cpus,
            memory: rd.required_attribute(memory, el, "memory")?,
            unit,
            mem_access,
            discard,
            distances,
            cache,
        })
    }
}

impl ReadContent for NumaDistances {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sibling = Vec::new();
        for c in el.children() {
            match c.name() {
                "sibling" => rd.item(c, &mut sibling),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sibling,
        })
    }
}

impl ReadContent for NumaDistance {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "value" => rd.attribute::<NodeDistance>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for NumaCache {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut level = None;
        let mut associativity = None;
        let mut policy = None;
        let mut size = None;
        let mut line = None;
        for a in el.attributes() {
            match a.name() {
                "level" => rd.attribute::<Dec<u32>>(&a, &mut level),
                "associativity" => rd.attribute::<NumaCacheAssociativity>(&a, &mut associativity),
                "policy" => rd.attribute::<NumaCachePolicy>(&a, &mut policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "size" => rd.child(c, &mut size),
                "line" => rd.child(c, &mut line),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            level: rd.required_attribute(level, el, "level")?,
            associativity: rd.required_attribute(associativity, el, "associativity")?,
            policy: rd.required_attribute(policy, el, "policy")?,
            size: rd.required_child(size, el, "size")?,
            line: rd.required_child(line, el, "line")?,
        })
    }
}

impl ReadContent for NumaCacheAmount {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<Dec<u64>>(&a, &mut value),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
            unit: rd.required_attribute(unit, el, "unit")?,
        })
    }
}

impl ReadContent for NumaInterconnects {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut latency = Vec::new();
        let mut bandwidth = Vec::new();
        for c in el.children() {
            match c.name() {
                "latency" => rd.item(c, &mut latency),
                "bandwidth" => rd.item(c, &mut bandwidth),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            latency,
            bandwidth,
        })
    }
}

impl ReadContent for NumaLatency {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut initiator = None;
        let mut target = None;
        let mut cache = None;
        let mut r#type = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "initiator" => rd.attribute::<Dec<u32>>(&a, &mut initiator),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "cache" => rd.attribute::<Dec<u32>>(&a, &mut cache),
                "type" => rd.attribute::<NumaAccess>(&a, &mut r#type),
                "value" => rd.attribute::<Dec<u32>>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            initiator: rd.required_attribute(initiator, el, "initiator")?,
            target: rd.required_attribute(target, el, "target")?,
            cache,
            r#type: rd.required_attribute(r#type, el, "type")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for NumaBandwidth {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut initiator = None;
        let mut target = None;
        let mut cache = None;
        let mut r#type = None;
        let mut value = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "initiator" => rd.attribute::<Dec<u32>>(&a, &mut initiator),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "cache" => rd.attribute::<Dec<u32>>(&a, &mut cache),
                "type" => rd.attribute::<NumaAccess>(&a, &mut r#type),
                "value" => rd.attribute::<Dec<u64>>(&a, &mut value),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            initiator: rd.required_attribute(initiator, el, "initiator")?,
            target: rd.required_attribute(target, el, "target")?,
            cache,
            r#type: rd.required_attribute(r#type, el, "type")?,
            value: rd.required_attribute(value, el, "value")?,
            unit: rd.required_attribute(unit, el, "unit")?,
        })
    }
}

impl ReadContent for NumaTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut memory = None;
        let mut memnode = Vec::new();
        for c in el.children() {
            match c.name() {
                "memory" => rd.child(c, &mut memory),
                "memnode" => rd.item(c, &mut memnode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            memory,
            memnode,
        })
    }
}

impl ReadContent for NumaMemory {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut nodeset = None;
        let mut placement = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<NumaMode>(&a, &mut mode),
                "nodeset" => rd.attribute::<CpuSet>(&a, &mut nodeset),
                "placement" => rd.attribute::<Placement>(&a, &mut placement),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
            nodeset,
            placement,
        })
    }
}

impl ReadContent for NumaMemoryNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cellid = None;
        let mut mode = None;
        let mut nodeset = None;
        for a in el.attributes() {
            match a.name() {
                "cellid" => rd.attribute::<Dec<u32>>(&a, &mut cellid),
                "mode" => rd.attribute::<NumaMode>(&a, &mut mode),
                "nodeset" => rd.attribute::<CpuSet>(&a, &mut nodeset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cellid: rd.required_attribute(cellid, el, "cellid")?,
            mode: rd.required_attribute(mode, el, "mode")?,
            nodeset: rd.required_attribute(nodeset, el, "nodeset")?,
        })
    }
}
