//! Limits as `tc` sees them.

use std::process::Command;

use super::{Guarantee, Limits, Rate};
use crate::net::testing::{admin, in_own_network};
use crate::net::{Change, Kind, Net};

const RATE: Rate = Rate {
    average: 1000,
    peak: Some(2000),
    burst: Some(300),
};

/// What `tc` says of the classes of a link; nothing where there is no `tc`.
fn classes() -> Option<Vec<String>> {
    let said = Command::new("tc")
        .args(["class", "show", "dev", "left"])
        .output()
        .ok()?;
    let said = String::from_utf8(said.stdout).unwrap();
    let mut lines: Vec<String> = said.lines().map(|line| line.trim().to_owned()).collect();
    lines.retain(|line| line.starts_with("class htb"));
    // The queues in them are those that this kernel has.
    let plain = |line: &String| line.replace(" leaf 2:", "").replace(" leaf 3:", "");
    let mut lines: Vec<String> = lines.iter().map(plain).collect();
    lines.sort();
    Some(lines)
}

fn with_link(test: impl FnOnce(&mut Net) + Send) {
    in_own_network(|| {
        let mut net = Net::open().unwrap();
        let none = Change::default();
        net.create(&admin(), "left", Kind::Veth { peer: "right" }, &none)
            .unwrap();
        test(&mut net);
    });
}

#[test]
fn what_leaves_is_shaped_as_tc_would() {
    with_link(|net| {
        let limits = Limits {
            sent: Some(RATE),
            ..Limits::default()
        };
        for _ in 0..2 {
            net.limit(&admin(), "left", &limits).unwrap();
        }
        let Some(found) = classes() else { return };
        let wanted = "class htb 1:1 root prio 0 rate 8Mbit ceil 16Mbit burst 300Kb cburst 1600b";
        assert_eq!(found, [wanted]);
        net.unlimit(&admin(), "left").unwrap();
        assert_eq!(classes().unwrap(), [""; 0]);
        net.unlimit(&admin(), "left").unwrap();
    });
}

#[test]
fn guests_get_what_they_are_guaranteed() {
    with_link(|net| {
        let limits = Limits {
            sent: Some(RATE),
            received: None,
            with_guarantees: true,
        };
        let guest = Guarantee {
            class: 3,
            address: [0x52, 0x54, 0, 1, 2, 3],
            floor: 200,
            ceiling: 2000,
        };
        assert!(net.guarantee(&admin(), "left", &guest).is_err());
        net.limit(&admin(), "left", &limits).unwrap();
        let alone = classes();
        net.guarantee(&admin(), "left", &guest).unwrap();
        let rest = Rate {
            average: 800,
            burst: None,
            ..RATE
        };
        net.change_share(&admin(), "left", None, &rest).unwrap();
        if let Some(found) = classes() {
            let burst = "burst 1600b cburst 1600b";
            let wanted = [
                format!("class htb 1:1 root rate 8Mbit ceil 16Mbit {burst}"),
                format!("class htb 1:2 parent 1:1 prio 0 rate 6400Kbit ceil 16Mbit {burst}"),
                format!("class htb 1:3 parent 1:1 prio 0 rate 1600Kbit ceil 16Mbit {burst}"),
            ];
            assert_eq!(found, wanted);
        }
        net.end_guarantee(&admin(), "left", 3).unwrap();
        net.end_guarantee(&admin(), "left", 3).unwrap();
        net.change_share(&admin(), "left", None, &RATE).unwrap();
        assert_eq!(classes(), alone);
        let reserved = Guarantee { class: 2, ..guest };
        assert!(net.guarantee(&admin(), "left", &reserved).is_err());
    });
}

#[test]
fn what_the_kernel_cannot_limit_is_said_and_leaves_nothing() {
    with_link(|net| {
        let limits = Limits {
            sent: Some(RATE),
            received: Some(RATE),
            ..Limits::default()
        };
        match net.limit(&admin(), "left", &limits) {
            Ok(()) => assert_eq!(classes().map_or(1, |found| found.len()), 1),
            Err(error) => {
                assert!(error.message().contains("bandwidth of 'left'"), "{error}");
                assert_eq!(classes().map_or(0, |found| found.len()), 0);
            }
        }
        assert!(net.limit(&admin(), "nowhere", &limits).is_err());
    });
}
