// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: status/domain.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for DomainStatus {
    const ELEMENT: &'static str = "domstatus";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
        ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
        ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
        ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
        ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
        ("test", "http://libvirt.org/schemas/domain/test/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<domstatus state='running' reason='booted' pid='124'>
  <monitor path='/var/lib/libvirt/qemu/domain-1-web/monitor.sock' type='unix'/>
  <vcpus>
    <vcpu id='0' pid='132'/>
  </vcpus>
  <libDir path='/var/lib/libvirt/qemu/domain-1-web'/>
  <domain type='qemu' id='1'>
    <name>web</name>
    <memory unit='KiB'>65536</memory>
    <vcpu>1</vcpu>
    <os>
      <type>hvm</type>
    </os>
    <devices/>
  </domain>
</domstatus>"#;
}

impl ReadContent for DomainStatus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut reason = None;
        let mut pid = None;
        let mut taint = Vec::new();
        let mut deprecation = Vec::new();
        let mut monitor = None;
        let mut namespaces = None;
        let mut vcpus = None;
        let mut qemu_caps = None;
        let mut lockstate = None;
        let mut job = None;
        let mut fakereboot = false;
        let mut devices = None;
        let mut numad = None;
        let mut lib_dir = None;
        let mut channel_target_dir = None;
        let mut cpu = None;
        let mut chardev_stdio_logd = false;
        let mut pr_daemon = false;
        let mut dbus_daemon = false;
        let mut dbus_vm_state = false;
        let mut slirp_helper = false;
        let mut remember_owner = false;
        let mut allow_reboot = None;
        let mut nodename = None;
        let mut fdset = None;
        let mut blockjobs = None;
        let mut agent_timeout = None;
        let mut backups = None;
        let mut original_memlock = None;
        let mut pre_migration_memlock = None;
        let mut init = None;
        let mut lock_process_running = false;
        let mut domain = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<DomainStatusState>(&a, &mut state),
                "reason" => rd.attribute::<Text>(&a, &mut reason),
                "pid" => rd.attribute::<Dec<i64>>(&a, &mut pid),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "taint" => rd.item(c, &mut taint),
                "deprecation" => rd.text_item::<Text>(c, &mut deprecation),
                "monitor" => rd.child(c, &mut monitor),
                "namespaces" => rd.child(c, &mut namespaces),
                "vcpus" => rd.child(c, &mut vcpus),
                "qemuCaps" => rd.child(c, &mut qemu_caps),
                "lockstate" => rd.text_child::<Text>(c, &mut lockstate),
                "job" => rd.child(c, &mut job),
                "fakereboot" => { rd.present(c, &mut fakereboot); Ok(()) },
                "devices" => rd.child(c, &mut devices),
                "numad" => rd.child(c, &mut numad),
                "libDir" => rd.child(c, &mut lib_dir),
                "channelTargetDir" => rd.child(c, &mut channel_target_dir),
                "cpu" => rd.child(c, &mut cpu),
                "chardevStdioLogd" => { rd.present(c, &mut chardev_stdio_logd); Ok(()) },
                "prDaemon" => { rd.present(c, &mut pr_daemon); Ok(()) },
                "dbusDaemon" => { rd.present(c, &mut dbus_daemon); Ok(()) },
                "dbusVMState" => { rd.present(c, &mut dbus_vm_state); Ok(()) },
                "slirpHelper" => { rd.present(c, &mut slirp_helper); Ok(()) },
                "rememberOwner" => { rd.present(c, &mut remember_owner); Ok(()) },
                "allowReboot" => rd.child(c, &mut allow_reboot),
                "nodename" => rd.child(c, &mut nodename),
                "fdset" => rd.child(c, &mut fdset),
                "blockjobs" => rd.child(c, &mut blockjobs),
                "agentTimeout" => rd.text_child::<Dec<i32>>(c, &mut agent_timeout),
                "backups" => rd.raw(c, &mut backups),
                "originalMemlock" => rd.text_child::<Dec<u64>>(c, &mut original_memlock),
                "preMigrationMemlock" => rd.text_child::<Dec<u64>>(c, &mut pre_migration_memlock),
                "init" => rd.child(c, &mut init),
                "lockProcessRunning" => { rd.present(c, &mut lock_process_running); Ok(()) },
                "domain" => rd.child(c, &mut domain),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state: rd.required_attribute(state, el, "state")?,
            reason,
            pid: rd.required_attribute(pid, el, "pid")?,
            taint,
            deprecation,
            monitor,
            namespaces,
            vcpus,
            qemu_caps,
            lockstate,
            job,
            fakereboot,
            devices,
            numad,
            lib_dir,
            channel_target_dir,
            cpu,
            chardev_stdio_logd,
            pr_daemon,
            dbus_daemon,
            dbus_vm_state,
            slirp_helper,
            remember_owner,
            allow_reboot,
            nodename,
            fdset,
            blockjobs,
            agent_timeout,
            backups,
            original_memlock,
            pre_migration_memlock,
            init,
            lock_process_running,
            domain: rd.required_child(domain, el, "domain")?,
        })
    }
}

