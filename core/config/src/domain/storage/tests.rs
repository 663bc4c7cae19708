//! Behaviour that follows from several of these rules together.

use crate::domain::Domain;
use crate::{FormatOptions, ParseOptions, Result};

fn domain(devices: &str) -> Result<Domain> {
    let text = format!(
        "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os>\
         <devices>{devices}</devices></domain>"
    );
    Domain::parse(&text, &ParseOptions::default())
}

/// The devices as they are written, after reading them again made no difference.
fn written(devices: &str) -> String {
    let first = domain(devices).unwrap();
    let text = first.format(&FormatOptions::default());
    assert_eq!(
        Domain::parse(&text, &ParseOptions::default()).unwrap(),
        first,
        "{text}"
    );
    let start = text.find("<devices>").unwrap();
    let end = text.find("</devices>").unwrap();
    text[start + "<devices>".len()..end].to_owned()
}

fn refused(devices: &str) {
    assert!(domain(devices).is_err(), "{devices}");
}

fn disk(name: &str, attributes: &str, children: &str) -> String {
    format!(
        "<disk type='file' {attributes}><source file='/i/{name}'/><target dev='{name}'/>{children}</disk>"
    )
}

/// The words that are written between these, in their order.
fn all<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split(after).next())
        .collect()
}

#[test]
fn names_give_bus_and_address_and_bring_controllers() {
    let text = written(
        &(disk("sdh", "", "") + &disk("hdc", "", "") + &disk("fda", "device='floppy'", "")),
    );
    assert_eq!(all(&text, "dev='", "'"), ["sdh", "hdc", "fda"]);
    assert_eq!(
        all(&text, "bus='", "'"),
        ["scsi", "0", "ide", "1", "fdc", "0"]
    );
    let controllers = all(&text, "<controller ", "/>");
    let expected = [
        "scsi' index='0'",
        "scsi' index='1'",
        "fdc' index='0'",
        "ide' index='0'",
    ];
    let expected: Vec<String> = expected.iter().map(|c| format!("type='{c}")).collect();
    assert_eq!(controllers, expected);
}

#[test]
fn disks_of_one_bus_are_in_order() {
    let names = ["vdb", "sda", "vda", "hdc", "hda", "sdb"];
    let text = written(&names.map(|name| disk(name, "", "")).concat());
    assert_eq!(
        all(&text, "dev='", "'"),
        ["vda", "vdb", "sda", "sdb", "hda", "hdc"]
    );
}

#[test]
fn controllers_have_indices_and_are_in_order() {
    let text = written(
        "<controller type='scsi' index='2'/><controller type='scsi'/><controller type='scsi' index='0'/>",
    );
    assert_eq!(all(&text, "index='", "'"), ["0", "1", "2"]);
    let text = written(
        "<controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller>\
         <controller type='usb' index='0' model='ich9-ehci1'/>",
    );
    assert_eq!(all(&text, "model='", "'"), ["ich9-ehci1", "ich9-uhci1"]);
}

#[test]
fn scsi_devices_of_the_host_take_free_places() {
    let hostdev = "<hostdev type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='3'/></source></hostdev>";
    let text = written(&(disk("sda", "", "") + hostdev));
    assert_eq!(all(&text, "target='0' unit='", "'"), ["0", "3", "1"]);
    refused(&(hostdev.to_owned() + hostdev));
}

#[test]
fn empty_drives_and_read_only_ones() {
    let text = written("<disk type='network' device='cdrom'><target dev='hda'/></disk>");
    assert!(
        text.contains("<disk type='file' device='cdrom'>") && text.contains("<readonly/>"),
        "{text}"
    );
    let text = written(
        "<disk type='block' device='floppy'><source startupPolicy='optional'/><target dev='fda'/></disk>",
    );
    assert!(
        text.contains("type='block'") && text.contains("startupPolicy='optional'"),
        "{text}"
    );
    refused("<disk type='file'><target dev='vda'/></disk>");
}

