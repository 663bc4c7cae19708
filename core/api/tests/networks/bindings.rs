//! Bindings of network filters: as libvirt 9.0.0's driver of them answered for devices that are there.

use polyvirt::{Connect, NwFilterBinding, NwFilterBindingCreateFlags as Flags, Result};

use crate::{Turn, kind_of, refusal};

fn binding(device: &str, filter: &str, parameters: &str) -> String {
    format!(
        "<filterbinding><owner><name>vm</name><uuid>f54bf9a2-7c2b-4d6e-9c6f-6d5c6e6d7c7c</uuid>\
         </owner><portdev name='{device}'/><mac address='52:54:00:7b:35:93'/>\
         <filterref filter='{filter}'>{parameters}</filterref></filterbinding>"
    )
}

pub(crate) fn bind(
    conn: &Connect,
    device: &str,
    filter: &str,
    parameters: &str,
) -> Result<NwFilterBinding> {
    let text = binding(device, filter, parameters);
    conn.nw_filter_binding_create_xml(&text, Flags::empty())
}

fn define(conn: &Connect, name: &str, inside: &str) {
    let known = conn.nw_filter_lookup_by_name(name);
    let uuid = known.map_or_else(
        |_| String::new(),
        |known| format!("<uuid>{}</uuid>", known.uuid()),
    );
    let text = format!("<filter name='{name}'>{uuid}{inside}</filter>");
    conn.nw_filter_define_xml(&text).unwrap();
}

const BY_MAC: &str = "<rule action='drop' direction='out'><mac srcmacaddr='$MAC'/></rule>";
const BY_IP: &str = "<rule action='drop' direction='out'><ip srcipaddr='$IP'/></rule>";
const BY_PORT: &str = "<rule action='drop' direction='out'><tcp dstportstart='$PORT'/></rule>";

#[test]
fn a_device_is_bound_found_and_set_free() {
    let turn = Turn::take();
    let conn = &turn.conn;
    define(conn, "g", BY_MAC);
    let made = bind(conn, "vnet0", "g", "").unwrap();
    assert_eq!((made.portdev(), made.filtername()), ("vnet0", "g"));
    let expected = "<filterbinding>
  <owner>
    <name>vm</name>
    <uuid>f54bf9a2-7c2b-4d6e-9c6f-6d5c6e6d7c7c</uuid>
  </owner>
  <portdev name='vnet0'/>
  <mac address='52:54:00:7b:35:93'/>
  <filterref filter='g'>
    <parameter name='MAC' value='52:54:00:7b:35:93'/>
  </filterref>
</filterbinding>
";
    assert_eq!(made.xml_desc(0).unwrap(), expected);
    assert_eq!(
        refusal(bind(conn, "vnet0", "g", "")),
        "9 33 operation failed: binding 'vnet0' already exists"
    );
    let found = conn.nw_filter_binding_lookup_by_port_dev("vnet0").unwrap();
    assert_eq!(found.filtername(), "g");
    let all = conn.list_all_nw_filter_bindings(0).unwrap();
    assert_eq!(all.len(), 1);
    found.delete().unwrap();
    let gone = "101 33 Network filter binding not found: no nwfilter binding for port dev 'vnet0'";
    assert_eq!(refusal(made.delete()), gone);
    assert_eq!(refusal(made.xml_desc(0)), gone);
    assert_eq!(
        refusal(conn.nw_filter_binding_lookup_by_port_dev("vnet0")),
        gone
    );
}

