# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-device.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Devices of a domain that runs, and of one that is off.
conversation(
    'devices_come_and_go',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainAttachDevice(dom, disk) => ok", sub { $dom->attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") }, NOTHING, answer("ok"));
        $case->step("virDomainGetXMLDesc(dom, 0) => _", sub { $dom->get_xml_description(0) }, one(\&text), anything());
        $case->step("virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", sub { $dom->attach_device("nonsense") }, NOTHING, error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->attach_device("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->update_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainDetachDevice(dom, disk) => ok", sub { $dom->detach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") }, NOTHING, answer("ok"));
        $case->step("virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->detach_device("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->attach_device("<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->detach_device_alias("ua-spare", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", sub { $dom->detach_device_alias("nonsense", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, error(Sys::Virt::Error::ERR_DEVICE_MISSING(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", 1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $off->attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        return;
    }
);

# Traffic of a network interface.
conversation(
    'interface_figures',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}", sub { $dom->interface_stats("testnet0") }, one(record('DomainInterfaceStats')), answer("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"));
        $case->step("virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->interface_stats("nonsense") }, one(record('DomainInterfaceStats')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Keys that are typed.
conversation(
    'keys',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok", sub { $dom->send_key(Sys::Virt::Domain::KEYCODE_SET_LINUX(), 100, [30, 31], 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->send_key(4711, 100, [30], 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->send_key(Sys::Virt::Domain::KEYCODE_SET_LINUX(), 100, [], 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainInjectNMI(dom, 0) => ok", sub { $dom->inject_nmi(0) }, NOTHING, answer("ok"));
        $case->step("virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->inject_nmi(1) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->send_key(Sys::Virt::Domain::KEYCODE_SET_LINUX(), 100, [30], 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->inject_nmi(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# A stream to the console.
conversation(
    'console',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $st, $other, $lively, $talk);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($st) = $case->step("st = virStreamNew(conn, 0) => Stream", sub { $conn->new_stream(0) }, one(\&thing), answer("Stream"));
        $case->step("virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", sub { $dom->open_console($st, undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_DEVICE_MISSING(), Sys::Virt::Error::FROM_TEST()));
        ($other) = $case->step("other = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", sub { $dom->open_channel($other, undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_DEVICE_MISSING(), Sys::Virt::Error::FROM_TEST()));
        ($lively) = $case->step("lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")", sub { $conn->create_domain("<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", 0) }, one(\&thing), answer("Domain(\"talking\")"));
        ($talk) = $case->step("talk = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok", sub { $lively->open_channel($talk, "org.example.talk", 0) }, NOTHING, answer("ok"));
        $case->step("virStreamAbort(talk) => ok", sub { $talk->abort() }, NOTHING, answer("ok"));
        return;
    }
);

# A connection to the display.
conversation(
    'graphics',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->open_graphics(0, -1, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->open_graphics_fd(0, 0) }, one(\&number), error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A display reads its certificates again.
conversation(
    'graphics_reload',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->graphics_reload(Sys::Virt::Domain::GRAPHICS_RELOAD_TYPE_ANY(), 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# An interface tells the network where it is.
conversation(
    'announce',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainAnnounceInterface(dom, null, {}, 0) => ok", sub { $dom->announce_interface(undef, {}, 0) }, NOTHING, answer("ok"));
        return;
    }
);

finish();
