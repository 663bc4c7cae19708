// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: nwfilter-binding.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virNWFilterBindingLookupByPortDev", c"virNWFilterBindingLookupByPortDev(conn, portdev)\n--\n\nFinds a filter binding by the device name of its port.", 2, Failure::None, vir_nw_filter_binding_lookup_by_port_dev),
    Function::new(c"virNWFilterBindingGetPortDev", c"virNWFilterBindingGetPortDev(binding)\n--\n\nTells the device name of the port that a filter binding covers.", 1, Failure::None, vir_nw_filter_binding_get_port_dev),
    Function::new(c"virNWFilterBindingGetFilterName", c"virNWFilterBindingGetFilterName(binding)\n--\n\nTells the name of the network filter that a binding applies.", 1, Failure::None, vir_nw_filter_binding_get_filter_name),
    Function::new(c"virConnectListAllNWFilterBindings", c"virConnectListAllNWFilterBindings(conn, flags)\n--\n\nLists the filter bindings.", 2, Failure::None, vir_connect_list_all_nw_filter_bindings),
    Function::new(c"virNWFilterBindingCreateXML", c"virNWFilterBindingCreateXML(conn, xml, flags)\n--\n\nCreates a filter binding, which applies the filter's rules to the port at once.", 3, Failure::None, vir_nw_filter_binding_create_xml),
    Function::new(c"virNWFilterBindingGetXMLDesc", c"virNWFilterBindingGetXMLDesc(binding, flags)\n--\n\nDescribes a filter binding as XML.", 2, Failure::None, vir_nw_filter_binding_get_xml_desc),
    Function::new(c"virNWFilterBindingDelete", c"virNWFilterBindingDelete(binding)\n--\n\nDeletes a filter binding, which takes the filter's rules off the port.", 1, Failure::MinusOne, vir_nw_filter_binding_delete),
];

fn vir_nw_filter_binding_lookup_by_port_dev<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let portdev = c.text(1, "portdev")?;
    c.give(c.wait(|| conn.nw_filter_binding_lookup_by_port_dev(&portdev)))
}

fn vir_nw_filter_binding_get_port_dev<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let binding = c.object::<NwFilterBinding>(0)?;
    c.give(binding.portdev())
}

fn vir_nw_filter_binding_get_filter_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let binding = c.object::<NwFilterBinding>(0)?;
    c.give(binding.filtername())
}

fn vir_connect_list_all_nw_filter_bindings<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_nw_filter_bindings(flags)))
}

fn vir_nw_filter_binding_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.nw_filter_binding_create_xml(&xml, NwFilterBindingCreateFlags::of(flags))))
}

fn vir_nw_filter_binding_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let binding = c.object::<NwFilterBinding>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| binding.xml_desc(flags)))
}

fn vir_nw_filter_binding_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let binding = c.object::<NwFilterBinding>(0)?;
    c.give(c.wait(|| binding.delete()))
}
