// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/domain.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Domain {
    const ELEMENT: &'static str = "domain";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
        ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
        ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
        ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
        ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
        ("test", "http://libvirt.org/schemas/domain/test/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<domain type='kvm'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
    <apic/>
  </features>
  <cpu mode='host-model'/>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/web.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
    <graphics type='vnc' port='-1' autoport='yes'/>
  </devices>
</domain>"#;
}

impl ReadContent for Domain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut id = None;
        let mut name = None;
        let mut uuid = None;
        let mut genid = None;
        let mut title = None;
        let mut description = None;
        let mut metadata = None;
        let mut max_memory = None;
        let mut memory = None;
        let mut current_memory = None;
        let mut blkiotune = None;
        let mut memtune = None;
        let mut memory_backing = None;
        let mut vcpu = None;
        let mut vcpus = None;
        let mut iothreads = None;
        let mut iothreadids = None;
        let mut defaultiothread = None;
        let mut throttlegroups = None;
        let mut cputune = None;
        let mut numatune = None;
        let mut resource = None;
        let mut sysinfo = Vec::new();
        let mut bootloader = None;
        let mut bootloader_args = None;
        let mut os = None;
        let mut idmap = None;
        let mut features = None;
        let mut cpu = None;
        let mut clock = None;
        let mut on_poweroff = None;
        let mut on_reboot = None;
        let mut on_crash = None;
        let mut on_lockfailure = None;
        let mut pm = None;
        let mut perf = None;
        let mut devices = None;
        let mut seclabel = Vec::new();
        let mut qemu_commandline = None;
        let mut qemu_capabilities = None;
        let mut qemu_override = None;
        let mut qemu_deprecation = None;
        let mut lxc_namespace = None;
        let mut xen_commandline = None;
        let mut bhyve_commandline = None;
        let mut vmware_datacenterpath = None;
        let mut test_runstate = None;
        let mut test_transient = false;
        let mut test_hasmanagedsave = false;
        let mut test_domainsnapshot = Vec::new();
        let mut keywrap = None;
        let mut launch_security = None;
        let mut foreign = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<DomainType>(&a, &mut r#type),
                "id" if rd.live() => rd.attribute::<Dec<i32>>(&a, &mut id),
                "id" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Name>(c, &mut name),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "genid" => rd.child(c, &mut genid),
                "title" => rd.text_child::<Text>(c, &mut title),
                "description" => rd.text_child::<Text>(c, &mut description),
                "metadata" => rd.raw(c, &mut metadata),
                "maxMemory" => rd.child(c, &mut max_memory),
                "memory" => rd.child(c, &mut memory),
                "currentMemory" => rd.text_child::<Scaled<Kib>>(c, &mut current_memory),
                "blkiotune" => rd.child_nonempty(c, &mut blkiotune),
                "memtune" => rd.child_nonempty(c, &mut memtune),
                "memoryBacking" => rd.child_nonempty(c, &mut memory_backing),
                "vcpu" => rd.child(c, &mut vcpu),
                "vcpus" => rd.child_nonempty(c, &mut vcpus),
                "iothreads" => rd.text_child::<Dec<u32>>(c, &mut iothreads),
                "iothreadids" => rd.child_nonempty(c, &mut iothreadids),
                "defaultiothread" => rd.child_nonempty(c, &mut defaultiothread),
                "throttlegroups" => rd.child_nonempty(c, &mut throttlegroups),
                "cputune" => rd.child_nonempty(c, &mut cputune),
                "numatune" => rd.child_nonempty(c, &mut numatune),
                "resource" => rd.child_nonempty(c, &mut resource),
                "sysinfo" => rd.item(c, &mut sysinfo),
                "bootloader" => rd.text_child::<Text>(c, &mut bootloader),
                "bootloader_args" => rd.text_child::<Text>(c, &mut bootloader_args),
                "os" => rd.child(c, &mut os),
                "idmap" => rd.child_nonempty(c, &mut idmap),
                "features" => rd.child_nonempty(c, &mut features),
                "cpu" => rd.child_nonempty(c, &mut cpu),
                "clock" => rd.child(c, &mut clock),
                "on_poweroff" => rd.text_child::<LifecycleAction>(c, &mut on_poweroff),
                "on_reboot" => rd.text_child::<LifecycleAction>(c, &mut on_reboot),
                "on_crash" => rd.text_child::<LifecycleAction>(c, &mut on_crash),
                "on_lockfailure" => rd.text_child::<LockFailureAction>(c, &mut on_lockfailure),
                "pm" => rd.child_nonempty(c, &mut pm),
                "perf" => rd.child_nonempty(c, &mut perf),
                "devices" => rd.child(c, &mut devices),
                "seclabel" => rd.item(c, &mut seclabel),
                "qemu:commandline" => rd.child_nonempty(c, &mut qemu_commandline),
                "qemu:capabilities" => rd.child_nonempty(c, &mut qemu_capabilities),
                "qemu:override" => rd.child_nonempty(c, &mut qemu_override),
                "qemu:deprecation" => rd.child(c, &mut qemu_deprecation),
                "lxc:namespace" => rd.child_nonempty(c, &mut lxc_namespace),
                "xen:commandline" => rd.child_nonempty(c, &mut xen_commandline),
                "bhyve:commandline" => rd.child_nonempty(c, &mut bhyve_commandline),
                "vmware:datacenterpath" => rd.text_child::<Text>(c, &mut vmware_datacenterpath),
                "test:runstate" => rd.text_child::<Text>(c, &mut test_runstate),
                "test:transient" => { rd.present(c, &mut test_transient); Ok(()) },
                "test:hasmanagedsave" => { rd.present(c, &mut test_hasmanagedsave); Ok(()) },
                "test:domainsnapshot" => rd.raw_item(c, &mut test_domainsnapshot),
                "keywrap" => rd.child(c, &mut keywrap),
                "launchSecurity" => rd.child(c, &mut launch_security),
                "" => rd.foreign(c, &mut foreign),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            id,
            name: rd.required_child(name, el, "name")?,
            uuid,
            genid,
            title,
            description,
            metadata,
            max_memory,
            memory,
            current_memory,
            blkiotune,
            memtune,
            memory_backing,
            vcpu,
            vcpus,
            iothreads,
            iothreadids,
            defaultiothread,
            throttlegroups,
            cputune,
            numatune,
            resource,
            sysinfo,
            bootloader,
            bootloader_args,
            os,
            idmap,
            features,
            cpu,
            clock,
            on_poweroff: on_poweroff.unwrap_or(LifecycleAction::Destroy),
            on_reboot: on_reboot.unwrap_or(LifecycleAction::Restart),
            on_crash: on_crash.unwrap_or(LifecycleAction::Destroy),
            on_lockfailure,
            pm,
            perf,
            devices,
            seclabel,
            qemu_commandline,
            qemu_capabilities,
            qemu_override,
            qemu_deprecation,
            lxc_namespace,
            xen_commandline,
            bhyve_commandline,
            vmware_datacenterpath,
            test_runstate,
            test_transient,
            test_hasmanagedsave,
            test_domainsnapshot,
            keywrap,
            launch_security,
            foreign,
        })
    }
}

