//! What documents of domains become, and which are refused.

use polyvirt_driver::ErrorNumber;

use super::Domain;
use crate::{FormatOptions, ParseOptions, Result};

const ACTIVE: ParseOptions = ParseOptions {
    inactive: false,
    strict: true,
};
const INACTIVE: ParseOptions = ParseOptions {
    inactive: true,
    strict: true,
};

/// A small machine with `parts` and, unless they are among them, memory, CPUs and something to boot.
fn document(parts: &str) -> String {
    let unless = |end: &str, text: &'static str| if parts.contains(end) { "" } else { text };
    let memory = unless("</memory>", "<memory>65536</memory>");
    let vcpu = unless("</vcpu>", "<vcpu>4</vcpu>");
    let os = unless("</os>", "<os><type>hvm</type></os>");
    format!("<domain type='test' id='3'><name>a</name>{memory}{vcpu}{os}{parts}</domain>")
}

fn read(parts: &str, options: ParseOptions) -> Result<Domain> {
    Domain::parse(&document(parts), &options)
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim_start).collect()
}

/// Reads `parts`, writes all, and sees to it that `expected` is in it and that doing so again changes nothing.
#[track_caller]
fn becomes(parts: &str, expected: &str) {
    let domain = read(parts, INACTIVE).unwrap();
    let text = domain.format(&FormatOptions {
        inactive: true,
        ..FormatOptions::default()
    });
    let line = one_line(&text);
    assert!(line.contains(expected), "{expected}\nis not in\n{line}");
    assert_eq!(Domain::parse(&text, &INACTIVE).unwrap(), domain, "{text}");
}

#[track_caller]
fn stays(parts: &str) {
    becomes(parts, parts);
}

#[track_caller]
fn refused(code: ErrorNumber, parts: &str) {
    let error = read(parts, INACTIVE).expect_err(parts);
    assert_eq!(error.code(), code, "{error}");
}

#[test]
fn what_is_not_said() {
    becomes("", "<currentMemory unit='KiB'>65536</currentMemory>");
    becomes("", "<vcpu placement='static'>4</vcpu>");
    becomes("", "<boot dev='hd'/>");
    becomes(
        "",
        "<clock offset='utc'/><on_poweroff>destroy</on_poweroff>",
    );
    becomes(
        "",
        "<on_reboot>restart</on_reboot><on_crash>destroy</on_crash>",
    );
    becomes("", "<devices></devices>");
    becomes("<title/><description/><pm/><features/>", "</name><memory");
}

#[test]
fn memory() {
    becomes(
        "<memory unit='MiB'>64</memory>",
        "<memory unit='KiB'>65536</memory>",
    );
    becomes(
        "<currentMemory>99999</currentMemory>",
        "<currentMemory unit='KiB'>65536</currentMemory>",
    );
    becomes(
        "<memory>0</memory><cpu><numa><cell memory='1' unit='MiB' cpus='0'/><cell memory='2' unit='KiB'/></numa></cpu>",
        "<memory unit='KiB'>1026</memory>",
    );
    becomes(
        "<memtune><hard_limit>9007199254740991</hard_limit></memtune>",
        "</currentMemory><vcpu",
    );
    becomes(
        "<memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>",
        "<page size='2048' unit='KiB'/>",
    );
    refused(
        ErrorNumber::CONFIG_UNSUPPORTED,
        "<maxMemory slots='1'>1</maxMemory>",
    );
    refused(
        ErrorNumber::OVERFLOW,
        "<cpu><numa><cell memory='18446744073709551615' unit='EiB'/></numa></cpu>",
    );
}

