//! How fast packets go.
//!
//! What leaves by a link is shaped: packets wait for their turn. What comes in is policed: packets beyond the limit are
//! dropped, since they are here already. In a network with guarantees, those who have one get a class of their own
//! beside the class of all others; together they do not exceed what the network may have:
//!
//! ```text
//! 1: -- 1:1 (all) -+- 1:2 (the others) - 2:
//!                  +- 1:3 (a guest)    - 3:
//! ```

use polyvirt_driver::{Error, Result};

use super::Net;
use super::queue::{self, ALL_PACKETS, About, INGRESS, Key, ROOT, SHAPER, rate, steps};
use crate::admin::NetAdmin;
use crate::netlink::Message;

/// The classes in the queue that shapes.
const ALL: u32 = SHAPER | 1;
const OTHERS: u32 = SHAPER | 2;

/// The queue of what comes in.
const POLICED: u32 = 0xffff << 16;

/// What at least passes at once: a packet, with some room.
const LEAST_BURST: u64 = 1600;

/// The usual size of a packet.
const PACKET: u64 = 1500;

/// The greatest packet that is policed: those that have not been cut yet are that long.
const GREATEST: u32 = 64 * 1024;

/// In a filter's number: which table it is in.
const TABLE: u32 = 0x800 << 20;

/// Filters of guests are asked so early.
const OF_GUESTS: u16 = 2;

/// Numbers of attributes.
mod attribute {
    /// Of the shaper.
    pub(super) const SHAPER: u16 = 2;
    pub(super) const CLASS: u16 = 1;
    pub(super) const CLASS_RATE: u16 = 6;
    pub(super) const CLASS_CEILING: u16 = 7;

    /// Of filters.
    pub(super) const TARGET: u16 = 1;
    pub(super) const SELECTOR: u16 = 5;
    pub(super) const POLICE: u16 = 6;

    /// Of what polices.
    pub(super) const LIMIT: u16 = 1;
    pub(super) const TIMES: u16 = 2;
    pub(super) const LIMIT_RATE: u16 = 8;
}

/// A rate, in the units of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// In thousands of bytes per second.
    pub average: u64,
    /// What is reached while there is burst left, in thousands of bytes per second.
    pub peak: Option<u64>,
    /// How much may pass at once, in KiB.
    pub burst: Option<u64>,
}

/// How fast packets pass a link, from the link's point of view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// What leaves by it. For the host's end of a guest's card, that is what the guest receives.
    pub sent: Option<Rate>,
    /// What comes in by it.
    pub received: Option<Rate>,
    /// Whether guests may be guaranteed a part of what leaves.
    pub with_guarantees: bool,
}

/// What a guest behind a link is guaranteed of what leaves by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guarantee {
    /// The number of its class: at least 3, and one for each guest.
    pub class: u16,
    /// The address of its card.
    pub address: [u8; 6],
    /// The least it gets, in thousands of bytes per second.
    pub floor: u64,
    /// The most it gets when there is more, in thousands of bytes per second.
    pub ceiling: u64,
}

impl Net {
    /// Limits how fast packets pass a link, in place of what was said before.
    ///
    /// # Errors
    /// When there is no such link, or the kernel lacks what limits (`sch_htb`, `sch_ingress`, `act_police`): then
    /// there is no limit.
    pub fn limit(&mut self, admin: &NetAdmin, link: &str, limits: &Limits) -> Result<()> {
        self.unlimit(admin, link)?;
        let index = self.index(link)?;
        let shaped = limits.sent.filter(|rate| rate.average > 0);
        let done = shaped
            .map_or(Ok(()), |rate| {
                self.shape(index, &rate, limits.with_guarantees)
            })
            .and_then(|()| {
                limits
                    .received
                    .map_or(Ok(()), |rate| self.police(index, &rate))
            });
        done.map_err(|error| {
            let _ = self.unlimit(admin, link);
            explained(&error, link)
        })
    }

    /// Takes all limits of a link away.
    ///
    /// # Errors
    /// When there is no such link.
    pub fn unlimit(&mut self, _: &NetAdmin, link: &str) -> Result<()> {
        let index = self.index(link)?;
        for (handle, parent) in [(SHAPER, ROOT), (POLICED, INGRESS)] {
            let about = About {
                handle,
                parent,
                ..About::default()
            };
            self.delete_queue(index, about)?;
        }
        Ok(())
    }

