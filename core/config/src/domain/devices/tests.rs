//! What becomes of devices, as stock libvirt shows it.

use crate::domain::Domain;
use crate::{FormatOptions, ParseOptions, Result};

const INACTIVE: ParseOptions = ParseOptions {
    inactive: true,
    strict: true,
};

fn document(kind: &str, devices: &str) -> String {
    format!(
        "<domain type='test'><name>x</name><memory>1048576</memory><os><type arch='i686'>{kind}</type></os>\
         <devices>{devices}</devices></domain>"
    )
}

/// The devices as they are written, each line without its indentation.
fn written(domain: &Domain, inactive: bool) -> String {
    let options = FormatOptions {
        inactive,
        secure: true,
        migratable: false,
    };
    let text = domain.format(&options);
    let devices = text.split("<devices>").nth(1).unwrap_or_default();
    let devices = devices.split("</devices>").next().unwrap_or_default();
    devices.lines().map(str::trim).collect()
}

fn read(kind: &str, devices: &str, inactive: bool) -> Result<Domain> {
    let options = ParseOptions {
        inactive,
        ..INACTIVE
    };
    Domain::parse(&document(kind, devices), &options)
}

/// Reads, writes, and sees to it that doing so again changes nothing.
#[track_caller]
fn becomes(devices: &str, expected: &str) {
    becomes_in("hvm", devices, expected);
}

#[track_caller]
fn becomes_in(kind: &str, devices: &str, expected: &str) {
    let first = read(kind, devices, true).unwrap();
    let text = written(&first, true);
    assert_eq!(text, expected);
    assert_eq!(read(kind, &text, true).unwrap(), first, "{text}");
}

#[track_caller]
fn refused(code: i32, devices: &str) {
    let options = ParseOptions {
        strict: false,
        ..INACTIVE
    };
    let error = Domain::parse(&document("hvm", devices), &options).unwrap_err();
    assert_eq!(error.code().0, code, "{error}");
}

const XML: i32 = 27;
const UNSUPPORTED: i32 = 67;
const INTERNAL: i32 = 1;

#[test]
fn the_first_serial_port_is_the_first_console() {
    let both = "<serial type='pty'><target port='0'/></serial>\
                <console type='pty'><target type='serial' port='0'/></console>";
    for one in [
        "<serial/>",
        "<console/>",
        "<serial type='pty'/><console type='null'/>",
    ] {
        becomes(one, both);
    }
    becomes(
        "<console type='null'><log file='/x'/><target port='4'/><alias name='ua-y'/></console>",
        "<serial type='null'><log file='/x'/><target port='0'/><alias name='ua-y'/></serial>\
         <console type='null'><log file='/x'/><target type='serial' port='0'/><alias name='ua-y'/></console>",
    );
}

#[test]
fn ports_on_a_bus_are_no_consoles_of_themselves() {
    for kind in ["usb-serial", "pci-serial", "isa-debug"] {
        let alone = format!("<serial type='vc'><target type='{kind}' port='0'/></serial>");
        becomes(&alone, &alone);
    }
    becomes(
        "<serial type='vc'><target type='usb-serial'/></serial><console/>",
        "<serial type='vc'><target type='usb-serial' port='0'/></serial>\
         <console type='vc'><target type='serial' port='0'/></console>",
    );
}

#[test]
fn a_guest_without_a_machine_has_consoles_alone() {
    becomes_in(
        "xen",
        "<console><target port='3'/></console><console><target type='xen'/></console>",
        "<console type='pty'><target type='serial' port='0'/></console>\
         <console type='pty'><target type='xen' port='1'/></console>",
    );
    refused(UNSUPPORTED, "<console/><console/>");
}

#[test]
fn ports_are_numbered_after_the_greatest() {
    becomes(
        "<parallel type='null'/><parallel type='null'><target port='5'/></parallel><parallel type='null'/>",
        "<parallel type='null'><target port='6'/></parallel><parallel type='null'><target port='5'/></parallel>\
         <parallel type='null'><target port='7'/></parallel>",
    );
}

