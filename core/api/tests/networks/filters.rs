//! Network filters: as libvirt 9.0.0's driver of them answered.

use polyvirt::{NwFilter, NwFilterDefineFlags as Flags, Result};

use crate::{Turn, kind_of, refusal};

/// A filter with that end of its UUID.
fn filter(number: u8, name: &str, inside: &str) -> String {
    format!(
        "<filter name='{name}'><uuid>11111111-2222-3333-4444-5555555555{number}</uuid>{inside}\
         </filter>"
    )
}

#[test]
fn there_are_none_at_first() {
    let turn = Turn::take();
    let conn = &turn.conn;
    assert_eq!(conn.num_of_nw_filters().unwrap(), 0);
    assert!(conn.list_all_nw_filters(0).unwrap().is_empty());
    assert_eq!(
        refusal(conn.list_all_nw_filters(1)),
        "8 33 unsupported flags (0x1) in function nwfilterConnectListAllNWFilters"
    );
    assert_eq!(
        refusal(conn.nw_filter_lookup_by_name("nobody")),
        "62 33 Network filter not found: no nwfilter with matching name 'nobody'"
    );
    let uuid = "11111111-2222-3333-4444-555555555531";
    let expected =
        format!("62 33 Network filter not found: no nwfilter with matching uuid '{uuid}'");
    assert_eq!(
        refusal(conn.nw_filter_lookup_by_uuid_string(uuid)),
        expected
    );
}

#[test]
fn a_filter_is_defined_again_by_the_same_name_and_uuid() {
    let turn = Turn::take();
    let define = |text: &str| turn.conn.nw_filter_define_xml(text);
    let made = define(&filter(31, "f", "")).unwrap();
    let text = made.xml_desc(0).unwrap();
    assert_eq!(
        text,
        "<filter name='f' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555531</uuid>\n\
         </filter>\n"
    );
    assert_eq!(
        refusal(made.xml_desc(1)),
        "8 33 unsupported flags (0x1) in function nwfilterGetXMLDesc"
    );
    define(&filter(31, "f", "<rule action='drop' direction='in'/>")).unwrap();
    let text = made.xml_desc(0).unwrap();
    let rule = "<rule action='drop' direction='in' priority='500'/>";
    assert!(text.contains(rule), "{text}");
    let known = "9 33 operation failed: filter 'f' already exists with uuid \
        11111111-2222-3333-4444-555555555531";
    assert_eq!(refusal(define(&filter(32, "f", ""))), known);
    assert_eq!(refusal(define("<filter name='f'/>")), known);
    assert_eq!(
        refusal(define(&filter(31, "g", ""))),
        "9 33 operation failed: filter with same UUID but different name ('f') already exists"
    );
    assert_eq!(made.xml_desc(0).unwrap(), text);
    assert_eq!(turn.conn.list_nw_filters().unwrap(), ["f"]);
    made.undefine().unwrap();
    let gone = "62 33 Network filter not found: no nwfilter with matching uuid \
        '11111111-2222-3333-4444-555555555531'";
    assert_eq!(refusal(made.undefine()), gone);
    assert_eq!(refusal(made.xml_desc(0)), gone);
}

#[test]
fn what_cannot_be_is_refused() {
    let turn = Turn::take();
    let define = |text: &str| -> Result<NwFilter> { turn.conn.nw_filter_define_xml(text) };
    for (document, expected) in [
        ("<filter/>", (1, 33)),
        ("<filter name=''/>", (1, 33)),
        ("<foo/>", (27, 5)),
        ("", (35, 33)),
        ("<filter", (35, 33)),
        ("<filter name='x'><uuid>zz</uuid></filter>", (27, 33)),
        ("<filter name='x' chain='bogus'/>", (8, 33)),
        (
            "<filter name='x'><rule action='foo' direction='in'/></filter>",
            (67, 33),
        ),
    ] {
        assert_eq!(kind_of(define(document)), expected, "{document}");
    }
    let with = |flags, text: &str| turn.conn.nw_filter_define_xml_flags(text, flags);
    assert_eq!(
        refusal(with(Flags::from_bits_retain(2), "<filter name='x'/>")),
        "8 33 unsupported flags (0x2) in function nwfilterDefineXMLFlags"
    );
    let unknown = "<filter name='x'><bla/></filter>";
    assert_eq!(kind_of(with(Flags::VALIDATE, unknown)), (92, 5));
}

#[test]
fn filters_refer_to_others_that_need_not_be_there_but_not_to_themselves() {
    let turn = Turn::take();
    let define = |text: &str| turn.conn.nw_filter_define_xml(text);
    let inner = define(&filter(31, "inner", "")).unwrap();
    define(&filter(32, "middle", "<filterref filter='inner'/>")).unwrap();
    define(&filter(33, "outer", "<filterref filter='middle'/>")).unwrap();
    let looped = "9 33 operation failed: filter would introduce a loop";
    let again = filter(31, "inner", "<filterref filter='outer'/>");
    assert_eq!(refusal(define(&again)), looped);
    let own = filter(34, "own", "<filterref filter='own'/>");
    assert_eq!(refusal(define(&own)), looped);
    define(&filter(35, "missing", "<filterref filter='nobody'/>")).unwrap();
    inner.undefine().unwrap();
}

/// Every filter refers to the next one twice: what it comes to is looked at once.
#[test]
fn many_references_are_no_work() {
    let turn = Turn::take();
    let conn = &turn.conn;
    for number in 0..64 {
        let next = format!("<filterref filter='f{}'/>", number + 1);
        let text = format!("<filter name='f{number}'>{next}{next}</filter>");
        conn.nw_filter_define_xml(&text).unwrap();
    }
    let rule = "<rule action='drop' direction='in'><ip srcipaddr='$ODD'/></rule>";
    conn.nw_filter_define_xml(&format!("<filter name='f64'>{rule}</filter>"))
        .unwrap();
    assert_eq!(
        refusal(crate::bindings::bind(conn, "vnet0", "f0", "")),
        "1 33 internal error: Cannot instantiate filter due to unresolvable variables or \
         unavailable list elements: ODD"
    );
}
