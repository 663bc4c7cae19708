// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/resource.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Resource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<AbsolutePath>("partition", self.partition.as_ref());
        w.child_opt("fibrechannel", self.fibrechannel.as_ref());
    }
}

impl WriteContent for FibreChannel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AppId>("appid", &self.appid);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for IdMap {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("uid", &self.uid);
        w.items("gid", &self.gid);
    }
}

impl WriteContent for IdRange {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("start", &self.start);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute::<Positive>("count", &self.count);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ThrottleGroups {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("throttlegroup", &self.throttlegroup);
    }
}

impl WriteContent for ThrottleGroup {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u64>>("total_bytes_sec", self.total_bytes_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("read_bytes_sec", self.read_bytes_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("write_bytes_sec", self.write_bytes_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("total_iops_sec", self.total_iops_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("read_iops_sec", self.read_iops_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("write_iops_sec", self.write_iops_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("total_bytes_sec_max", self.total_bytes_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("read_bytes_sec_max", self.read_bytes_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("write_bytes_sec_max", self.write_bytes_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("total_iops_sec_max", self.total_iops_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("read_iops_sec_max", self.read_iops_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("write_iops_sec_max", self.write_iops_sec_max.as_ref());
        w.text_child_opt::<Dec<u64>>("size_iops_sec", self.size_iops_sec.as_ref());
        w.text_child::<Text>("group_name", &self.group_name);
        w.text_child_opt::<Dec<u64>>("total_bytes_sec_max_length", self.total_bytes_sec_max_length.as_ref());
        w.text_child_opt::<Dec<u64>>("read_bytes_sec_max_length", self.read_bytes_sec_max_length.as_ref());
        w.text_child_opt::<Dec<u64>>("write_bytes_sec_max_length", self.write_bytes_sec_max_length.as_ref());
        w.text_child_opt::<Dec<u64>>("total_iops_sec_max_length", self.total_iops_sec_max_length.as_ref());
        w.text_child_opt::<Dec<u64>>("read_iops_sec_max_length", self.read_iops_sec_max_length.as_ref());
        w.text_child_opt::<Dec<u64>>("write_iops_sec_max_length", self.write_iops_sec_max_length.as_ref());
    }
}
