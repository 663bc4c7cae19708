// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-checkpoint.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainCheckpointGetName", vir_domain_checkpoint_get_name),
    ("virDomainCheckpointCreateXML", vir_domain_checkpoint_create_xml),
    ("virDomainCheckpointGetXMLDesc", vir_domain_checkpoint_get_xml_desc),
    ("virDomainListAllCheckpoints", vir_domain_list_all_checkpoints),
    ("virDomainCheckpointListAllChildren", vir_domain_checkpoint_list_all_children),
    ("virDomainCheckpointLookupByName", vir_domain_checkpoint_lookup_by_name),
    ("virDomainCheckpointGetParent", vir_domain_checkpoint_get_parent),
    ("virDomainCheckpointDelete", vir_domain_checkpoint_delete),
];

fn vir_domain_checkpoint_get_name(c: &mut Call<'_>) -> Outcome {
    let checkpoint = c.object::<DomainCheckpoint>()?;
    c.give(checkpoint.name())
}

fn vir_domain_checkpoint_create_xml(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(domain.checkpoint_create_xml(&xml_desc, DomainCheckpointCreateFlags::of(flags)))
}

fn vir_domain_checkpoint_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let checkpoint = c.object::<DomainCheckpoint>()?;
    let flags = c.number()?;
    c.give(checkpoint.xml_desc(DomainCheckpointXmlFlags::of(flags)))
}

fn vir_domain_list_all_checkpoints(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.list_all_checkpoints(DomainCheckpointListFlags::of(flags)))
}

fn vir_domain_checkpoint_list_all_children(c: &mut Call<'_>) -> Outcome {
    let checkpoint = c.object::<DomainCheckpoint>()?;
    let flags = c.number()?;
    c.give(checkpoint.list_all_children(DomainCheckpointListFlags::of(flags)))
}

fn vir_domain_checkpoint_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let name = c.text("name")?;
    let flags = c.number()?;
    c.give(domain.checkpoint_lookup_by_name(&name, flags))
}

fn vir_domain_checkpoint_get_parent(c: &mut Call<'_>) -> Outcome {
    let checkpoint = c.object::<DomainCheckpoint>()?;
    let flags = c.number()?;
    c.give(checkpoint.parent(flags))
}

fn vir_domain_checkpoint_delete(c: &mut Call<'_>) -> Outcome {
    let checkpoint = c.object::<DomainCheckpoint>()?;
    let flags = c.number()?;
    c.give(checkpoint.delete(DomainCheckpointDeleteFlags::of(flags)))
}
