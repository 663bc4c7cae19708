//! Messages about tables, chains and rules.

use polyvirt_host::netlink::{Attributes, Message, Reply, flags};
use polyvirt_network::firewall::Family;
use polyvirt_network::firewall::nftables::TABLE;
use uuid::Uuid;

use super::family_number;

/// Our part of netfilter, and the numbers of what it is told.
const NF_TABLES: u16 = 10;
pub(crate) const DELETE_TABLE: u16 = NF_TABLES << 8 | 2;
pub(crate) const DELETE_CHAIN: u16 = NF_TABLES << 8 | 5;
pub(crate) const DELETE_RULE: u16 = NF_TABLES << 8 | 8;
pub(super) const NEW_RULE: u16 = NF_TABLES << 8 | 6;
const NEW_TABLE: u16 = NF_TABLES << 8;
const NEW_CHAIN: u16 = NF_TABLES << 8 | 3;
const GET_RULE: u16 = NF_TABLES << 8 | 7;
const GET_GENERATION: u16 = NF_TABLES << 8 | 16;

/// Around a transaction.
const BEGIN: u16 = 0x10;
const END: u16 = 0x11;
const BASED_ON: u16 = 1;

/// The length of the fixed fields.
pub(crate) const FIXED: usize = 4;

/// Numbers of attributes of tables, chains and rules: the name of the table is the first of all.
pub(crate) const TABLE_NAME: u16 = 1;
mod chain {
    pub(super) const NAME: u16 = 3;
    pub(super) const HOOK: u16 = 4;
    pub(super) const POLICY: u16 = 5;
    pub(super) const TYPE: u16 = 7;

    /// Inside of [`HOOK`].
    pub(super) const HOOK_NUMBER: u16 = 1;
    pub(super) const HOOK_PRIORITY: u16 = 2;
}
mod rule {
    pub(super) const CHAIN: u16 = 2;
    pub(super) const HANDLE: u16 = 3;
    pub(super) const EXPRESSIONS: u16 = 4;
    pub(super) const NOTE: u16 = 7;
}

/// In the note of a rule, a thing of ours among those of others, who skip it: whose rule it is.
const OWNER: u8 = 0xb0;

/// A packet that no rule says anything about passes.
const ACCEPT: u32 = 1;

fn fixed(family: u8, resource: u16) -> [u8; FIXED] {
    let [high, low] = resource.to_be_bytes();
    [family, 0, high, low]
}

fn about(kind: u16, more: u16, family: Family) -> Message {
    Message::new(kind, more, &fixed(family_number(family), 0)).text(TABLE_NAME, TABLE)
}

/// Begins a transaction that holds only if nothing has changed since a generation.
pub(super) fn begin(generation: u32) -> Message {
    Message::new(BEGIN, 0, &fixed(0, NF_TABLES)).be32(BASED_ON, generation)
}

/// Ends it.
pub(super) fn end() -> Message {
    Message::new(END, 0, &fixed(0, NF_TABLES))
}

/// Asks for the generation.
pub(super) fn generation() -> Message {
    Message::new(GET_GENERATION, 0, &fixed(0, 0))
}

/// Makes our table, if it is not there.
pub(super) fn table(family: Family) -> Message {
    about(NEW_TABLE, flags::CREATE, family).be32(2, 0)
}

/// Makes a chain, if it is not there.
pub(super) fn chain(family: Family, name: &str) -> Message {
    about(NEW_CHAIN, flags::CREATE, family).text(chain::NAME, name)
}

/// Makes a chain that the kernel asks, if it is not there.
pub(super) fn hooked(family: Family, name: &str, kind: &str, hook: u32, priority: i32) -> Message {
    chain(family, name)
        .text(chain::TYPE, kind)
        .be32(chain::POLICY, ACCEPT)
        .nested(chain::HOOK, |inside| {
            inside
                .be32(chain::HOOK_NUMBER, hook)
                .bytes(chain::HOOK_PRIORITY, &priority.to_be_bytes())
        })
}

/// Puts a rule in front of the others of its chain.
pub(super) fn insert(
    family: Family,
    chain: &str,
    owner: Option<Uuid>,
    expressions: impl FnOnce(Message) -> Message,
) -> Message {
    let ask = about(NEW_RULE, flags::CREATE | flags::ECHO, family)
        .text(rule::CHAIN, chain)
        .nested(rule::EXPRESSIONS, expressions);
    match owner {
        Some(owner) => ask.bytes(rule::NOTE, &note(owner)),
        None => ask,
    }
}

/// Deletes a rule.
pub(super) fn delete(family: Family, chain: &str, handle: u64) -> Message {
    about(DELETE_RULE, 0, family)
        .text(rule::CHAIN, chain)
        .be64(rule::HANDLE, handle)
}

/// Asks for the rules of our table, or of one of its chains.
pub(super) fn rules(family: Family, chain: Option<&str>) -> Message {
    let ask = about(GET_RULE, flags::DUMP, family);
    match chain {
        Some(chain) => ask.text(rule::CHAIN, chain),
        None => ask,
    }
}

/// Asks for one of them.
pub(super) fn rule(family: Family, chain: &str, handle: u64) -> Message {
    about(GET_RULE, 0, family)
        .text(rule::CHAIN, chain)
        .be64(rule::HANDLE, handle)
}

fn note(owner: Uuid) -> Vec<u8> {
    let value = owner.as_bytes();
    let mut note = vec![OWNER, u8::try_from(value.len()).unwrap_or_default()];
    note.extend(value);
    note
}

/// A rule that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) family: Family,
    pub(super) chain: String,
    pub(super) handle: u64,
    /// Whose it is, if we have added it.
    pub(super) owner: Option<Uuid>,
    /// The chain that it asks, if it does nothing else.
    pub(super) jump: Option<String>,
}

/// The rule that a message is about.
pub(super) fn found(reply: &Reply) -> Option<Found> {
    let attributes = Attributes::after(FIXED, &reply.body);
    let number = reply.body.first().copied()?;
    let mut families = Family::ALL.into_iter();
    Some(Found {
        family: families.find(|family| family_number(*family) == number)?,
        chain: attributes.text(rule::CHAIN)?,
        handle: attributes.be64(rule::HANDLE)?,
        owner: owner(attributes.get(rule::NOTE).unwrap_or_default()),
        jump: jump(attributes.inside(rule::EXPRESSIONS)),
    })
}

fn owner(mut note: &[u8]) -> Option<Uuid> {
    while let Some(([kind, length], rest)) = note.split_first_chunk() {
        let value = rest.get(..usize::from(*length))?;
        if *kind == OWNER {
            return Uuid::from_slice(value).ok();
        }
        note = &rest[value.len()..];
    }
    None
}

fn jump(mut expressions: Attributes<'_>) -> Option<String> {
    expressions.find_map(|(_, expression)| {
        let data = Attributes::after(0, expression).inside(2);
        data.inside(2).inside(2).text(2)
    })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{note, owner};

    #[test]
    fn notes_of_others_are_skipped() {
        let ours = Uuid::from_u128(7);
        let mut both = vec![0, 3, b'h', b'i', 0];
        both.extend(note(ours));
        assert_eq!(owner(&both), Some(ours));
        assert_eq!(owner(&both[..5]), None);
        for end in 5..both.len() {
            assert_eq!(owner(&both[..end]), None, "{end}");
        }
    }
}
