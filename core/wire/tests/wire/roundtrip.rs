//! What is encoded decodes to the same value, whatever the value.

use crate::messages::{Auth, Domain, Everything, Param, ParamValue};
use polyvirt_wire::frame::{Header, MessageType, NetDomain, NetError, NetNetwork, Packet, Status};
use polyvirt_wire::xdr::{from_bytes, to_bytes};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Any text without NUL, of at most eight bytes.
fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..=8).prop_map(|chars| {
        let mut text = String::new();
        for c in chars.into_iter().filter(|&c| c != '\0') {
            if text.len() + c.len_utf8() <= 8 {
                text.push(c);
            }
        }
        text
    })
}

fn domain() -> impl Strategy<Value = Domain> {
    (text(), any::<[u8; 16]>(), any::<i32>()).prop_map(|(name, uuid, id)| Domain { name, uuid, id })
}

fn param() -> impl Strategy<Value = Param> {
    let value = prop_oneof![
        any::<i32>().prop_map(ParamValue::Int),
        any::<u32>().prop_map(ParamValue::UInt),
        any::<i64>().prop_map(ParamValue::LLong),
        any::<u64>().prop_map(ParamValue::ULLong),
        any::<f64>().prop_map(ParamValue::Double),
        any::<i32>().prop_map(ParamValue::Boolean),
        text().prop_map(ParamValue::String),
    ];
    (text(), value).prop_map(|(field, value)| Param { field, value })
}

fn auth() -> impl Strategy<Value = Auth> {
    prop_oneof![Just(Auth::None), Just(Auth::Sasl), Just(Auth::Polkit)]
}

fn everything() -> impl Strategy<Value = Everything> {
    let lists = (
        option::of(domain()),
        vec(param(), 0..=4),
        vec(text(), 0..=3),
        vec(any::<u8>(), 0..=10),
        vec(any::<u8>(), 0..=5),
    );
    let words = (any::<[u8; 4]>(), auth(), any::<(u16, i16, u8, bool)>());
    (lists, words).prop_map(
        |((domain, params, names, cookie, label), (model, auth, (port, small, tiny, flag)))| {
            Everything {
                domain,
                params,
                names,
                cookie,
                model,
                label,
                auth,
                port,
                small,
                tiny,
                flag,
            }
        },
    )
}

fn header() -> impl Strategy<Value = Header> {
    let kind = proptest::sample::select(vec![
        MessageType::Call,
        MessageType::Reply,
        MessageType::Message,
        MessageType::Stream,
        MessageType::CallWithFds,
        MessageType::ReplyWithFds,
        MessageType::StreamHole,
    ]);
    let status = proptest::sample::select(vec![Status::Ok, Status::Error, Status::Continue]);
    (any::<(u32, u32, i32, u32)>(), kind, status).prop_map(
        |((prog, vers, proc, serial), kind, status)| Header {
            prog,
            vers,
            proc,
            kind,
            serial,
            status,
        },
    )
}

fn net_error() -> impl Strategy<Value = NetError> {
    let network = (text(), any::<[u8; 16]>()).prop_map(|(name, uuid)| NetNetwork { name, uuid });
    let texts = [option::of(text()), option::of(text()), option::of(text())];
    let message = option::of(text());
    let about = (option::of(domain()), option::of(network));
    (any::<[i32; 5]>(), message, texts, about).prop_map(
        |([code, domain, level, int1, int2], message, [str1, str2, str3], (dom, net))| NetError {
            code,
            domain,
            message,
            level,
            dom: dom.map(|Domain { name, uuid, id }| NetDomain { name, uuid, id }),
            str1,
            str2,
            str3,
            int1,
            int2,
            net,
        },
    )
}

proptest! {
    #[test]
    fn messages(value in everything()) {
        let bytes = to_bytes(&value).unwrap();
        prop_assert_eq!(bytes.len() % 4, 0);
        let decoded: Everything = from_bytes(&bytes).unwrap();
        // Compared as bytes, so that NaN equals itself.
        prop_assert_eq!(to_bytes(&decoded).unwrap(), bytes);
    }

    #[test]
    fn packets(header in header(), body in vec(any::<u8>(), 0..100)) {
        let sent = Packet::raw(header, &body).unwrap();
        let received = Packet::from_bytes(sent.as_bytes().to_vec()).unwrap();
        prop_assert_eq!(&received, &sent);
        prop_assert_eq!(received.header(), &header);
        prop_assert_eq!(received.payload(), body);
    }

    #[test]
    fn errors(call in header(), error in net_error()) {
        let packet = Packet::failure(&call, &error).unwrap();
        prop_assert_eq!(packet.outcome::<()>().unwrap(), Err(error));
    }
}
