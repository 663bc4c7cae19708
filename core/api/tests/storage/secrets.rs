//! Secrets: who may read them, what they are for, and what is told of them. Codes and domains are those
//! of stock libvirt's secret driver.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, MutexGuard};

use polyvirt::driver::Error;
use polyvirt::events::SecretEvent;
use polyvirt::{
    Connect, ConnectListAllSecretsFlags as List, ErrorDomain, ErrorNumber, Result, Secret,
    SecretDefineFlags, SecretEventId, SecretUsageType, Uuid,
};

use crate::{next, open};

/// The tests here list all secrets, so they take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn define(conn: &Connect, number: u128, flags: &str, usage: &str) -> Result<Secret> {
    let document = format!(
        "<secret {flags}><uuid>{}</uuid>{usage}</secret>",
        uuid(number)
    );
    conn.secret_define_xml(&document, SecretDefineFlags::empty())
}

const CEPH: &str = "<usage type='ceph'><name>c</name></usage>";
const TLS: &str = "<usage type='tls'><name>c</name></usage>";

fn code(result: Result<impl Sized>) -> (ErrorNumber, ErrorDomain) {
    let error: Error = result.err().unwrap();
    (error.code(), error.domain())
}

const INTERNAL: (ErrorNumber, ErrorDomain) = (ErrorNumber::INTERNAL_ERROR, ErrorDomain::SECRET);
const ABSENT: (ErrorNumber, ErrorDomain) = (ErrorNumber::NO_SECRET, ErrorDomain::SECRET);

#[test]
fn a_value_is_kept_until_it_is_replaced() {
    let _turn = turn();
    let conn = open();
    let secret = define(&conn, 1, "", CEPH).unwrap();
    assert_eq!(code(secret.value(0)), ABSENT);
    secret.set_value(b"a\0b", 0).unwrap();
    assert_eq!(secret.value(0).unwrap().0, b"a\0b");
    assert!(secret.value(1).is_err() && secret.set_value(b"x", 1).is_err());
    // Defining it again changes the rest only.
    define(
        &conn,
        1,
        "ephemeral='yes'",
        &format!("<description>d</description>{CEPH}"),
    )
    .unwrap();
    let text = secret.xml_desc(0).unwrap();
    assert!(
        text.contains("<secret ephemeral='yes' private='no'>") && text.contains("<description>d<")
    );
    assert_eq!(secret.value(0).unwrap().0, b"a\0b");
    secret.set_value(b"", 0).unwrap();
    assert_eq!(code(secret.value(0)), ABSENT);
    secret.set_value(&vec![1; 65536], 0).unwrap();
    assert!(secret.set_value(&vec![1; 65537], 0).is_err());
    assert_eq!(secret.value(0).unwrap().0.len(), 65536);
    secret.undefine().unwrap();
    for gone in [
        secret.undefine(),
        secret.set_value(b"x", 0),
        secret.value(0).map(drop),
    ] {
        assert_eq!(code(gone), ABSENT);
    }
    // The value is gone with it.
    let again = define(&conn, 1, "", CEPH).unwrap();
    assert_eq!(code(again.value(0)), ABSENT);
    again.undefine().unwrap();
}

#[test]
fn nobody_reads_a_private_one() {
    let _turn = turn();
    let conn = open();
    let secret = define(&conn, 1, "private='yes'", CEPH).unwrap();
    secret.set_value(b"x", 0).unwrap();
    let private = (ErrorNumber::INVALID_SECRET, ErrorDomain::SECRET);
    assert_eq!(code(secret.value(0)), private);
    assert_eq!(code(define(&conn, 1, "private='no'", CEPH)), INTERNAL);
    assert_eq!(code(secret.value(0)), private);
    secret.undefine().unwrap();
}

#[test]
fn for_one_use_there_is_one_secret() {
    let _turn = turn();
    let conn = open();
    let ceph = define(&conn, 1, "", CEPH).unwrap();
    assert_eq!(code(define(&conn, 2, "", CEPH)), INTERNAL);
    assert_eq!(code(define(&conn, 1, "", TLS)), INTERNAL);
    assert_eq!(code(define(&conn, 1, "", "")), INTERNAL);
    let tls = define(&conn, 2, "", TLS).unwrap();
    // Of those for nothing in particular there can be many.
    let (one, other) = (
        define(&conn, 3, "", "").unwrap(),
        define(&conn, 4, "", "").unwrap(),
    );
    assert_eq!(
        (one.usage_type(), one.usage_id()),
        (SecretUsageType::NONE, "")
    );
    let find = |kind, id| conn.secret_lookup_by_usage(kind, id);
    assert_eq!(find(SecretUsageType::CEPH, "c").unwrap().uuid(), uuid(1));
    assert_eq!(find(SecretUsageType::TLS, "c").unwrap().uuid(), uuid(2));
    for (kind, id) in [
        (SecretUsageType::CEPH, "d"),
        (SecretUsageType::ISCSI, "c"),
        (SecretUsageType::NONE, ""),
        (SecretUsageType(9), "c"),
    ] {
        assert_eq!(code(find(kind, id)), ABSENT);
    }
    assert_eq!(code(conn.secret_lookup_by_uuid(uuid(9))), ABSENT);
    for secret in [ceph, tls, one, other] {
        secret.undefine().unwrap();
    }
}

