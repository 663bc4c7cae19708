//! The generated messages, procedures and events: sizes, round trips, and what the tables say.

use std::any::TypeId;
use std::collections::BTreeSet;

use crate::grow::{Words, grow};
use polyvirt_wire::admin::TypedParam as AdminTypedParam;
use polyvirt_wire::procedure::{
    Payload, Priority, Procedure, ProgramInfo, StreamDirection, needed,
};
use polyvirt_wire::remote::procedures::{
    DomainInterfaceAddresses, DomainSetMemoryFlags, DomainShutdownFlags,
};
use polyvirt_wire::remote::{
    ConnectOpenArgs, Domain, DomainGetInfoRet, DomainGetSecurityLabelRet, DomainGetVcpusRet,
    DomainInterfaceAddressesArgs, DomainSetMemoryFlagsArgs, DomainShutdownFlagsArgs,
    NodeGetInfoRet, TypedParam, TypedParamValue, VcpuInfo, limits,
};
use polyvirt_wire::xdr::{self, Encode};
use polyvirt_wire::{PROGRAMS, admin, lxc, qemu, remote};
use proptest::prelude::*;

/// Every payload of a program, with the name of its procedure or event.
fn payloads(program: &ProgramInfo) -> impl Iterator<Item = (&'static str, Payload)> {
    let calls = program
        .procedures
        .iter()
        .flat_map(|p| [(p.name, p.args), (p.name, p.ret)]);
    calls.chain(program.events.iter().map(|e| (e.name, e.body)))
}

fn size(value: &impl Encode) -> usize {
    xdr::to_bytes(value).unwrap().len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_payload_round_trips(seed in any::<u64>()) {
        for (name, payload) in PROGRAMS.iter().flat_map(payloads) {
            let bytes = grow(&payload, &mut Words::new(seed));
            prop_assert_eq!(payload.recode(&bytes).unwrap(), bytes.clone(), "{} {:?}", name, payload);
            prop_assert!(!payload.describe(&bytes).unwrap().is_empty());
            // One value and nothing else.
            let longer = [bytes.as_slice(), &[0; 4]].concat();
            prop_assert!(payload.recode(&longer).is_err());
            prop_assert!(bytes.is_empty() || payload.recode(&bytes[..bytes.len() - 4]).is_err());
        }
    }
}

#[test]
fn programs_are_those_of_the_protocol() {
    let programs: Vec<_> = PROGRAMS
        .iter()
        .map(|p| (p.program.name, p.program.number, p.program.version))
        .collect();
    assert_eq!(
        programs,
        [
            ("admin", 0x0690_0690, 1),
            ("lxc", 0x0006_8000, 1),
            ("qemu", 0x2000_8087, 1),
            ("remote", 0x2000_8086, 1),
        ]
    );
}

#[test]
fn numbers_are_unique_and_in_order() {
    for program in PROGRAMS {
        let calls: Vec<i32> = program.procedures.iter().map(|p| p.number).collect();
        let events: Vec<i32> = program.events.iter().map(|e| e.number).collect();
        assert!(calls.is_sorted() && events.is_sorted());
        let all: BTreeSet<i32> = calls.iter().chain(&events).copied().collect();
        assert_eq!(
            all.len(),
            calls.len() + events.len(),
            "{}",
            program.program.name
        );
        // No number has been left out so far.
        assert_eq!(
            (all.first(), all.last()),
            (Some(&1), i32::try_from(all.len()).ok().as_ref())
        );
        for p in program.procedures {
            assert_eq!(program.procedure(p.number).unwrap().name, p.name);
            assert!(program.event(p.number).is_none());
        }
    }
}

