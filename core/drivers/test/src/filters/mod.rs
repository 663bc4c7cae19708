//! Network filters and where they are bound: this page says which calls there are, the modules what they do.
//!
//! Libvirt's test driver has none of this; it behaves as libvirt's own driver of network filters. There are no
//! rules to apply in memory, so every device is taken to be there: a binding is refused whenever its filter could
//! not be applied.

mod bindings;
mod define;
mod list;
mod resolve;

use polyvirt_driver::refs::{NwFilterBindingRef, NwFilterRef};
use polyvirt_driver::traits::NwFilterDriver;
use polyvirt_driver::{NwFilterBindingCreateFlags, NwFilterDefineFlags, Uuid};

use crate::host::Objects;

use bindings::Bindings;
use define::Filter;

/// What a host has of them. What changes filters holds the lock of the bindings, which is taken first.
#[derive(Default)]
pub(crate) struct Filters {
    all: Objects<Filter>,
    bindings: parking_lot::Mutex<Bindings>,
}

polyvirt_inventory::calls! { NwFilterDriver for crate::connection::Connection;
    // Finding filters.
    connect_num_of_nw_filters() -> i32 => list::count;
    connect_list_nw_filters() -> Vec<String> => list::names;
    connect_list_all_nw_filters(flags: u32) -> Vec<NwFilterRef> => list::all;
    nw_filter_lookup_by_name(name: &str) -> NwFilterRef => list::by_name;
    nw_filter_lookup_by_uuid(uuid: Uuid) -> NwFilterRef => list::by_uuid;
    nw_filter_get_xml_desc(filter: &NwFilterRef, flags: u32) -> String => list::document;

    // Making and removing them.
    nw_filter_define_xml(xml: &str) -> NwFilterRef => define::define;
    nw_filter_define_xml_flags(xml: &str, flags: NwFilterDefineFlags) -> NwFilterRef => define::define_flags;
    nw_filter_undefine(filter: &NwFilterRef) -> () => define::undefine;

    // Where they are bound.
    connect_list_all_nw_filter_bindings(flags: u32) -> Vec<NwFilterBindingRef> => bindings::all;
    nw_filter_binding_lookup_by_port_dev(device: &str) -> NwFilterBindingRef => bindings::by_device;
    nw_filter_binding_create_xml(xml: &str, flags: NwFilterBindingCreateFlags) -> NwFilterBindingRef => bindings::create;
    nw_filter_binding_get_xml_desc(binding: &NwFilterBindingRef, flags: u32) -> String => bindings::document;
    nw_filter_binding_delete(binding: &NwFilterBindingRef) -> () => bindings::delete;
}
