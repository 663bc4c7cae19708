# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: interface.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# By name and by address, and in lists.
conversation(
    'interfaces_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($iface);
        ($iface) = $case->step("iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")", sub { $conn->get_interface_by_name("eth7") }, one(\&thing), answer("Interface(\"eth7\")"));
        $case->step("virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")", sub { $conn->get_interface_by_mac("aa:bb:cc:dd:ee:07") }, one(\&thing), answer("Interface(\"eth7\")"));
        $case->step("virInterfaceGetName(iface) => \"eth7\"", sub { $iface->get_name() }, one(\&text), answer("\"eth7\""));
        $case->step("virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"", sub { $iface->get_mac() }, one(\&text), answer("\"aa:bb:cc:dd:ee:07\""));
        $case->step("virInterfaceGetConnect(iface) => Connect", sub { $iface->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virInterfaceIsActive(iface) => true", sub { $iface->is_active() }, one(\&truth), answer("true"));
        $case->step("virConnectNumOfInterfaces(conn) => 1", sub { $conn->num_of_interfaces() }, one(\&number), answer("1"));
        $case->step("virConnectListInterfaces(conn) => [\"eth7\"]", sub { $conn->list_interface_names(-1) }, list(each_of(\&text)), answer("[\"eth7\"]"));
        $case->step("virConnectNumOfDefinedInterfaces(conn) => 0", sub { $conn->num_of_defined_interfaces() }, one(\&number), answer("0"));
        $case->step("virConnectListDefinedInterfaces(conn) => []", sub { $conn->list_defined_interface_names(-1) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]", sub { $conn->list_all_interfaces(0) }, list(each_of(\&thing)), answer("[Interface(\"eth7\")]"));
        $case->step("virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []", sub { $conn->list_all_interfaces(Sys::Virt::Interface::LIST_INACTIVE()) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", sub { $conn->get_interface_by_name("eth9") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_INTERFACE(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", sub { $conn->get_interface_by_mac("00:00:00:00:00:00") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_INTERFACE(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Defined, started, stopped, undefined.
conversation(
    'interfaces_live',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($iface);
        ($iface) = $case->step("iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", sub { $conn->define_interface("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0) }, one(\&thing), answer("Interface(\"eth8\")"));
        $case->step("virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"", sub { $iface->get_xml_description(0) }, one(\&text), answer("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""));
        $case->step("virInterfaceIsActive(iface) => false", sub { $iface->is_active() }, one(\&truth), answer("false"));
        $case->step("virInterfaceCreate(iface, 0) => ok", sub { $iface->create(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $iface->create(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceDestroy(iface, 0) => ok", sub { $iface->destroy(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $iface->destroy(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceUndefine(iface) => ok", sub { $iface->undefine() }, NOTHING, answer("ok"));
        $case->step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", sub { $conn->get_interface_by_name("eth8") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_INTERFACE(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE", sub { $conn->define_interface("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_INTERFACE()));
        return;
    }
);

# Changes are taken back, or kept.
conversation(
    'interface_changes',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $conn->interface_change_commit(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceChangeBegin(conn, 0) => ok", sub { $conn->interface_change_begin(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $conn->interface_change_begin(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", sub { $conn->define_interface("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0) }, one(\&thing), answer("Interface(\"eth8\")"));
        $case->step("virInterfaceChangeRollback(conn, 0) => ok", sub { $conn->interface_change_rollback(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", sub { $conn->get_interface_by_name("eth8") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_INTERFACE(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virInterfaceChangeBegin(conn, 0) => ok", sub { $conn->interface_change_begin(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", sub { $conn->define_interface("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0) }, one(\&thing), answer("Interface(\"eth8\")"));
        $case->step("virInterfaceChangeCommit(conn, 0) => ok", sub { $conn->interface_change_commit(0) }, NOTHING, answer("ok"));
        $case->step("virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")", sub { $conn->get_interface_by_name("eth8") }, one(\&thing), answer("Interface(\"eth8\")"));
        $case->step("virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $conn->interface_change_rollback(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

finish();
