//! Servers that have ended though their networks are active are started again, and what they have given is published.

use std::sync::Weak;
use std::thread;
use std::time::Duration;

use polyvirt_driver::{Error, Result};

use super::again;
use super::published::Seen;
use crate::host::Host;

/// How often is looked.
const PACE: Duration = Duration::from_secs(2);

/// Looks after the servers of a host from now on, and as long as the host is there.
pub(super) fn begin(host: &Host) -> Result<()> {
    let mut has_keeper = host.has_keeper.lock();
    if *has_keeper {
        return Ok(());
    }
    let host: Weak<Host> = host.me.clone();
    let keeper = thread::Builder::new().name("polyvirt-keeper".to_owned());
    keeper
        .spawn(move || {
            let mut seen = Seen::default();
            while let Some(host) = host.upgrade() {
                // One that cannot be started again now may be the next time.
                let _ = again::mend_servers(&host);
                let _ = seen.publish(&host);
                drop(host);
                thread::sleep(PACE);
            }
        })
        .map_err(|error| Error::io(&error, "cannot look after the networks' servers"))?;
    *has_keeper = true;
    Ok(())
}
