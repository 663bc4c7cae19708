// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-snapshot.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainSnapshotGetName", vir_domain_snapshot_get_name),
    ("virDomainSnapshotCreateXML", vir_domain_snapshot_create_xml),
    ("virDomainSnapshotGetXMLDesc", vir_domain_snapshot_get_xml_desc),
    ("virDomainSnapshotNum", vir_domain_snapshot_num),
    ("virDomainSnapshotListNames", vir_domain_snapshot_list_names),
    ("virDomainListAllSnapshots", vir_domain_list_all_snapshots),
    ("virDomainSnapshotNumChildren", vir_domain_snapshot_num_children),
    ("virDomainSnapshotListChildrenNames", vir_domain_snapshot_list_children_names),
    ("virDomainSnapshotListAllChildren", vir_domain_snapshot_list_all_children),
    ("virDomainSnapshotLookupByName", vir_domain_snapshot_lookup_by_name),
    ("virDomainHasCurrentSnapshot", vir_domain_has_current_snapshot),
    ("virDomainSnapshotCurrent", vir_domain_snapshot_current),
    ("virDomainSnapshotGetParent", vir_domain_snapshot_get_parent),
    ("virDomainSnapshotIsCurrent", vir_domain_snapshot_is_current),
    ("virDomainSnapshotHasMetadata", vir_domain_snapshot_has_metadata),
    ("virDomainRevertToSnapshot", vir_domain_revert_to_snapshot),
    ("virDomainSnapshotDelete", vir_domain_snapshot_delete),
];

fn vir_domain_snapshot_get_name(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    c.give(snapshot.name())
}

fn vir_domain_snapshot_create_xml(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(domain.snapshot_create_xml(&xml_desc, DomainSnapshotCreateFlags::of(flags)))
}

fn vir_domain_snapshot_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.xml_desc(DomainSnapshotXmlFlags::of(flags)))
}

fn vir_domain_snapshot_num(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.snapshot_num(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_snapshot_list_names(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.snapshot_list_names(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_list_all_snapshots(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.list_all_snapshots(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_snapshot_num_children(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.num_children(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_snapshot_list_children_names(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.list_children_names(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_snapshot_list_all_children(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.list_all_children(DomainSnapshotListFlags::of(flags)))
}

fn vir_domain_snapshot_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let name = c.text("name")?;
    let flags = c.number()?;
    c.give(domain.snapshot_lookup_by_name(&name, flags))
}

fn vir_domain_has_current_snapshot(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.has_current_snapshot(flags))
}

fn vir_domain_snapshot_current(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.snapshot_current(flags))
}

fn vir_domain_snapshot_get_parent(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.parent(flags))
}

fn vir_domain_snapshot_is_current(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.is_current(flags))
}

fn vir_domain_snapshot_has_metadata(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.has_metadata(flags))
}

fn vir_domain_revert_to_snapshot(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.domain_revert_to_snapshot(DomainSnapshotRevertFlags::of(flags)))
}

fn vir_domain_snapshot_delete(c: &mut Call<'_>) -> Outcome {
    let snapshot = c.object::<DomainSnapshot>()?;
    let flags = c.number()?;
    c.give(snapshot.delete(DomainSnapshotDeleteFlags::of(flags)))
}
