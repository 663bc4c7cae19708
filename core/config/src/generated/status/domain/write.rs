// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: status/domain.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for DomainStatus {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DomainStatusState>("state", &self.state);
        w.attribute_opt::<Text>("reason", self.reason.as_ref());
        w.attribute::<Dec<i64>>("pid", &self.pid);
    }

    fn content(&self, w: &mut Writer) {
        w.items("taint", &self.taint);
        w.text_items::<Text>("deprecation", &self.deprecation);
        w.child_opt("monitor", self.monitor.as_ref());
        w.child_opt("namespaces", self.namespaces.as_ref());
        w.child_opt("vcpus", self.vcpus.as_ref());
        w.child_opt("qemuCaps", self.qemu_caps.as_ref());
        w.text_child_opt::<Text>("lockstate", self.lockstate.as_ref());
        w.child_opt("job", self.job.as_ref());
        w.present("fakereboot", self.fakereboot);
        w.child_opt("devices", self.devices.as_ref());
        w.child_opt("numad", self.numad.as_ref());
        w.child_opt("libDir", self.lib_dir.as_ref());
        w.child_opt("channelTargetDir", self.channel_target_dir.as_ref());
        w.child_opt("cpu", self.cpu.as_ref());
        w.present("chardevStdioLogd", self.chardev_stdio_logd);
        w.present("prDaemon", self.pr_daemon);
        w.present("dbusDaemon", self.dbus_daemon);
        w.present("dbusVMState", self.dbus_vm_state);
        w.present("slirpHelper", self.slirp_helper);
        w.present("rememberOwner", self.remember_owner);
        w.child_opt("allowReboot", self.allow_reboot.as_ref());
        w.child_opt("nodename", self.nodename.as_ref());
        w.child_opt("fdset", self.fdset.as_ref());
        w.child_opt("blockjobs", self.blockjobs.as_ref());
        w.text_child_opt::<Dec<i32>>("agentTimeout", self.agent_timeout.as_ref());
        w.raw("backups", self.backups.as_ref());
        w.text_child_opt::<Dec<u64>>("originalMemlock", self.original_memlock.as_ref());
        w.text_child_opt::<Dec<u64>>("preMigrationMemlock", self.pre_migration_memlock.as_ref());
        w.child_opt("init", self.init.as_ref());
        w.present("lockProcessRunning", self.lock_process_running);
        w.child("domain", &self.domain);
    }
}

impl WriteContent for DomainStatusVcpus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("vcpu", &self.vcpu);
    }
}

impl WriteContent for DomainStatusQemuCaps {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("flag", &self.flag);
    }
}

impl WriteContent for DomainStatusDevices {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
    }
}

impl WriteContent for DomainStatusLibDir {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DomainStatusChannelTargetDir {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DomainStatusAllowReboot {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DomainStatusNodename {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("index", &self.index);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DomainStatusFdset {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("index", &self.index);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DomainStatusInit {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<i64>>("pid", &self.pid);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusTaint {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("flag", &self.flag);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusMonitor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
        w.attribute::<Text>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusNamespaces {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("mount", self.mount);
    }
}

impl WriteContent for StatusVcpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<Dec<i64>>("pid", &self.pid);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusFlag {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("alias", &self.alias);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusNumad {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuSet>("nodeset", self.nodeset.as_ref());
        w.attribute_opt::<CpuSet>("cpuset", self.cpuset.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusJob {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("type", self.r#type.as_ref());
        w.attribute_opt::<Text>("async", self.r#async.as_ref());
        w.attribute_opt::<Text>("phase", self.phase.as_ref());
        w.attribute_opt::<Dec<u64>>("asyncStarted", self.async_started.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("disk", &self.disk);
        w.raw("migParams", self.mig_params.as_ref());
    }
}

impl WriteContent for StatusJobDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
        w.attribute::<YesNo>("migrating", &self.migrating);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("migrationSource", self.migration_source.as_ref());
    }
}

impl WriteContent for StatusImage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("format", self.format.as_ref());
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.source.content(w);
    }
}

impl WriteContent for StatusBlockJobs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("active", self.active.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("blockjob", &self.blockjob);
    }
}

impl WriteContent for StatusBlockJob {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Text>("type", &self.r#type);
        w.attribute::<Text>("state", &self.state);
        w.attribute_opt::<Text>("brokentype", self.brokentype.as_ref());
        w.attribute_opt::<Text>("newstate", self.newstate.as_ref());
        w.attribute_opt::<Text>("jobflags", self.jobflags.as_ref());
        w.attribute_opt::<Text>("shallownew", self.shallownew.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("errmsg", self.errmsg.as_ref());
        w.child_opt("disk", self.disk.as_ref());
        w.raw("chains", self.chains.as_ref());
        w.child_opt("base", self.base.as_ref());
        w.child_opt("top", self.top.as_ref());
        w.child_opt("topparent", self.topparent.as_ref());
        w.present("deleteCommittedImages", self.delete_committed_images);
        w.child_opt("create", self.create.as_ref());
        w.items("bitmap", &self.bitmap);
        w.child_opt("store", self.store.as_ref());
        w.child_opt("src", self.src.as_ref());
    }
}

impl WriteContent for StatusBlockJobCreate {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusBlockJobDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dst", &self.dst);
        w.attribute_opt::<YesNo>("mirror", self.mirror.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusNode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("node", &self.node);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StatusBitmap {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}