#[test]
fn a_running_guest_shows_its_terminal_twice() {
    let live = read(
        "hvm",
        "<serial type='pty'><source path='/dev/pts/3'/></serial>",
        false,
    )
    .unwrap();
    assert!(
        written(&live, false)
            .contains("<console type='pty' tty='/dev/pts/3'><source path='/dev/pts/3'/>")
    );
    assert!(!written(&live, true).contains("/dev/pts/3"));
}

#[test]
fn what_a_source_lacks_is_refused() {
    refused(
        INTERNAL,
        "<serial type='unix'><source mode='bind'/></serial>",
    );
    refused(
        INTERNAL,
        "<serial type='udp'><source mode='bind' service='3'/></serial>",
    );
    refused(
        XML,
        "<serial type='tcp'><source mode='bind' host='a'/></serial>",
    );
    refused(XML, "<serial type='file'><source/></serial>");
    refused(XML, "<rng model='virtio'><backend model='egd'/></rng>");
    refused(UNSUPPORTED, "<serial type='dbus'/>");
    refused(UNSUPPORTED, "<serial type='spicevmc'/>");
    let made_up = "<channel type='unix'><target type='virtio' name='a'/></channel>";
    let given =
        "<channel type='unix'><source mode='bind'/><target type='virtio' name='a'/></channel>";
    for channel in [made_up, given] {
        let domain = read("hvm", channel, true).unwrap();
        assert!(written(&domain, true).ends_with(made_up));
    }
}

#[test]
fn a_udp_device_has_one_end_of_each_kind() {
    let source = |ends: &str| format!("<parallel type='udp'>{ends}<target port='0'/></parallel>");
    let (bind, connect) = (
        "<source mode='bind' service='1'/>",
        "<source mode='connect' service='2'/>",
    );
    becomes(
        &source(&[connect, bind].concat()),
        &source(&[bind, connect].concat()),
    );
    becomes(
        &source(&[connect, "<source service='3'/>"].concat()),
        &source(connect),
    );
    becomes(
        &source(&[connect, "<source mode='bind'/>"].concat()),
        &source(connect),
    );
    refused(XML, &source(&[connect, connect, bind].concat()));
}

#[test]
fn who_waits_cannot_connect_again() {
    let tcp = |mode: &str, reconnect: &str| {
        format!(
            "<parallel type='tcp'><source mode='{mode}' host='a' service='1'{reconnect}\
             <protocol type='raw'/><target port='0'/></parallel>"
        )
    };
    let off = "><reconnect enabled='no'/></source>";
    becomes(
        &tcp("connect", "><reconnect enabled='no' timeout='3'/></source>"),
        &tcp("connect", off),
    );
    becomes(
        &tcp("connect", "><reconnect timeout='3'/></source>"),
        &tcp("connect", "/>"),
    );
    refused(INTERNAL, &tcp("bind", off));
    refused(XML, &tcp("connect", "><reconnect enabled='yes'/></source>"));
}

/// The displays alone.
#[track_caller]
fn shows(given: &str, expected: &str) {
    let card = "<video><model type='none'/></video>";
    let expected = format!("{expected}{card}");
    becomes(&format!("{given}{card}"), &expected);
}

#[test]
fn vnc_takes_a_free_port_unless_it_is_told_one() {
    let any = "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>";
    for given in [
        "",
        " port='-1'",
        " port='5901' autoport='yes'",
        " listen=''",
    ] {
        shows(&format!("<graphics type='vnc'{given}/>"), any);
    }
    let none = "<graphics type='vnc' autoport='no'><listen type='address'/></graphics>";
    for given in [" port='0'", " autoport='no'", " port='-1' autoport='no'"] {
        shows(&format!("<graphics type='vnc'{given}/>"), none);
    }
    let fixed =
        "<graphics type='vnc' port='5901' autoport='no'><listen type='address'/></graphics>";
    shows("<graphics type='vnc' port='5901'/>", fixed);
}

