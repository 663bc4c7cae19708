// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-checkpoint.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainCheckpointGetName", c"virDomainCheckpointGetName(checkpoint)\n--\n\nGives a checkpoint's name.", 1, Failure::None, vir_domain_checkpoint_get_name),
    Function::new(c"virDomainCheckpointCreateXML", c"virDomainCheckpointCreateXML(domain, xmlDesc, flags)\n--\n\nCreates a checkpoint of a domain as the XML describes.", 3, Failure::None, vir_domain_checkpoint_create_xml),
    Function::new(c"virDomainCheckpointGetXMLDesc", c"virDomainCheckpointGetXMLDesc(checkpoint, flags)\n--\n\nGives a checkpoint's description as XML.", 2, Failure::None, vir_domain_checkpoint_get_xml_desc),
    Function::new(c"virDomainListAllCheckpoints", c"virDomainListAllCheckpoints(domain, flags)\n--\n\nLists a domain's checkpoints that match the filter.", 2, Failure::None, vir_domain_list_all_checkpoints),
    Function::new(c"virDomainCheckpointListAllChildren", c"virDomainCheckpointListAllChildren(checkpoint, flags)\n--\n\nLists a checkpoint's children that match the filter.", 2, Failure::None, vir_domain_checkpoint_list_all_children),
    Function::new(c"virDomainCheckpointLookupByName", c"virDomainCheckpointLookupByName(domain, name, flags)\n--\n\nFinds a domain's checkpoint by its name.", 3, Failure::None, vir_domain_checkpoint_lookup_by_name),
    Function::new(c"virDomainCheckpointGetParent", c"virDomainCheckpointGetParent(checkpoint, flags)\n--\n\nGives the parent of a checkpoint.", 2, Failure::None, vir_domain_checkpoint_get_parent),
    Function::new(c"virDomainCheckpointDelete", c"virDomainCheckpointDelete(checkpoint, flags)\n--\n\nDeletes a checkpoint.", 2, Failure::MinusOne, vir_domain_checkpoint_delete),
];

fn vir_domain_checkpoint_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let checkpoint = c.object::<DomainCheckpoint>(0)?;
    c.give(checkpoint.name())
}

fn vir_domain_checkpoint_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.checkpoint_create_xml(&xml_desc, DomainCheckpointCreateFlags::of(flags))))
}

fn vir_domain_checkpoint_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let checkpoint = c.object::<DomainCheckpoint>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| checkpoint.xml_desc(DomainCheckpointXmlFlags::of(flags))))
}

fn vir_domain_list_all_checkpoints<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.list_all_checkpoints(DomainCheckpointListFlags::of(flags))))
}

fn vir_domain_checkpoint_list_all_children<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let checkpoint = c.object::<DomainCheckpoint>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| checkpoint.list_all_children(DomainCheckpointListFlags::of(flags))))
}

fn vir_domain_checkpoint_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let name = c.text(1, "name")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.checkpoint_lookup_by_name(&name, flags)))
}

fn vir_domain_checkpoint_get_parent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let checkpoint = c.object::<DomainCheckpoint>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| checkpoint.parent(flags)))
}

fn vir_domain_checkpoint_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let checkpoint = c.object::<DomainCheckpoint>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| checkpoint.delete(DomainCheckpointDeleteFlags::of(flags))))
}
