# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: connect.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# A connection tells its driver, URI and host.
conversation(
    'connection_is_known',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectGetType(conn) => \"TEST\"", sub { $conn->get_type() }, one(\&text), answer("\"TEST\""));
        $case->step("virConnectGetURI(conn) => \"test://\\*/node.xml\"", sub { $conn->get_uri() }, one(\&text), answer("\"test://", "/node.xml\""));
        $case->step("virConnectGetVersion(conn) => 2", sub { ByHand::virConnectGetVersion($conn) }, one(\&number), answer("2"));
        $case->step("virConnectGetLibVersion(conn) => _", sub { $conn->get_library_version() }, one(\&number), anything());
        $case->step("virConnectGetHostname(conn) => _", sub { $conn->get_hostname() }, one(\&text), anything());
        $case->step("virConnectIsAlive(conn) => true", sub { $conn->is_alive() }, one(\&truth), answer("true"));
        $case->step("virConnectIsSecure(conn) => true", sub { $conn->is_secure() }, one(\&truth), answer("true"));
        $case->step("virConnectIsEncrypted(conn) => false", sub { $conn->is_encrypted() }, one(\&truth), answer("false"));
        return;
    }
);

# All openings of the default host tell the same URI.
conversation(
    'default_uri',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        $case->step("virConnectGetURI(conn) => \"test:///default\"", sub { $conn->get_uri() }, one(\&text), answer("\"test:///default\""));
        return;
    }
);

# The library is told without a connection.
conversation(
    'library_version',
    sub {
        my ($case) = @_;
        $case->step("virInitialize() => ok", sub { Sys::Virt::initialize() }, NOTHING, answer("ok"));
        $case->step("virGetVersion(null) => _", sub { ByHand::virGetVersion(undef) }, several(\&number, \&number), anything());
        return;
    }
);