#[test]
fn a_running_display_keeps_its_port() {
    let graphics = "<graphics type='vnc' port='5904' autoport='yes'><listen type='network' network='n' address='1.1.1.1'/></graphics>";
    let live = read("hvm", graphics, false).unwrap();
    let shown = written(&live, false);
    assert!(
        shown.starts_with("<graphics type='vnc' port='5904' autoport='yes' listen='1.1.1.1'>"),
        "{shown}"
    );
    let stored = read("hvm", graphics, true).unwrap();
    let shown = written(&stored, true);
    assert!(
        shown.starts_with(
            "<graphics type='vnc' port='-1' autoport='yes'><listen type='network' network='n'/>"
        ),
        "{shown}"
    );
}

#[test]
fn vnc_listens_where_attributes_and_elements_say() {
    let socket = "<graphics type='vnc' socket='/a'><listen type='socket' socket='/a'/></graphics>";
    for given in [
        "<graphics type='vnc' socket='/a' port='5901' listen='1.1.1.1'/>",
        "<graphics type='vnc' socket='/a'><listen type='address' address='1.1.1.1'/></graphics>",
        "<graphics type='vnc' socket='/a'><listen type='socket'/></graphics>",
        "<graphics type='vnc' port='5901'><listen type='socket' socket='/a'/></graphics>",
    ] {
        shows(given, socket);
    }
    shows(
        "<graphics type='vnc' listen='1.1.1.1'><listen type='address'/><listen type='none'/></graphics>",
        "<graphics type='vnc' port='-1' autoport='yes' listen='1.1.1.1'>\
         <listen type='address' address='1.1.1.1'/><listen type='none'/></graphics>",
    );
    shows(
        "<graphics type='vnc' socket='/a'><listen type='none'/></graphics>",
        "<graphics type='vnc'><listen type='none'/></graphics>",
    );
    for mismatch in [
        "<graphics type='vnc' listen='1.1.1.1'><listen type='address' address='2.2.2.2'/></graphics>",
        "<graphics type='vnc' listen=''><listen type='address' address='2.2.2.2'/></graphics>",
        "<graphics type='vnc' socket='/a'><listen type='socket' socket='/b'/></graphics>",
    ] {
        refused(UNSUPPORTED, mismatch);
    }
    refused(
        XML,
        "<graphics type='vnc'><listen type='network'/></graphics>",
    );
}

#[test]
fn spice_without_ports_listens_nowhere() {
    let nowhere = "<graphics type='spice'><listen type='none'/></graphics>";
    for given in [
        "",
        " autoport='no'",
        " port='0' tlsPort='0'",
        " listen='1.1.1.1'",
    ] {
        shows(&format!("<graphics type='spice'{given}/>"), nowhere);
    }
    let any = "<graphics type='spice' autoport='yes'><listen type='address'/></graphics>";
    for given in [
        " autoport='yes' port='5900'",
        " port='-1' tlsPort='-1' autoport='no'",
    ] {
        shows(&format!("<graphics type='spice'{given}/>"), any);
    }
    let one =
        "<graphics type='spice' tlsPort='-1' autoport='no'><listen type='address'/></graphics>";
    shows("<graphics type='spice' tlsPort='-1'/>", one);
    shows(
        "<graphics type='spice' autoport='yes'><listen type='socket'/></graphics>",
        "<graphics type='spice'><listen type='socket'/></graphics>",
    );
}

#[test]
fn spice_has_one_entry_a_channel() {
    let channel = |name: &str, mode: &str| format!("<channel name='{name}' mode='{mode}'/>");
    let given = [
        channel("record", "insecure"),
        channel("main", "secure"),
        channel("cursor", "any"),
        channel("main", "insecure"),
    ];
    let kept = [channel("main", "insecure"), channel("record", "insecure")];
    let spice =
        |inside: &str| format!("<graphics type='spice'><listen type='none'/>{inside}</graphics>");
    shows(&spice(&given.concat()), &spice(&kept.concat()));
}