#[test]
fn lists_have_what_is_asked_for() {
    let _turn = turn();
    let conn = open();
    let all = [
        define(&conn, 1, "", "").unwrap(),
        define(&conn, 2, "ephemeral='yes'", "").unwrap(),
        define(&conn, 3, "private='yes'", "").unwrap(),
        define(&conn, 4, "private='yes' ephemeral='yes'", "").unwrap(),
    ];
    let list = |flags| {
        let found = conn.list_all_secrets(flags).unwrap();
        let numbers = found.iter().map(|secret| secret.uuid().as_u128());
        numbers.collect::<Vec<_>>()
    };
    assert_eq!(list(List::empty()), [1, 2, 3, 4]);
    assert_eq!(list(List::EPHEMERAL), [2, 4]);
    assert_eq!(list(List::NO_EPHEMERAL | List::PRIVATE), [3]);
    assert_eq!(list(List::PRIVATE | List::NO_PRIVATE), [1, 2, 3, 4]);
    assert!(conn.list_all_secrets(List::from_bits_retain(16)).is_err());
    assert_eq!(conn.num_of_secrets().unwrap(), 4);
    assert_eq!(conn.list_secrets().unwrap()[0], uuid(1).to_string());
    for secret in all {
        secret.undefine().unwrap();
    }
}

#[test]
fn what_happens_is_told() {
    let _turn = turn();
    let conn = open();
    let (sender, heard) = channel();
    let tell = |sender: &Sender<String>| Mutex::new(sender.clone());
    let lives = tell(&sender);
    conn.on_secret_event(SecretEventId::LIFECYCLE, None, move |secret, event| {
        if let SecretEvent::Lifecycle { event, .. } = event {
            let text = format!("{} {}", secret.uuid().as_u128(), event.0);
            lives.lock().unwrap().send(text).unwrap();
        }
    })
    .unwrap();
    let values = tell(&sender);
    conn.on_secret_event(SecretEventId::VALUE_CHANGED, None, move |secret, _| {
        let text = format!("{} value", secret.uuid().as_u128());
        values.lock().unwrap().send(text).unwrap();
    })
    .unwrap();
    let secret = define(&conn, 1, "", CEPH).unwrap();
    secret.set_value(b"x", 0).unwrap();
    define(&conn, 1, "", CEPH).unwrap();
    secret.undefine().unwrap();
    let told: Vec<_> = (0..4).map(|_| next(&heard)).collect();
    assert_eq!(told, ["1 0", "1 value", "1 0", "1 1"]);
}

#[test]
fn wrong_documents_are_refused() {
    let _turn = turn();
    let conn = open();
    let define = |document, flags| conn.secret_define_xml(document, flags);
    let xml = (ErrorNumber::XML_ERROR, ErrorDomain::SECRET);
    let none = SecretDefineFlags::empty();
    for (document, expected) in [
        ("<secret><uuid>x</uuid></secret>", INTERNAL),
        ("<secret ephemeral='x'/>", xml),
        ("<secret private='x'/>", xml),
        ("<secret><usage type='ceph'/></secret>", INTERNAL),
        ("<secret><usage type='volume'/></secret>", INTERNAL),
        (
            "<secret><usage type='nope'/></secret>",
            (ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::SECRET),
        ),
        ("<nope/>", (ErrorNumber::XML_ERROR, ErrorDomain::XML)),
        ("<secret", (ErrorNumber::XML_DETAIL, ErrorDomain::SECRET)),
    ] {
        assert_eq!(code(define(document, none)), expected, "{document}");
    }
    let strict = SecretDefineFlags::VALIDATE;
    let invalid = (ErrorNumber::XML_INVALID_SCHEMA, ErrorDomain::XML);
    assert_eq!(code(define("<secret><x/></secret>", strict)), invalid);
    let flags = (ErrorNumber::INVALID_ARG, ErrorDomain::SECRET);
    let unknown = SecretDefineFlags::from_bits_retain(2);
    assert_eq!(code(define("<secret/>", unknown)), flags);
    assert_eq!(conn.num_of_secrets().unwrap(), 0);
}
