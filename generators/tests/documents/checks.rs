//! What the generated code does. It is compiled beside it, in a crate of its own.

use crate::generated::thing::*;
use crate::runtime::{FormatOptions, ParseOptions, format, parse};

const LIVE: ParseOptions = ParseOptions {
    inactive: false,
    strict: true,
};
const STORED: ParseOptions = ParseOptions {
    inactive: true,
    strict: true,
};

fn write(thing: &Thing, inactive: bool, secure: bool) -> String {
    let options = FormatOptions {
        inactive,
        secure,
        ..FormatOptions::default()
    };
    format(thing, &options)
}

const SMALL: &str = "<thing type='none'><name>n</name><size>1</size><part id='1'/></thing>";

const SMALL_WRITTEN: &str = "\
<thing type='none' kind='dark' mask='0x0010'>
  <name>n</name>
  <size unit='KiB'>1</size>
  <part id='1'/>
</thing>
";

/// Every feature, in the form it is written in.
const FULL: &str = "\
<thing id='7' type='network' host='h' port='80' kind='self' count='4' label='x' hot='no' mask='0xffff' weight='5' depth='8'>
  <hop name='first'/>
  <hop name='second'/>
  <name>&lt;n&gt;</name>
  <size unit='KiB'>2048</size>
  <limit unit='KiB'>1</limit>
  <mode>2</mode>
  <tag>one</tag>
  <tag>two</tag>
  <self>me</self>
  <a>1</a>
  <c>2</c>
  <el>3</el>
  <quiet/>
  <features>
    <acpi/>
  </features>
  <memory dump='yes' unit='KiB'>4096</memory>
  <note lang='en'>Text</note>
  <part id='1' shade='light'/>
  <part id='2'/>
  <alias name='running'/>
  <password>secret</password>
  <rate>10</rate>
  <backing name='below'>
    <backing name='bottom'/>
  </backing>
  <driver name='fancy' depth='2'/>
  <pci slot='0x1f'/>
  <start>now</start>
  <stop/>
  <start>again</start>
  <choice>
    <usb>3</usb>
  </choice>
  <extra:command xmlns:extra='http://example.org/extra'>
    <extra:arg value='-v'/>
  </extra:command>
  <metadata>
    <app:x xmlns:app=\"http://example.org/app\">1</app:x>
  </metadata>
  <other:x xmlns:other=\"urn:other\"/>
</thing>
";