#[test]
fn rdp_counts_free_ports_from_nought() {
    let any = "<graphics type='rdp' port='0' autoport='yes'><listen type='address'/></graphics>";
    for given in [
        "",
        " port='-1'",
        " autoport='no'",
        " port='3389' autoport='yes'",
    ] {
        shows(&format!("<graphics type='rdp'{given}/>"), any);
    }
    refused(
        UNSUPPORTED,
        "<graphics type='rdp'><listen type='none'/></graphics>",
    );
    refused(XML, "<graphics type='dbus' p2p='yes' address='unix:x'/>");
}

#[test]
fn a_password_is_shown_to_those_who_may_see_it() {
    let graphics = "<graphics type='vnc' passwd='secret' passwdValidTo='2010-04-09T15:51:00'/>";
    let domain = read("hvm", graphics, true).unwrap();
    let open = domain.format(&FormatOptions::default());
    assert!(
        !open.contains("secret") && !open.contains("passwd="),
        "{open}"
    );
    assert!(
        written(&domain, true).contains(" passwd='secret' passwdValidTo='2010-04-09T15:51:00'")
    );
    refused(
        UNSUPPORTED,
        "<graphics type='vnc' passwd='a' connected='fail'/>",
    );
    refused(
        XML,
        "<graphics type='vnc' passwd='a' passwdValidTo='tomorrow'/>",
    );
}

#[test]
fn cards_have_their_usual_memory_in_powers_of_two() {
    let card = |model: &str| format!("<video><model {model} primary='yes'/></video>");
    for (given, expected) in [
        ("<video/>", "type='cirrus' vram='16384' heads='1'"),
        (
            "<video><model type='vga' vram='9000' heads='3'/></video>",
            "type='vga' vram='16384' heads='3'",
        ),
        (
            "<video><model type='qxl'/></video>",
            "type='qxl' ram='65536' vram='65536' heads='1'",
        ),
        (
            "<video><model type='qxl' ram='33' vgamem='5'/></video>",
            "type='qxl' ram='64' vram='65536' vgamem='5' heads='1'",
        ),
        (
            "<video><model type='virtio'/></video>",
            "type='virtio' heads='1'",
        ),
    ] {
        becomes(given, &card(expected));
    }
    becomes_in("xen", "<video/>", &card("type='xen' vram='4096' heads='1'"));
    refused(UNSUPPORTED, "<video><model type='vga' ram='1'/></video>");
    refused(
        UNSUPPORTED,
        "<video><model type='virtio'><acceleration/></model></video>",
    );
    refused(
        UNSUPPORTED,
        "<video><model type='virtio'><resolution x='0' y='1'/></model></video>",
    );
    refused(
        UNSUPPORTED,
        "<video><driver name='vhostuser'/><model type='vga'/></video>",
    );
}

#[test]
fn the_primary_card_comes_first() {
    becomes(
        "<video><model type='ramfb'/></video><video><model type='virtio' primary='yes'/></video>",
        "<video><model type='virtio' heads='1' primary='yes'/></video><video><model type='ramfb' heads='1'/></video>",
    );
    let primary = "<video><model type='qxl' primary='yes'/></video>";
    refused(UNSUPPORTED, &[primary, primary].concat());
    refused(UNSUPPORTED, "<video><model type='none'/></video><video/>");
}

#[test]
fn input_is_connected_as_is_usual() {
    becomes("<input type='mouse'/>", "<input type='mouse' bus='ps2'/>");
    becomes("<input type='tablet'/>", "<input type='tablet' bus='usb'/>");
    becomes_in(
        "xen",
        "<input type='keyboard'/>",
        "<input type='keyboard' bus='xen'/>",
    );
    refused(INTERNAL, "<input type='tablet' bus='ps2'/>");
    refused(
        UNSUPPORTED,
        "<input type='mouse' bus='usb' model='virtio'/>",
    );
    refused(
        UNSUPPORTED,
        "<input type='evdev' bus='usb'><source dev='/a'/></input>",
    );
}

