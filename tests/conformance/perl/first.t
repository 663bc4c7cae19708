# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: first.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Objects are told by their names, records by their fields in the order of C.
conversation(
    'lookup_by_name',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", sub { $dom->get_info() }, one(record('DomainInfo')), answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"));
        $case->step("virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 0)"));
        $case->step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", sub { $dom->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555501\""));
        return;
    }
);

# An error has a code and the part of the library that it comes from.
conversation(
    'lookup_of_nothing',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", sub { $conn->get_domain_by_name("nope") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Events come in order, and none is left over.
conversation(
    'lifecycle_events',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $dom);
        ($events) = $case->step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        ($dom) = $case->step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") }, one(\&thing), answer("Domain(\"guest\")"));
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 0, 0)"));
        $case->step("virDomainCreate(dom) => ok", sub { $dom->create() }, NOTHING, answer("ok"));
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 2, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

# Typed parameters go in by name and come out in the order of their names.
conversation(
    'memory_parameters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->set_memory_parameters({"hard_limit" => 4096, "soft_limit" => 2048}, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}", sub { $dom->get_memory_parameters(0) }, one(\&params), answer("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"));
        return;
    }
);

# Four threads share one connection.
skipped('lists_in_threads', "an object belongs to one thread of Perl");

finish();
