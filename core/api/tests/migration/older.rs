//! Protocols that servers before 1.1.0 know: what their drivers are asked, in which order, and with what.

use std::sync::{Arc, Mutex};

use polyvirt::driver::refs::DomainRef;
use polyvirt::driver::traits::HypervisorDriver;
use polyvirt::driver::{Driver, EventHub, Feature};
use polyvirt::params::migrate;
use polyvirt::{
    Connect, Domain, DomainMigrateFlags as Flags, DomainState, DomainXmlFlags, Error, ErrorNumber,
    Result, TypedParam, Uuid,
};

type Log = Arc<Mutex<Vec<String>>>;

/// One side, which notes what it is asked; one of its steps fails.
struct Side {
    name: &'static str,
    features: &'static [Feature],
    fails: &'static str,
    log: Log,
    events: EventHub,
}

impl Side {
    fn note(&self, step: &str, told: &str) -> Result<()> {
        let line = format!("{} {step} {told}", self.name);
        self.log.lock().unwrap().push(line.trim_end().to_owned());
        if step == self.fails {
            return Err(Error::operation_failed(format!("{step} failed")));
        }
        Ok(())
    }
}

fn text(cookie: &[u8]) -> &str {
    std::str::from_utf8(cookie).unwrap()
}

impl Driver for Side {
    fn name(&self) -> &'static str {
        self.name
    }

    fn events(&self) -> &EventHub {
        &self.events
    }

    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        Some(self)
    }
}

impl HypervisorDriver for Side {
    fn connect_supports_feature(&self, feature: i32) -> Result<bool> {
        Ok(self.features.contains(&Feature(feature)))
    }

    fn domain_get_state(&self, _: &DomainRef, _: u32) -> Result<(DomainState, i32)> {
        Ok((DomainState::PAUSED, 0))
    }

    fn domain_get_xml_desc(&self, _: &DomainRef, _: DomainXmlFlags) -> Result<String> {
        Ok("<domain/>".to_owned())
    }

    fn domain_migrate_prepare(
        &self,
        uri: Option<&str>,
        _: Flags,
        _: Option<&str>,
        _: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        self.note("prepare", uri.unwrap_or("-"))?;
        Ok((b"c1".to_vec(), Some("tcp:there".to_owned())))
    }

    fn domain_migrate_prepare2(
        &self,
        _: Option<&str>,
        flags: Flags,
        _: Option<&str>,
        _: u64,
        xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        self.note("prepare", &format!("{xml} {:#x}", flags.bits()))?;
        Ok((b"c1".to_vec(), None))
    }

    fn domain_migrate_perform(
        &self,
        _: &DomainRef,
        cookie: &[u8],
        uri: &str,
        _: Flags,
        _: Option<&str>,
        bandwidth: u64,
    ) -> Result<()> {
        self.note("perform", &format!("{} {uri} {bandwidth}", text(cookie)))
    }

    fn domain_migrate_finish(
        &self,
        name: &str,
        cookie: &[u8],
        _: &str,
        _: Flags,
    ) -> Result<DomainRef> {
        self.note("finish", &format!("{name} {}", text(cookie)))?;
        Ok(DomainRef::new(name, Uuid::nil(), 1))
    }

    fn domain_migrate_finish2(
        &self,
        name: &str,
        cookie: &[u8],
        _: &str,
        _: Flags,
        cancelled: bool,
    ) -> Result<DomainRef> {
        self.note("finish", &format!("{name} {} {cancelled}", text(cookie)))?;
        Ok(DomainRef::new(name, Uuid::nil(), 1))
    }

    fn domain_migrate_begin3(
        &self,
        _: &DomainRef,
        xml: Option<&str>,
        _: Flags,
        _: Option<&str>,
        _: u64,
    ) -> Result<(Vec<u8>, String)> {
        self.note("begin", xml.unwrap_or("-"))?;
        Ok((b"c1".to_vec(), "<begun/>".to_owned()))
    }

    fn domain_migrate_prepare3(
        &self,
        cookie: &[u8],
        uri: Option<&str>,
        _: Flags,
        _: Option<&str>,
        _: u64,
        xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let uri = uri.map(str::to_owned);
        self.note("prepare", &format!("{} {xml}", text(cookie)))?;
        Ok((b"c2".to_vec(), uri))
    }

    fn domain_migrate_perform3(
        &self,
        _: &DomainRef,
        _: Option<&str>,
        cookie: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        _: Flags,
        _: Option<&str>,
        _: u64,
    ) -> Result<Vec<u8>> {
        let told = format!("{} {}", text(cookie), uri.or(dconnuri).unwrap());
        self.note("perform", &told)?;
        Ok(b"c3".to_vec())
    }

    fn domain_migrate_finish3(
        &self,
        name: &str,
        cookie: &[u8],
        _: Option<&str>,
        _: Option<&str>,
        _: Flags,
        cancelled: bool,
    ) -> Result<(DomainRef, Vec<u8>)> {
        self.note("finish", &format!("{} {cancelled}", text(cookie)))?;
        Ok((DomainRef::new(name, Uuid::nil(), 1), b"c4".to_vec()))
    }

    fn domain_migrate_confirm3(
        &self,
        _: &DomainRef,
        cookie: &[u8],
        _: Flags,
        cancelled: bool,
    ) -> Result<()> {
        self.note("confirm", &format!("{} {cancelled}", text(cookie)))
    }
}

