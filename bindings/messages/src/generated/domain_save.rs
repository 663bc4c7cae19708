// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-save.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainSave", vir_domain_save),
    ("virDomainSaveFlags", vir_domain_save_flags),
    ("virDomainSaveParams", vir_domain_save_params),
    ("virDomainRestore", vir_domain_restore),
    ("virDomainRestoreFlags", vir_domain_restore_flags),
    ("virDomainRestoreParams", vir_domain_restore_params),
    ("virDomainSaveImageGetXMLDesc", vir_domain_save_image_get_xml_desc),
    ("virDomainSaveImageDefineXML", vir_domain_save_image_define_xml),
    ("virDomainManagedSave", vir_domain_managed_save),
    ("virDomainHasManagedSaveImage", vir_domain_has_managed_save_image),
    ("virDomainManagedSaveRemove", vir_domain_managed_save_remove),
    ("virDomainManagedSaveGetXMLDesc", vir_domain_managed_save_get_xml_desc),
    ("virDomainManagedSaveDefineXML", vir_domain_managed_save_define_xml),
    ("virDomainCoreDump", vir_domain_core_dump),
    ("virDomainCoreDumpWithFormat", vir_domain_core_dump_with_format),
];

fn vir_domain_save(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let to = c.text("to")?;
    c.give(domain.save(&to))
}

fn vir_domain_save_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let to = c.text("to")?;
    let dxml = c.text_or_none()?;
    let flags = c.number()?;
    c.give(domain.save_flags(&to, dxml.as_deref(), DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_save_params(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.save_params(&params, DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_restore(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let from = c.text("from")?;
    c.give(conn.domain_restore(&from))
}

fn vir_domain_restore_flags(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let from = c.text("from")?;
    let dxml = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.domain_restore_flags(&from, dxml.as_deref(), DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_restore_params(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(conn.domain_restore_params(&params, DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_save_image_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let file = c.text("file")?;
    let flags = c.number()?;
    c.give(conn.domain_save_image_xml_desc(&file, DomainSaveImageXmlFlags::of(flags)))
}

fn vir_domain_save_image_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let file = c.text("file")?;
    let dxml = c.text("dxml")?;
    let flags = c.number()?;
    c.give(conn.domain_save_image_define_xml(&file, &dxml, DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_managed_save(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.managed_save(DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_has_managed_save_image(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.has_managed_save_image(flags))
}

fn vir_domain_managed_save_remove(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.managed_save_remove(flags))
}

fn vir_domain_managed_save_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.managed_save_xml_desc(DomainSaveImageXmlFlags::of(flags)))
}

fn vir_domain_managed_save_define_xml(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dxml = c.text_or_none()?;
    let flags = c.number()?;
    c.give(domain.managed_save_define_xml(dxml.as_deref(), DomainSaveRestoreFlags::of(flags)))
}

fn vir_domain_core_dump(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let to = c.text("to")?;
    let flags = c.number()?;
    c.give(domain.core_dump(&to, DomainCoreDumpFlags::of(flags)))
}

fn vir_domain_core_dump_with_format(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let to = c.text("to")?;
    let dumpformat = c.number()?;
    let flags = c.number()?;
    c.give(domain.core_dump_with_format(&to, DomainCoreDumpFormat::of(dumpformat), DomainCoreDumpFlags::of(flags)))
}