#[test]
fn names_are_unique() {
    for program in PROGRAMS {
        let names = program
            .procedures
            .iter()
            .map(|p| p.name)
            .chain(program.events.iter().map(|e| e.name));
        let all: Vec<_> = names.collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
    assert_eq!(DomainSetMemoryFlags::INFO.name, "DOMAIN_SET_MEMORY_FLAGS");
    assert_eq!(
        DomainSetMemoryFlags::INFO.function,
        Some("virDomainSetMemoryFlags")
    );
}

/// Counted by hand, word by word.
#[test]
fn sizes() {
    let dom = Domain {
        name: "test".into(),
        uuid: [7; 16],
        id: -1,
    };
    assert_eq!(size(&dom), (4 + 4) + 16 + 4);
    assert_eq!(size(&Some(dom.clone())), 4 + 28);
    assert_eq!(size(&ConnectOpenArgs::default()), 4 + 4);
    assert_eq!(
        size(&ConnectOpenArgs {
            name: Some("a:///".into()),
            flags: 0
        }),
        4 + (4 + 8) + 4
    );
    // state and nrVirtCpu take a word each, though they are shorter in C
    assert_eq!(size(&DomainGetInfoRet::default()), 4 + 8 + 8 + 4 + 8);
    // model is 32 characters of a word each
    assert_eq!(size(&NodeGetInfoRet::default()), 32 * 4 + 8 + 6 * 4);
    let label = DomainGetSecurityLabelRet {
        label: b"abc".to_vec(),
        enforcing: 1,
    };
    assert_eq!(size(&label), (4 + 3 * 4) + 4);
    let param = TypedParam {
        field: "cpu_shares".into(),
        value: TypedParamValue::Ullong(1024),
    };
    assert_eq!(size(&param), (4 + 12) + 4 + 8);
    let vcpus = DomainGetVcpusRet {
        info: vec![VcpuInfo::default(); 2],
        cpumaps: vec![1, 2, 3],
    };
    assert_eq!(size(&vcpus), (4 + 2 * (4 + 4 + 8 + 4)) + (4 + 4));
}

#[test]
fn a_message_byte_by_byte() {
    let dom = Domain {
        name: "vm1".into(),
        uuid: *b"0123456789abcdef",
        id: 3,
    };
    let args = DomainSetMemoryFlagsArgs {
        dom,
        memory: 0x1_0000_0002,
        flags: 2,
    };
    let expected = [
        b"\0\0\0\x03vm1\0".as_slice(),
        b"0123456789abcdef",
        &[0, 0, 0, 3],
        &[0, 0, 0, 1, 0, 0, 0, 2],
        &[0, 0, 0, 2],
    ];
    assert_eq!(xdr::to_bytes(&args).unwrap(), expected.concat());
}

#[test]
fn limits_hold() {
    let full = |n| DomainGetVcpusRet {
        info: vec![VcpuInfo::default(); n],
        cpumaps: Vec::new(),
    };
    let max = usize::try_from(limits::VCPUINFO_MAX).unwrap();
    assert!(xdr::to_bytes(&full(max)).is_ok());
    let error = xdr::to_bytes(&full(max + 1)).unwrap_err();
    assert_eq!(error.field(), Some("DomainGetVcpusRet.info"));
}

/// One type serves both programs.
#[test]
fn typed_parameters_are_shared() {
    assert_eq!(TypeId::of::<TypedParam>(), TypeId::of::<AdminTypedParam>());
}

#[test]
fn access_rules_look_at_the_call() {
    let permissions = |flags| {
        let args = DomainSetMemoryFlagsArgs {
            flags,
            ..Default::default()
        };
        needed::<DomainSetMemoryFlags>(&args)
            .map(|r| r.permission)
            .collect::<Vec<_>>()
    };
    // current, live, config
    assert_eq!(permissions(0), ["write", "save"]);
    assert_eq!(permissions(1), ["write"]);
    assert_eq!(permissions(2), ["write", "save"]);

    let agent = |source| {
        let args = DomainInterfaceAddressesArgs {
            source,
            ..Default::default()
        };
        needed::<DomainInterfaceAddresses>(&args).any(|r| r.permission == "write")
    };
    assert!(!agent(0) && agent(1) && !agent(2));

    let shutdown = |flags| {
        let args = DomainShutdownFlagsArgs {
            flags,
            ..Default::default()
        };
        needed::<DomainShutdownFlags>(&args).count()
    };
    assert_eq!((shutdown(0), shutdown(2)), (1, 2));
}

/// Every field that a rule looks at can be looked at.
#[test]
fn no_rule_asks_in_vain() {
    let conditional = PROGRAMS.iter().flat_map(|p| p.procedures).filter(|p| {
        p.acl.iter().any(|r| {
            r.applies(|_| None) != r.applies(|_| Some(0))
                || r.applies(|_| Some(0)) != r.applies(|_| Some(!0))
        })
    });
    for p in conditional {
        assert!(
            p.args.name.ends_with("Args"),
            "{} carries nothing to look at",
            p.name
        );
    }
}

#[test]
fn every_event_id_has_its_message() {
    for (kind, last) in [
        ("DomainEventID", 29),
        ("NetworkEventID", 1),
        ("StoragePoolEventID", 1),
        ("NodeDeviceEventID", 1),
        ("SecretEventID", 1),
    ] {
        let found = (0..=last)
            .filter_map(|id| remote::INFO.event_for(kind, id))
            .count();
        assert_eq!(found, usize::try_from(last + 1).unwrap(), "{kind}");
        assert!(remote::INFO.event_for(kind, last + 1).is_none());
    }
    assert_eq!(qemu::EVENTS.len(), 1);
    assert!(lxc::EVENTS.is_empty() && admin::EVENTS.is_empty());
}

#[test]
fn tables_tell_what_is_special() {
    let by_name = |name: &str| remote::PROCEDURES.iter().find(|p| p.name == name).unwrap();
    assert_eq!(by_name("CONNECT_GET_TYPE").priority, Priority::High);
    assert_eq!(by_name("DOMAIN_CREATE").priority, Priority::Low);
    let upload = by_name("STORAGE_VOL_UPLOAD");
    assert_eq!(
        (upload.stream, upload.sparse),
        (Some(StreamDirection::Write), Some(1))
    );
    let download = by_name("STORAGE_VOL_DOWNLOAD");
    assert_eq!(
        (download.stream, download.sparse),
        (Some(StreamDirection::Read), Some(1))
    );
    assert_eq!(by_name("DOMAIN_SUSPEND").stream, None);
    let filter = by_name("CONNECT_LIST_ALL_DOMAINS").acl_filter[0];
    assert_eq!((filter.object, filter.permission), ("domain", "getattr"));
    // What no release has confirmed is marked, and nothing else is.
    let provisional = remote::PROCEDURES
        .iter()
        .filter(|p| p.provisional)
        .map(|p| p.number);
    let provisional: Vec<i32> = provisional
        .chain(
            remote::EVENTS
                .iter()
                .filter(|e| e.provisional)
                .map(|e| e.number),
        )
        .collect();
    assert!(provisional.iter().all(|n| *n > 453), "{provisional:?}");
}
