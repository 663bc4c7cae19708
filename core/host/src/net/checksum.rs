//! Checksums of answers of DHCP.

use polyvirt_driver::Result;

use super::Net;
use super::queue::{self, About, IPV4, Key, ROOT, SHAPER};
use crate::admin::NetAdmin;

/// Filters of these are asked after those of guests.
const PRIORITY: u16 = 3;

/// Numbers of attributes.
const SHAPER_OPTIONS: u16 = 2;
const SELECTOR: u16 = 5;
const ACTIONS: u16 = 7;

impl Net {
    /// Fills in the checksums of answers of DHCP that leave by a link, which some guests insist on: whoever takes the
    /// packet from a card that would do it never sees it done. Says false when the kernel lacks what does it
    /// (`act_csum`). Limiting the link anew takes this away.
    ///
    /// # Errors
    /// When there is no such link, or its traffic cannot be filtered.
    pub fn fill_checksums(&mut self, _: &NetAdmin, link: &str) -> Result<bool> {
        let index = self.index(link)?;
        let root = About {
            handle: SHAPER,
            parent: ROOT,
            ..About::default()
        };
        let added = self.add_queue(index, root, "htb", |options| {
            let values = [3, 10, 2, 0, 0_u32].map(u32::to_ne_bytes);
            options.bytes(SHAPER_OPTIONS, values.as_flattened())
        });
        let is_ours = match added {
            Err(error) if error.info().int1 == libc::EEXIST => false,
            Err(error) if error.info().int1 == libc::ENOENT => return Ok(false),
            other => other.map(|()| true)?,
        };
        // UDP over IPv4 without options, to the port of DHCP's clients.
        let keys = [
            Key {
                at: 8,
                value: 17 << 16,
                mask: 0xff << 16,
            },
            Key {
                at: 20,
                value: 68,
                mask: 0xffff,
            },
        ];
        let about = About {
            parent: SHAPER,
            priority: PRIORITY,
            packets: IPV4,
            ..About::default()
        };
        let added = self.add_filter(index, about, |options| {
            let options = options.bytes(SELECTOR, &queue::selector(&keys));
            options.nested(ACTIONS, |actions| {
                actions.nested(1, |action| {
                    action
                        .text(1, "csum")
                        .nested(2, |csum| csum.bytes(1, &checksums()))
                })
            })
        });
        if added.is_err() && is_ours {
            self.delete_queue(index, root)?;
        }
        match added {
            Err(error) if error.info().int1 == libc::ENOENT => Ok(false),
            other => other.map(|()| true),
        }
    }
}

/// What fills in checksums: a number of its own, goes on afterwards, of IPv4's header and of UDP.
fn checksums() -> Vec<u8> {
    const GO_ON: u32 = 0;
    const HEADER_AND_UDP: u32 = 1 | 16;
    let values = [0, 0, GO_ON, 0, 0, HEADER_AND_UDP].map(u32::to_ne_bytes);
    values.as_flattened().to_vec()
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use crate::net::testing::{admin, in_own_network};
    use crate::net::{Bridge, Change, Kind, Net};

    /// Whether there is a filter that fills them in, and a queue for it, is what the answer says.
    #[test]
    fn a_kernel_that_cannot_is_left_as_it_was() {
        in_own_network(|| {
            let (admin, mut net) = (admin(), Net::open().unwrap());
            let bridge = Bridge::default();
            net.create(&admin, "virbr0", Kind::Bridge(&bridge), &Change::default())
                .unwrap();
            let told = |what: &str| {
                let said = Command::new("tc")
                    .args([what, "show", "dev", "virbr0"])
                    .output();
                said.map(|said| String::from_utf8(said.stdout).unwrap())
            };
            let filled = net.fill_checksums(&admin, "virbr0").unwrap();
            let (Ok(queues), Ok(filters)) = (told("qdisc"), told("filter")) else {
                eprintln!("skipped: tc is not installed");
                return;
            };
            assert_eq!(queues.contains("htb 1:"), filled, "{queues}");
            assert_eq!(filters.contains("csum (iph, udp)"), filled, "{filters}");
        });
    }
}