#[test]
fn cpus_one_by_one() {
    becomes(
        "<vcpu current='4'>4</vcpu>",
        "<vcpu placement='static'>4</vcpu>",
    );
    becomes(
        "<vcpu>2</vcpu><vcpus><vcpu id='0' enabled='yes'/></vcpus>",
        "<vcpu placement='static' current='1'>2</vcpu>\
         <vcpus><vcpu id='0' enabled='yes' hotpluggable='no'/>\
         <vcpu id='1' enabled='no' hotpluggable='yes'/></vcpus>",
    );
    refused(
        ErrorNumber::CONFIG_UNSUPPORTED,
        "<vcpu current='5'>4</vcpu>",
    );
    for wrong in [
        "<vcpu id='4' enabled='yes'/>",
        "<vcpu id='0' enabled='yes'/><vcpu id='0' enabled='yes'/>",
        "<vcpu id='0' enabled='yes'/><vcpu id='1' enabled='no' hotpluggable='no'/>",
        "<vcpu id='0' enabled='yes' order='1'/><vcpu id='1' enabled='yes'/>",
    ] {
        let parts = format!("<vcpus>{wrong}</vcpus>");
        refused(ErrorNumber::XML_ERROR, &parts);
    }
}

#[test]
fn threads_for_disks() {
    becomes(
        "<iothreads>3</iothreads><iothreadids><iothread id='2'/></iothreadids>",
        "<iothreadids><iothread id='2'/><iothread id='1'/><iothread id='3'/></iothreadids>",
    );
    becomes(
        "<iothreadids><iothread id='2'/></iothreadids>",
        "<iothreads>1</iothreads>",
    );
    refused(
        ErrorNumber::XML_ERROR,
        "<iothreadids><iothread id='1'/><iothread id='1'/></iothreadids>",
    );
    refused(
        ErrorNumber::XML_ERROR,
        "<iothreads>1</iothreads><cputune><iothreadpin iothread='2' cpuset='0'/></cputune>",
    );
}

#[test]
fn placement_of_memory_follows_that_of_cpus() {
    becomes(
        "<vcpu placement='auto' cpuset='1'>4</vcpu>",
        "<vcpu placement='auto'>4</vcpu><numatune><memory mode='strict' placement='auto'/></numatune>",
    );
    becomes(
        "<numatune><memory placement='auto'/></numatune>",
        "<vcpu placement='auto'>4</vcpu>",
    );
    becomes(
        "<numatune><memory nodeset='1'/></numatune>",
        "<numatune><memory mode='strict' nodeset='1'/></numatune>",
    );
    refused(
        ErrorNumber::XML_ERROR,
        "<numatune><memnode cellid='0' mode='strict' nodeset='0'/></numatune>",
    );
}

#[test]
fn shares_and_limits() {
    becomes(
        "<cputune><period>0</period><vcpupin vcpu='9' cpuset='0'/><vcpupin vcpu='1' cpuset='0'/>\
         <vcpusched vcpus='0-1' scheduler='rr' priority='3'/></cputune>",
        "<cputune><vcpupin vcpu='1' cpuset='0'/><vcpusched vcpus='0' scheduler='rr' priority='3'/>\
         <vcpusched vcpus='1' scheduler='rr' priority='3'/></cputune>",
    );
    refused(
        ErrorNumber::CONFIG_UNSUPPORTED,
        "<cputune><period>1</period></cputune>",
    );
    refused(
        ErrorNumber::CONFIG_UNSUPPORTED,
        "<cputune><quota>999</quota></cputune>",
    );
    stays("<cputune><quota>-1</quota></cputune>");
    refused(
        ErrorNumber::XML_ERROR,
        "<cputune><vcpupin vcpu='0' cpuset='0'/><vcpupin vcpu='0' cpuset='1'/></cputune>",
    );
}

#[test]
fn groups_of_cpus_share_no_cpu() {
    let group = |vcpus: &str, inside: &str| {
        format!("<cputune><cachetune vcpus='{vcpus}'>{inside}</cachetune></cputune>")
    };
    let cache = |kind: &str| format!("<cache id='0' level='3' type='{kind}' size='6' unit='KiB'/>");
    becomes(&group("0-9", &cache("both")), &group("0-3", &cache("both")));
    becomes(&group("9", &cache("both")), "</vcpu><os>");
    stays(&group("0-1", &(cache("code") + &cache("data"))));
    refused(
        ErrorNumber::XML_ERROR,
        &group("0", &(cache("both") + &cache("code"))),
    );
    let outside = "<monitor level='3' vcpus='2'/>";
    refused(ErrorNumber::XML_ERROR, &group("0-1", outside));
    let traffic = "<memorytune vcpus='0'><node id='0' bandwidth='20'/></memorytune></cputune>";
    let both = group("0-1", &cache("both")).replace("</cputune>", traffic);
    refused(ErrorNumber::XML_ERROR, &both);
    stays(&both.replace("vcpus='0'", "vcpus='0-1'"));
}