impl ReadContent for DomainStatusVcpus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpu = Vec::new();
        for c in el.children() {
            match c.name() {
                "vcpu" => rd.item(c, &mut vcpu),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpu,
        })
    }
}

impl ReadContent for DomainStatusQemuCaps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut flag = Vec::new();
        for c in el.children() {
            match c.name() {
                "flag" => rd.item(c, &mut flag),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            flag,
        })
    }
}

impl ReadContent for DomainStatusDevices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for DomainStatusLibDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for DomainStatusChannelTargetDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for DomainStatusAllowReboot {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for DomainStatusNodename {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "index" => rd.attribute::<Dec<u64>>(&a, &mut index),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            index: rd.required_attribute(index, el, "index")?,
        })
    }
}

impl ReadContent for DomainStatusFdset {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "index" => rd.attribute::<Dec<u32>>(&a, &mut index),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            index: rd.required_attribute(index, el, "index")?,
        })
    }
}

impl ReadContent for DomainStatusInit {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pid = None;
        for a in el.attributes() {
            match a.name() {
                "pid" => rd.attribute::<Dec<i64>>(&a, &mut pid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            pid: rd.required_attribute(pid, el, "pid")?,
        })
    }
}

impl ReadContent for StatusTaint {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut flag = None;
        for a in el.attributes() {
            match a.name() {
                "flag" => rd.attribute::<Text>(&a, &mut flag),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            flag: rd.required_attribute(flag, el, "flag")?,
        })
    }
}

impl ReadContent for StatusMonitor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
        })
    }
}

impl ReadContent for StatusNamespaces {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mount = false;
        for c in el.children() {
            match c.name() {
                "mount" => { rd.present(c, &mut mount); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mount,
        })
    }
}

impl ReadContent for StatusVcpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut pid = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "pid" => rd.attribute::<Dec<i64>>(&a, &mut pid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            pid: rd.required_attribute(pid, el, "pid")?,
        })
    }
}

impl ReadContent for StatusFlag {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for StatusDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut alias = None;
        for a in el.attributes() {
            match a.name() {
                "alias" => rd.attribute::<Text>(&a, &mut alias),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            alias: rd.required_attribute(alias, el, "alias")?,
        })
    }
}

impl ReadContent for StatusNumad {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut nodeset = None;
        let mut cpuset = None;
        for a in el.attributes() {
            match a.name() {
                "nodeset" => rd.attribute::<CpuSet>(&a, &mut nodeset),
                "cpuset" => rd.attribute::<CpuSet>(&a, &mut cpuset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            nodeset,
            cpuset,
        })
    }
}

