// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-save.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainSave", c"virDomainSave(domain, to)\n--\n\nSaves an active domain's memory and device state to a file and stops the domain.", 2, Failure::MinusOne, vir_domain_save),
    Function::new(c"virDomainSaveFlags", c"virDomainSaveFlags(domain, to, dxml, flags)\n--\n\nSaves an active domain's state to a file, with options, and stops the domain.", 4, Failure::MinusOne, vir_domain_save_flags),
    Function::new(c"virDomainSaveParams", c"virDomainSaveParams(domain, params, flags)\n--\n\nSaves an active domain's state as the parameters say, and stops the domain.", 3, Failure::MinusOne, vir_domain_save_params),
    Function::new(c"virDomainRestore", c"virDomainRestore(conn, from_)\n--\n\nStarts a domain from the state that `virDomainSave` wrote.", 2, Failure::MinusOne, vir_domain_restore),
    Function::new(c"virDomainRestoreFlags", c"virDomainRestoreFlags(conn, from_, dxml, flags)\n--\n\nStarts a domain from a saved state, with options.", 4, Failure::MinusOne, vir_domain_restore_flags),
    Function::new(c"virDomainRestoreParams", c"virDomainRestoreParams(conn, params, flags)\n--\n\nStarts a domain from a saved state, as the parameters say.", 3, Failure::MinusOne, vir_domain_restore_params),
    Function::new(c"virDomainSaveImageGetXMLDesc", c"virDomainSaveImageGetXMLDesc(conn, file, flags)\n--\n\nGives the domain XML kept in a saved state.", 3, Failure::None, vir_domain_save_image_get_xml_desc),
    Function::new(c"virDomainSaveImageDefineXML", c"virDomainSaveImageDefineXML(conn, file, dxml, flags)\n--\n\nReplaces the domain XML kept in a saved state.", 4, Failure::MinusOne, vir_domain_save_image_define_xml),
    Function::new(c"virDomainManagedSave", c"virDomainManagedSave(dom, flags)\n--\n\nSaves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.", 2, Failure::MinusOne, vir_domain_managed_save),
    Function::new(c"virDomainHasManagedSaveImage", c"virDomainHasManagedSaveImage(dom, flags)\n--\n\nTells whether a domain has a managed save image.", 2, Failure::MinusOne, vir_domain_has_managed_save_image),
    Function::new(c"virDomainManagedSaveRemove", c"virDomainManagedSaveRemove(dom, flags)\n--\n\nDeletes a domain's managed save image.", 2, Failure::MinusOne, vir_domain_managed_save_remove),
    Function::new(c"virDomainManagedSaveGetXMLDesc", c"virDomainManagedSaveGetXMLDesc(domain, flags)\n--\n\nGives the domain XML kept in a managed save image.", 2, Failure::None, vir_domain_managed_save_get_xml_desc),
    Function::new(c"virDomainManagedSaveDefineXML", c"virDomainManagedSaveDefineXML(domain, dxml, flags)\n--\n\nReplaces the domain XML kept in a managed save image.", 3, Failure::MinusOne, vir_domain_managed_save_define_xml),
    Function::new(c"virDomainCoreDump", c"virDomainCoreDump(domain, to, flags)\n--\n\nWrites an active domain's memory to a file for analysis.", 3, Failure::MinusOne, vir_domain_core_dump),
    Function::new(c"virDomainCoreDumpWithFormat", c"virDomainCoreDumpWithFormat(domain, to, dumpformat, flags)\n--\n\nWrites an active domain's memory to a file in the format given.", 4, Failure::MinusOne, vir_domain_core_dump_with_format),
];

fn vir_domain_save<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let to = c.text(1, "to")?;
    c.give(c.wait(|| domain.save(&to)))
}

fn vir_domain_save_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let to = c.text(1, "to")?;
    let dxml = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.save_flags(&to, dxml.as_deref(), DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_save_params<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::save::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.save_params(&params, DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_restore<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let from = c.text(1, "from")?;
    c.give(c.wait(|| conn.domain_restore(&from)))
}

fn vir_domain_restore_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let from = c.text(1, "from")?;
    let dxml = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.domain_restore_flags(&from, dxml.as_deref(), DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_restore_params<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let params = c.params(1, params::save::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.domain_restore_params(&params, DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_save_image_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let file = c.text(1, "file")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.domain_save_image_xml_desc(&file, DomainSaveImageXmlFlags::of(flags))))
}

fn vir_domain_save_image_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let file = c.text(1, "file")?;
    let dxml = c.text(2, "dxml")?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.domain_save_image_define_xml(&file, &dxml, DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_managed_save<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.managed_save(DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_has_managed_save_image<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give_truth(c.wait(|| dom.has_managed_save_image(flags)))
}

fn vir_domain_managed_save_remove<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.managed_save_remove(flags)))
}

fn vir_domain_managed_save_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.managed_save_xml_desc(DomainSaveImageXmlFlags::of(flags))))
}

fn vir_domain_managed_save_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dxml = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.managed_save_define_xml(dxml.as_deref(), DomainSaveRestoreFlags::of(flags))))
}

fn vir_domain_core_dump<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let to = c.text(1, "to")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.core_dump(&to, DomainCoreDumpFlags::of(flags))))
}

fn vir_domain_core_dump_with_format<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let to = c.text(1, "to")?;
    let dumpformat = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.core_dump_with_format(&to, DomainCoreDumpFormat::of(dumpformat), DomainCoreDumpFlags::of(flags))))
}
