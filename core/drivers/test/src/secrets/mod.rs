//! Secrets: this page says which calls there are, the modules what they do.
//!
//! They behave as those of libvirt's secret driver, and are forgotten with their host.

mod define;
mod find;
mod value;

use std::collections::BTreeMap;

use parking_lot::Mutex;
use polyvirt_config::FormatOptions;
use polyvirt_config::secret::Secret;
use polyvirt_driver::events::SecretEvent;
use polyvirt_driver::refs::SecretRef;
use polyvirt_driver::traits::SecretDriver;
use polyvirt_driver::{
    ConnectListAllSecretsFlags, Error, ErrorDomain, Result, SecretDefineFlags, SecretUsageType,
    Uuid,
};

use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_inventory::calls;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<BTreeMap<Uuid, Entry>>);

/// A secret.
struct Entry {
    config: Secret,
    /// None until it is set.
    value: Option<Vec<u8>>,
}

calls! { SecretDriver for crate::connection::Connection;
    // Finding them.
    connect_num_of_secrets() -> i32 => find::count;
    connect_list_secrets() -> Vec<String> => find::uuids;
    connect_list_all_secrets(flags: ConnectListAllSecretsFlags) -> Vec<SecretRef> => find::all;
    secret_lookup_by_uuid(uuid: Uuid) -> SecretRef => find::by_uuid;
    secret_lookup_by_usage(kind: SecretUsageType, id: &str) -> SecretRef => find::by_usage;

    // Making and removing them.
    secret_define_xml(xml: &str, flags: SecretDefineFlags) -> SecretRef => define::define;
    secret_undefine(secret: &SecretRef) -> () => define::undefine;
    secret_get_xml_desc(secret: &SecretRef, flags: u32) -> String => document;

    // What they keep.
    secret_set_value(secret: &SecretRef, bytes: &[u8], flags: u32) -> () => value::set;
    secret_get_value(secret: &SecretRef, flags: u32) -> (Vec<u8>, usize) => value::get;
}

fn document(host: &Host, secret: &SecretRef, flags: u32) -> Result<String> {
    check("secretGetXMLDesc", flags, 0)?;
    host.secrets.with(secret, |entry| {
        let options = FormatOptions::default();
        Ok(polyvirt_config::format(&entry.config, &options))
    })
}

impl Secrets {
    /// Looks at a secret, or changes it.
    fn with<T>(&self, secret: &SecretRef, job: impl FnOnce(&mut Entry) -> Result<T>) -> Result<T> {
        let mut secrets = self.0.lock();
        let entry = secrets.get_mut(&secret.uuid);
        job(entry.ok_or_else(|| missing("uuid", secret.uuid))?)
    }
}

/// What callers know a secret by.
fn reference(uuid: Uuid, config: &Secret) -> SecretRef {
    let (kind, id) = usage(config);
    SecretRef::new(uuid, kind, id)
}

/// What a secret is for.
fn usage(config: &Secret) -> (SecretUsageType, &str) {
    let Some((kind, id)) = config.usage_id() else {
        return (SecretUsageType::NONE, "");
    };
    let kind = match kind {
        "volume" => SecretUsageType::VOLUME,
        "ceph" => SecretUsageType::CEPH,
        "iscsi" => SecretUsageType::ISCSI,
        "tls" => SecretUsageType::TLS,
        "vtpm" => SecretUsageType::VTPM,
        _ => SecretUsageType::NONE,
    };
    (kind, id)
}

/// Notes for the listeners what became of a secret.
fn note(host: &Host, secret: &SecretRef, event: SecretEvent) {
    host.events.note((secret.clone(), event));
}

/// Refuses flags that a call does not know.
fn check(function: &str, given: u32, known: u32) -> Result<()> {
    flags::check(function, given, known).map_err(|error| error.with_domain(ErrorDomain::SECRET))
}

/// There is no such secret.
fn missing(what: &str, value: impl std::fmt::Display) -> Error {
    Error::no_secret(format!("no secret with matching {what} '{value}'"))
}
