# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-guest.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# A guest that sleeps and wakes up.
conversation(
    'guest_sleep',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok", sub { $dom->pm_suspend_for_duration(Sys::Virt::NODE_SUSPEND_TARGET_MEM(), 0, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainPMWakeup(dom, 0) => ok", sub { $dom->pm_wakeup(0) }, NOTHING, answer("ok"));
        return;
    }
);

# What the guest calls itself.
conversation(
    'guest_hostname',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetHostname(dom, 0) => \"webhost\"", sub { $dom->get_hostname(0) }, one(\&text), answer("\"webhost\""));
        $case->step("virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_hostname(1000000) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->get_hostname(0) }, one(\&text), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# A signal to a process of the guest.
conversation(
    'guest_signal',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok", sub { $dom->send_process_signal(1, Sys::Virt::Domain::PROCESS_SIGNAL_TERM(), 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->send_process_signal(4711, Sys::Virt::Domain::PROCESS_SIGNAL_KILL(), 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->send_process_signal(1, 1000, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# File systems are frozen, thawed, trimmed and listed.
conversation(
    'guest_file_systems',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainFSFreeze(dom, [\"/\"], 0) => 1", sub { $dom->fs_freeze(["/"], 0) }, one(\&number), answer("1"));
        $case->step("virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->fs_freeze(["/nonsense"], 0) }, one(\&number), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainFSFreeze(dom, [], 0) => 1", sub { $dom->fs_freeze([], 0) }, one(\&number), answer("1"));
        $case->step("virDomainFSThaw(dom, [\"/\"], 0) => 1", sub { $dom->fs_thaw(["/"], 0) }, one(\&number), answer("1"));
        $case->step("virDomainFSThaw(dom, [], 0) => 1", sub { $dom->fs_thaw([], 0) }, one(\&number), answer("1"));
        $case->step("virDomainFSTrim(dom, null, 0, 0) => ok", sub { $dom->fs_trim(undef, 0, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->fs_trim("/nonsense", 0, 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]", sub { $dom->get_fs_info(0) }, list(records('DomainFSInfo')), answer("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"));
        $case->step("virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_fs_info(1) }, list(records('DomainFSInfo')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->fs_freeze([], 0) }, one(\&number), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->get_fs_info(0) }, list(records('DomainFSInfo')), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# The guest's clock.
conversation(
    'guest_time',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetTime(dom, 0) => (627319920, 0)", sub { ByHand::virDomainGetTime($dom, 0) }, several(\&number, \&number), answer("(627319920, 0)"));
        $case->step("virDomainSetTime(dom, 1700000000, 5, 0) => ok", sub { $dom->set_time(1700000000, 5, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok", sub { $dom->set_time(0, 0, Sys::Virt::Domain::TIME_SYNC()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_time(0, 0, 1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The guest's addresses.
conversation(
    'guest_addresses',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", sub { $dom->get_interface_addresses(Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_LEASE(), 0) }, list(records('DomainInterface')), answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"));
        $case->step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", sub { $dom->get_interface_addresses(Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_AGENT(), 0) }, list(records('DomainInterface')), answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"));
        $case->step("virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", sub { $dom->get_interface_addresses(4711, 0) }, list(records('DomainInterface')), error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A user's password.
conversation(
    'guest_password',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok", sub { $dom->set_user_password("root", "secret", 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_user_password("root", "secret", 1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Processors as the guest sees them.
conversation(
    'guest_processors',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}", sub { $dom->get_guest_vcpus(0) }, one(\&params), answer("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"));
        $case->step("virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok", sub { $dom->set_guest_vcpus("1", 0, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}", sub { $dom->get_guest_vcpus(0) }, one(\&params), answer("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"));
        return;
    }
);

# All that the guest tells of itself.
conversation(
    'guest_info',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}", sub { $dom->get_guest_info(Sys::Virt::Domain::GUEST_INFO_HOSTNAME(), 0) }, one(\&params), answer("{hostname: \"webhost\"}"));
        $case->step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}", sub { $dom->get_guest_info(Sys::Virt::Domain::GUEST_INFO_OS() | Sys::Virt::Domain::GUEST_INFO_TIMEZONE(), 0) }, one(\&params), answer("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"));
        return;
    }
);

# How long the agent may take.
conversation(
    'guest_agent',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainAgentSetResponseTimeout(dom, 10, 0) => ok", sub { $dom->set_agent_response_timeout(10, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_agent_response_timeout(-5, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Keys that let a user in.
conversation(
    'guest_keys',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok", sub { $dom->authorized_ssh_keys_set("root", ["ssh-ed25519 AAAA one"], 0) }, NOTHING, answer("ok"));
        $case->step("virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]", sub { $dom->authorized_ssh_keys_get("root", 0) }, list(each_of(\&text)), answer("[\"ssh-ed25519 AAAA one\"]"));
        return;
    }
);

finish();
