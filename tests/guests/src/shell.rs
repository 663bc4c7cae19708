//! A Linux guest that runs, and the shell on its console.

use std::time::Duration;

use anyhow::{Result, bail};
use polyvirt::{Domain, DomainCreateFlags, DomainState};

use crate::{Console, Place, READY};

/// Has a guest's client of DHCP, `udhcpc -s /lease`, take the address that it gets.
pub const LEASE: &str = "echo \"#!/bin/sh\" > /lease; \
    echo \"[ \\$1 = bound ] && ip addr add \\$ip/24 dev eth0 && ip route add default via \\$router\" >> /lease; \
    chmod +x /lease";

/// Long enough for a boot by translation beside other tests.
pub const BOOT: Duration = Duration::from_secs(90);

/// A guest that runs, and its shell.
pub struct Shell {
    /// The guest.
    pub domain: Domain,
    /// Where its shell is.
    pub console: Console,
}

impl Shell {
    /// Boots the guest of a document, until its shell is there.
    ///
    /// # Errors
    /// When it does not get there.
    pub fn boot(place: &Place, document: &str) -> Result<Self> {
        let domain = place.conn.domain_define_xml(document)?;
        domain.create_with_flags(DomainCreateFlags::START_PAUSED)?;
        let console = Console::open(&place.conn, &domain)?;
        domain.resume()?;
        console.expect(READY, BOOT)?;
        Ok(Self { domain, console })
    }

    /// What a command says, which has no single quotes in it.
    ///
    /// # Errors
    /// When the shell does not answer.
    pub fn ask(&self, command: &str) -> Result<String> {
        // The words around the answer are not in the line itself, which comes back too.
        let line = format!("echo the''start; eval '{command}'; echo the''end\n");
        self.console.tell(&line)?;
        self.console.expect("thestart", BOOT)?;
        let said = self.console.expect("theend", BOOT)?;
        Ok(said.replace("theend", "").trim().to_owned())
    }

    /// Waits until a call succeeds.
    ///
    /// # Errors
    /// When it goes on failing.
    pub fn until_ok(&self, call: impl Fn(&Domain) -> polyvirt::Result<()>) -> Result<()> {
        for _ in 0..20 {
            if call(&self.domain).is_ok() {
                return Ok(());
            }
        }
        Ok(call(&self.domain)?)
    }

    /// Waits until a command says what is right.
    ///
    /// # Errors
    /// When it goes on saying something else.
    pub fn until(&self, command: &str, right: impl Fn(&str) -> bool) -> Result<String> {
        let mut last = String::new();
        for _ in 0..100 {
            last = self.ask(command)?;
            if right(&last) {
                return Ok(last);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("`{command}` still says {last:?}")
    }

    /// Waits until the guest has powered off.
    ///
    /// # Errors
    /// When it goes on.
    pub fn powers_off(&self) -> Result<()> {
        for _ in 0..200 {
            if self.domain.state(0)?.0 == DomainState::SHUTOFF {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("it did not power off")
    }
}
