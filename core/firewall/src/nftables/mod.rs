//! Rules by netlink: whatever is done is one transaction, which holds as a whole or not at all.
//!
//! | File | What |
//! |---|---|
//! | `message.rs` | messages about tables, chains and rules |
//! | `expression.rs` | what rules are made of |
//!
//! Each of our rules says in a note whose it is. So a rule is never taken for another that got its number later, and
//! what a killed process has left is found again.

mod expression;
pub(crate) mod message;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use polyvirt_driver::{Error, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Net, sysctl};
use polyvirt_host::netlink::{Attributes, Message, NETFILTER, Socket};
use polyvirt_network::firewall::{Device, Family, Match, Rule, nftables as words};
use uuid::Uuid;

use crate::Wanted;
use crate::removal::{Handle, Removal};
use message::Found;

/// Hooks of the kernel's.
const FORWARD: u32 = 2;
const AFTER_ROUTING: u32 = 4;

/// How often a transaction is tried again because somebody else was quicker.
const TRIES: usize = 20;

/// The kernel's number of a family.
fn family_number(family: Family) -> u8 {
    let number = match family {
        Family::Ipv4 => libc::AF_INET,
        Family::Ipv6 => libc::AF_INET6,
    };
    u8::try_from(number).unwrap_or_default()
}

/// Whether the kernel has nftables.
pub(crate) fn is_there() -> bool {
    let asked = Socket::open(Some(NETFILTER)).and_then(|mut socket| generation(&mut socket));
    asked.is_ok()
}

/// Our tables.
#[derive(Debug)]
pub(crate) struct Nftables {
    socket: Mutex<Option<Socket>>,
}

/// What a transaction does besides what is always done.
struct Plan {
    messages: Vec<Message>,
    /// Which network each of the messages adds a rule for, and to which chain.
    adds: HashMap<usize, usize>,
}

impl Nftables {
    pub(crate) fn open() -> Self {
        // A kernel without netfilter by netlink has iptables alone.
        let socket = Socket::open(Some(NETFILTER)).ok();
        Self {
            socket: Mutex::new(socket),
        }
    }