#[test]
fn numa_nodes() {
    let cells = |cells: &str| format!("<cpu><numa>{cells}</numa></cpu>");
    becomes(
        &cells(
            "<cell memory='1' cpus='0'><distances><sibling id='1' value='21'/></distances></cell><cell memory='1'/>",
        ),
        &cells(
            "<cell id='0' cpus='0' memory='1' unit='KiB'><distances><sibling id='0' value='10'/>\
             <sibling id='1' value='21'/></distances></cell><cell id='1' memory='1' unit='KiB'>\
             <distances><sibling id='0' value='21'/><sibling id='1' value='10'/></distances></cell>",
        ),
    );
    for wrong in [
        "<cell id='1' memory='1'/>",
        "<cell id='0' memory='1'/><cell id='0' memory='1'/>",
        "<cell memory='1' cpus='0-1'/><cell memory='1' cpus='1'/>",
        "<cell memory='1'><distances><sibling id='7' value='20'/></distances></cell>",
    ] {
        refused(ErrorNumber::XML_ERROR, &cells(wrong));
    }
    let beyond = cells("<cell memory='1' cpus='4'/>");
    refused(ErrorNumber::CONFIG_UNSUPPORTED, &beyond);
}

#[test]
fn cpu() {
    becomes(
        "<cpu><model>qemu64</model><feature name='nx'/></cpu>",
        "<cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model>\
         <feature policy='require' name='nx'/></cpu>",
    );
    becomes("<cpu match='exact'/>", "</os><clock");
    becomes(
        "<cpu mode='host-model' match='exact'/>",
        "<cpu mode='host-model'/>",
    );
    becomes(
        "<cpu><topology sockets='1' cores='2' threads='2'/></cpu>",
        "<cpu><topology sockets='1' dies='1' clusters='1' cores='2' threads='2'/></cpu>",
    );
}

#[test]
fn clock() {
    becomes(
        "<clock offset='localtime' adjustment='3600'/>",
        "<clock offset='variable' adjustment='3600' basis='localtime'/>",
    );
    stays("<clock offset='utc' adjustment='reset'/>");
    becomes(
        "<clock offset='variable'/>",
        "<clock offset='variable' adjustment='0' basis='utc'/>",
    );
}

#[test]
fn features() {
    becomes(
        "<features><hap/><smm><tseg unit='KiB'>2048</tseg></smm></features>",
        "<features><hap state='on'/><smm state='on'><tseg unit='MiB'>2</tseg></smm></features>",
    );
    becomes(
        "<features><hyperv mode='passthrough'><relaxed state='on'/></hyperv></features>",
        "<features><hyperv mode='passthrough'/></features>",
    );
}

#[test]
fn names_and_texts() {
    let named = |name: &str| document("").replace("<name>a<", &format!("<name>{name}<"));
    let error = Domain::parse(&named("a/b"), &INACTIVE).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::XML_ERROR);
    refused(ErrorNumber::XML_ERROR, "<title>a\nb</title>");
    becomes(
        "<metadata><a/><x:b xmlns:x='urn:x'/><y:c xmlns:y='urn:x'/></metadata>",
        "<metadata><x:b xmlns:x=\"urn:x\"/></metadata>",
    );
}

