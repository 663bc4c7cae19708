// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: network-port.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virNetworkPortLookupByUUID", c"virNetworkPortLookupByUUID(net, uuid)\n--\n\nFinds a port of a network by its UUID, given as bytes.", 2, Failure::None, vir_network_port_lookup_by_uuid),
    Function::new(c"virNetworkPortLookupByUUIDString", c"virNetworkPortLookupByUUIDString(net, uuidstr)\n--\n\nFinds a port of a network by its UUID, given as text.", 2, Failure::None, vir_network_port_lookup_by_uuid_string),
    Function::new(c"virNetworkPortCreateXML", c"virNetworkPortCreateXML(net, xmldesc, flags)\n--\n\nCreates a port on an active network and allocates what it needs there.", 3, Failure::None, vir_network_port_create_xml),
    Function::new(c"virNetworkPortGetXMLDesc", c"virNetworkPortGetXMLDesc(port, flags)\n--\n\nDescribes a network port as XML. The caller frees the text.", 2, Failure::None, vir_network_port_get_xml_desc),
    Function::new(c"virNetworkPortGetUUID", c"virNetworkPortGetUUID(port)\n--\n\nGives the UUID of a network port as bytes.", 1, Failure::None, vir_network_port_get_uuid),
    Function::new(c"virNetworkPortGetUUIDString", c"virNetworkPortGetUUIDString(port)\n--\n\nGives the UUID of a network port as text.", 1, Failure::None, vir_network_port_get_uuid_string),
    Function::new(c"virNetworkPortSetParameters", c"virNetworkPortSetParameters(port, params, flags)\n--\n\nChanges the bandwidth limits of a network port while it is in use.", 3, Failure::MinusOne, vir_network_port_set_parameters),
    Function::new(c"virNetworkPortGetParameters", c"virNetworkPortGetParameters(port, flags)\n--\n\nReads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.", 2, Failure::None, vir_network_port_get_parameters),
    Function::new(c"virNetworkPortDelete", c"virNetworkPortDelete(port, flags)\n--\n\nDeletes a network port and gives back what it held.", 2, Failure::MinusOne, vir_network_port_delete),
    Function::new(c"virNetworkListAllPorts", c"virNetworkListAllPorts(network, flags)\n--\n\nLists the ports of a network with handles to all of them.", 2, Failure::None, vir_network_list_all_ports),
];

fn vir_network_port_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let net = c.object::<Network>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| net.port_lookup_by_uuid(uuid)))
}

fn vir_network_port_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let net = c.object::<Network>(0)?;
    let uuidstr = c.text(1, "uuidstr")?;
    c.give(c.wait(|| net.port_lookup_by_uuid_string(&uuidstr)))
}

fn vir_network_port_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let net = c.object::<Network>(0)?;
    let xmldesc = c.text(1, "xmldesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| net.port_create_xml(&xmldesc, NetworkPortCreateFlags::of(flags))))
}

fn vir_network_port_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| port.xml_desc(flags)))
}

fn vir_network_port_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    c.give(port.uuid())
}

fn vir_network_port_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    c.give(port.uuid().to_string())
}

fn vir_network_port_set_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    let params = c.params(1, params::network_port::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| port.set_parameters(&params, flags)))
}

fn vir_network_port_get_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| port.parameters(flags)))
}

fn vir_network_port_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let port = c.object::<NetworkPort>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| port.delete(flags)))
}

fn vir_network_list_all_ports<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| network.list_all_ports(flags)))
}
