//! The messages a user of stock libvirt knows (observed on `test:///default`, 9.0.0).

use super::*;

#[test]
fn an_error_is_one_word() {
    assert_eq!(size_of::<Result<()>>(), size_of::<usize>());
}

#[test]
fn messages_equal_stock() {
    let cases = [
        (Error::internal("x"), 1, "internal error: x"),
        (
            Error::no_connect("foo:///"),
            5,
            "no connection driver available for foo:///",
        ),
        (
            Error::invalid_conn("virConnectGetType"),
            6,
            "invalid connection pointer in virConnectGetType",
        ),
        (
            Error::invalid_handle(ErrorNumber::INVALID_DOMAIN, "virDomainCreate"),
            7,
            "invalid domain pointer in virDomainCreate",
        ),
        (Error::xml("x"), 27, "XML error: x"),
        (
            Error::new(ErrorDomain::TEST, ErrorNumber::DOM_EXIST, "fc4"),
            28,
            "domain fc4 exists already",
        ),
        (
            Error::read_only("virDomainDestroy"),
            29,
            "operation forbidden: read only access prevents virDomainDestroy",
        ),
        (
            Error::no_domain("no domain with matching name 'x'"),
            42,
            "Domain not found: no domain with matching name 'x'",
        ),
        (Error::no_domain(""), 42, "Domain not found"),
        (
            Error::operation_invalid("x"),
            55,
            "Requested operation is not valid: x",
        ),
        (
            Error::argument_unsupported("x"),
            74,
            "argument unsupported: x",
        ),
        (
            Error::operation_unsupported("x"),
            84,
            "Operation not supported: x",
        ),
        (
            Error::new(ErrorDomain::RPC, ErrorNumber(9999), "from the future"),
            9999,
            "from the future",
        ),
    ];
    for (error, code, message) in cases {
        assert_eq!((error.code().0, error.message()), (code, message));
    }
}

#[test]
fn the_strings_are_the_format_and_the_detail() {
    let error = Error::read_only("virDomainDestroy");
    let info = error.info();
    assert_eq!(info.str1.as_deref(), Some("operation forbidden: %s"));
    assert_eq!(
        info.str2.as_deref(),
        Some("read only access prevents virDomainDestroy")
    );
    assert_eq!((info.int1, info.int2), (-1, -1));
    assert_eq!(error.domain(), ErrorDomain::DOMAIN);
}

#[test]
fn wrong_arguments_name_function_and_argument() {
    let cases = [
        (
            Error::must_not_be_zero("virDomainSetMemory", "memory"),
            "memory in virDomainSetMemory must not be zero",
        ),
        (
            Error::unsupported_flags("testDomainGetXMLDesc", 1 << 20),
            "unsupported flags (0x100000) in function testDomainGetXMLDesc",
        ),
        (
            Error::exclusive_flags(
                "virDomainGetVcpusFlags",
                "VIR_DOMAIN_AFFECT_LIVE",
                "VIR_DOMAIN_AFFECT_CONFIG",
            ),
            "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive",
        ),
        (
            Error::required_flag(
                "virDomainSetVcpusFlags",
                "VIR_DOMAIN_VCPU_MAXIMUM",
                "VIR_DOMAIN_AFFECT_CONFIG",
            ),
            "Flag 'VIR_DOMAIN_AFFECT_CONFIG' is required by flag 'VIR_DOMAIN_VCPU_MAXIMUM'",
        ),
    ];
    for (error, message) in cases {
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
        assert_eq!(error.message(), message);
        assert_eq!((error.info().int1, error.info().int2), (0, 0));
    }
}

#[test]
fn a_percent_sign_in_the_detail_stays() {
    assert_eq!(Error::internal("100%s").message(), "internal error: 100%s");
}
