# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# By name, number and UUID, in both forms.
conversation(
    'domains_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainLookupByID(conn, 1) => Domain(\"web\")", sub { $conn->get_domain_by_id(1) }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")", sub { $conn->get_domain_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x01") }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")", sub { $conn->get_domain_by_uuid("11111111-2222-3333-4444-555555555502") }, one(\&thing), answer("Domain(\"off\")"));
        $case->step("virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_id(4711) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $conn->get_domain_by_id(-1) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_name("") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $conn->get_domain_by_uuid("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Names, numbers, counts and objects agree.
conversation(
    'domains_are_listed',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectNumOfDomains(conn) => 1", sub { $conn->num_of_domains() }, one(\&number), answer("1"));
        $case->step("virConnectNumOfDefinedDomains(conn) => 1", sub { $conn->num_of_defined_domains() }, one(\&number), answer("1"));
        $case->step("virConnectListDomains(conn) => [1]", sub { $conn->list_domain_ids(-1) }, list(each_of(\&number)), answer("[1]"));
        $case->step("virConnectListDefinedDomains(conn) => [\"off\"]", sub { $conn->list_defined_domain_names(-1) }, list(each_of(\&text)), answer("[\"off\"]"));
        $case->step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]", sub { $conn->list_all_domains(Sys::Virt::Domain::LIST_ACTIVE()) }, list(each_of(\&thing)), answer("[Domain(\"web\")]"));
        $case->step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]", sub { $conn->list_all_domains(Sys::Virt::Domain::LIST_INACTIVE() | Sys::Virt::Domain::LIST_PERSISTENT()) }, list(each_of(\&thing)), answer("[Domain(\"off\")]"));
        $case->step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []", sub { $conn->list_all_domains(Sys::Virt::Domain::LIST_TRANSIENT()) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []", sub { $conn->list_all_domains(Sys::Virt::Domain::LIST_HAS_SNAPSHOT()) }, list(each_of(\&thing)), answer("[]"));
        return;
    }
);

# What a handle knows, and what is asked.
conversation(
    'domain_is_known',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetName(dom) => \"web\"", sub { $dom->get_name() }, one(\&text), answer("\"web\""));
        $case->step("virDomainGetID(dom) => 1", sub { $dom->get_id() }, one(\&unsigned), answer("1"));
        $case->step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", sub { $dom->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555501\""));
        $case->step("virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"", sub { $dom->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555501\""));
        $case->step("virDomainGetOSType(dom) => \"linux\"", sub { $dom->get_os_type() }, one(\&text), answer("\"linux\""));
        $case->step("virDomainGetConnect(dom) => Connect", sub { $dom->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", sub { $dom->get_info() }, one(record('DomainInfo')), answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"));
        $case->step("virDomainGetState(dom, 0) => (1, 0)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 0)"));
        $case->step("virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_state(1) }, several(\&number, \&number), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainIsActive(dom) => true", sub { $dom->is_active() }, one(\&truth), answer("true"));
        $case->step("virDomainIsPersistent(dom) => true", sub { $dom->is_persistent() }, one(\&truth), answer("true"));
        $case->step("virDomainIsUpdated(dom) => false", sub { $dom->is_updated() }, one(\&truth), answer("false"));
        return;
    }
);

