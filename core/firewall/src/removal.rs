//! What has been added to the firewall, as it is kept in a network's status.

use polyvirt_network::firewall::Family;

use crate::Backend;

/// How to take away what was added for a network: the commands of libvirt's status files, so that whichever version
/// comes next can do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// Who added it.
    pub backend: Backend,
    /// What to do, in this order.
    pub actions: Vec<Action>,
}

/// A command of `nft`, `iptables` or `ip6tables`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Which packets it is about: the attribute `layer`.
    pub family: Family,
    /// Its words, without the name of the program.
    pub words: Vec<String>,
}

impl Action {
    /// The name of a family as the value of `layer`.
    pub fn layer(family: Family) -> &'static str {
        match family {
            Family::Ipv4 => "ipv4",
            Family::Ipv6 => "ipv6",
        }
    }

    /// The family of that name.
    pub fn family_of(layer: &str) -> Option<Family> {
        let mut all = Family::ALL.into_iter();
        all.find(|family| Self::layer(*family) == layer)
    }
}

/// The rule that a command of `nft` deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handle {
    pub(crate) family: Family,
    pub(crate) chain: String,
    pub(crate) number: u64,
}

impl Handle {
    pub(crate) fn action(&self) -> Action {
        let family = polyvirt_network::firewall::nftables::family_name(self.family);
        let table = polyvirt_network::firewall::nftables::TABLE;
        let number = self.number.to_string();
        let words = [
            "delete",
            "rule",
            family,
            table,
            &self.chain,
            "handle",
            &number,
        ];
        Action {
            family: self.family,
            words: words.map(str::to_owned).to_vec(),
        }
    }

    /// The rule that an action deletes; nothing when it does something else, or elsewhere than in our table.
    pub(crate) fn of(action: &Action) -> Option<Self> {
        let words: Vec<&str> = action.words.iter().map(String::as_str).collect();
        let ["delete", "rule", family, table, chain, "handle", number] = words[..] else {
            return None;
        };
        let ours = polyvirt_network::firewall::nftables::family_name(action.family) == family
            && polyvirt_network::firewall::nftables::TABLE == table;
        ours.then_some(())?;
        Some(Self {
            family: action.family,
            chain: chain.to_owned(),
            number: number.parse().ok()?,
        })
    }
}

impl Removal {
    pub(crate) fn of_handles(handles: &[Handle]) -> Self {
        // The last that was added goes first.
        let actions = handles.iter().rev().map(Handle::action).collect();
        Self {
            backend: Backend::Nftables,
            actions,
        }
    }

    pub(crate) fn handles(&self) -> Vec<Handle> {
        match self.backend {
            Backend::Nftables => self.actions.iter().filter_map(Handle::of).collect(),
            Backend::Iptables => Vec::new(),
        }
    }
}