#[test]
fn servers_have_the_port_of_their_protocol() {
    let network = |source: &str| format!("<disk type='network'>{source}<target dev='vda'/></disk>");
    let text = written(&network(
        "<source protocol='iscsi' name='iqn'><host name='h'/></source>",
    ));
    assert!(
        text.contains("name='iqn/0'") && text.contains("port='3260'"),
        "{text}"
    );
    let text = written(&network(
        "<source protocol='rbd' name='p/i'><host name='h'/></source>",
    ));
    assert!(!text.contains("port="), "{text}");
    refused(&network("<source protocol='rbd' name='i'/>"));
    refused(&network(
        "<source protocol='rbd' name='p/i'><auth username='u'><secret type='iscsi' usage='x'/></auth></source>",
    ));
    let cookies = |cookies: &str| {
        network(&format!(
            "<source protocol='http' name='n'><host name='h'/><cookies>{cookies}</cookies></source>"
        ))
    };
    written(&cookies("<cookie name='a'>b</cookie>"));
    refused(&cookies(
        "<cookie name='a'>b</cookie><cookie name='a'>c</cookie>",
    ));
    refused(&cookies("<cookie name='a'>b; c</cookie>"));
}

#[test]
fn what_disks_cannot_have_is_refused() {
    for wrong in [
        disk("vda", "", "") + &disk("vda", "", ""),
        disk("foo", "", ""),
        disk("fda", "", ""),
        disk("sda", "device='floppy'", ""),
        disk("sda", "device='lun'", ""),
        disk("sda", "rawio='yes'", ""),
        disk("sda", "model='virtio'", ""),
        disk("sda", "", "<driver queues='2'/>"),
        disk("sda", "", "<address type='pci' slot='3'/>"),
        disk("sda", "", "<address type='unassigned'/>"),
        disk("sda", "", "<address type='drive'/>") + &disk("sdb", "", "<address type='drive'/>"),
        disk(
            "vda",
            "",
            "<encryption format='luks'><secret type='passphrase'/></encryption>",
        ),
        disk(
            "vda",
            "",
            "<backingStore type='file'><source file='/b'/></backingStore>",
        ),
        disk(
            "vda",
            "",
            "<backingStore type='file'><format type='raw'/></backingStore>",
        ),
    ] {
        refused(&wrong);
    }
}

#[test]
fn limits_of_a_whole_exclude_those_of_its_parts_and_groups_share_theirs() {
    let tuned = |name: &str, limits: &str| disk(name, "", &format!("<iotune>{limits}</iotune>"));
    refused(&tuned(
        "vda",
        "<total_bytes_sec>1</total_bytes_sec><read_bytes_sec>1</read_bytes_sec>",
    ));
    let group = "<group_name>g</group_name>";
    let text = written(
        &(tuned("vda", &format!("<read_iops_sec>7</read_iops_sec>{group}")) + &tuned("vdb", group)),
    );
    assert_eq!(text.matches("<read_iops_sec>7<").count(), 2, "{text}");
}

#[test]
fn labels_are_of_one_model_each() {
    let labelled = |labels: &str| {
        format!("<disk type='file'><source file='/i'>{labels}</source><target dev='vda'/></disk>")
    };
    let text = written(&labelled(
        "<seclabel model='dac'><label>l</label></seclabel>",
    ));
    assert!(text.contains("relabel='yes'"), "{text}");
    refused(&labelled(
        "<seclabel model='dac' relabel='no'/><seclabel model='dac' relabel='no'/>",
    ));
    refused(&labelled(
        "<seclabel model='dac' relabel='no'><label>l</label></seclabel>",
    ));
}

#[test]
fn filesystems_have_source_and_target() {
    let text = written(
        "<filesystem type='ram'><source usage='3' units='MiB'/><target dir='/'/></filesystem>",
    );
    assert!(text.contains("usage='3072' units='KiB'"), "{text}");
    let text = written(
        "<filesystem><driver type='virtiofs'/><source socket='/s'/><target dir='t'/></filesystem>",
    );
    assert!(!text.contains("accessmode"), "{text}");
    refused("<filesystem><target dir='t'/></filesystem>");
    refused("<filesystem><source dir='/s'/></filesystem>");
}

#[test]
fn host_devices_have_addresses_of_their_kind() {
    let usb = |inside: &str, address: &str| {
        format!("<hostdev type='usb'><source>{inside}</source>{address}</hostdev>")
    };
    written(&usb(
        "<vendor id='0x1'/><product id='2'/>",
        "<address type='usb' port='1'/>",
    ));
    refused(&usb("<vendor id='1'/>", ""));
    refused(&usb("<vendor id='0'/><product id='1'/>", ""));
    refused(&usb(
        "<address bus='1' device='1'/>",
        "<address type='pci' slot='1'/>",
    ));
    refused(
        &("<controller type='usb' model='none'/>".to_owned()
            + &usb("<address bus='1' device='1'/>", "")),
    );
    refused(
        "<hostdev type='pci'><source><address bus='1'/></source><address type='drive'/></hostdev>",
    );
}
