# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: events.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Every step of a domain's life is told, in order.
conversation(
    'life_of_a_domain',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $dom);
        ($events) = $case->step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        ($dom) = $case->step("dom = virDomainDefineXML(conn, guest)", sub { $conn->define_domain("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") }, one(\&thing), anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 0, 0)"));
        $case->step("virDomainCreate(dom)", sub { $dom->create() }, NOTHING, anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 2, 0)"));
        $case->step("virDomainSuspend(dom)", sub { $dom->suspend() }, NOTHING, anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 3, 0)"));
        $case->step("virDomainResume(dom)", sub { $dom->resume() }, NOTHING, anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 4, 0)"));
        $case->step("virDomainDestroy(dom)", sub { $dom->destroy() }, NOTHING, anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 5, 1)"));
        $case->step("virDomainUndefine(dom)", sub { $dom->undefine() }, NOTHING, anything());
        $case->step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"guest\"), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

# Who asks about one domain hears of no other.
conversation(
    'events_of_one_domain',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($web, $off, $events);
        ($web) = $case->step("web = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        ($events) = $case->step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", $web, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        $case->step("virDomainCreate(off)", sub { $off->create() }, NOTHING, anything());
        $case->step("virDomainSuspend(web)", sub { $web->suspend() }, NOTHING, anything());
        $case->step("event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", sub { $events->next() }, AS_IT_IS, answer("(Domain(\"web\"), 3, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

# Metadata are told; tuning is not, on a test host.
conversation(
    'other_events_of_domains',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $metadata, $tuned);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($metadata) = $case->step("on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_METADATA_CHANGE(), \&thing, \&number, \&text) }, NOTHING, anything());
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_TITLE(), "New", undef, undef, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, anything());
        $case->step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)", sub { $metadata->next() }, AS_IT_IS, answer("(Domain(\"web\"), 1, null)"));
        $case->step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)", sub { $dom->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), "<own/>", "own", "http://example.com/own", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, anything());
        $case->step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")", sub { $metadata->next() }, AS_IT_IS, answer("(Domain(\"web\"), 2, \"http://example.com/own\")"));
        $case->step("off metadata", sub { $metadata->end() }, NOTHING, anything());
        ($tuned) = $case->step("on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_TUNABLE(), \&thing, \&params) }, NOTHING, anything());
        $case->step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->set_block_iotune("vda", {"total_bytes_sec" => 1000000, "total_bytes_sec_max" => 2000000}, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("off tuned", sub { $tuned->end() }, NOTHING, anything());
        return;
    }
);

# One can listen for every kind of event.
conversation(
    'kinds_of_events',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($reboot, $clock, $watchdog, $failure, $reason, $graphics, $control, $block, $block_again, $disk, $tray, $wakeup, $sleep, $deep_sleep, $balloon, $removed, $added, $kept, $agent, $iteration, $job, $threshold, $memory, $size);
        ($reboot) = $case->step("on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_REBOOT(), \&thing) }, NOTHING, anything());
        $case->step("off reboot", sub { $reboot->end() }, NOTHING, anything());
        ($clock) = $case->step("on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_RTC_CHANGE(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off clock", sub { $clock->end() }, NOTHING, anything());
        ($watchdog) = $case->step("on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_WATCHDOG(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off watchdog", sub { $watchdog->end() }, NOTHING, anything());
        ($failure) = $case->step("on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_IO_ERROR(), \&thing, \&text, \&text, \&number) }, NOTHING, anything());
        $case->step("off failure", sub { $failure->end() }, NOTHING, anything());
        ($reason) = $case->step("on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_IO_ERROR_REASON(), \&thing, \&text, \&text, \&number, \&text) }, NOTHING, anything());
        $case->step("off reason", sub { $reason->end() }, NOTHING, anything());
        ($graphics) = $case->step("on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_GRAPHICS(), \&thing, \&number, record('DomainEventGraphicsAddress'), record('DomainEventGraphicsAddress'), \&text, record('DomainEventGraphicsSubject')) }, NOTHING, anything());
        $case->step("off graphics", sub { $graphics->end() }, NOTHING, anything());
        ($control) = $case->step("on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_CONTROL_ERROR(), \&thing) }, NOTHING, anything());
        $case->step("off control", sub { $control->end() }, NOTHING, anything());
        ($block) = $case->step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_BLOCK_JOB(), \&thing, \&text, \&number, \&number) }, NOTHING, anything());
        $case->step("off block", sub { $block->end() }, NOTHING, anything());
        ($block_again) = $case->step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_BLOCK_JOB_2(), \&thing, \&text, \&number, \&number) }, NOTHING, anything());
        $case->step("off block_again", sub { $block_again->end() }, NOTHING, anything());
        ($disk) = $case->step("on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_DISK_CHANGE(), \&thing, \&text, \&text, \&text, \&number) }, NOTHING, anything());
        $case->step("off disk", sub { $disk->end() }, NOTHING, anything());
        ($tray) = $case->step("on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_TRAY_CHANGE(), \&thing, \&text, \&number) }, NOTHING, anything());
        $case->step("off tray", sub { $tray->end() }, NOTHING, anything());
        ($wakeup) = $case->step("on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_PMWAKEUP(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off wakeup", sub { $wakeup->end() }, NOTHING, anything());
        ($sleep) = $case->step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_PMSUSPEND(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off sleep", sub { $sleep->end() }, NOTHING, anything());
        ($deep_sleep) = $case->step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_PMSUSPEND_DISK(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off deep_sleep", sub { $deep_sleep->end() }, NOTHING, anything());
        ($balloon) = $case->step("on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_BALLOON_CHANGE(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off balloon", sub { $balloon->end() }, NOTHING, anything());
        ($removed) = $case->step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_DEVICE_REMOVED(), \&thing, \&text) }, NOTHING, anything());
        $case->step("off removed", sub { $removed->end() }, NOTHING, anything());
        ($added) = $case->step("on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_DEVICE_ADDED(), \&thing, \&text) }, NOTHING, anything());
        $case->step("off added", sub { $added->end() }, NOTHING, anything());
        ($kept) = $case->step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_DEVICE_REMOVAL_FAILED(), \&thing, \&text) }, NOTHING, anything());
        $case->step("off kept", sub { $kept->end() }, NOTHING, anything());
        ($agent) = $case->step("on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_AGENT_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        $case->step("off agent", sub { $agent->end() }, NOTHING, anything());
        ($iteration) = $case->step("on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_MIGRATION_ITERATION(), \&thing, \&number) }, NOTHING, anything());
        $case->step("off iteration", sub { $iteration->end() }, NOTHING, anything());
        ($job) = $case->step("on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_JOB_COMPLETED(), \&thing, \&params) }, NOTHING, anything());
        $case->step("off job", sub { $job->end() }, NOTHING, anything());
        ($threshold) = $case->step("on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_BLOCK_THRESHOLD(), \&thing, \&text, \&text, \&number, \&number) }, NOTHING, anything());
        $case->step("off threshold", sub { $threshold->end() }, NOTHING, anything());
        ($memory) = $case->step("on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_MEMORY_FAILURE(), \&thing, \&number, \&number, \&number) }, NOTHING, anything());
        $case->step("off memory", sub { $memory->end() }, NOTHING, anything());
        ($size) = $case->step("on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size", sub { $case->listen($conn, "domain_event_register_any", "domain_event_deregister_any", undef, Sys::Virt::Domain::EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(), \&thing, \&text, \&number) }, NOTHING, anything());
        $case->step("off size", sub { $size->end() }, NOTHING, anything());
        return;
    }
);

# A network's life is told.
conversation(
    'life_of_a_network',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $other);
        ($events) = $case->step("on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events", sub { $case->listen($conn, "network_event_register_any", "network_event_deregister_any", undef, Sys::Virt::Network::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        ($other) = $case->step("other = virNetworkDefineXML(conn, net)", sub { $conn->define_network("<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>") }, one(\&thing), anything());
        $case->step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Network(\"another\"), 0, 0)"));
        $case->step("virNetworkCreate(other)", sub { $other->create() }, NOTHING, anything());
        $case->step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Network(\"another\"), 2, 0)"));
        $case->step("virNetworkDestroy(other)", sub { $other->destroy() }, NOTHING, anything());
        $case->step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Network(\"another\"), 3, 0)"));
        $case->step("virNetworkUndefine(other)", sub { $other->undefine() }, NOTHING, anything());
        $case->step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(Network(\"another\"), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        return;
    }
);

# A storage pool's life is told, and that it was refreshed.
conversation(
    'life_of_a_pool',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events, $refreshed, $other);
        ($events) = $case->step("on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events", sub { $case->listen($conn, "storage_pool_event_register_any", "storage_pool_event_deregister_any", undef, Sys::Virt::StoragePool::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        ($refreshed) = $case->step("on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed", sub { $case->listen($conn, "storage_pool_event_register_any", "storage_pool_event_deregister_any", undef, Sys::Virt::StoragePool::EVENT_ID_REFRESH(), \&thing) }, NOTHING, anything());
        ($other) = $case->step("other = virStoragePoolDefineXML(conn, pool, 0)", sub { $conn->define_storage_pool("<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", 0) }, one(\&thing), anything());
        $case->step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(StoragePool(\"another\"), 0, 0)"));
        $case->step("virStoragePoolCreate(other, 0)", sub { $other->create(0) }, NOTHING, anything());
        $case->step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)", sub { $events->next() }, AS_IT_IS, answer("(StoragePool(\"another\"), 2, 0)"));
        $case->step("virStoragePoolRefresh(other, 0)", sub { $other->refresh(0) }, NOTHING, anything());
        $case->step("event refreshed => StoragePool(\"another\")", sub { $refreshed->next() }, AS_IT_IS, answer("StoragePool(\"another\")"));
        $case->step("virStoragePoolDestroy(other)", sub { $other->destroy() }, NOTHING, anything());
        $case->step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)", sub { $events->next() }, AS_IT_IS, answer("(StoragePool(\"another\"), 3, 0)"));
        $case->step("virStoragePoolUndefine(other)", sub { $other->undefine() }, NOTHING, anything());
        $case->step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)", sub { $events->next() }, AS_IT_IS, answer("(StoragePool(\"another\"), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        $case->step("off refreshed", sub { $refreshed->end() }, NOTHING, anything());
        return;
    }
);

# A device comes and goes.
conversation(
    'life_of_a_device',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        my ($events, $updates, $dev);
        ($events) = $case->step("on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events", sub { $case->listen($conn, "node_device_event_register_any", "node_device_event_deregister_any", undef, Sys::Virt::NodeDevice::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, anything());
        ($updates) = $case->step("on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates", sub { $case->listen($conn, "node_device_event_register_any", "node_device_event_deregister_any", undef, Sys::Virt::NodeDevice::EVENT_ID_UPDATE(), \&thing) }, NOTHING, anything());
        ($dev) = $case->step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)", sub { $conn->create_node_device("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0) }, one(\&thing), answer("NodeDevice(", ")"));
        $case->step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)", sub { $events->next() }, AS_IT_IS, answer("(NodeDevice(", "), 0, 0)"));
        $case->step("virNodeDeviceDestroy(dev) => ok", sub { $dev->destroy() }, NOTHING, answer("ok"));
        $case->step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)", sub { $events->next() }, AS_IT_IS, answer("(NodeDevice(", "), 1, 0)"));
        $case->step("off events", sub { $events->end() }, NOTHING, anything());
        $case->step("off updates", sub { $updates->end() }, NOTHING, anything());
        return;
    }
);

# Secrets have events where there are secrets.
conversation(
    'life_of_a_secret',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($events);
        ($events) = $case->step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", sub { $case->listen($conn, "secret_event_register_any", "secret_event_deregister_any", undef, Sys::Virt::Secret::EVENT_ID_LIFECYCLE(), \&thing, \&number, \&number) }, NOTHING, answer("ok"));
        return;
    }
);

# What is not registered cannot be ended.
conversation(
    'deregistration_of_nothing',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->domain_event_deregister_any(4711) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->network_event_deregister_any(4711) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->storage_pool_event_deregister_any(4711) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->node_device_event_deregister_any(4711) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $conn->secret_event_deregister_any(4711) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

finish();
