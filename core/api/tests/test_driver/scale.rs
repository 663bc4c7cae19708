//! Thousands of domains, and hosts that are forgotten.

use polyvirt::driver::TypedParamList;
use polyvirt::{
    Connect, ConnectGetAllDomainStatsFlags, ConnectListAllDomainsFlags, DomainStatsTypes,
    ErrorNumber,
};

use crate::turn;

#[test]
fn five_thousand_domains_are_listed_in_the_order_they_came() {
    let _turn = turn();
    let conn = Connect::open("test:///default").unwrap();
    let name = |index: usize| format!("d{index:04}");
    for index in 1..5000 {
        let name = name(index);
        let document = format!(
            "<domain type='test'><name>{name}</name><memory>8192</memory><os><type>hvm</type></os></domain>"
        );
        conn.domain_define_xml(&document).unwrap();
    }
    let all = conn
        .list_all_domains(ConnectListAllDomainsFlags::empty())
        .unwrap();
    assert_eq!(all.len(), 5000);
    assert_eq!(all[0].name(), "test");
    for (index, domain) in all.iter().enumerate().skip(1) {
        assert_eq!(domain.name(), name(index));
    }
    let groups = DomainStatsTypes::empty();
    let stats = conn.all_domain_stats(groups, ConnectGetAllDomainStatsFlags::INACTIVE);
    let stats = stats.unwrap();
    assert_eq!(stats.len(), 4999);
    for (record, domain) in stats.iter().zip(&all[1..]) {
        assert_eq!(&record.dom, domain.object());
        assert_eq!(record.params.get_int("state.state").unwrap(), Some(5));
    }
    for domain in &all[1..] {
        let same = conn.domain_lookup_by_uuid(domain.uuid()).unwrap();
        assert_eq!(same, *domain);
        domain.undefine().unwrap();
    }
    assert_eq!(conn.num_of_defined_domains().unwrap(), 0);
}

#[test]
fn connections_share_a_host_until_the_last_is_closed() {
    let _turn = turn();
    let one = Connect::open("test:///default").unwrap();
    let other = Connect::open("test:///default?x=y").unwrap();
    one.domain_lookup_by_name("test")
        .unwrap()
        .destroy()
        .unwrap();
    assert!(
        !other
            .domain_lookup_by_name("test")
            .unwrap()
            .is_active()
            .unwrap()
    );
    drop(one);
    assert_eq!(other.num_of_domains().unwrap(), 0);
    drop(other);
    let new = Connect::open("test:///default").unwrap();
    assert_eq!(new.list_domains().unwrap(), [1]);
}

#[test]
fn versions_are_those_of_the_library() {
    let _turn = turn();
    let conn = Connect::open("test:///default").unwrap();
    assert_eq!(conn.lib_version().unwrap(), polyvirt::get_version());
    assert!(!conn.hostname().unwrap().is_empty());
}

/// What the schema does not know is passed over, and refused on request, as stock libvirt does.
#[test]
fn documents_are_validated_on_request() {
    use polyvirt::{DomainCreateFlags, DomainDefineFlags};
    let _turn = turn();
    let conn = Connect::open("test:///default").unwrap();
    let document = "<domain type='test'><name>v</name><memery/><memory>8192</memory>\
                    <os><type>hvm</type></os></domain>";
    let define = conn.domain_define_xml_flags(document, DomainDefineFlags::VALIDATE);
    let create = conn.domain_create_xml(document, DomainCreateFlags::START_VALIDATE);
    for error in [define.unwrap_err(), create.unwrap_err()] {
        assert_eq!(error.code(), ErrorNumber::XML_INVALID_SCHEMA);
        assert!(error.message().contains("memery"), "{error}");
    }
    conn.domain_create_xml(document, DomainCreateFlags::empty())
        .unwrap();
}
