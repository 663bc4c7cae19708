//! What the firewall of many networks takes: adding them one by one, reloading all of them in one transaction, taking
//! them away; and the same rules added by one run of `nft` each and by one run of all.
//!
//! Runs in a network namespace of its own: `cargo bench -p polyvirt-firewall`, as whoever may make one.

#![allow(
    clippy::unwrap_used,
    reason = "a bench that cannot go on has nothing to say"
)]

use std::process::Command;
use std::time::{Duration, Instant};

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_firewall::{Backend, Firewall, Wanted};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Bridge, Change, Kind, Net};
use polyvirt_network::firewall::{Family, Rule, nftables, rules};
use rustix::thread::{UnshareFlags, unshare_unsafe};
use uuid::Uuid;

const NETWORKS: u16 = 100;

fn network(number: u16) -> Vec<Rule> {
    let document = format!(
        "<network><name>n{number}</name><bridge name='virbr{number}'/><forward mode='nat'/>
         <ip address='10.{}.{}.1' prefix='24'><dhcp/></ip>
         <ip family='ipv6' address='2001:db8:{number}::1' prefix='64'/></network>",
        number / 256,
        number % 256
    );
    let network = Network::parse(&document, &ParseOptions::default()).unwrap();
    rules(&network).unwrap()
}

/// What it takes on the clock, and of this process's CPU time.
fn timed<T>(what: &str, task: impl FnOnce() -> T) -> T {
    let (clock, cpu) = (Instant::now(), cpu());
    let done = task();
    let (clock, cpu) = (clock.elapsed(), self::cpu().saturating_sub(cpu));
    println!("{what:50} {clock:>10.2?} on the clock {cpu:>10.2?} of CPU");
    done
}

fn cpu() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(now).unwrap()
}

fn main() {
    // SAFETY: this process has one thread, and is made for this.
    if let Err(error) = unsafe { unshare_unsafe(UnshareFlags::NEWNET) } {
        println!("no network namespace can be made here ({error})");
        return;
    }
    let (admin, mut net) = (NetAdmin::probe().unwrap(), Net::open().unwrap());
    let networks: Vec<Vec<Rule>> = (0..NETWORKS).map(network).collect();
    let plain = Bridge::default();
    timed(&format!("make {NETWORKS} bridges"), || {
        for number in 0..NETWORKS {
            let name = format!("virbr{number}");
            net.create(&admin, &name, Kind::Bridge(&plain), &Change::default())
                .unwrap();
        }
    });
    let firewall = Firewall::choose(Some(Backend::Nftables), &admin).unwrap();
    let owner = |number: usize| Uuid::from_u128(u128::try_from(number).unwrap());
    let added = timed(
        &format!("add the rules of {NETWORKS} networks, one by one"),
        || {
            let networks = networks.iter().enumerate();
            networks
                .map(|(number, rules)| firewall.add(&admin, owner(number), rules).unwrap())
                .collect::<Vec<_>>()
        },
    );
    let wanted: Vec<Wanted<'_>> = networks
        .iter()
        .zip(&added)
        .enumerate()
        .map(|(number, (rules, before))| Wanted {
            owner: owner(number),
            before: Some(before),
            rules,
        })
        .collect();
    let added = timed(&format!("reload all {NETWORKS} in one transaction"), || {
        firewall.reload(&admin, &wanted).unwrap()
    });
    timed(
        &format!("remove the rules of {NETWORKS} networks, one by one"),
        || {
            for (number, removal) in added.iter().enumerate() {
                firewall.remove(&admin, owner(number), removal).unwrap();
            }
        },
    );
    let commands: Vec<String> = networks
        .iter()
        .flatten()
        .filter_map(nftables::insert)
        .collect();
    let few = commands.len() / networks.len();
    if !nft(&Family::ALL.map(nftables::base).concat()) {
        println!("nft is not installed: nothing to compare with");
        return;
    }
    timed(
        &format!("nft, a run for each of the {few} rules of 1 network"),
        || {
            for command in &commands[..few] {
                nft(std::slice::from_ref(command));
            }
        },
    );
    timed(
        &format!("nft, one run for the rules of {NETWORKS} networks"),
        || {
            nft(&commands);
        },
    );
}

fn nft(commands: &[String]) -> bool {
    let path = std::env::temp_dir().join(format!("polyvirt-bench-{}", std::process::id()));
    std::fs::write(&path, commands.join("\n")).unwrap();
    let done = Command::new("nft").arg("-f").arg(&path).output();
    std::fs::remove_file(&path).unwrap();
    done.is_ok_and(|done| done.status.success())
}
