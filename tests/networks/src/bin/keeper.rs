//! Keeps virtual networks below a root, as a daemon would: reloads on SIGHUP, ends on SIGTERM and when nobody talks to
//! it any more. Reads calls and writes answers, each a line of JSON.

use std::io::{BufRead, Write};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use polyvirt::{
    Connect, ConnectListAllNetworksFlags, Network, NetworkUpdateCommand, NetworkUpdateFlags,
    NetworkUpdateSection, NetworkXmlFlags,
};
use polyvirt_driver::{ConnectFlags, Driver, Uri};
use serde_json::{Value, json};

fn main() -> Result<()> {
    let root = std::env::args().nth(1).context("which root?")?;
    let uri = format!("network:///embed?root={root}");
    // Before there is any other thread, so that all of them leave signals to the one that waits for them.
    let signals = Signals::hold()?;
    let keeper = Keeper {
        conn: Connect::open(&*uri)?,
        driver: polyvirt_driver_network::factory().open(
            &Uri::parse(&uri)?,
            None,
            ConnectFlags::empty(),
        )?,
    };
    let driver = Arc::clone(&keeper.driver);
    std::thread::spawn(move || signals.serve(&*driver));
    for line in std::io::stdin().lock().lines() {
        let answer = match keeper.answer(&line?) {
            Ok(answer) => json!({ "answer": answer }),
            Err(error) => json!({ "error": format!("{error:#}") }),
        };
        println!("{answer}");
        std::io::stdout().flush()?;
    }
    Ok(())
}

struct Keeper {
    conn: Connect,
    /// The same host once more, for what only a daemon does.
    driver: Arc<dyn Driver>,
}

impl Keeper {
    fn answer(&self, line: &str) -> Result<Value> {
        let line: Value = serde_json::from_str(line)?;
        let arguments = line["arguments"].as_array().into_iter().flatten();
        let arguments: Vec<&str> = arguments.filter_map(Value::as_str).collect();
        match (line["call"].as_str().unwrap_or_default(), &arguments[..]) {
            ("define", [xml]) => Ok(self.conn.network_define_xml(xml)?.name().into()),
            ("create", [xml]) => Ok(self.conn.network_create_xml(xml)?.name().into()),
            ("start", [name]) => Ok(self.named(name)?.create()?.into()),
            ("stop", [name]) => Ok(self.named(name)?.destroy()?.into()),
            ("undefine", [name]) => Ok(self.named(name)?.undefine()?.into()),
            ("autostart", [name]) => Ok(self.named(name)?.set_autostart(true)?.into()),
            ("active", [name]) => Ok(self.named(name)?.is_active()?.into()),
            ("xml", [name]) => Ok(self.named(name)?.xml_desc(NetworkXmlFlags::empty())?.into()),
            ("list", []) => {
                let all = ConnectListAllNetworksFlags::empty();
                let all = self.conn.list_all_networks(all)?;
                Ok(all.iter().map(Network::name).collect())
            }
            ("leases", [name]) => {
                let leases = self.named(name)?.dhcp_leases(None, 0)?;
                let leases = leases.into_iter().map(|lease| {
                    json!({
                        "interface": lease.iface,
                        "mac": lease.mac,
                        "address": lease.ipaddr,
                        "prefix": lease.prefix,
                        "hostname": lease.hostname,
                        "expires": lease.expirytime,
                    })
                });
                Ok(leases.collect())
            }
            ("add", [name, section, xml]) => {
                let section = match *section {
                    "host" => NetworkUpdateSection::IP_DHCP_HOST,
                    "range" => NetworkUpdateSection::IP_DHCP_RANGE,
                    "dns" => NetworkUpdateSection::DNS_HOST,
                    "txt" => NetworkUpdateSection::DNS_TXT,
                    "srv" => NetworkUpdateSection::DNS_SRV,
                    "portgroup" => NetworkUpdateSection::PORTGROUP,
                    other => bail!("there is no section '{other}' here"),
                };
                let command = NetworkUpdateCommand::ADD_LAST;
                let both = NetworkUpdateFlags::LIVE | NetworkUpdateFlags::CONFIG;
                let network = self.named(name)?;
                Ok(network.update(command, section, -1, xml, both)?.into())
            }
            ("reload", []) => Ok(self.driver.reload()?.into()),
            (other, arguments) => bail!("there is no call '{other}' with {}", arguments.len()),
        }
    }

    fn named(&self, name: &str) -> Result<Network> {
        Ok(self.conn.network_lookup_by_name(name)?)
    }
}

/// The signals that a daemon reacts to.
struct Signals(libc::sigset_t);

impl Signals {
    /// Keeps them from ending the process.
    fn hold() -> Result<Self> {
        // SAFETY: a set of signals is numbers, which `sigemptyset` sets.
        let mut set = unsafe { std::mem::zeroed() };
        // SAFETY: the set lives until the calls return, and no handler is touched.
        let failed = unsafe {
            libc::sigemptyset(&raw mut set);
            libc::sigaddset(&raw mut set, libc::SIGHUP);
            libc::sigaddset(&raw mut set, libc::SIGTERM);
            libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut())
        };
        if failed != 0 {
            bail!("cannot hold signals");
        }
        Ok(Self(set))
    }

    fn serve(&self, driver: &dyn Driver) {
        loop {
            let mut signal = 0;
            // SAFETY: both live until the call returns.
            let failed = unsafe { libc::sigwait(&raw const self.0, &raw mut signal) };
            if failed != 0 || signal == libc::SIGTERM {
                std::process::abort();
            }
            if let Err(error) = driver.reload() {
                eprintln!("{error}");
            }
        }
    }
}
