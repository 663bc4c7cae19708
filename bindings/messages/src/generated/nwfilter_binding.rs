// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: nwfilter-binding.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virNWFilterBindingLookupByPortDev", vir_nw_filter_binding_lookup_by_port_dev),
    ("virNWFilterBindingGetPortDev", vir_nw_filter_binding_get_port_dev),
    ("virNWFilterBindingGetFilterName", vir_nw_filter_binding_get_filter_name),
    ("virConnectListAllNWFilterBindings", vir_connect_list_all_nw_filter_bindings),
    ("virNWFilterBindingCreateXML", vir_nw_filter_binding_create_xml),
    ("virNWFilterBindingGetXMLDesc", vir_nw_filter_binding_get_xml_desc),
    ("virNWFilterBindingDelete", vir_nw_filter_binding_delete),
];

fn vir_nw_filter_binding_lookup_by_port_dev(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let portdev = c.text("portdev")?;
    c.give(conn.nw_filter_binding_lookup_by_port_dev(&portdev))
}

fn vir_nw_filter_binding_get_port_dev(c: &mut Call<'_>) -> Outcome {
    let binding = c.object::<NwFilterBinding>()?;
    c.give(binding.portdev())
}

fn vir_nw_filter_binding_get_filter_name(c: &mut Call<'_>) -> Outcome {
    let binding = c.object::<NwFilterBinding>()?;
    c.give(binding.filtername())
}

fn vir_connect_list_all_nw_filter_bindings(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_nw_filter_bindings(flags))
}

fn vir_nw_filter_binding_create_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(conn.nw_filter_binding_create_xml(&xml, NwFilterBindingCreateFlags::of(flags)))
}

fn vir_nw_filter_binding_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let binding = c.object::<NwFilterBinding>()?;
    let flags = c.number()?;
    c.give(binding.xml_desc(flags))
}

fn vir_nw_filter_binding_delete(c: &mut Call<'_>) -> Outcome {
    let binding = c.object::<NwFilterBinding>()?;
    c.give(binding.delete())
}
