use super::*;

const MINIMAL: &str = "<domain type='test'><name>n</name>\
    <uuid>11111111-2222-3333-4444-555555555531</uuid>\
    <memory>8192</memory><os><type>hvm</type></os></domain>";

/// As `virsh -c test:///default` printed it.
const PRINTED: &str = "\
<domain type='test'>
  <name>n</name>
  <uuid>11111111-2222-3333-4444-555555555531</uuid>
  <memory unit='KiB'>8192</memory>
  <currentMemory unit='KiB'>8192</currentMemory>
  <vcpu placement='static'>1</vcpu>
  <os>
    <type arch='i686'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
  </devices>
</domain>
";

fn printed(document: &str) -> String {
    Config::parse(document).unwrap().format(None, false)
}

#[test]
fn defaults_are_filled_in() {
    assert_eq!(printed(MINIMAL), PRINTED);
}

#[test]
fn what_is_printed_reads_the_same() {
    let config = Config::parse(MINIMAL).unwrap();
    assert_eq!(
        Config::parse(&config.format(Some(7), true)).unwrap(),
        config
    );
    assert!(
        config
            .format(Some(7), true)
            .starts_with("<domain type='test' id='7'>\n")
    );
}

#[test]
fn what_nobody_knows_is_kept_behind_the_rest() {
    let document = MINIMAL.replace(
        "<memory>",
        "<q:x xmlns:q='urn:q'><q:y z='1'/></q:x><seclabel type='none'/><genid/><memory>",
    );
    let text = printed(&document);
    let place = |part: &str| text.find(part).unwrap();
    assert!(place("<genid/>") < place("<memory"));
    assert!(place("</devices>") < place("<seclabel type='none'/>"));
    let unknown = "  <q:x xmlns:q='urn:q'>\n    <q:y z='1'/>\n  </q:x>\n</domain>\n";
    assert!(text.ends_with(unknown), "{text}");
}

#[test]
fn passwords_are_shown_on_request_only() {
    let graphics = "<devices><graphics type='vnc' passwd='secret'/></devices></domain>";
    let config = Config::parse(&MINIMAL.replace("</domain>", graphics)).unwrap();
    assert!(!config.format(None, false).contains("secret"));
    assert!(config.format(None, true).contains("passwd='secret'"));
}

#[test]
fn missing_uuids_are_made_up() {
    let start = MINIMAL.find("<uuid>").unwrap();
    let end = MINIMAL.find("<memory>").unwrap();
    let document = format!("{}{}", &MINIMAL[..start], &MINIMAL[end..]);
    let made = || Config::parse(&document).unwrap().uuid;
    let (one, other) = (made(), made());
    assert_ne!(one, other);
    assert_eq!(one.get_version_num(), 4);
}
