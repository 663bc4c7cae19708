// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: network-port.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virNetworkPortLookupByUUID", vir_network_port_lookup_by_uuid),
    ("virNetworkPortLookupByUUIDString", vir_network_port_lookup_by_uuid_string),
    ("virNetworkPortCreateXML", vir_network_port_create_xml),
    ("virNetworkPortGetXMLDesc", vir_network_port_get_xml_desc),
    ("virNetworkPortGetUUID", vir_network_port_get_uuid),
    ("virNetworkPortGetUUIDString", vir_network_port_get_uuid_string),
    ("virNetworkPortSetParameters", vir_network_port_set_parameters),
    ("virNetworkPortGetParameters", vir_network_port_get_parameters),
    ("virNetworkPortDelete", vir_network_port_delete),
    ("virNetworkListAllPorts", vir_network_list_all_ports),
];

fn vir_network_port_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let net = c.object::<Network>()?;
    let uuid = c.uuid("uuid")?;
    c.give(net.port_lookup_by_uuid(uuid))
}

fn vir_network_port_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let net = c.object::<Network>()?;
    let uuidstr = c.text("uuidstr")?;
    c.give(net.port_lookup_by_uuid_string(&uuidstr))
}

fn vir_network_port_create_xml(c: &mut Call<'_>) -> Outcome {
    let net = c.object::<Network>()?;
    let xmldesc = c.text("xmldesc")?;
    let flags = c.number()?;
    c.give(net.port_create_xml(&xmldesc, NetworkPortCreateFlags::of(flags)))
}

fn vir_network_port_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    let flags = c.number()?;
    c.give(port.xml_desc(flags))
}

fn vir_network_port_get_uuid(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    c.give(port.uuid())
}

fn vir_network_port_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    c.give(port.uuid().to_string())
}

fn vir_network_port_set_parameters(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(port.set_parameters(&params, flags))
}

fn vir_network_port_get_parameters(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    let flags = c.number()?;
    c.give(port.parameters(flags))
}

fn vir_network_port_delete(c: &mut Call<'_>) -> Outcome {
    let port = c.object::<NetworkPort>()?;
    let flags = c.number()?;
    c.give(port.delete(flags))
}

fn vir_network_list_all_ports(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let flags = c.number()?;
    c.give(network.list_all_ports(flags))
}