#[test]
fn what_is_wrong_is_refused() {
    let turn = Turn::take();
    let conn = &turn.conn;
    define(conn, "g", "");
    let made = |text: &str, flags| conn.nw_filter_binding_create_xml(text, flags);
    let right = binding("d", "g", "");
    for document in [
        "<filterbinding/>".to_owned(),
        right.replace("<portdev name='d'/>", ""),
        right.replace("<name>vm</name>", ""),
        right.replace("52:54:00:7b:35:93", "zz"),
    ] {
        assert_eq!(
            kind_of(made(&document, Flags::empty())),
            (1, 33),
            "{document}"
        );
    }
    assert_eq!(kind_of(made("<foo/>", Flags::empty())), (27, 5));
    assert_eq!(kind_of(made("", Flags::empty())), (35, 33));
    let unknown = binding("d", "g", "<bla/>");
    assert_eq!(kind_of(made(&unknown, Flags::VALIDATE)), (92, 5));
    assert_eq!(
        refusal(made(&right, Flags::from_bits_retain(4))),
        "8 33 unsupported flags (0x4) in function nwfilterBindingCreateXML"
    );
    assert_eq!(
        refusal(conn.list_all_nw_filter_bindings(1)),
        "8 33 unsupported flags (0x1) in function nwfilterConnectListAllNWFilterBindings"
    );
    assert_eq!(
        refusal(bind(conn, "d", "nobody", "")),
        "1 33 internal error: referenced filter 'nobody' is missing"
    );
    assert!(conn.list_all_nw_filter_bindings(0).unwrap().is_empty());
}

#[test]
fn variables_need_values_but_the_address_that_is_learnt() {
    let turn = Turn::take();
    let conn = &turn.conn;
    define(conn, "inner", BY_PORT);
    define(
        conn,
        "outer",
        &format!("<filterref filter='inner'/>{BY_IP}"),
    );
    let missing = |names: &str| {
        format!(
            "1 33 internal error: Cannot instantiate filter due to unresolvable variables or \
             unavailable list elements: {names}"
        )
    };
    assert_eq!(refusal(bind(conn, "d", "outer", "")), missing("IP, PORT"));
    let ip = "<parameter name='IP' value='10.0.0.1'/>";
    assert_eq!(refusal(bind(conn, "d", "outer", ip)), missing("PORT"));
    let port = "<parameter name='PORT' value='80'/>";
    bind(conn, "d", "outer", port).unwrap();
    define(
        conn,
        "told",
        &format!("<filterref filter='inner'>{port}</filterref>"),
    );
    bind(conn, "e", "told", "").unwrap();
}

#[test]
fn filters_in_use_stay_and_change_only_into_what_can_be_applied() {
    let turn = Turn::take();
    let conn = &turn.conn;
    define(conn, "inner", BY_MAC);
    define(conn, "outer", "<filterref filter='inner'/>");
    let bound = bind(conn, "d", "outer", "").unwrap();
    let used = "55 33 Requested operation is not valid: nwfilter is in use";
    let lookup = |name| conn.nw_filter_lookup_by_name(name).unwrap();
    assert_eq!(refusal(lookup("outer").undefine()), used);
    assert_eq!(refusal(lookup("inner").undefine()), used);
    let before = lookup("inner").xml_desc(0).unwrap();
    let uuid = lookup("inner").uuid();
    let again = |inside: &str| {
        let text = format!("<filter name='inner'><uuid>{uuid}</uuid>{inside}</filter>");
        conn.nw_filter_define_xml(&text)
    };
    assert_eq!(kind_of(again(BY_PORT)), (1, 33));
    assert_eq!(kind_of(again("<filterref filter='nobody'/>")), (1, 33));
    assert_eq!(lookup("inner").xml_desc(0).unwrap(), before);
    again(BY_IP).unwrap();
    bound.delete().unwrap();
    lookup("inner").undefine().unwrap();
    lookup("outer").undefine().unwrap();
}

#[test]
fn filters_of_running_guests_stay() {
    let turn = Turn::take();
    let conn = &turn.conn;
    define(conn, "guarding", BY_MAC);
    let text = "<domain type='test'><name>guarded</name><memory>8192</memory>\
        <os><type>hvm</type></os><devices><interface type='bridge'>\
        <mac address='52:54:00:00:00:01'/><source bridge='b'/><filterref filter='guarding'/>\
        </interface></devices></domain>";
    let guest = conn
        .domain_create_xml(text, polyvirt::DomainCreateFlags::empty())
        .unwrap();
    let filter = conn.nw_filter_lookup_by_name("guarding").unwrap();
    assert_eq!(kind_of(filter.undefine()), (55, 33));
    guest.destroy().unwrap();
    filter.undefine().unwrap();
}
