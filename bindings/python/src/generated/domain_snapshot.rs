// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-snapshot.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainSnapshotGetName", c"virDomainSnapshotGetName(snapshot)\n--\n\nGives a snapshot's name.", 1, Failure::None, vir_domain_snapshot_get_name),
    Function::new(c"virDomainSnapshotCreateXML", c"virDomainSnapshotCreateXML(domain, xmlDesc, flags)\n--\n\nTakes a snapshot of a domain as the XML describes.", 3, Failure::None, vir_domain_snapshot_create_xml),
    Function::new(c"virDomainSnapshotGetXMLDesc", c"virDomainSnapshotGetXMLDesc(snapshot, flags)\n--\n\nGives a snapshot's description as XML, with the domain's configuration at that time.", 2, Failure::None, vir_domain_snapshot_get_xml_desc),
    Function::new(c"virDomainSnapshotNum", c"virDomainSnapshotNum(domain, flags)\n--\n\nCounts a domain's snapshots that match the filter.", 2, Failure::MinusOne, vir_domain_snapshot_num),
    Function::new(c"virDomainSnapshotListNames", c"virDomainSnapshotListNames(domain, flags)\n--\n\nLists the names of a domain's snapshots that match the filter.", 2, Failure::None, vir_domain_snapshot_list_names),
    Function::new(c"virDomainListAllSnapshots", c"virDomainListAllSnapshots(domain, flags)\n--\n\nLists a domain's snapshots that match the filter.", 2, Failure::None, vir_domain_list_all_snapshots),
    Function::new(c"virDomainSnapshotNumChildren", c"virDomainSnapshotNumChildren(snapshot, flags)\n--\n\nCounts a snapshot's children that match the filter.", 2, Failure::MinusOne, vir_domain_snapshot_num_children),
    Function::new(c"virDomainSnapshotListChildrenNames", c"virDomainSnapshotListChildrenNames(snapshot, flags)\n--\n\nLists the names of a snapshot's children that match the filter.", 2, Failure::None, vir_domain_snapshot_list_children_names),
    Function::new(c"virDomainSnapshotListAllChildren", c"virDomainSnapshotListAllChildren(snapshot, flags)\n--\n\nLists a snapshot's children that match the filter.", 2, Failure::None, vir_domain_snapshot_list_all_children),
    Function::new(c"virDomainSnapshotLookupByName", c"virDomainSnapshotLookupByName(domain, name, flags)\n--\n\nFinds a domain's snapshot by its name.", 3, Failure::None, vir_domain_snapshot_lookup_by_name),
    Function::new(c"virDomainHasCurrentSnapshot", c"virDomainHasCurrentSnapshot(domain, flags)\n--\n\nTells whether a domain has a current snapshot.", 2, Failure::MinusOne, vir_domain_has_current_snapshot),
    Function::new(c"virDomainSnapshotCurrent", c"virDomainSnapshotCurrent(domain, flags)\n--\n\nGives a domain's current snapshot.", 2, Failure::None, vir_domain_snapshot_current),
    Function::new(c"virDomainSnapshotGetParent", c"virDomainSnapshotGetParent(snapshot, flags)\n--\n\nGives the parent of a snapshot.", 2, Failure::None, vir_domain_snapshot_get_parent),
    Function::new(c"virDomainSnapshotIsCurrent", c"virDomainSnapshotIsCurrent(snapshot, flags)\n--\n\nTells whether a snapshot is its domain's current one.", 2, Failure::MinusOne, vir_domain_snapshot_is_current),
    Function::new(c"virDomainSnapshotHasMetadata", c"virDomainSnapshotHasMetadata(snapshot, flags)\n--\n\nTells whether a snapshot has a record that would be lost with its domain's configuration.", 2, Failure::MinusOne, vir_domain_snapshot_has_metadata),
    Function::new(c"virDomainSnapshotDelete", c"virDomainSnapshotDelete(snapshot, flags)\n--\n\nDeletes a snapshot, and frees what it occupies.", 2, Failure::MinusOne, vir_domain_snapshot_delete),
];

fn vir_domain_snapshot_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    c.give(snapshot.name())
}

fn vir_domain_snapshot_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.snapshot_create_xml(&xml_desc, DomainSnapshotCreateFlags::of(flags))))
}

fn vir_domain_snapshot_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.xml_desc(DomainSnapshotXmlFlags::of(flags))))
}

fn vir_domain_snapshot_num<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.snapshot_num(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_snapshot_list_names<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.snapshot_list_names(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_list_all_snapshots<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.list_all_snapshots(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_snapshot_num_children<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.num_children(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_snapshot_list_children_names<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.list_children_names(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_snapshot_list_all_children<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.list_all_children(DomainSnapshotListFlags::of(flags))))
}

fn vir_domain_snapshot_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let name = c.text(1, "name")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.snapshot_lookup_by_name(&name, flags)))
}

fn vir_domain_has_current_snapshot<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give_truth(c.wait(|| domain.has_current_snapshot(flags)))
}

fn vir_domain_snapshot_current<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.snapshot_current(flags)))
}

fn vir_domain_snapshot_get_parent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.parent(flags)))
}

fn vir_domain_snapshot_is_current<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give_truth(c.wait(|| snapshot.is_current(flags)))
}

fn vir_domain_snapshot_has_metadata<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give_truth(c.wait(|| snapshot.has_metadata(flags)))
}

fn vir_domain_snapshot_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let snapshot = c.object::<DomainSnapshot>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| snapshot.delete(DomainSnapshotDeleteFlags::of(flags))))
}