    /// Guarantees a guest a part of what leaves by a link that has been limited with guarantees.
    ///
    /// # Errors
    /// When there is no such link, it is not limited so, or the class is taken: then nothing has changed.
    pub fn guarantee(&mut self, admin: &NetAdmin, link: &str, what: &Guarantee) -> Result<()> {
        let index = self.index(link)?;
        let class = SHAPER | u32::from(what.class);
        if class <= OTHERS {
            let message = format!("class {} is not for a guest of '{link}'", what.class);
            return Err(Error::internal(message));
        }
        let rate = Rate {
            average: what.floor,
            peak: Some(what.ceiling),
            burst: None,
        };
        let done = self
            .set_rate(index, class, ALL, &rate)
            .and_then(|()| self.share_fairly(index, class, u32::from(what.class) << 16))
            .and_then(|()| self.direct(index, what, class));
        done.map_err(|error| {
            let _ = self.end_guarantee(admin, link, what.class);
            explained(&error, link)
        })
    }

    /// Ends what a guest was guaranteed; what is not there is fine.
    ///
    /// # Errors
    /// When there is no such link.
    pub fn end_guarantee(&mut self, _: &NetAdmin, link: &str, class: u16) -> Result<()> {
        let index = self.index(link)?;
        self.delete_filter(index, filter_of(class))?;
        let about = About {
            handle: SHAPER | u32::from(class),
            parent: ALL,
            ..About::default()
        };
        self.delete_class(index, about).map(drop)
    }

    /// Changes what those without a guarantee get, or (with `class`) what a guest is guaranteed.
    ///
    /// # Errors
    /// When there is no such link, or it is not limited with guarantees.
    pub fn change_share(
        &mut self,
        _: &NetAdmin,
        link: &str,
        class: Option<u16>,
        rate: &Rate,
    ) -> Result<()> {
        let index = self.index(link)?;
        let class = class.map_or(OTHERS, |class| SHAPER | u32::from(class));
        let done = self.set_rate(index, class, ALL, rate);
        done.map_err(|error| explained(&error, link))
    }

    fn shape(&mut self, index: u32, rate: &Rate, with_guarantees: bool) -> Result<()> {
        let class = if with_guarantees { OTHERS } else { ALL };
        let about = About {
            handle: SHAPER,
            parent: ROOT,
            ..About::default()
        };
        self.add_queue(index, about, "htb", |options| {
            // The version of the shaper, how quantities follow from rates, and where all goes that no filter knows.
            let [version, quantities, others] = [3, 10, class & 0xffff];
            let values = [version, quantities, others, 0, 0_u32].map(u32::to_ne_bytes);
            options.bytes(attribute::SHAPER, values.as_flattened())
        })?;
        if with_guarantees {
            let all = Rate {
                burst: None,
                ..*rate
            };
            let all = Rate {
                peak: all.peak.or(Some(all.average)),
                ..all
            };
            self.set_rate(index, ALL, SHAPER, &all)?;
            self.set_rate(index, OTHERS, ALL, rate)?;
        } else {
            self.set_rate(index, ALL, SHAPER, rate)?;
        }
        self.share_fairly(index, class, 2 << 16)
    }

    fn set_rate(&mut self, index: u32, class: u32, parent: u32, what: &Rate) -> Result<()> {
        let about = About {
            handle: class,
            parent,
            ..About::default()
        };
        let least = bytes_per_second(what.average);
        let most = what.peak.map_or(least, bytes_per_second);
        let burst = what
            .burst
            .map_or(LEAST_BURST, |burst| burst.saturating_mul(1024));
        self.set_class(index, about, |options| {
            let mut value = [rate(least, 0), rate(most, 0)].concat();
            // How many bytes a class sends before it is another's turn.
            let turn = (what.average.saturating_mul(1024) / 8 / PACKET).max(1);
            let turn = u32::try_from(turn).unwrap_or(u32::MAX);
            for number in [steps(burst, least), steps(LEAST_BURST, most), turn, 0, 0] {
                value.extend(number.to_ne_bytes());
            }
            let options = options.bytes(attribute::CLASS, &value);
            let options = beyond(least, attribute::CLASS_RATE, options);
            beyond(most, attribute::CLASS_CEILING, options)
        })
    }

