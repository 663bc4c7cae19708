# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: nwfilter.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Lists of filters.
conversation(
    'no_filters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectNumOfNWFilters(conn) => 0", sub { $conn->num_of_nwfilters() }, one(\&number), answer("0"));
        $case->step("virConnectListNWFilters(conn) => []", sub { $conn->list_nwfilter_names(-1) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectListAllNWFilters(conn, 0) => []", sub { $conn->list_all_nwfilters(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", sub { $conn->get_nwfilter_by_name("clean") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NWFILTER(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", sub { $conn->get_nwfilter_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NWFILTER(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", sub { $conn->get_nwfilter_by_uuid("11111111-2222-3333-4444-555555555541") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NWFILTER(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virConnectListAllNWFilterBindings(conn, 0) => []", sub { $conn->list_all_nwfilter_bindings(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER", sub { $conn->get_nwfilter_binding_by_port_dev("testnet0") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NWFILTER_BINDING(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", sub { $conn->define_nwfilter("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER", sub { $conn->define_nwfilter("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", 1000000) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", sub { $conn->create_nwfilter_binding("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NWFILTER()));
        return;
    }
);

# Filters are defined, found, and undefined.
conversation(
    'filters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($one, $bound);
        ($one) = $case->step("one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")", sub { $conn->define_nwfilter("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n") }, one(\&thing), answer("NWFilter(\"clean\")"));
        $case->step("virNWFilterGetName(one) => \"clean\"", sub { $one->get_name() }, one(\&text), answer("\"clean\""));
        $case->step("virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"", sub { $one->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555541\""));
        $case->step("virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"", sub { $one->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555541\""));
        $case->step("virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"", sub { $one->get_xml_description(0) }, one(\&text), answer("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""));
        $case->step("virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")", sub { $conn->get_nwfilter_by_name("clean") }, one(\&thing), answer("NWFilter(\"clean\")"));
        $case->step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", sub { $conn->get_nwfilter_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41") }, one(\&thing), answer("NWFilter(\"clean\")"));
        $case->step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", sub { $conn->get_nwfilter_by_uuid("11111111-2222-3333-4444-555555555541") }, one(\&thing), answer("NWFilter(\"clean\")"));
        $case->step("virConnectNumOfNWFilters(conn) => 1", sub { $conn->num_of_nwfilters() }, one(\&number), answer("1"));
        $case->step("virConnectListNWFilters(conn) => [\"clean\"]", sub { $conn->list_nwfilter_names(-1) }, list(each_of(\&text)), answer("[\"clean\"]"));
        $case->step("virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]", sub { $conn->list_all_nwfilters(0) }, list(each_of(\&thing)), answer("[NWFilter(\"clean\")]"));
        $case->step("virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")", sub { $conn->define_nwfilter("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", Sys::Virt::NWFilter::DEFINE_VALIDATE()) }, one(\&thing), answer("NWFilter(\"clean\")"));
        ($bound) = $case->step("bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")", sub { $conn->create_nwfilter_binding("<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", 0) }, one(\&thing), answer("NWFilterBinding(\"testnet0\")"));
        $case->step("virNWFilterBindingGetPortDev(bound) => \"testnet0\"", sub { $bound->get_port_dev() }, one(\&text), answer("\"testnet0\""));
        $case->step("virNWFilterBindingGetFilterName(bound) => \"clean\"", sub { $bound->get_filter_name() }, one(\&text), answer("\"clean\""));
        $case->step("virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"", sub { $bound->get_xml_description(0) }, one(\&text), answer("\"<filterbinding>\\n", "</filterbinding>\\n\""));
        $case->step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")", sub { $conn->get_nwfilter_binding_by_port_dev("testnet0") }, one(\&thing), answer("NWFilterBinding(\"testnet0\")"));
        $case->step("virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]", sub { $conn->list_all_nwfilter_bindings(0) }, list(each_of(\&thing)), answer("[NWFilterBinding(\"testnet0\")]"));
        $case->step("virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER", sub { $one->undefine() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_NWFILTER()));
        $case->step("virNWFilterBindingDelete(bound) => ok", sub { $bound->delete() }, NOTHING, answer("ok"));
        $case->step("virNWFilterUndefine(one) => ok", sub { $one->undefine() }, NOTHING, answer("ok"));
        $case->step("virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", sub { $one->undefine() }, NOTHING, error(Sys::Virt::Error::ERR_NO_NWFILTER(), Sys::Virt::Error::FROM_NWFILTER()));
        return;
    }
);

finish();
