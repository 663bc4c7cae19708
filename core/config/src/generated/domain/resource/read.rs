// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/resource.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Resource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut partition = None;
        let mut fibrechannel = None;
        for c in el.children() {
            match c.name() {
                "partition" => rd.text_child::<AbsolutePath>(c, &mut partition),
                "fibrechannel" => rd.child(c, &mut fibrechannel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            partition,
            fibrechannel,
        })
    }
}

impl ReadContent for FibreChannel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut appid = None;
        for a in el.attributes() {
            match a.name() {
                "appid" => rd.attribute::<AppId>(&a, &mut appid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            appid: rd.required_attribute(appid, el, "appid")?,
        })
    }
}

impl ReadContent for IdMap {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uid = Vec::new();
        let mut gid = Vec::new();
        for c in el.children() {
            match c.name() {
                "uid" => rd.item(c, &mut uid),
                "gid" => rd.item(c, &mut gid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uid,
            gid,
        })
    }
}

impl ReadContent for IdRange {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut target = None;
        let mut count = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Dec<u32>>(&a, &mut start),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "count" => rd.attribute::<Positive>(&a, &mut count),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            target: rd.required_attribute(target, el, "target")?,
            count: rd.required_attribute(count, el, "count")?,
        })
    }
}

impl ReadContent for ThrottleGroups {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut throttlegroup = Vec::new();
        for c in el.children() {
            match c.name() {
                "throttlegroup" => rd.item(c, &mut throttlegroup),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            throttlegroup,
        })
    }
}

impl ReadContent for ThrottleGroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut total_bytes_sec = None;
        let mut read_bytes_sec = None;
        let mut write_bytes_sec = None;
        let mut total_iops_sec = None;
        let mut read_iops_sec = None;
        let mut write_iops_sec = None;
        let mut total_bytes_sec_max = None;
        let mut read_bytes_sec_max = None;
        let mut write_bytes_sec_max = None;
        let mut total_iops_sec_max = None;
        let mut read_iops_sec_max = None;
        let mut write_iops_sec_max = None;
        let mut size_iops_sec = None;
        let mut group_name = None;
        let mut total_bytes_sec_max_length = None;
        let mut read_bytes_sec_max_length = None;
        let mut write_bytes_sec_max_length = None;
        let mut total_iops_sec_max_length = None;
        let mut read_iops_sec_max_length = None;
        let mut write_iops_sec_max_length = None;
        for c in el.children() {
            match c.name() {
                "total_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec),
                "read_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec),
                "write_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec),
                "total_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec),
                "read_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec),
                "write_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec),
                "total_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec_max),
                "read_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec_max),
                "write_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec_max),
                "total_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec_max),
                "read_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec_max),
                "write_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec_max),
                "size_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut size_iops_sec),
                "group_name" => rd.text_child::<Text>(c, &mut group_name),
                "total_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec_max_length),
                "read_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec_max_length),
                "write_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec_max_length),
                "total_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec_max_length),
                "read_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec_max_length),
                "write_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec_max_length),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            total_bytes_sec,
            read_bytes_sec,
            write_bytes_sec,
            total_iops_sec,
            read_iops_sec,
            write_iops_sec,
            total_bytes_sec_max,
            read_bytes_sec_max,
            write_bytes_sec_max,
            total_iops_sec_max,
            read_iops_sec_max,
            write_iops_sec_max,
            size_iops_sec,
            group_name: rd.required_child(group_name, el, "group_name")?,
            total_bytes_sec_max_length,
            read_bytes_sec_max_length,
            write_bytes_sec_max_length,
            total_iops_sec_max_length,
            read_iops_sec_max_length,
            write_iops_sec_max_length,
        })
    }
}
