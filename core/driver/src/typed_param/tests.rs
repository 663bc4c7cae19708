//! What stock libvirt answers to the same lists and texts.

use super::*;
use crate::generated::enums::{ErrorNumber, TypedParameterType as Type};

fn parse(kind: Type, text: &str) -> Result<TypedValue> {
    TypedValue::parse("f", kind, text)
}

#[test]
fn texts_are_read_as_stock_reads_them() {
    let good = [
        (Type::INT, "-5", TypedValue::Int(-5)),
        (Type::INT, "010", TypedValue::Int(10)),
        (Type::INT, " 5", TypedValue::Int(5)),
        (Type::INT, "+5", TypedValue::Int(5)),
        (Type::UINT, "-1", TypedValue::UInt(u32::MAX)),
        (
            Type::LLONG,
            "-9223372036854775808",
            TypedValue::LLong(i64::MIN),
        ),
        (
            Type::ULLONG,
            "18446744073709551615",
            TypedValue::ULLong(u64::MAX),
        ),
        (Type::ULLONG, "-1", TypedValue::ULLong(u64::MAX)),
        (Type::DOUBLE, "1e3", TypedValue::Double(1000.0)),
        (Type::DOUBLE, "-2.", TypedValue::Double(-2.0)),
        (Type::BOOLEAN, "true", TypedValue::Boolean(true)),
        (Type::BOOLEAN, "0", TypedValue::Boolean(false)),
        (Type::STRING, "", TypedValue::String(String::new())),
    ];
    for (kind, text, value) in good {
        assert_eq!(parse(kind, text).unwrap(), value, "{text}");
    }
}

#[test]
fn texts_that_stock_refuses_are_refused() {
    let int = "invalid argument: Invalid value for field 'f': expected int";
    let boolean = "invalid argument: Invalid boolean value for field 'f'";
    let bad = [
        (Type::INT, "0x10", int),
        (Type::INT, "99999999999", int),
        (Type::INT, "", int),
        (Type::INT, "5 ", int),
        (
            Type::UINT,
            "4294967296",
            "invalid argument: Invalid value for field 'f': expected unsigned int",
        ),
        (
            Type::ULLONG,
            "--1",
            "invalid argument: Invalid value for field 'f': expected unsigned long long",
        ),
        (
            Type::DOUBLE,
            "1,5",
            "invalid argument: Invalid value for field 'f': expected double",
        ),
        (Type::BOOLEAN, "yes", boolean),
        (Type::BOOLEAN, "01", boolean),
        (
            Type(99),
            "x",
            "internal error: unexpected type 99 for field f",
        ),
    ];
    for (kind, text, message) in bad {
        assert_eq!(parse(kind, text).unwrap_err().message(), message, "{text}");
    }
}

#[test]
fn names_have_room_for_79_bytes() {
    assert!(TypedParam::new("x".repeat(79), 1).is_ok());
    let error = TypedParam::new("x".repeat(80), 1).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INTERNAL_ERROR);
    assert_eq!(
        error.message(),
        format!("internal error: Field name '{}' too long", "x".repeat(80))
    );
}

#[test]
fn duplicates_are_kept_and_the_first_counts() {
    let mut params = TypedParams::new();
    params.add("a", 5).unwrap();
    params.add("a", 6).unwrap();
    assert_eq!(params.len(), 2);
    assert_eq!(params.get_int("a").unwrap(), Some(5));
    assert_eq!(params.get_all("a").count(), 2);
}

#[test]
fn validation_reports_what_stock_reports() {
    let one = [ParamSpec::new("a", Type::INT)];
    let many = [ParamSpec::new("a", Type::INT).many()];
    let int = |field: &'static str| TypedParam::new(field, 1).unwrap();
    let uint = TypedParam::new("a", 1_u32).unwrap();
    let message = |params: &[TypedParam], specs: &[ParamSpec]| {
        params
            .validate(specs)
            .map_err(|error| error.message().to_owned())
    };
    assert_eq!(message(&[int("a")], &one), Ok(()));
    assert_eq!(message(&[int("a"), int("a")], &many), Ok(()));
    assert_eq!(
        message(&[int("a"), int("a")], &one).unwrap_err(),
        "invalid argument: parameter 'a' occurs multiple times"
    );
    assert_eq!(
        message(&[int("b")], &one).unwrap_err(),
        "argument unsupported: parameter 'b' not supported"
    );
    assert_eq!(
        message(&[int("z"), uint], &one).unwrap_err(),
        "invalid argument: invalid type 'uint' for parameter 'a', expected 'int'"
    );
}
