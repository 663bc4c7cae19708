//! Trees of thousands of snapshots: deep ones are no deeper for whoever walks them.

use polyvirt::{
    DomainSnapshot, DomainSnapshotCreateFlags as Create, DomainSnapshotDeleteFlags as Delete,
    DomainSnapshotListFlags as List,
};

use crate::guest::{Guest, code};

const MANY: usize = 3000;

fn take(guest: &Guest, name: &str) -> DomainSnapshot {
    let document = format!("<domainsnapshot><name>{name}</name></domainsnapshot>");
    guest
        .domain
        .snapshot_create_xml(&document, Create::empty())
        .unwrap()
}

#[test]
fn a_line_of_thousands_is_walked_and_deleted() {
    let guest = Guest::start("line");
    let first = take(&guest, "0");
    for number in 1..MANY {
        take(&guest, &number.to_string());
    }
    let below = List::DESCENDANTS | List::TOPOLOGICAL;
    let names = first.list_children_names(below).unwrap();
    assert!(
        names
            .iter()
            .enumerate()
            .all(|(place, name)| *name == (place + 1).to_string())
    );
    assert_eq!(first.num_children(List::empty()).unwrap(), 1);
    assert_eq!(guest.domain.snapshot_num(List::LEAVES).unwrap(), 1);
    // The middle goes; what came after it comes after what was before it.
    let middle = guest.domain.snapshot_lookup_by_name("1500", 0).unwrap();
    middle.delete(Delete::empty()).unwrap();
    let after = guest.domain.snapshot_lookup_by_name("1501", 0).unwrap();
    assert_eq!(after.parent(0).unwrap().name(), "1499");
    first.delete(Delete::CHILDREN_ONLY).unwrap();
    assert!(first.is_current(0).unwrap());
    assert_eq!(
        guest.domain.snapshot_list_names(List::empty()).unwrap(),
        ["0"]
    );
    first.delete(Delete::CHILDREN).unwrap();
    assert!(!guest.domain.has_current_snapshot(0).unwrap());
}

#[test]
fn circles_of_thousands_are_refused() {
    let guest = Guest::start("circle");
    for number in 0..MANY {
        take(&guest, &number.to_string());
    }
    let first = guest.domain.snapshot_lookup_by_name("0", 0).unwrap();
    let document = first
        .xml_desc(polyvirt::DomainSnapshotXmlFlags::empty())
        .unwrap();
    let last = format!("<parent><name>{}</name></parent><creationTime>", MANY - 1);
    let circle = document.replacen("<creationTime>", &last, 1);
    let redefined = guest.domain.snapshot_create_xml(&circle, Create::REDEFINE);
    assert_eq!(code(redefined), "VIR_ERR_INVALID_ARG");
    first.delete(Delete::CHILDREN).unwrap();
}
