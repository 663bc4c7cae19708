//! Messages in the form in which the generator writes them: one of each construct.

use polyvirt_wire::xdr::{Char, FixedOpaque, array, array_fixed, array_of, opaque, string};
use polyvirt_wire::{xdr_enum, xdr_struct, xdr_union};

/// A domain, as every call about one carries it.
#[derive(Clone, Debug, PartialEq)]
pub struct Domain {
    pub name: String,
    pub uuid: [u8; 16],
    pub id: i32,
}
xdr_struct!(Domain {
    name,
    uuid: FixedOpaque,
    id
});

#[derive(Clone, Debug, PartialEq)]
pub enum ParamValue {
    Int(i32),
    UInt(u32),
    LLong(i64),
    ULLong(u64),
    Double(f64),
    Boolean(i32),
    String(String),
}
xdr_union!(ParamValue {
    1 => Int,
    2 => UInt,
    3 => LLong,
    4 => ULLong,
    5 => Double,
    6 => Boolean,
    7 => String,
});

#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    pub field: String,
    pub value: ParamValue,
}
xdr_struct!(Param { field, value });

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Auth {
    None = 0,
    Sasl = 1,
    Polkit = 2,
}
xdr_enum!(Auth { None, Sasl, Polkit });

/// Everything that a field can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Everything {
    pub domain: Option<Domain>,
    pub params: Vec<Param>,
    pub names: Vec<String>,
    pub cookie: Vec<u8>,
    pub model: [u8; 4],
    pub label: Vec<u8>,
    pub auth: Auth,
    pub port: u16,
    pub small: i16,
    pub tiny: u8,
    pub flag: bool,
}
xdr_struct!(Everything {
    domain,
    params: array(4),
    names: array_of(3, string(8)),
    cookie: opaque(10),
    model: array_fixed(Char),
    label: array_of(5, Char),
    auth,
    port,
    small,
    tiny,
    flag,
});

/// An `Everything` in which nothing is empty.
pub fn everything() -> Everything {
    let param = |field: &str, value| Param {
        field: field.to_owned(),
        value,
    };
    Everything {
        domain: Some(Domain {
            name: "test".to_owned(),
            uuid: *b"0123456789abcdef",
            id: -1,
        }),
        params: vec![
            param("shares", ParamValue::ULLong(u64::MAX)),
            param("weight", ParamValue::Double(0.5)),
            param("who", ParamValue::String("vcpu".to_owned())),
        ],
        names: vec!["a".to_owned(), "häuser".to_owned()],
        cookie: vec![1, 2, 3, 4, 5],
        model: *b"i686",
        label: vec![0, 0x7f, 0x80, 0xff],
        auth: Auth::Polkit,
        port: u16::MAX,
        small: i16::MIN,
        tiny: u8::MAX,
        flag: true,
    }
}
