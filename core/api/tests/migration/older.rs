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
    feature: Feature,
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
        Ok(feature == self.feature.0)
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
        _: Option<&str>,
        uri: Option<&str>,
        _: Flags,
        _: Option<&str>,
        _: u64,
    ) -> Result<Vec<u8>> {
        self.note("perform", &format!("{} {}", text(cookie), uri.unwrap()))?;
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

/// Migrates between two drivers that have only `feature`, and gives what they were asked.
fn migrate(
    feature: Feature,
    fails: &'static str,
    params: &[TypedParam],
) -> (Result<Domain>, Vec<String>) {
    let log = Log::default();
    let side = |name| -> Connect {
        let side = Side {
            name,
            feature,
            fails,
            log: Arc::clone(&log),
            events: EventHub::new(),
        };
        Connect::from_driver(Arc::new(side), "old:///", false)
    };
    let (here, there) = (side("source"), side("destination"));
    let domain = Domain::new(&here, DomainRef::new("guest", Uuid::nil(), 1));
    let moved = domain.migrate3(&there, params, Flags::LIVE | Flags::AUTO_CONVERGE);
    let log = log.lock().unwrap().clone();
    (moved, log)
}

fn uri() -> [TypedParam; 1] {
    [TypedParam::new(migrate::URI, "tcp:other").unwrap()]
}

#[test]
fn protocol_1_prepares_performs_and_finishes() {
    let bandwidth = [TypedParam::new(migrate::BANDWIDTH, 7_u64).unwrap()];
    let (moved, asked) = migrate(Feature::MIGRATION_V1, "", &bandwidth);
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
    let (moved, asked) = migrate(Feature::MIGRATION_V2, "perform", &uri());
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
    let (moved, asked) = migrate(Feature::MIGRATION_V3, "", &uri());
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
    let (moved, asked) = migrate(Feature::MIGRATION_V3, "", &[]);
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
    for (feature, params) in [
        (Feature::MIGRATION_V1, &document),
        (Feature::MIGRATION_V2, &document),
        (Feature::MIGRATION_V3, &disks),
    ] {
        let (moved, asked) = migrate(feature, "", params);
        assert_eq!(moved.unwrap_err().code(), ErrorNumber::ARGUMENT_UNSUPPORTED);
        assert!(asked.is_empty());
    }
    let (moved, _) = migrate(Feature::REMOTE, "", &[]);
    assert_eq!(moved.unwrap_err().code(), ErrorNumber::NO_SUPPORT);
}
