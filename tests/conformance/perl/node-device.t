# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: node-device.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# By name, and in lists by what they can do.
conversation(
    'devices_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dev);
        ($dev) = $case->step("dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")", sub { $conn->get_node_device_by_name("board") }, one(\&thing), answer("NodeDevice(\"board\")"));
        $case->step("virNodeDeviceGetName(dev) => \"board\"", sub { $dev->get_name() }, one(\&text), answer("\"board\""));
        $case->step("virNodeDeviceNumOfCaps(dev) => 1", sub { $dev->num_of_capabilities() }, one(\&number), answer("1"));
        $case->step("virNodeDeviceListCaps(dev) => [\"system\"]", sub { $dev->list_capabilities(-1) }, list(each_of(\&text)), answer("[\"system\"]"));
        $case->step("virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"", sub { $dev->get_xml_description(0) }, one(\&text), answer("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""));
        $case->step("virNodeDeviceIsActive(dev) => true", sub { $dev->is_active() }, one(\&truth), answer("true"));
        $case->step("virNodeDeviceIsPersistent(dev) => false", sub { $dev->is_persistent() }, one(\&truth), answer("false"));
        $case->step("virNodeNumOfDevices(conn, null, 0) => 1", sub { $conn->num_of_node_devices(undef, 0) }, one(\&number), answer("1"));
        $case->step("virNodeNumOfDevices(conn, \"pci\", 0) => 0", sub { $conn->num_of_node_devices("pci", 0) }, one(\&number), answer("0"));
        $case->step("virNodeListDevices(conn, \"system\", 0) => [\"board\"]", sub { $conn->list_node_device_names("system", -1, 0) }, list(each_of(\&text)), answer("[\"board\"]"));
        $case->step("virNodeListDevices(conn, null, 0) => [\"board\"]", sub { $conn->list_node_device_names(undef, -1, 0) }, list(each_of(\&text)), answer("[\"board\"]"));
        $case->step("virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]", sub { $conn->list_all_node_devices(0) }, list(each_of(\&thing)), answer("[NodeDevice(\"board\")]"));
        $case->step("virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []", sub { $conn->list_all_node_devices(Sys::Virt::NodeDevice::LIST_CAP_NET()) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", sub { $conn->get_node_device_by_name("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NODE_DEVICE(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", sub { $conn->get_node_device_scsihost_by_wwn("2000000012341234", "1000000012341234", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NODE_DEVICE(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The default host's devices form a tree.
conversation(
    'device_has_a_parent',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        my ($dev);
        $case->step("virNodeNumOfDevices(conn, null, 0) => 4", sub { $conn->num_of_node_devices(undef, 0) }, one(\&number), answer("4"));
        ($dev) = $case->step("dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")", sub { $conn->get_node_device_by_name("scsi_host1") }, one(\&thing), answer("NodeDevice(\"scsi_host1\")"));
        $case->step("virNodeDeviceGetParent(dev) => \"computer\"", sub { ByHand::virNodeDeviceGetParent($dev) }, one(\&text), answer("\"computer\""));
        $case->step("virNodeDeviceListCaps(dev) => [\"scsi_host\"]", sub { $dev->list_capabilities(-1) }, list(each_of(\&text)), answer("[\"scsi_host\"]"));
        return;
    }
);

# A host bus adapter is found by its names on the fabric.
conversation(
    'device_by_world_wide_names',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        $case->step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")", sub { $conn->get_node_device_scsihost_by_wwn("2000000012341234", "1000000012341234", 0) }, one(\&thing), answer("NodeDevice(\"scsi_host1\")"));
        return;
    }
);

# A host bus adapter that exists for a while.
conversation(
    'device_is_made',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        my ($dev);
        ($dev) = $case->step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")", sub { $conn->create_node_device("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0) }, one(\&thing), answer("NodeDevice(\"scsi_host12\")"));
        $case->step("virNodeDeviceDestroy(dev) => ok", sub { $dev->destroy() }, NOTHING, answer("ok"));
        $case->step("virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", sub { $conn->create_node_device("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NODEDEV()));
        return;
    }
);

# What the test driver does with devices, and what it does not.
conversation(
    'device_changes',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dev);
        ($dev) = $case->step("dev = virNodeDeviceLookupByName(conn, \"board\")", sub { $conn->get_node_device_by_name("board") }, one(\&thing), anything());
        $case->step("virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", sub { ByHand::virNodeDeviceDettach($dev) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NODEDEV()));
        $case->step("virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", sub { $dev->detach_flags(undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NODEDEV()));
        $case->step("virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", sub { $dev->reattach() }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NODEDEV()));
        $case->step("virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", sub { $dev->reset() }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NODEDEV()));
        $case->step("virNodeDeviceGetAutostart(dev) => false", sub { $dev->get_autostart() }, one(\&truth), answer("false"));
        $case->step("virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dev->set_autostart(1) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dev->create(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dev->undefine(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", sub { $conn->define_node_device("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NODEDEV()));
        return;
    }
);

# A device's document changes.
conversation(
    'device_update',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dev);
        ($dev) = $case->step("dev = virNodeDeviceLookupByName(conn, \"board\")", sub { $conn->get_node_device_by_name("board") }, one(\&thing), anything());
        $case->step("virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV", sub { $dev->update("<device/>", 0) }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_NODEDEV()));
        return;
    }
);

finish();
