//! The guest's memory on its way to a file, or from one.

use std::fs::File;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{DomainJobOperation, Error, ErrorDomain, Result};
use polyvirt_host::direct;
use polyvirt_host::filter::Filter;
use serde_json::{Value, json};

use super::figures::figures;
use super::happenings::text;
use super::transfers::{Transfers, Way};
use super::{Running, soon};
use crate::compression::Compression;

/// The name under which QEMU knows the file.
const NAME: &str = "migrate";
/// How long nothing may move before it is given up.
const STUCK: Duration = Duration::from_secs(120);
/// How long QEMU may take to say how a dump failed.
const PATIENCE: Duration = Duration::from_secs(2);
/// No bound worth mentioning, in bytes per second.
const FAST: u64 = i64::MAX as u64;

/// How memory gets to a file.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WayToFile {
    /// Whether it goes past the host's cache.
    pub(crate) past_cache: bool,
    /// How it is made smaller.
    pub(crate) compression: Compression,
}

impl Running {
    /// As [`Running::write_memory`], but made smaller, and past the host's cache when that is wanted.
    pub(crate) fn write_memory_to(
        &self,
        file: &File,
        way: WayToFile,
        operation: DomainJobOperation,
        transfers: &Transfers,
    ) -> Result<DomainEvent> {
        let past_cache = way.past_cache.then(|| direct::Writer::new(file));
        let past_cache = past_cache.transpose()?;
        let end = past_cache.as_ref().map_or(file, direct::Writer::end);
        let done = match way.compression.writer(end)? {
            Some(filter) => self.write_memory_through(filter, operation, transfers),
            None => self.write_memory(end, operation, transfers),
        }?;
        past_cache.map_or(Ok(()), direct::Writer::finish)?;
        Ok(done)
    }

    fn write_memory_through(
        &self,
        mut filter: Filter,
        operation: DomainJobOperation,
        transfers: &Transfers,
    ) -> Result<DomainEvent> {
        let of_qemu = |error: Error| error.with_domain(ErrorDomain::QEMU);
        let end = filter.hand_over();
        let end = end.ok_or_else(|| Error::internal("a filter without an end"))?;
        let done = self.write_memory(&end, operation, transfers);
        drop(end);
        // When it failed, QEMU only knows that nobody reads what it writes.
        let done = done.map_err(|error| filter.failure().map_or(error, of_qemu))?;
        filter.finish().map_err(of_qemu)?;
        Ok(done)
    }

    /// Writes the guest's memory and the state of its devices to a file, from where the file is now. Its CPUs have to
    /// stand still. What listeners are told when it is done is what this gives.
    fn write_memory(
        &self,
        file: &File,
        operation: DomainJobOperation,
        transfers: &Transfers,
    ) -> Result<DomainEvent> {
        let moving = transfers.begin(operation, Way::Migration);
        self.pass(file)?;
        self.execute("migrate-set-parameters", json!({ "max-bandwidth": FAST }))?;
        self.execute("migrate", json!({ "uri": format!("fd:{NAME}") }))?;
        if moving.is_cancelled() {
            // Whoever wanted that came before there was anything to end.
            self.execute("migrate_cancel", Value::Null)?;
        }
        let result = self.wait(Way::Migration, "domain state could not be written");
        if moving.is_cancelled() && result.is_err() {
            let message = "operation aborted: job canceled by client";
            return Err(Error::operation_aborted(message).with_domain(ErrorDomain::QEMU));
        }
        if result.is_err() {
            // It may have ended meanwhile.
            let _ = self.execute("migrate_cancel", Value::Null);
        }
        result.map(|said| {
            let params = figures(operation, &said);
            moving.completed(&params);
            DomainEvent::JobCompleted { params }
        })
    }

    /// Reads them from a file, from where the file is now. QEMU has to have been started to wait for that.
    pub(crate) fn read_memory(&self, file: &File) -> Result<()> {
        self.pass(file)?;
        self.execute("migrate-incoming", json!({ "uri": format!("fd:{NAME}") }))?;
        self.wait(Way::Migration, "domain state could not be read")
            .map(drop)
    }

    fn pass(&self, file: &File) -> Result<()> {
        let arguments = json!({ "fdname": NAME });
        let passed = Some(file.as_fd());
        self.monitor
            .execute_passing("getfd", arguments, passed, soon())
            .map(drop)
    }

    /// Waits until QEMU has written a dump that is only memory.
    pub(crate) fn wait_for_dump(&self, transfers: &Transfers) -> Result<()> {
        let moving = transfers.begin(DomainJobOperation::DUMP, Way::Dump);
        let failed = "memory could not be dumped";
        let done = self.wait(Way::Dump, failed).map(drop);
        done.map_err(|error| match moving.failure(PATIENCE) {
            Some(why) => operation_failed(format!("{failed}: {why}")),
            None => error,
        })
    }

    /// How far it is, as QEMU tells it of a migration.
    pub(crate) fn progress(&self, way: Way) -> Result<Value> {
        match way {
            Way::Migration => self.execute("query-migrate", Value::Null),
            Way::Dump => {
                let said = self.execute("query-dump", Value::Null)?;
                let number = |key| said.get(key).and_then(Value::as_u64).unwrap_or_default();
                let (total, done) = (number("total"), number("completed"));
                let left = total.saturating_sub(done);
                let status = said.get("status").cloned().unwrap_or_default();
                let memory = json!({ "total": total, "transferred": done, "remaining": left });
                Ok(json!({ "status": status, "ram": memory }))
            }
        }
    }

    fn wait(&self, way: Way, failed: &str) -> Result<Value> {
        let mut pause = Duration::from_millis(1);
        let (mut moved, mut since) = (0, Instant::now());
        loop {
            let now = self.progress(way)?;
            match text(&now, "status") {
                "completed" => return Ok(now),
                "failed" | "cancelled" => {
                    let why = text(&now, "error-desc");
                    let why = if why.is_empty() {
                        "QEMU gave it up"
                    } else {
                        why
                    };
                    return Err(operation_failed(format!("{failed}: {why}")));
                }
                _ => {}
            }
            let bytes = now.pointer("/ram/transferred").and_then(Value::as_u64);
            let bytes = bytes.unwrap_or_default();
            if bytes != moved {
                (moved, since) = (bytes, Instant::now());
            }
            if since.elapsed() > STUCK {
                let seconds = STUCK.as_secs();
                return Err(operation_failed(format!(
                    "{failed}: nothing has moved for {seconds} seconds"
                )));
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(50));
        }
    }
}

fn operation_failed(message: String) -> Error {
    Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
}