# A domain that is off has no number.
conversation(
    'domain_that_is_off',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetID(dom) => 4294967295", sub { $dom->get_id() }, one(\&unsigned), answer("4294967295"));
        $case->step("virDomainIsActive(dom) => false", sub { $dom->is_active() }, one(\&truth), answer("false"));
        $case->step("virDomainGetState(dom, 0) => (5, 0)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(5, 0)"));
        $case->step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->suspend() }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->resume() }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->shutdown() }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->reboot(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->destroy() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->reset(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# A domain's document, live and stored.
conversation(
    'domain_documents',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"", sub { $dom->get_xml_description(0) }, one(\&text), answer("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""));
        $case->step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"", sub { $dom->get_xml_description(Sys::Virt::Domain::XML_INACTIVE() | Sys::Virt::Domain::XML_SECURE()) }, one(\&text), answer("\"<domain type='test'>\\n  <name>off</name>", "\""));
        $case->step("virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_xml_description(1000000) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Defined, started, suspended, resumed, destroyed, undefined.
conversation(
    'domain_lives',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("virDomainCreate(dom) => ok", sub { $dom->create() }, NOTHING, answer("ok"));
        $case->step("virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->create() }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSuspend(dom) => ok", sub { $dom->suspend() }, NOTHING, answer("ok"));
        $case->step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->suspend() }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetState(dom, 0) => (3, 1)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(3, 1)"));
        $case->step("virDomainResume(dom) => ok", sub { $dom->resume() }, NOTHING, answer("ok"));
        $case->step("virDomainReset(dom, 0) => ok", sub { $dom->reset(0) }, NOTHING, answer("ok"));
        $case->step("virDomainReboot(dom, 0) => ok", sub { $dom->reboot(0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (1, 1)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 1)"));
        $case->step("virDomainDestroy(dom) => ok", sub { $dom->destroy() }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (5, 2)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(5, 2)"));
        $case->step("virDomainUndefine(dom) => ok", sub { $dom->undefine() }, NOTHING, answer("ok"));
        $case->step("virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $dom->get_info() }, one(record('DomainInfo')), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_name("guest") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The same with the younger functions.
conversation(
    'domain_lives_with_flags',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Sys::Virt::Domain::DEFINE_VALIDATE()) }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->create(Sys::Virt::Domain::START_PAUSED()) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainCreateWithFlags(dom, 0) => ok", sub { $dom->create(0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (1, 1)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 1)"));
        $case->step("virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->shutdown(Sys::Virt::Domain::SHUTDOWN_ACPI_POWER_BTN()) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainShutdownFlags(dom, 0) => ok", sub { $dom->shutdown(0) }, NOTHING, answer("ok"));
        $case->step("virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->create(1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainCreateWithFiles(dom, [], 0) => ok", sub { $dom->create_with_files([], 0) }, NOTHING, answer("ok"));
        $case->step("virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok", sub { $dom->destroy(Sys::Virt::Domain::DESTROY_GRACEFUL()) }, NOTHING, answer("ok"));
        $case->step("virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok", sub { $dom->undefine(Sys::Virt::Domain::UNDEFINE_MANAGED_SAVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $dom->undefine(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A shut down domain is off, and stays defined.
conversation(
    'shutdown',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainShutdown(dom) => ok", sub { $dom->shutdown() }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (5, 1)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(5, 1)"));
        $case->step("virConnectListDefinedDomains(conn) => [_, _]", sub { $conn->list_defined_domain_names(-1) }, list(each_of(\&text)), answer("[", ", ", "]"));
        return;
    }
);

# What is created without being defined vanishes when it stops.
conversation(
    'transient_domain',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $again, $old);
        $case->step("virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->create_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Sys::Virt::Domain::START_PAUSED()) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($dom) = $case->step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", sub { $conn->create_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0) }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("virDomainIsPersistent(dom) => false", sub { $dom->is_persistent() }, one(\&truth), answer("false"));
        $case->step("virDomainGetState(dom, 0) => (1, 1)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 1)"));
        $case->step("virDomainUndefine(dom) => ok", sub { $dom->undefine() }, NOTHING, answer("ok"));
        $case->step("virDomainDestroy(dom) => ok", sub { $dom->destroy() }, NOTHING, answer("ok"));
        $case->step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_name("guest") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        ($again) = $case->step("again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")", sub { $conn->create_domain_with_files("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", [], 0) }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("virDomainDestroy(again) => ok", sub { $again->destroy() }, NOTHING, answer("ok"));
        ($old) = $case->step("old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")", sub { $conn->domain_create_linux("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0) }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("virDomainDestroy(old) => ok", sub { $old->destroy() }, NOTHING, answer("ok"));
        return;
    }
);

# Names are text of any kind.
conversation(
    'domain_of_another_script',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")", sub { $conn->define_domain("<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") }, one(\&thing), answer("Domain(\"Jürgen 漢字 & Co\")"));
        $case->step("virDomainGetName(dom) => \"Jürgen 漢字 & Co\"", sub { $dom->get_name() }, one(\&text), answer("\"Jürgen 漢字 & Co\""));
        $case->step("virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")", sub { $conn->get_domain_by_name("Jürgen 漢字 & Co") }, one(\&thing), answer("Domain(\"Jürgen 漢字 & Co\")"));
        $case->step("virConnectListDefinedDomains(conn) => [_, _]", sub { $conn->list_defined_domain_names(-1) }, list(each_of(\&text)), answer("[", ", ", "]"));
        return;
    }
);

