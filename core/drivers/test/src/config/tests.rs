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
    Config::parse(document, false).unwrap().format(None, false)
}

#[test]
fn defaults_are_filled_in() {
    assert_eq!(printed(MINIMAL), PRINTED);
}

#[test]
fn what_is_printed_reads_the_same() {
    let config = Config::parse(MINIMAL, false).unwrap();
    assert_eq!(
        Config::parse(&config.format(Some(7), true), false).unwrap(),
        config
    );
    assert!(
        config
            .format(Some(7), true)
            .starts_with("<domain type='test' id='7'>\n")
    );
}

#[test]
fn namespaces_that_nobody_knows_are_kept_behind_the_rest() {
    let document = MINIMAL.replace(
        "<memory>",
        "<q:x xmlns:q='urn:q'><q:y z='1'/></q:x><memory>",
    );
    let unknown = "  <q:x xmlns:q=\"urn:q\">\n    <q:y z=\"1\"/>\n  </q:x>\n</domain>\n";
    let text = printed(&document);
    assert!(text.ends_with(unknown), "{text}");
}

#[test]
fn what_the_schema_does_not_know_is_refused_when_asked() {
    let document = MINIMAL.replace("<memory>", "<memery/><memory>");
    assert!(Config::parse(&document, false).is_ok());
    let error = Config::parse(&document, true).unwrap_err();
    assert!(
        error.message().contains("Unknown element 'memery'"),
        "{error}"
    );
}

#[test]
fn a_domain_without_a_name_is_told_apart() {
    let document = MINIMAL.replace("<name>n</name>", "");
    let error = Config::parse(&document, false).unwrap_err();
    assert_eq!(error.code(), polyvirt_driver::ErrorNumber::NO_NAME);
}

#[test]
fn passwords_are_shown_on_request_only() {
    let graphics = "<devices><graphics type='vnc' passwd='secret'/></devices></domain>";
    let config = Config::parse(&MINIMAL.replace("</domain>", graphics), false).unwrap();
    assert!(!config.format(None, false).contains("secret"));
    assert!(config.format(None, true).contains("passwd='secret'"));
}

#[test]
fn missing_uuids_are_made_up() {
    let start = MINIMAL.find("<uuid>").unwrap();
    let end = MINIMAL.find("<memory>").unwrap();
    let document = format!("{}{}", &MINIMAL[..start], &MINIMAL[end..]);
    let made = || Config::parse(&document, false).unwrap().uuid;
    let (one, other) = (made(), made());
    assert_ne!(one, other);
    assert_eq!(one.get_version_num(), 4);
}