impl ReadContent for StatusJob {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut r#async = None;
        let mut phase = None;
        let mut async_started = None;
        let mut disk = Vec::new();
        let mut mig_params = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "async" => rd.attribute::<Text>(&a, &mut r#async),
                "phase" => rd.attribute::<Text>(&a, &mut phase),
                "asyncStarted" => rd.attribute::<Dec<u64>>(&a, &mut async_started),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "disk" => rd.item(c, &mut disk),
                "migParams" => rd.raw(c, &mut mig_params),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            r#async,
            phase,
            async_started,
            disk,
            mig_params,
        })
    }
}

impl ReadContent for StatusJobDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut migrating = None;
        let mut migration_source = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                "migrating" => rd.attribute::<YesNo>(&a, &mut migrating),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "migrationSource" => rd.child(c, &mut migration_source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            migrating: rd.required_attribute(migrating, el, "migrating")?,
            migration_source,
        })
    }
}

impl ReadContent for StatusImage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut format = None;
        for a in el.attributes() {
            match a.name() {
                "format" => rd.attribute::<Text>(&a, &mut format),
                _ => Ok(()),
            }?;
        }
        let source = StorageSource::read(el, rd)?;
        Ok(Self {
            format,
            source,
        })
    }
}

impl ReadContent for StatusBlockJobs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut active = None;
        let mut blockjob = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "active" => rd.attribute::<YesNo>(&a, &mut active),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "blockjob" => rd.item(c, &mut blockjob),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            active,
            blockjob,
        })
    }
}

impl ReadContent for StatusBlockJob {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut r#type = None;
        let mut state = None;
        let mut brokentype = None;
        let mut newstate = None;
        let mut jobflags = None;
        let mut shallownew = None;
        let mut errmsg = None;
        let mut disk = None;
        let mut chains = None;
        let mut base = None;
        let mut top = None;
        let mut topparent = None;
        let mut delete_committed_images = false;
        let mut create = None;
        let mut bitmap = Vec::new();
        let mut store = None;
        let mut src = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "state" => rd.attribute::<Text>(&a, &mut state),
                "brokentype" => rd.attribute::<Text>(&a, &mut brokentype),
                "newstate" => rd.attribute::<Text>(&a, &mut newstate),
                "jobflags" => rd.attribute::<Text>(&a, &mut jobflags),
                "shallownew" => rd.attribute::<Text>(&a, &mut shallownew),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "errmsg" => rd.text_child::<Text>(c, &mut errmsg),
                "disk" => rd.child(c, &mut disk),
                "chains" => rd.raw(c, &mut chains),
                "base" => rd.child(c, &mut base),
                "top" => rd.child(c, &mut top),
                "topparent" => rd.child(c, &mut topparent),
                "deleteCommittedImages" => { rd.present(c, &mut delete_committed_images); Ok(()) },
                "create" => rd.child(c, &mut create),
                "bitmap" => rd.item(c, &mut bitmap),
                "store" => rd.child(c, &mut store),
                "src" => rd.child(c, &mut src),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            state: rd.required_attribute(state, el, "state")?,
            brokentype,
            newstate,
            jobflags,
            shallownew,
            errmsg,
            disk,
            chains,
            base,
            top,
            topparent,
            delete_committed_images,
            create,
            bitmap,
            store,
            src,
        })
    }
}

impl ReadContent for StatusBlockJobCreate {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<Text>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for StatusBlockJobDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dst = None;
        let mut mirror = None;
        for a in el.attributes() {
            match a.name() {
                "dst" => rd.attribute::<Text>(&a, &mut dst),
                "mirror" => rd.attribute::<YesNo>(&a, &mut mirror),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dst: rd.required_attribute(dst, el, "dst")?,
            mirror,
        })
    }
}

impl ReadContent for StatusNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut node = None;
        for a in el.attributes() {
            match a.name() {
                "node" => rd.attribute::<Text>(&a, &mut node),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            node: rd.required_attribute(node, el, "node")?,
        })
    }
}

impl ReadContent for StatusBitmap {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}