# What is no document of a domain is refused.
conversation(
    'wrong_documents',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", sub { $conn->define_domain("") }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", sub { $conn->define_domain("<domain>") }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML", sub { $conn->define_domain("<network/>") }, one(\&thing), error(Sys::Virt::Error::ERR_XML_ERROR(), Sys::Virt::Error::FROM_XML()));
        $case->step("virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", sub { $conn->define_domain("<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NAME(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", sub { $conn->define_domain("<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>") }, one(\&thing), error(Sys::Virt::Error::ERR_CONFIG_UNSUPPORTED(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", sub { $conn->create_domain("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 1000000) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Whether a domain starts with its host.
conversation(
    'autostart',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetAutostart(dom) => false", sub { $dom->get_autostart() }, one(\&truth), answer("false"));
        $case->step("virDomainSetAutostart(dom, true) => ok", sub { $dom->set_autostart(1) }, NOTHING, answer("ok"));
        $case->step("virDomainGetAutostart(dom) => true", sub { $dom->get_autostart() }, one(\&truth), answer("true"));
        $case->step("virDomainSetAutostart(dom, false) => ok", sub { $dom->set_autostart(0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetAutostart(dom) => false", sub { $dom->get_autostart() }, one(\&truth), answer("false"));
        return;
    }
);

# Whether a domain starts with its host the next time only.
conversation(
    'autostart_once',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $dom->get_autostart_once() }, one(\&truth), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $dom->set_autostart_once(1) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# A domain that is off gets another name.
conversation(
    'rename',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $other, $web);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainRename(dom, \"renamed\", 0) => ok", sub { $dom->rename("renamed", 0) }, NOTHING, answer("ok"));
        $case->step("virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_name("off") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        ($other) = $case->step("other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")", sub { $conn->get_domain_by_name("renamed") }, one(\&thing), answer("Domain(\"renamed\")"));
        $case->step("virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $other->rename("web", 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $other->rename("", 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST", sub { $other->rename("a/b", 0) }, NOTHING, error(Sys::Virt::Error::ERR_XML_ERROR(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $other->rename("x", 1) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($web) = $case->step("web = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $web->rename("running", 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Title, description, and an element of the application's own.
conversation(
    'metadata',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_TITLE(), undef, 0) }, one(\&text), answer("\"Switched off\""));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_DESCRIPTION(), undef, 0) }, one(\&text), answer("\"Grüße aus Köln\""));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), "http://example.com/own", 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_DOMAIN_METADATA(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_TITLE(), "New", undef, undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_TITLE(), undef, Sys::Virt::Domain::AFFECT_CONFIG()) }, one(\&text), answer("\"New\""));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_TITLE(), "two\nlines", undef, undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_DESCRIPTION(), undef, undef, undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_DESCRIPTION(), undef, 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_DOMAIN_METADATA(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), "<own a='1'/>", "own", "http://example.com/own", 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), "http://example.com/own", 0) }, one(\&text), answer("\"<own a=\\\"1\\\"/>\""));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), "<own", "own", "http://example.com/own", 0) }, NOTHING, error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), undef, undef, "http://example.com/own", 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->get_metadata(Sys::Virt::Domain::METADATA_TITLE(), undef, Sys::Virt::Domain::AFFECT_LIVE()) }, one(\&text), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# What the control interface of a domain does.
conversation(
    'control_info',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}", sub { $dom->get_control_info(0) }, one(record('DomainControlInfo')), answer("{state: 0, details: 0, stateTime: ", "}"));
        $case->step("virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_control_info(1) }, one(record('DomainControlInfo')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Labels of a domain.
conversation(
    'security_labels',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}", sub { $dom->get_security_label() }, one(record('SecurityLabel')), answer("{label: \"libvirt-test\", enforcing: true}"));
        $case->step("virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]", sub { $dom->get_security_label_list() }, list(records('SecurityLabel')), answer("[{label: \"libvirt-test\", enforcing: true}]"));
        return;
    }
);

# What follows a stop.
conversation(
    'lifecycle_actions',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $dom->set_lifecycle_action(Sys::Virt::Domain::LIFECYCLE_REBOOT(), Sys::Virt::Domain::LIFECYCLE_ACTION_DESTROY(), Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok", sub { $dom->set_lifecycle_action(Sys::Virt::Domain::LIFECYCLE_CRASH(), Sys::Virt::Domain::LIFECYCLE_ACTION_COREDUMP_RESTART(), 0) }, NOTHING, answer("ok"));
        $case->step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", sub { $dom->set_lifecycle_action(Sys::Virt::Domain::LIFECYCLE_POWEROFF(), Sys::Virt::Domain::LIFECYCLE_ACTION_COREDUMP_RESTART(), 0) }, NOTHING, error(Sys::Virt::Error::ERR_CONFIG_UNSUPPORTED(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_lifecycle_action(9, 0, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"", sub { $dom->get_xml_description(0) }, one(\&text), answer("\"", "<on_crash>coredump-restart</on_crash>", "\""));
        return;
    }
);

# Measured starts.
conversation(
    'launch_security',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetLaunchSecurityInfo(dom, 0) => {}", sub { $dom->get_launch_security_info(0) }, one(\&params), answer("{}"));
        $case->step("virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dom->set_launch_security_state({"sev-secret" => "c2VjcmV0"}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# What is said about a domain.
conversation(
    'messages',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetMessages(dom, 0) => []", sub { $dom->get_messages(0) }, list(each_of(\&text)), answer("[]"));
        $case->step("virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []", sub { $dom->get_messages(Sys::Virt::Domain::MESSAGE_DEPRECATION()) }, list(each_of(\&text)), answer("[]"));
        $case->step("virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_messages(1000000) }, list(each_of(\&text)), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

finish();