#[test]
fn defaults_are_filled_in_and_left_out_as_declared() {
    let thing: Thing = parse(SMALL, &LIVE).unwrap();
    assert_eq!(thing.r#type, Shade::Dark);
    assert_eq!((thing.count, thing.label.as_str()), (3, "none"));
    assert!(thing.hot && !thing.quiet);
    assert_eq!((thing.mask, thing.mode), (0x10, Shade::V3));
    assert_eq!(
        (thing.source, thing.target),
        (ThingSource::None, Some(ThingTarget::None))
    );
    assert_eq!((thing.more, thing.features), (None, None));
    let thing: Thing = parse(SMALL, &LIVE).unwrap();
    assert_eq!(write(&thing, false, true), SMALL_WRITTEN);
}

#[test]
fn everything_is_written_as_it_was_read() {
    let thing: Thing = parse(&unqualified(FULL), &LIVE).unwrap();
    assert_eq!(unqualified(&write(&thing, false, true)), unqualified(FULL));
    assert_eq!(
        parse::<Thing>(&write(&thing, false, true), &LIVE).unwrap(),
        thing
    );
}

/// The declaration of the namespace, which may stand at the root as well.
fn unqualified(text: &str) -> String {
    const DECLARED: &str = " xmlns:extra='http://example.org/extra'";
    text.replace(DECLARED, "")
        .replacen("<thing", &format!("<thing{DECLARED}"), 1)
}

#[test]
fn values_are_typed() {
    let thing: Thing = parse(&unqualified(FULL), &LIVE).unwrap();
    let ThingSource::Network(network) = &thing.source else {
        panic!()
    };
    assert_eq!((network.host.as_str(), network.hop.len()), ("h", 2));
    assert_eq!((thing.a, thing.c, thing.el), (Some(1), Some(2), Some(3)));
    assert_eq!(thing.self_.as_deref(), Some("me"));
    assert_eq!(thing.mode, Shade::V2);
    assert_eq!(thing.memory.as_ref().unwrap().text, 4096);
    assert_eq!(thing.more.as_ref().unwrap().depth, 8);
    assert!(matches!(&thing.slot, Some(ThingSlot::Pci(pci)) if pci.slot == 0x1f));
    assert!(matches!(&thing.choice, Some(ThingSlot::Usb(3))));
    assert_eq!(thing.actions.len(), 3);
    assert_eq!(thing.actions[1], ThingAction::Stop);
    let below = thing.backing.unwrap();
    assert_eq!(below.backing.unwrap().name, "bottom");
}

#[test]
fn what_only_the_running_have_is_passed_over() {
    let text = SMALL
        .replace("type=", "id='7' type=")
        .replace("<part", "<alias name='x'/><part");
    let live: Thing = parse(&text, &LIVE).unwrap();
    assert_eq!((live.id, live.alias.is_some()), (Some(7), true));
    assert_eq!(write(&live, true, false), SMALL_WRITTEN);
    let stored: Thing = parse(&text, &STORED).unwrap();
    assert_eq!((stored.id, stored.alias), (None, None));
}

#[test]
fn secrets_are_written_when_asked_for() {
    let text = SMALL.replace("<part", "<password>p</password><part");
    let thing: Thing = parse(&text, &LIVE).unwrap();
    assert!(write(&thing, false, true).contains("<password>p</password>"));
    assert!(!write(&thing, false, false).contains("password"));
}

#[test]
fn the_hidden_default_of_a_choice_is_not_written() {
    for (driver, written) in [
        ("<driver/>", "<driver/>"),
        ("<driver name='plain'/>", "<driver/>"),
        ("<driver speed='100'/>", "<driver/>"),
        ("<driver speed='9'/>", "<driver speed='9'/>"),
    ] {
        let text = SMALL.replace("<part", &format!("{driver}<part"));
        let thing: Thing = parse(&text, &LIVE).unwrap();
        assert!(write(&thing, false, false).contains(written), "{driver}");
    }
}

#[test]
fn what_is_missing_or_wrong_is_said() {
    for (from, to, path) in [
        ("<name>n</name>", "", "thing"),
        ("<part id='1'/>", "", "thing"),
        ("<part id='1'/>", "<part/>", "thing/part"),
        ("type='none'", "", "thing"),
        ("type='none'", "type='x'", "thing/@type"),
        ("type='none'", "type='none' count='x'", "thing/@count"),
        ("type='none'", "type='none' path='x'", "thing/@path"),
        (
            "<part id='1'/>",
            "<part id='1'/><part id='x'/>",
            "thing/part[2]/@id",
        ),
        ("<part id='1'/>", "<part id='1'/><choice/>", "thing/choice"),
        ("<part id='1'/>", "<part id='1'/><huh/>", "thing/huh"),
        (
            "<name>n</name>",
            "<name>n</name><name>m</name>",
            "thing/name[2]",
        ),
    ] {
        let error = parse::<Thing>(&SMALL.replace(from, to), &LIVE).unwrap_err();
        assert_eq!(error.path(), path, "{from} -> {to}: {error}");
    }
}

#[test]
fn words_know_themselves() {
    let words: Vec<&str> = Shade::ALL.iter().map(|shade| shade.as_str()).collect();
    assert_eq!(words, ["light", "dark", "2", "v3", "self"]);
}

#[test]
fn defaults_of_types_are_what_an_empty_element_reads_as() {
    let ThingDriver::Plain(driver) = ThingDriver::default() else {
        panic!()
    };
    assert_eq!(driver.speed, 100);
    assert_eq!(ThingMore::default().depth, 7);
}

#[test]
fn json_loses_nothing() {
    for text in [SMALL.to_owned(), unqualified(FULL)] {
        let thing: Thing = parse(&text, &LIVE).unwrap();
        let json = serde_json::to_string(&thing).unwrap();
        assert_eq!(serde_json::from_str::<Thing>(&json).unwrap(), thing);
    }
}

#[test]
fn json_may_leave_out_what_xml_may() {
    let thing: Thing = parse(SMALL, &LIVE).unwrap();
    let json = r#"{"source":"none","target":"none","name":"n","size":1,"part":[{"id":1}]}"#;
    assert_eq!(serde_json::from_str::<Thing>(json).unwrap(), thing);
    let more = json.replace("\"size\"", "\"colour\":1,\"size\"");
    assert!(serde_json::from_str::<Thing>(&more).is_err());
}
