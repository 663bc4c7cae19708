//! Sets of words, and truths.

use super::super::Codec;

/// Words that stand for bits, in the order they are written.
type Words = &'static [(&'static str, u8)];

/// The bits of words with commas between them. A word for no bits takes none away.
fn bits(words: Words, text: &str) -> Option<u8> {
    let known = |word: &str| {
        words
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(word))
    };
    text.split(',')
        .filter(|word| !word.is_empty())
        .try_fold(0, |all, word| known(word).map(|(_, bits)| all | bits))
}

/// The words of bits. A word that stands for all that is left is taken alone.
fn words(words: Words, mut bits: u8, out: &mut String) {
    let mut comma = "";
    for (word, wanted) in words {
        if *wanted != 0 && bits & wanted == *wanted {
            out.push_str(comma);
            out.push_str(word);
            comma = ",";
            bits &= !wanted;
        }
    }
}

/// Flags of TCP: which are looked at, and which of these are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TcpFlags {
    /// Those looked at, as bits of the TCP header.
    pub mask: u8,
    /// Those set, as bits of the TCP header.
    pub set: u8,
}

const TCP_FLAGS: Words = &[
    ("ALL", 0x3f),
    ("NONE", 0),
    ("FIN", 0x01),
    ("SYN", 0x02),
    ("RST", 0x04),
    ("PSH", 0x08),
    ("ACK", 0x10),
    ("URG", 0x20),
];

impl Codec for TcpFlags {
    type Value = Self;
    const EXPECTED: &'static str = "flags of TCP, a slash, and flags of TCP";

    fn read(text: &str) -> Option<Self> {
        let (mask, set) = text.split_once('/')?;
        Some(Self {
            mask: bits(TCP_FLAGS, mask)?,
            set: bits(TCP_FLAGS, set)?,
        })
    }

    fn write(value: &Self, out: &mut String) {
        tcp_flags(value.mask, out);
        out.push('/');
        tcp_flags(value.set, out);
    }
}

fn tcp_flags(flags: u8, out: &mut String) {
    match flags {
        0 => out.push_str("NONE"),
        _ => words(TCP_FLAGS, flags, out),
    }
}

/// States of a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConnectionStates {
    bits: u8,
}

impl ConnectionStates {
    /// Whether the state of no connection fits.
    pub fn none(self) -> bool {
        self.bits & NO_STATE != 0
    }

    /// Their names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let chosen = STATES.iter().filter(move |(_, bit)| self.bits & bit != 0);
        chosen.map(|(name, _)| *name)
    }
}

/// The bit of `NONE`, beside which others do not count.
const NO_STATE: u8 = 0x10;

const STATES: Words = &[
    ("NEW", 0x01),
    ("ESTABLISHED", 0x02),
    ("RELATED", 0x04),
    ("INVALID", 0x08),
    ("NONE", NO_STATE),
];

impl Codec for ConnectionStates {
    type Value = Self;
    const EXPECTED: &'static str =
        "NEW, ESTABLISHED, RELATED and INVALID, with commas between them, or NONE";

    fn read(text: &str) -> Option<Self> {
        let bits = bits(STATES, text)?;
        Some(Self {
            bits: if bits & NO_STATE == 0 { bits } else { NO_STATE },
        })
    }

    fn write(value: &Self, out: &mut String) {
        words(STATES, value.bits, out);
    }
}

/// Which addresses of a packet are looked for in a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpSetFlags {
    sources: Vec<bool>,
}

impl IpSetFlags {
    /// For each part of the set's entries, whether it is the sender's, and not the receiver's.
    pub fn sources(&self) -> &[bool] {
        &self.sources
    }
}

impl Codec for IpSetFlags {
    type Value = Self;
    const EXPECTED: &'static str = "src and dst, up to six times, with commas between them";

    fn read(text: &str) -> Option<Self> {
        let source = |word: &str| match word.to_ascii_lowercase().as_str() {
            "src" => Some(true),
            "dst" => Some(false),
            _ => None,
        };
        let sources: Vec<bool> = text.split(',').map(source).collect::<Option<_>>()?;
        (sources.len() <= 6).then_some(Self { sources })
    }

    fn write(value: &Self, out: &mut String) {
        let words: Vec<&str> = value
            .sources
            .iter()
            .map(|source| if *source { "src" } else { "dst" })
            .collect();
        out.push_str(&words.join(","));
    }
}

/// A truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterFlag(pub bool);

impl Codec for FilterFlag {
    type Value = Self;
    const EXPECTED: &'static str = "yes, no, true, false, 1 or 0";

    fn read(text: &str) -> Option<Self> {
        match text {
            "yes" | "true" | "1" => Some(Self(true)),
            "no" | "false" | "0" => Some(Self(false)),
            _ => None,
        }
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(if value.0 { "true" } else { "false" });
    }
}

/// Whether packets of known connections may pass unseen.
pub struct StateMatch;

impl Codec for StateMatch {
    type Value = bool;
    const EXPECTED: &'static str = "true or false";

    fn read(text: &str) -> Option<bool> {
        match text.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }

    fn write(value: &bool, out: &mut String) {
        out.push_str(if *value { "true" } else { "false" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten<C: Codec<Value = C>>(text: &str) -> Option<String> {
        let mut out = String::new();
        C::write(&C::read(text)?, &mut out);
        Some(out)
    }

    #[test]
    fn flags_of_tcp() {
        for (read, written) in [
            ("syn,ack/fin,SYN", "SYN,ACK/FIN,SYN"),
            ("PSH,RST,FIN/URG,ACK", "FIN,RST,PSH/ACK,URG"),
            ("SYN,ACK,URG,PSH,FIN,RST/SYN", "ALL/SYN"),
            ("ALL,SYN/NONE,SYN", "ALL/SYN"),
            ("/", "NONE/NONE"),
        ] {
            assert_eq!(rewritten::<TcpFlags>(read).as_deref(), Some(written));
        }
        assert_eq!(rewritten::<TcpFlags>("SYN"), None);
        assert_eq!(rewritten::<TcpFlags>("x/SYN"), None);
    }

    #[test]
    fn states_of_connections() {
        for (read, written) in [
            ("RELATED,established", "ESTABLISHED,RELATED"),
            ("NONE,NEW", "NONE"),
            ("", ""),
        ] {
            assert_eq!(
                rewritten::<ConnectionStates>(read).as_deref(),
                Some(written)
            );
        }
        assert_eq!(rewritten::<ConnectionStates>("OLD"), None);
    }

    #[test]
    fn flags_of_sets() {
        assert_eq!(
            rewritten::<IpSetFlags>("SRC,dst").as_deref(),
            Some("src,dst")
        );
        for wrong in ["", "foo", "src,", "src,src,src,src,src,src,src"] {
            assert_eq!(rewritten::<IpSetFlags>(wrong), None, "{wrong}");
        }
    }
}
