//! The firewall in front of virtual networks, in the host's kernel.
//!
//! What the rules are is told by [`polyvirt_network::firewall`]; here they are put into the kernel and taken out
//! again, all of a network at once or none.
//!
//! | File | What |
//! |---|---|
//! | `removal.rs` | what has been added, as it is kept in a network's status |
//! | `nftables/` | rules by netlink, in one transaction |
//! | `iptables/` | rules by `iptables-restore`, for hosts that want it |
//! | `watch.rs` | somebody else takes our rules away |
//! | [`firewalld`] | which does so as often as it reloads, and has zones for bridges; `bus.rs`: how one talks with it |

mod bus;
pub mod firewalld;
mod iptables;
mod nftables;
mod removal;
mod watch;

pub use removal::{Action, Removal};
pub use watch::Watch;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_network::firewall::Rule;
use uuid::Uuid;

/// Who puts rules into the kernel: the words of `firewall_backend` in `network.conf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// We do, in tables of our own.
    Nftables,
    /// Programs of iptables do, in chains of our own.
    Iptables,
}

impl Backend {
    /// All, the best one first.
    pub const ALL: [Self; 2] = [Self::Nftables, Self::Iptables];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nftables => "nftables",
            Self::Iptables => "iptables",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether this host has it.
    fn is_there(self) -> bool {
        match self {
            Self::Nftables => nftables::is_there(),
            Self::Iptables => iptables::is_there(),
        }
    }
}

/// A network, for the firewall: whose rules they are, those it has, and those it shall have.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The network.
    pub owner: Uuid,
    /// What has been added for it before.
    pub before: Option<&'a Removal>,
    /// The rules that it shall have.
    pub rules: &'a [Rule],
}

/// The firewall of the network namespace that it was opened in.
///
/// Whatever changes it takes the proof that the caller may; without one, it does not compile:
///
/// ```compile_fail,E0061
/// # fn add(firewall: &polyvirt_firewall::Firewall) {
/// let added = firewall.add(uuid::Uuid::nil(), &[]);
/// # }
/// ```
///
/// With one, it does:
///
/// ```
/// # fn add(firewall: &polyvirt_firewall::Firewall) -> polyvirt_driver::Result<()> {
/// let admin = polyvirt_host::admin::NetAdmin::probe()?;
/// let added = firewall.add(&admin, uuid::Uuid::nil(), &[])?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Firewall {
    backend: Backend,
    nftables: nftables::Nftables,
}

impl Firewall {
    /// Opens it with the backend that an administrator has chosen, or the best that there is. Nothing is changed yet.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` when the host does not have the one that was chosen, or none.
    pub fn choose(chosen: Option<Backend>, _: &NetAdmin) -> Result<Self> {
        let backend = match chosen {
            Some(backend) if !backend.is_there() => {
                return Err(missing(&format!(
                    "firewall_backend is '{}', which this host does not have",
                    backend.name()
                )));
            }
            Some(backend) => backend,
            None => Backend::ALL
                .into_iter()
                .find(|backend| backend.is_there())
                .ok_or_else(|| {
                    missing("this host has neither nftables nor iptables, which networks need")
                })?,
        };
        Ok(Self {
            backend,
            nftables: nftables::Nftables::open(),
        })
    }

    /// Which backend rules are added with.
    pub fn backend(&self) -> Backend {
        self.backend
    }

    /// Adds the rules of a network, all or none, and whatever all networks share if it is not there.
    ///
    /// # Errors
    /// When the kernel does not take one of them: then none has been added.
    pub fn add(&self, admin: &NetAdmin, owner: Uuid, rules: &[Rule]) -> Result<Removal> {
        match self.backend {
            Backend::Nftables => self.nftables.add(admin, owner, rules),
            Backend::Iptables => iptables::add(admin, rules),
        }
    }

    /// Takes away what was added for a network, whichever version of this or of libvirt added it, and nothing else.
    /// What is not there any more is fine.
    ///
    /// # Errors
    /// When the kernel does not let go of it.
    pub fn remove(&self, admin: &NetAdmin, owner: Uuid, removal: &Removal) -> Result<()> {
        match removal.backend {
            Backend::Nftables => self.nftables.remove(admin, owner, removal),
            Backend::Iptables => iptables::remove(admin, removal),
        }
    }

    /// Whether nobody has taken away what was added here for a network. Only nftables can be asked; of iptables it is
    /// believed.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn has(&self, owner: Uuid, removal: &Removal) -> Result<bool> {
        match removal.backend {
            Backend::Nftables => self.nftables.has(owner, removal),
            Backend::Iptables => Ok(true),
        }
    }

    /// Takes away what is left of a network of which nothing was written down, as after a kill.
    ///
    /// # Errors
    /// When the kernel does not let go of it.
    pub fn sweep(&self, admin: &NetAdmin, owner: Uuid, rules: &[Rule]) -> Result<()> {
        match self.backend {
            Backend::Nftables => self.nftables.sweep(admin, owner),
            Backend::Iptables => iptables::remove(admin, &iptables::removal(rules)),
        }
    }

    /// Puts the rules of networks in place of what they had, in one transaction with nftables, so that no packet
    /// meets half of them. The answers are in the order of the networks.
    ///
    /// # Errors
    /// When the kernel does not take one of them: then all is as it was.
    pub fn reload(&self, admin: &NetAdmin, networks: &[Wanted<'_>]) -> Result<Vec<Removal>> {
        let of = |backend: Backend| {
            move |network: &&Wanted<'_>| network.before.is_some_and(|old| old.backend == backend)
        };
        let added = match self.backend {
            Backend::Nftables => self.nftables.replace(admin, networks)?,
            Backend::Iptables => iptables::replace(admin, networks)?,
        };
        // What another backend had added goes when it has been replaced.
        for backend in Backend::ALL {
            if backend != self.backend {
                for network in networks.iter().filter(of(backend)) {
                    if let Some(before) = network.before {
                        self.remove(admin, network.owner, before)?;
                    }
                }
            }
        }
        Ok(added)
    }

    /// Calls somebody, on a thread of its own, whenever others have taken away what all networks share or what was
    /// added here, as `nft flush ruleset` does. Whoever is called [reloads](Self::reload), with a proof of its own.
    ///
    /// # Errors
    /// When the kernel does not let us listen, or there are too many threads.
    pub fn watch(&self, _: &NetAdmin, lost: impl Fn() + Send + 'static) -> Result<Watch> {
        watch::start(self.backend, self.nftables.port()?, lost)
    }
}

fn missing(message: &str) -> Error {
    Error::new(
        ErrorDomain::NETWORK,
        ErrorNumber::CONFIG_UNSUPPORTED,
        message,
    )
}