#[test]
fn audio_backends_are_told_by_their_number() {
    let backend = "<audio id='1' type='none'/>";
    becomes(
        &format!("<sound model='ac97'><audio id='1'/></sound>{backend}"),
        &format!("<sound model='ac97'><audio id='1'/></sound>{backend}"),
    );
    refused(XML, &[backend, backend].concat());
    refused(
        XML,
        &format!("<sound model='ac97'><audio id='2'/></sound>{backend}"),
    );
    refused(
        UNSUPPORTED,
        "<audio id='1' type='oss'><output fixedSettings='yes'/></audio>",
    );
    refused(
        UNSUPPORTED,
        "<audio id='1' type='jack'><input mixingEngine='yes'><settings channels='1'/></input></audio>",
    );
}

#[test]
fn rules_leave_out_what_fits_every_device() {
    becomes(
        "<redirfilter><usbdev class='-1' vendor='16' version='9.4' allow='yes'/></redirfilter>",
        "<redirfilter><usbdev vendor='0x0010' version='9.40' allow='yes'/></redirfilter>",
    );
}

#[test]
fn modules_fit_into_the_memory() {
    let dimm = |size: u32| {
        format!("<memory model='dimm'><target><size unit='KiB'>{size}</size></target></memory>")
    };
    becomes(&dimm(524_288), &dimm(524_288));
    refused(XML, &dimm(524_288).repeat(3));
    let mem = |block: u32, requested: u32| {
        format!(
            "<memory model='virtio-mem'><target><size>8192</size><block>{block}</block><requested>{requested}</requested></target></memory>"
        )
    };
    assert!(read("hvm", &mem(2048, 4096), true).is_ok());
    for wrong in [mem(2048, 16384), mem(3000, 3000), mem(2048, 1000)] {
        refused(35, &wrong);
    }
    refused(
        XML,
        "<memory model='nvdimm'><source><path>/x</path></source><target><size>1024</size><label><size>1024</size></label></target></memory>",
    );
}

#[test]
fn readers_of_smart_cards_have_slots() {
    let reader = |address: &str| format!("<smartcard mode='host'>{address}</smartcard>");
    let slot = |n: u32| reader(&format!("<address type='ccid' controller='0' slot='{n}'/>"));
    let controller = "<controller type='ccid' index='0'/>";
    becomes(
        &[reader(""), slot(0), reader("")].concat(),
        &[controller.to_owned(), slot(1), slot(0), slot(2)].concat(),
    );
}

#[test]
fn small_devices() {
    becomes("<vsock/>", "<vsock><cid auto='yes'/></vsock>");
    becomes(
        "<vsock><cid address='4'/></vsock>",
        "<vsock><cid auto='no' address='4'/></vsock>",
    );
    becomes(
        "<shmem name='a'/>",
        "<shmem name='a'><model type='ivshmem'/></shmem>",
    );
    becomes(
        "<rng model='virtio'><rate bytes='3' period='0'/><backend model='random'/></rng>",
        "<rng model='virtio'><rate bytes='3'/><backend model='random'>/dev/random</backend></rng>",
    );
    becomes(
        "<tpm><backend type='passthrough'/></tpm>",
        "<tpm><backend type='passthrough'><device path='/dev/tpm0'/></backend></tpm>",
    );
    becomes(
        "<watchdog model='ib700'/>",
        "<watchdog model='ib700' action='reset'/>",
    );
    becomes(
        "<memballoon model='none'><alias name='ua-x'/></memballoon>",
        "<memballoon model='none'/>",
    );
    refused(UNSUPPORTED, "<vsock><cid address='2'/></vsock>");
    refused(UNSUPPORTED, "<shmem name='..'/>");
    refused(XML, "<panic model='isa'/><panic model='isa'/>");
    refused(XML, "<iommu model='smmuv3'><driver iotlb='on'/></iommu>");
    refused(
        XML,
        "<tpm><backend type='emulator' version='1.2'><active_pcr_banks><sha1/></active_pcr_banks></backend></tpm>",
    );
    refused(
        XML,
        "<smartcard mode='host-certificates'><certificate>a</certificate></smartcard>",
    );
}