    /// Has those in a class take turns, where the kernel has a queue for it.
    fn share_fairly(&mut self, index: u32, class: u32, handle: u32) -> Result<()> {
        let about = About {
            handle,
            parent: class,
            ..About::default()
        };
        // Who shares a place in the queue changes every ten seconds.
        let options = [0, 10, 0, 0, 0_u32].map(u32::to_ne_bytes);
        self.add_plain_queue(index, about, "sfq", options.as_flattened())
            .map(drop)
    }

    /// Sends what is for a guest to its class.
    fn direct(&mut self, index: u32, what: &Guarantee, class: u32) -> Result<()> {
        let [first, second, rest @ ..] = what.address;
        let keys = [
            Key {
                at: -16,
                value: u32::from_be_bytes([0, 0, first, second]),
                mask: 0xffff,
            },
            Key {
                at: -12,
                value: u32::from_be_bytes(rest),
                mask: u32::MAX,
            },
        ];
        self.add_filter(index, filter_of(what.class), |options| {
            let options = options.u32(attribute::TARGET, class);
            options.bytes(attribute::SELECTOR, &queue::selector(&keys))
        })
    }

    fn police(&mut self, index: u32, what: &Rate) -> Result<()> {
        let about = About {
            handle: POLICED,
            parent: INGRESS,
            ..About::default()
        };
        self.add_plain_queue(index, about, "ingress", &[])?;
        let bytes = bytes_per_second(what.average);
        let burst = what.burst.unwrap_or(what.average).saturating_mul(1024);
        let about = About {
            parent: POLICED,
            priority: 1,
            packets: ALL_PACKETS,
            ..About::default()
        };
        let everything = [Key {
            at: 0,
            value: 0,
            mask: 0,
        }];
        self.add_filter(index, about, |options| {
            let options = options.u32(attribute::TARGET, 1);
            let options = options.bytes(attribute::SELECTOR, &queue::selector(&everything));
            options.nested(attribute::POLICE, |police| {
                let police = police.bytes(attribute::LIMIT, &limit(bytes, burst));
                let police = police.bytes(attribute::TIMES, &times(bytes));
                beyond(bytes, attribute::LIMIT_RATE, police)
            })
        })
    }
}

fn filter_of(class: u16) -> About {
    About {
        handle: TABLE | u32::from(class),
        parent: SHAPER,
        priority: OF_GUESTS,
        packets: ALL_PACKETS,
    }
}

fn bytes_per_second(thousands: u64) -> u64 {
    thousands.saturating_mul(1000)
}

/// Rates that do not fit into their old field have another.
fn beyond(bytes: u64, number: u16, message: Message) -> Message {
    if bytes > u64::from(u32::MAX) {
        message.u64(number, bytes)
    } else {
        message
    }
}

/// The step of the table of times: so many halvings bring the greatest packet below 256.
const CELL: u8 = 9;

/// What is dropped, as the kernel reads it.
fn limit(bytes: u64, burst: u64) -> Vec<u8> {
    const DROP: u32 = 2;
    let mut out = Vec::new();
    for number in [0, DROP, 0, steps(burst, bytes), GREATEST] {
        out.extend(number.to_ne_bytes());
    }
    out.extend(rate(bytes, CELL));
    // No peak, and what the kernel fills in.
    out.extend([0; 24]);
    out
}

/// How long packets take, by their size.
fn times(bytes: u64) -> Vec<u8> {
    let sizes = (1..=256_u64).map(|size| size << CELL);
    sizes
        .flat_map(|size| steps(size, bytes).to_ne_bytes())
        .collect()
}

fn explained(error: &Error, link: &str) -> Error {
    let context = format!("cannot limit the bandwidth of '{link}'");
    let lacking = match error.info().int1 {
        libc::ENOENT => ": the kernel lacks what this needs, or it is not limited as a network is",
        _ => "",
    };
    let message = error.message();
    Error::operation_failed(format!("{context}{lacking}: {message}"))
}

#[cfg(test)]
mod tests;