#[test]
fn system_information() {
    let sysinfo = |facts: &str| format!("<sysinfo type='smbios'>{facts}</sysinfo>");
    becomes(
        &sysinfo(
            "<system><entry name='serial'>1</entry><entry name='product'>a</entry></system><bios/>",
        ),
        &sysinfo("<system><entry name='product'>a</entry><entry name='serial'>1</entry></system>"),
    );
    let uuid = "c7a5fdbd-edaf-9455-926a-d65c16db1809";
    let facts = sysinfo(&format!(
        "<system><entry name='uuid'>{uuid}</entry></system>"
    ));
    becomes(&facts, &format!("<uuid>{uuid}</uuid>"));
    let other = format!("<uuid>{}</uuid>{facts}", uuid.replace("c7", "d7"));
    refused(ErrorNumber::XML_ERROR, &other);
    for wrong in ["999/999/123", "13/01/2000", "01/01", "1/1/1899", "1/1/200"] {
        let facts = format!("<bios><entry name='date'>{wrong}</entry></bios>");
        refused(ErrorNumber::XML_ERROR, &sysinfo(&facts));
    }
    refused(
        ErrorNumber::XML_ERROR,
        "<sysinfo type='fwcfg'><entry name='opt/a'/></sysinfo>",
    );
}

#[test]
fn labels() {
    becomes("<seclabel/>", "</devices></domain>");
    becomes(
        "<seclabel model='dac'/>",
        "<seclabel type='dynamic' model='dac' relabel='yes'/>",
    );
    becomes(
        "<seclabel type='static'><label>a</label></seclabel>",
        "<seclabel type='static' relabel='no'><label>a</label></seclabel>",
    );
    refused(ErrorNumber::XML_ERROR, "<seclabel type='static'/>");
    refused(
        ErrorNumber::CONFIG_UNSUPPORTED,
        "<seclabel type='dynamic' relabel='no'/>",
    );
    refused(
        ErrorNumber::XML_ERROR,
        "<seclabel type='none' model='dac'/><seclabel type='none' model='dac'/>",
    );
}

#[test]
fn users_of_a_container() {
    let range = |kind: &str, start: u32| format!("<{kind} start='{start}' target='1' count='1'/>");
    stays(&format!(
        "<idmap>{}{}</idmap>",
        range("uid", 0),
        range("gid", 0)
    ));
    for wrong in [range("uid", 0), range("uid", 1) + &range("gid", 0)] {
        let parts = format!("<idmap>{wrong}</idmap>");
        refused(ErrorNumber::CONFIG_UNSUPPORTED, &parts);
    }
}

#[test]
fn the_order_of_booting_is_said_once() {
    let disk = |name: &str, order: u32| {
        format!(
            "<disk type='file'><source file='/{name}'/><target dev='{name}' bus='virtio'/><boot order='{order}'/></disk>"
        )
    };
    let devices = |inside: &str| format!("<devices>{inside}</devices>");
    becomes(&devices(&disk("vda", 1)), "<type>hvm</type></os>");
    let twice = disk("vda", 1) + &disk("vdb", 1);
    refused(ErrorNumber::XML_ERROR, &devices(&twice));
    let both = devices(&disk("vda", 1)) + "<os><type>hvm</type><boot dev='hd'/></os>";
    refused(ErrorNumber::CONFIG_UNSUPPORTED, &both);
}

#[test]
fn what_a_start_made_is_not_stored() {
    let rng = |alias: &str| {
        let backend = "<backend model='random'>/dev/random</backend>";
        format!("<devices><rng model='virtio'>{backend}<alias name='{alias}'/></rng></devices>")
    };
    becomes(&rng("rng0"), "</backend></rng>");
    stays(&rng("ua-mine"));
    let live = read(&rng("rng0"), ACTIVE).unwrap();
    let view = |inactive| {
        let text = live.format(&FormatOptions {
            inactive,
            ..FormatOptions::default()
        });
        (text.contains("rng0"), text.contains("id='3'"))
    };
    assert_eq!(view(false), (true, true));
    assert_eq!(view(true), (false, false));
    let twice = rng("ua-a").replace(
        "</rng>",
        "</rng><rng model='virtio'><backend model='builtin'/><alias name='ua-a'/></rng>",
    );
    refused(ErrorNumber::XML_ERROR, &twice);
}

#[test]
fn what_is_not_known_is_passed_over_unless_strict() {
    let lax = ParseOptions {
        strict: false,
        ..INACTIVE
    };
    assert!(read("<unknown/>", lax).is_ok());
    assert!(read("<unknown/>", INACTIVE).is_err());
}