    /// The port of what we change, so that it can be told from what others change.
    pub(crate) fn port(&self) -> Result<Option<u32>> {
        let socket = self.lock();
        socket.as_ref().map(Socket::port).transpose()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Socket>> {
        // Nothing is left half-done in a socket.
        self.socket.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds the rules of a network that has none.
    pub(crate) fn add(&self, _: &NetAdmin, owner: Uuid, rules: &[Rule]) -> Result<Removal> {
        let wanted = Wanted {
            owner,
            before: None,
            rules,
        };
        let bridge = bridges(&[wanted])?;
        self.transaction("add rules to the firewall", |socket| {
            let mut plan = Plan::base(&rules_in(socket, Some(words::FORWARD))?);
            plan.add(0, &wanted, bridge[0]);
            Ok(plan)
        })
        .map(|mut added| Removal::of_handles(&added.remove(&0).unwrap_or_default()))
    }

    /// Puts the rules of networks in place of those they have.
    pub(crate) fn replace(&self, _: &NetAdmin, networks: &[Wanted<'_>]) -> Result<Vec<Removal>> {
        let bridges = bridges(networks)?;
        self.transaction("change the firewall", |socket| {
            let found = rules_in(socket, None)?;
            let mut plan = Plan::base(&found);
            for old in &found {
                if networks.iter().any(|network| belongs(old, network)) {
                    plan.delete(old);
                }
            }
            for (at, (network, bridge)) in networks.iter().zip(&bridges).enumerate() {
                plan.add(at, network, *bridge);
            }
            Ok(plan)
        })
        .map(|mut added| {
            let handles = |at: usize| added.remove(&at).unwrap_or_default();
            (0..networks.len())
                .map(handles)
                .map(|handles| Removal::of_handles(&handles))
                .collect()
        })
    }

    /// Takes away what was added for a network.
    pub(crate) fn remove(&self, _: &NetAdmin, owner: Uuid, removal: &Removal) -> Result<()> {
        let handles = removal.handles();
        self.transaction("remove rules from the firewall", |socket| {
            let mut plan = Plan::empty();
            for handle in &handles {
                let there = rule(socket, handle)?;
                for old in there
                    .iter()
                    .filter(|old| old.owner.is_none_or(|one| one == owner))
                {
                    plan.delete(old);
                }
            }
            Ok(plan)
        })
        .map(drop)
    }

    /// Whether all that was added for a network is there still.
    pub(crate) fn has(&self, owner: Uuid, removal: &Removal) -> Result<bool> {
        let mut guard = self.lock();
        let Some(socket) = guard.as_mut() else {
            return Ok(false);
        };
        for handle in removal.handles() {
            let found = rule(socket, &handle)?;
            if found.is_none_or(|found| found.owner != Some(owner)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes away all that says it is a network's.
    pub(crate) fn sweep(&self, _: &NetAdmin, owner: Uuid) -> Result<()> {
        self.transaction("remove rules from the firewall", |socket| {
            let mut plan = Plan::empty();
            for old in rules_in(socket, None)? {
                if old.owner == Some(owner) {
                    plan.delete(&old);
                }
            }
            Ok(plan)
        })
        .map(drop)
    }

    /// Plans with what is there now and does it, unless something changed in between: then once more. Tells the rules
    /// added for each network.
    fn transaction(
        &self,
        what: &str,
        plan: impl Fn(&mut Socket) -> Result<Plan>,
    ) -> Result<HashMap<usize, Vec<Handle>>> {
        let mut guard = self.lock();
        let socket = guard
            .as_mut()
            .ok_or_else(|| Error::operation_failed(format!("cannot {what}: no nftables here")))?;
        let mut last = None;
        for _ in 0..TRIES {
            let generation = generation(socket)?;
            let plan = plan(socket)?;
            match plan.run(socket, generation, what) {
                Err(error) if error.info().int1 == libc::ERESTART => last = Some(error),
                done => return done,
            }
        }
        Err(last.unwrap_or_else(|| Error::internal(format!("cannot {what}"))))
    }
}

impl Plan {
    fn empty() -> Self {
        Self {
            messages: Vec::new(),
            adds: HashMap::new(),
        }
    }

    /// What all networks share, as far as it is not there.
    fn base(found: &[Found]) -> Self {
        let mut plan = Self::empty();
        for family in families() {
            let hooked =
                |name, kind, hook, priority| message::hooked(family, name, kind, hook, priority);
            plan.messages.push(message::table(family));
            plan.messages.push(hooked(
                words::FORWARD,
                "filter",
                FORWARD,
                words::FORWARD_PRIORITY,
            ));
            for chain in words::FORWARDED {
                plan.messages.push(message::chain(family, chain));
                let asked = found.iter().any(|rule| {
                    (rule.family, rule.chain.as_str(), rule.jump.as_deref())
                        == (family, words::FORWARD, Some(chain))
                });
                if !asked {
                    plan.messages
                        .push(message::insert(family, words::FORWARD, None, |list| {
                            expression::count_and_jump(chain, list)
                        }));
                }
            }
            plan.messages.push(hooked(
                words::NAT,
                "nat",
                AFTER_ROUTING,
                words::NAT_PRIORITY,
            ));
        }
        plan
    }

    fn delete(&mut self, rule: &Found) {
        let delete = message::delete(rule.family, &rule.chain, rule.handle);
        self.messages.push(delete);
    }

    fn add(&mut self, at: usize, network: &Wanted<'_>, bridge: u32) {
        for rule in network.rules {
            let Some(chain) = words::chain_name(rule.chain) else {
                continue;
            };
            self.adds.insert(self.messages.len(), at);
            self.messages.push(message::insert(
                rule.family,
                chain,
                Some(network.owner),
                |list| expression::of_rule(rule, bridge, list),
            ));
        }
    }

    fn run(
        self,
        socket: &mut Socket,
        generation: u32,
        what: &str,
    ) -> Result<HashMap<usize, Vec<Handle>>> {
        let mut messages = vec![message::begin(generation)];
        messages.extend(self.messages);
        // When the last is done, all is.
        match messages.pop() {
            Some(last) if !messages.is_empty() => messages.push(last.acknowledged()),
            _ => return Ok(HashMap::new()),
        }
        messages.push(message::end());
        let mut added: HashMap<usize, Vec<Handle>> = HashMap::new();
        for reply in socket.talk(messages, what)? {
            // The first message is what begins the transaction.
            let number = usize::try_from(reply.answers).unwrap_or(0).checked_sub(1);
            let network = number.and_then(|number| self.adds.get(&number));
            if reply.kind == message::NEW_RULE
                && let Some(network) = network
                && let Some(rule) = message::found(&reply)
            {
                added.entry(*network).or_default().push(Handle {
                    family: rule.family,
                    chain: rule.chain,
                    number: rule.handle,
                });
            }
        }
        Ok(added)
    }
}

/// Whether a rule is one of those that a network had.
fn belongs(rule: &Found, network: &Wanted<'_>) -> bool {
    match rule.owner {
        Some(owner) => owner == network.owner,
        // Added by somebody who leaves no notes.
        None => network.before.is_some_and(|before| {
            before.handles().iter().any(|handle| {
                (handle.family, &handle.chain, handle.number)
                    == (rule.family, &rule.chain, rule.handle)
            })
        }),
    }
}

/// The families that the kernel has.
fn families() -> impl Iterator<Item = Family> {
    let has_ipv6 = matches!(sysctl::get(sysctl::FORWARD_6), Ok(Some(_)));
    Family::ALL
        .into_iter()
        .filter(move |family| *family == Family::Ipv4 || has_ipv6)
}

fn generation(socket: &mut Socket) -> Result<u32> {
    let what = "read the generation of the firewall";
    let found = socket.talk(vec![message::generation().acknowledged()], what)?;
    let number = found.first().and_then(|reply| {
        let number = Attributes::after(message::FIXED, &reply.body).get(1)?;
        Some(u32::from_be_bytes(*number.first_chunk()?))
    });
    number.ok_or_else(|| Error::operation_failed(format!("cannot {what}: the kernel does not say")))
}

/// The rules of our tables, or of one chain of them; none when these are not there.
fn rules_in(socket: &mut Socket, chain: Option<&str>) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for family in families() {
        match socket.list(
            &message::rules(family, chain),
            "list the rules of the firewall",
        ) {
            Ok(replies) => found.extend(replies.iter().filter_map(message::found)),
            Err(error) if error.info().int1 == libc::ENOENT => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The rule of a handle, if it is there.
fn rule(socket: &mut Socket, handle: &Handle) -> Result<Option<Found>> {
    let ask = message::rule(handle.family, &handle.chain, handle.number).acknowledged();
    match socket.talk(vec![ask], "find a rule of the firewall") {
        Ok(replies) => Ok(replies.iter().find_map(message::found)),
        Err(error) if error.info().int1 == libc::ENOENT => Ok(None),
        Err(error) => Err(error),
    }
}

/// The index of each network's bridge; 0 for those whose rules name none.
fn bridges(networks: &[Wanted<'_>]) -> Result<Vec<u32>> {
    let mut net = Net::open()?;
    let mut index = |network: &Wanted<'_>| match bridge(network.rules) {
        None => Ok(0),
        Some(name) => match net.link(name)? {
            Some(link) => Ok(link.index),
            None => Err(Error::operation_failed(format!(
                "cannot add rules to the firewall: there is no bridge '{name}'"
            ))),
        },
    };
    networks.iter().map(&mut index).collect()
}

fn bridge(rules: &[Rule]) -> Option<&str> {
    let mut matches = rules.iter().flat_map(|rule| &rule.matches);
    matches.find_map(|one| match one {
        Match::From(Device::Bridge(name)) | Match::To(Device::Bridge(name)) => Some(name.as_str()),
        _ => None,
    })
}