impl ReadContent for Genid {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let text = rd.text_opt::<UuidText>(el)?;
        Ok(Self {
            text,
        })
    }
}

impl ReadContent for Devices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut emulator = None;
        let mut disk = Vec::new();
        let mut controller = Vec::new();
        let mut lease = Vec::new();
        let mut filesystem = Vec::new();
        let mut interface = Vec::new();
        let mut smartcard = Vec::new();
        let mut serial = Vec::new();
        let mut parallel = Vec::new();
        let mut console = Vec::new();
        let mut channel = Vec::new();
        let mut input = Vec::new();
        let mut tpm = Vec::new();
        let mut graphics = Vec::new();
        let mut sound = Vec::new();
        let mut audio = Vec::new();
        let mut video = Vec::new();
        let mut hostdev = Vec::new();
        let mut redirdev = Vec::new();
        let mut redirfilter = None;
        let mut hub = Vec::new();
        let mut watchdog = Vec::new();
        let mut memballoon = None;
        let mut rng = Vec::new();
        let mut nvram = None;
        let mut panic = Vec::new();
        let mut shmem = Vec::new();
        let mut memory = Vec::new();
        let mut crypto = Vec::new();
        let mut iommu = None;
        let mut vsock = None;
        let mut pstore = None;
        for c in el.children() {
            match c.name() {
                "emulator" => rd.text_child::<Text>(c, &mut emulator),
                "disk" => rd.item(c, &mut disk),
                "controller" => rd.item(c, &mut controller),
                "lease" => rd.item(c, &mut lease),
                "filesystem" => rd.item(c, &mut filesystem),
                "interface" => rd.item(c, &mut interface),
                "smartcard" => rd.item(c, &mut smartcard),
                "serial" => rd.item(c, &mut serial),
                "parallel" => rd.item(c, &mut parallel),
                "console" => rd.item(c, &mut console),
                "channel" => rd.item(c, &mut channel),
                "input" => rd.item(c, &mut input),
                "tpm" => rd.item(c, &mut tpm),
                "graphics" => rd.item(c, &mut graphics),
                "sound" => rd.item(c, &mut sound),
                "audio" => rd.item(c, &mut audio),
                "video" => rd.item(c, &mut video),
                "hostdev" => rd.item(c, &mut hostdev),
                "redirdev" => rd.item(c, &mut redirdev),
                "redirfilter" => rd.child(c, &mut redirfilter),
                "hub" => rd.item(c, &mut hub),
                "watchdog" => rd.item(c, &mut watchdog),
                "memballoon" => rd.child(c, &mut memballoon),
                "rng" => rd.item(c, &mut rng),
                "nvram" => rd.child(c, &mut nvram),
                "panic" => rd.item(c, &mut panic),
                "shmem" => rd.item(c, &mut shmem),
                "memory" => rd.item(c, &mut memory),
                "crypto" => rd.item(c, &mut crypto),
                "iommu" => rd.child(c, &mut iommu),
                "vsock" => rd.child(c, &mut vsock),
                "pstore" => rd.child(c, &mut pstore),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            emulator,
            disk,
            controller,
            lease,
            filesystem,
            interface,
            smartcard,
            serial,
            parallel,
            console,
            channel,
            input,
            tpm,
            graphics,
            sound,
            audio,
            video,
            hostdev,
            redirdev,
            redirfilter,
            hub,
            watchdog,
            memballoon,
            rng,
            nvram,
            panic,
            shmem,
            memory,
            crypto,
            iommu,
            vsock,
            pstore,
        })
    }
}