fn side(
    name: &'static str,
    features: &'static [Feature],
    fails: &'static str,
    log: &Log,
) -> Connect {
    let side = Side {
        name,
        features,
        fails,
        log: Arc::clone(log),
        events: EventHub::new(),
    };
    Connect::from_driver(Arc::new(side), "old:///", false)
}

fn guest(conn: &Connect) -> Domain {
    Domain::new(conn, DomainRef::new("guest", Uuid::nil(), 1))
}

/// Migrates between two drivers that have only these features, and gives what they were asked.
fn migrate(
    features: &'static [Feature],
    fails: &'static str,
    params: &[TypedParam],
) -> (Result<Domain>, Vec<String>) {
    let log = Log::default();
    let here = side("source", features, fails, &log);
    let there = side("destination", features, fails, &log);
    let moved = guest(&here).migrate3(&there, params, Flags::LIVE | Flags::AUTO_CONVERGE);
    let log = log.lock().unwrap().clone();
    (moved, log)
}

fn uri() -> [TypedParam; 1] {
    [TypedParam::new(migrate::URI, "tcp:other").unwrap()]
}

#[test]
fn protocol_1_prepares_performs_and_finishes() {
    let bandwidth = [TypedParam::new(migrate::BANDWIDTH, 7_u64).unwrap()];
    let (moved, asked) = migrate(&[Feature::MIGRATION_V1], "", &bandwidth);
    assert_eq!(moved.unwrap().name(), "guest");
    assert_eq!(
        asked,
        [
            "destination prepare -",
            "source perform c1 tcp:there 7",
            "destination finish guest c1",
        ]
    );
}

#[test]
fn protocol_2_tells_the_destination_how_it_went() {
    let (moved, asked) = migrate(&[Feature::MIGRATION_V2], "perform", &uri());
    let error = moved.unwrap_err();
    assert!(error.message().ends_with("perform failed"), "{error}");
    assert_eq!(
        asked,
        [
            // Paused as on the source, and without what concerns only that one.
            "destination prepare <domain/> 0x21",
            "source perform c1 tcp:other 0",
            "destination finish guest c1 true",
        ]
    );
}

#[test]
fn protocol_3_hands_cookies_from_step_to_step() {
    let (moved, asked) = migrate(&[Feature::MIGRATION_V3], "", &uri());
    moved.unwrap();
    assert_eq!(
        asked,
        [
            "source begin -",
            "destination prepare c1 <begun/>",
            "source perform c2 tcp:other",
            "destination finish c3 false",
            "source confirm c4 false",
        ]
    );
}

#[test]
fn a_destination_that_does_not_say_where_is_told_to_forget() {
    let (moved, asked) = migrate(&[Feature::MIGRATION_V3], "", &[]);
    assert_eq!(moved.unwrap_err().code(), ErrorNumber::INTERNAL_ERROR);
    assert_eq!(
        asked[2..],
        ["destination finish  true", "source confirm  true"]
    );
}

#[test]
fn what_a_protocol_cannot_be_told_is_refused() {
    let document = [TypedParam::new(migrate::DEST_XML, "<domain/>").unwrap()];
    let disks = [TypedParam::new(migrate::MIGRATE_DISKS, "vda").unwrap()];
    let cases: [(&[Feature], _); 3] = [
        (&[Feature::MIGRATION_V1], &document),
        (&[Feature::MIGRATION_V2], &document),
        (&[Feature::MIGRATION_V3], &disks),
    ];
    for (features, params) in cases {
        let (moved, asked) = migrate(features, "", params);
        assert_eq!(moved.unwrap_err().code(), ErrorNumber::ARGUMENT_UNSUPPORTED);
        assert!(asked.is_empty());
    }
    let (moved, _) = migrate(&[Feature::REMOTE], "", &[]);
    assert_eq!(moved.unwrap_err().code(), ErrorNumber::NO_SUPPORT);
}

#[test]
fn a_source_that_leads_is_asked_once() {
    use Feature as F;
    let peer = Flags::PEER2PEER;
    let there = Some("old://there/");
    let cases: [(&[Feature], _, _); 4] = [
        (&[F::MIGRATION_P2P, F::MIGRATION_V3], peer, " old://there/"),
        (
            &[F::MIGRATION_P2P, F::MIGRATION_V2],
            peer,
            " old://there/ 3",
        ),
        (
            &[F::MIGRATION_DIRECT, F::MIGRATION_V3],
            Flags::LIVE,
            " tcp:there",
        ),
        (
            &[F::MIGRATION_DIRECT, F::MIGRATION_V1],
            Flags::LIVE,
            " tcp:there 3",
        ),
    ];
    for (features, flags, told) in cases {
        let log = Log::default();
        let domain = guest(&side("source", features, "", &log));
        let direct = (flags != peer).then_some("tcp:there");
        domain
            .migrate_to_uri2(
                there.filter(|_| flags == peer),
                direct,
                None,
                flags,
                None,
                3,
            )
            .unwrap();
        assert_eq!(*log.lock().unwrap(), [format!("source perform {told}")]);
    }
}

#[test]
fn a_host_does_not_migrate_to_itself() {
    let features = &[Feature::MIGRATION_P2P, Feature::MIGRATION_V3];
    let domain = guest(&side("source", features, "", &Log::default()));
    for own in [
        "old:///",
        "old://localhost/",
        "old://localhost.localdomain/",
    ] {
        let error = domain
            .migrate_to_uri(own, Flags::PEER2PEER, None, 0)
            .unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    }
}
