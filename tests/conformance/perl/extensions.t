# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: extensions.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Commands for QEMU.
conversation(
    'qemu',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", sub { $dom->qemu_monitor_command("{}", 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", sub { $dom->qemu_monitor_command_with_files("{}", [], 0) }, several(each_of(\&number), \&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dom->qemu_agent_command("{}", 1, 0) }, one(\&text), error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", sub { $conn->domain_qemu_attach(1, 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->domain_qemu_monitor_event_deregister(1) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

# Namespaces of containers.
conversation(
    'lxc',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", sub { $dom->lxc_open_namespace(0) }, list(each_of(\&number)), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

# The administration needs a daemon.
conversation(
    'admin',
    sub {
        my ($case) = @_;
        $case->step("virAdmInitialize() => ok", sub { Sys::Virt::Admin::initialize() }, NOTHING, answer("ok"));
        $case->step("virAdmGetVersion() => _", sub { Sys::Virt::Admin::get_version() }, one(\&number), anything());
        return;
    }
);

finish();