# What is opened can be closed, and nothing that is wrong is opened.
conversation(
    'open_and_close',
    sub {
        my ($case) = @_;
        my ($host);
        ($host) = $case->step("host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect", sub { ByHand::virConnectOpen($case->text("test://{hosts}/node.xml")) }, one(\&thing), answer("Connect"));
        $case->step("virConnectNumOfDomains(host) => 1", sub { $host->num_of_domains() }, one(\&number), answer("1"));
        $case->step("virConnectClose(host) => _", sub { ByHand::virConnectClose($host) }, one(\&number), anything());
        $case->step("virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST", sub { ByHand::virConnectOpen($case->text("test://{hosts}/nowhere.xml")) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE", sub { ByHand::virConnectOpen("nonsense:///") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_CONNECT(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virConnectOpen("test://") }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virConnectOpen("test:///") }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A host that asks who is there is told, and refuses strangers.
conversation(
    'open_with_credentials',
    sub {
        my ($case) = @_;
        $case->step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect", sub { ByHand::virConnectOpenAuth($case->text("test://{hosts}/guarded.xml"), {Sys::Virt::CRED_AUTHNAME() => "admin", Sys::Virt::CRED_PASSPHRASE() => "secret"}, 0) }, one(\&thing), answer("Connect"));
        $case->step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", sub { ByHand::virConnectOpenAuth($case->text("test://{hosts}/guarded.xml"), {Sys::Virt::CRED_AUTHNAME() => "admin", Sys::Virt::CRED_PASSPHRASE() => "wrong"}, 0) }, one(\&thing), error(Sys::Virt::Error::ERR_AUTH_FAILED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", sub { ByHand::virConnectOpenAuth($case->text("test://{hosts}/guarded.xml"), {Sys::Virt::CRED_AUTHNAME() => "stranger", Sys::Virt::CRED_PASSPHRASE() => "secret"}, 0) }, one(\&thing), error(Sys::Virt::Error::ERR_AUTH_FAILED(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH", sub { ByHand::virConnectOpen($case->text("test://{hosts}/guarded.xml")) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_AUTH()));
        $case->step("virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect", sub { ByHand::virConnectOpenAuth($case->text("test://{hosts}/node.xml"), {Sys::Virt::CRED_AUTHNAME() => "nobody"}, 0) }, one(\&thing), answer("Connect"));
        return;
    }
);

# A read-only connection reads, and changes nothing.
conversation(
    'open_read_only',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"), readonly => 1);
        my ($dom, $net, $pool, $iface);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}", sub { $dom->get_info() }, one(record('DomainInfo')), answer("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"));
        $case->step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", sub { $dom->destroy() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", sub { $dom->set_memory(1024) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", sub { $conn->define_domain("<domain/>") }, one(\&thing), error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", sub { $dom->get_xml_description(Sys::Virt::Domain::XML_SECURE()) }, one(\&text), error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_DOMAIN()));
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        $case->step("virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK", sub { $net->destroy() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_NETWORK()));
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        $case->step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE", sub { $pool->destroy() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_STORAGE()));
        ($iface) = $case->step("iface = virInterfaceLookupByName(conn, \"eth7\")", sub { $conn->get_interface_by_name("eth7") }, one(\&thing), anything());
        $case->step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE", sub { $iface->destroy(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_INTERFACE()));
        return;
    }
);

# The function for it does the same.
conversation(
    'open_read_only_again',
    sub {
        my ($case) = @_;
        my ($host, $dom);
        ($host) = $case->step("host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect", sub { ByHand::virConnectOpenReadOnly($case->text("test://{hosts}/node.xml")) }, one(\&thing), answer("Connect"));
        ($dom) = $case->step("dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")", sub { $host->get_domain_by_name("web") }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", sub { $dom->suspend() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATIONED_DENIED(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# There is nothing to keep alive without a daemon.
conversation(
    'keep_alive',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->set_keep_alive(5, 3) }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Nobody can say who a test connection is.
conversation(
    'identity',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->set_identity({"user-name" => "me", "process-id" => 17}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->set_identity({"unix-user-name" => "me"}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# The most processors that a domain may have.
conversation(
    'virtual_processors_at_most',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectGetMaxVcpus(conn, null) => 32", sub { $conn->get_max_vcpus(undef) }, one(\&number), answer("32"));
        $case->step("virConnectGetMaxVcpus(conn, \"test\") => 32", sub { $conn->get_max_vcpus("test") }, one(\&number), answer("32"));
        return;
    }
);

# Capabilities are documents.
conversation(
    'capabilities',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"", sub { $conn->get_capabilities() }, one(\&text), answer("\"<capabilities>", "</capabilities>\\n\""));
        $case->step("virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"", sub { $conn->get_domain_capabilities(undef, undef, undef, undef, 0) }, one(\&text), answer("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""));
        $case->step("virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->get_domain_capabilities(undef, "x86_64", undef, undef, 0) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->get_domain_capabilities(undef, "nonsense", undef, undef, 0) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->get_domain_capabilities(undef, undef, undef, undef, 1) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"", sub { $conn->get_storage_pool_capabilities(0) }, one(\&text), answer("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""));
        $case->step("virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"", sub { $conn->get_sysinfo(0) }, one(\&text), answer("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""));
        $case->step("virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->get_sysinfo(1) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Models are known by architecture.
conversation(
    'processor_models',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]", sub { $conn->get_cpu_model_names("x86_64", 0) }, list(each_of(\&text)), answer("[\"", "\", ", "]"));
        $case->step("virConnectGetCPUModelNames(conn, \"s390x\", 0) => []", sub { $conn->get_cpu_model_names("s390x", 0) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->get_cpu_model_names("nonsense", 0) }, list(each_of(\&text)), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The test driver compares no processors, but finds what several have in common.
conversation(
    'processors_compared',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->compare_cpu("<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0) }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->compare_hypervisor_cpu(undef, undef, undef, undef, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0) }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"", sub { $conn->baseline_cpu(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"], 0) }, one(\&text), answer("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""));
        $case->step("virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->baseline_cpu(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], 1000000) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU", sub { $conn->baseline_cpu(["nonsense"], 0) }, one(\&text), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_CPU()));
        $case->step("virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->baseline_hypervisor_cpu(undef, undef, undef, undef, ["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# No other form of a domain's document is known.
conversation(
    'native_configuration',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->domain_xml_from_native("qemu-argv", "qemu", 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->domain_xml_to_native("qemu-argv", "<domain/>", 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

finish();
