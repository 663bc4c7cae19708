/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: events. */
#include "../runtime.h"
#include "shows.h"

/* Every step of a domain's life is told, in order. */
static void
case_life_of_a_domain(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    virDomainPtr dom = NULL;

    begin(run, 31, "on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events");
    {
        events = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, events, virConnectDomainEventRegisterAny(conn, NULL, 0, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 32, "dom = virDomainDefineXML(conn, guest)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 33, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 0, 0)"), NULL))
        goto done;
    begin(run, 34, "virDomainCreate(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreate(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 35, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 2, 0)"), NULL))
        goto done;
    begin(run, 36, "virDomainSuspend(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 37, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 3, 0)"), NULL))
        goto done;
    begin(run, 38, "virDomainResume(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainResume(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 39, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 4, 0)"), NULL))
        goto done;
    begin(run, 40, "virDomainDestroy(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 41, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 5, 1)"), NULL))
        goto done;
    begin(run, 42, "virDomainUndefine(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefine(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 43, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 1, 0)"), NULL))
        goto done;
    begin(run, 44, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(events);
    free_Domain(dom);
    (void)conn;
}

/* Who asks about one domain hears of no other. */
static void
case_events_of_one_domain(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr web = NULL;
    virDomainPtr off = NULL;
    struct events *events = NULL;

    begin(run, 50, "web = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &web, &run->error))) {
            show_Domain(text, web);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 51, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 52, "on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events");
    {
        events = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, events, virConnectDomainEventRegisterAny(conn, web, 0, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 53, "virDomainCreate(off)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreate(off, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 54, "virDomainSuspend(web)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(web, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 55, "event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"web\"), 3, 0)"), NULL))
        goto done;
    begin(run, 56, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(events);
    free_Domain(web);
    free_Domain(off);
    (void)conn;
}

/* Metadata are told; tuning is not, on a test host. */
static void
case_other_events_of_domains(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    struct events *metadata = NULL;
    struct events *tuned = NULL;

    begin(run, 62, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 63, "on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata");
    {
        metadata = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, metadata, virConnectDomainEventRegisterAny(conn, NULL, 23, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventMetadataChangeCallback, metadata, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 64, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, "New", NULL, NULL, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 65, "event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)");
    {
        next_event(run, metadata);
    }
    if (!expected(run, PARTS("(Domain(\"web\"), 1, null)"), NULL))
        goto done;
    begin(run, 66, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, "<own/>", "own", "http://example.com/own", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 67, "event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")");
    {
        next_event(run, metadata);
    }
    if (!expected(run, PARTS("(Domain(\"web\"), 2, \"http://example.com/own\")"), NULL))
        goto done;
    begin(run, 68, "off metadata");
    {
        end_events(run, metadata);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 69, "on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned");
    {
        tuned = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, tuned, virConnectDomainEventRegisterAny(conn, NULL, 17, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventTunableCallback, tuned, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 70, "virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlockIoTune(dom, "vda", (virTypedParameter[]){param_u64("total_bytes_sec", 1000000), param_u64("total_bytes_sec_max", 2000000)}, 2, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 71, "off tuned");
    {
        end_events(run, tuned);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(tuned);
    free_events(metadata);
    free_Domain(dom);
    (void)conn;
}

/* One can listen for every kind of event. */
static void
case_kinds_of_events(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *reboot = NULL;
    struct events *clock = NULL;
    struct events *watchdog = NULL;
    struct events *failure = NULL;
    struct events *reason = NULL;
    struct events *graphics = NULL;
    struct events *control = NULL;
    struct events *block = NULL;
    struct events *block_again = NULL;
    struct events *disk = NULL;
    struct events *tray = NULL;
    struct events *wakeup = NULL;
    struct events *sleep = NULL;
    struct events *deep_sleep = NULL;
    struct events *balloon = NULL;
    struct events *removed = NULL;
    struct events *added = NULL;
    struct events *kept = NULL;
    struct events *agent = NULL;
    struct events *iteration = NULL;
    struct events *job = NULL;
    struct events *threshold = NULL;
    struct events *memory = NULL;
    struct events *size = NULL;

    begin(run, 77, "on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot");
    {
        reboot = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, reboot, virConnectDomainEventRegisterAny(conn, NULL, 1, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventGenericCallback, reboot, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 78, "off reboot");
    {
        end_events(run, reboot);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 79, "on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock");
    {
        clock = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, clock, virConnectDomainEventRegisterAny(conn, NULL, 2, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventRTCChangeCallback, clock, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 80, "off clock");
    {
        end_events(run, clock);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 81, "on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog");
    {
        watchdog = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, watchdog, virConnectDomainEventRegisterAny(conn, NULL, 3, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventWatchdogCallback, watchdog, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 82, "off watchdog");
    {
        end_events(run, watchdog);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 83, "on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure");
    {
        failure = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, failure, virConnectDomainEventRegisterAny(conn, NULL, 4, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventIOErrorCallback, failure, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 84, "off failure");
    {
        end_events(run, failure);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 85, "on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason");
    {
        reason = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, reason, virConnectDomainEventRegisterAny(conn, NULL, 6, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventIOErrorReasonCallback, reason, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 86, "off reason");
    {
        end_events(run, reason);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 87, "on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics");
    {
        graphics = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, graphics, virConnectDomainEventRegisterAny(conn, NULL, 5, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventGraphicsCallback, graphics, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 88, "off graphics");
    {
        end_events(run, graphics);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 89, "on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control");
    {
        control = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, control, virConnectDomainEventRegisterAny(conn, NULL, 7, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventGenericCallback, control, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 90, "off control");
    {
        end_events(run, control);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 91, "on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block");
    {
        block = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, block, virConnectDomainEventRegisterAny(conn, NULL, 8, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventBlockJobCallback, block, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 92, "off block");
    {
        end_events(run, block);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 93, "on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again");
    {
        block_again = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, block_again, virConnectDomainEventRegisterAny(conn, NULL, 16, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventBlockJobCallback, block_again, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 94, "off block_again");
    {
        end_events(run, block_again);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 95, "on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk");
    {
        disk = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, disk, virConnectDomainEventRegisterAny(conn, NULL, 9, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventDiskChangeCallback, disk, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 96, "off disk");
    {
        end_events(run, disk);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 97, "on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray");
    {
        tray = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, tray, virConnectDomainEventRegisterAny(conn, NULL, 10, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventTrayChangeCallback, tray, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 98, "off tray");
    {
        end_events(run, tray);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 99, "on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup");
    {
        wakeup = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, wakeup, virConnectDomainEventRegisterAny(conn, NULL, 11, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventPMWakeupCallback, wakeup, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 100, "off wakeup");
    {
        end_events(run, wakeup);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 101, "on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep");
    {
        sleep = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, sleep, virConnectDomainEventRegisterAny(conn, NULL, 12, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventPMSuspendCallback, sleep, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 102, "off sleep");
    {
        end_events(run, sleep);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 103, "on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep");
    {
        deep_sleep = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, deep_sleep, virConnectDomainEventRegisterAny(conn, NULL, 14, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventPMSuspendDiskCallback, deep_sleep, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 104, "off deep_sleep");
    {
        end_events(run, deep_sleep);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 105, "on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon");
    {
        balloon = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, balloon, virConnectDomainEventRegisterAny(conn, NULL, 13, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventBalloonChangeCallback, balloon, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 106, "off balloon");
    {
        end_events(run, balloon);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 107, "on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed");
    {
        removed = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, removed, virConnectDomainEventRegisterAny(conn, NULL, 15, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventDeviceRemovedCallback, removed, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 108, "off removed");
    {
        end_events(run, removed);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 109, "on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added");
    {
        added = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, added, virConnectDomainEventRegisterAny(conn, NULL, 19, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventDeviceAddedCallback, added, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 110, "off added");
    {
        end_events(run, added);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 111, "on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept");
    {
        kept = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, kept, virConnectDomainEventRegisterAny(conn, NULL, 22, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventDeviceRemovalFailedCallback, kept, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 112, "off kept");
    {
        end_events(run, kept);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 113, "on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent");
    {
        agent = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, agent, virConnectDomainEventRegisterAny(conn, NULL, 18, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventAgentLifecycleCallback, agent, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 114, "off agent");
    {
        end_events(run, agent);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 115, "on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration");
    {
        iteration = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, iteration, virConnectDomainEventRegisterAny(conn, NULL, 20, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventMigrationIterationCallback, iteration, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 116, "off iteration");
    {
        end_events(run, iteration);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 117, "on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job");
    {
        job = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, job, virConnectDomainEventRegisterAny(conn, NULL, 21, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventJobCompletedCallback, job, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 118, "off job");
    {
        end_events(run, job);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 119, "on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold");
    {
        threshold = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, threshold, virConnectDomainEventRegisterAny(conn, NULL, 24, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventBlockThresholdCallback, threshold, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 120, "off threshold");
    {
        end_events(run, threshold);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 121, "on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory");
    {
        memory = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, memory, virConnectDomainEventRegisterAny(conn, NULL, 25, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventMemoryFailureCallback, memory, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 122, "off memory");
    {
        end_events(run, memory);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 123, "on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size");
    {
        size = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, size, virConnectDomainEventRegisterAny(conn, NULL, 26, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventMemoryDeviceSizeChangeCallback, size, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 124, "off size");
    {
        end_events(run, size);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(size);
    free_events(memory);
    free_events(threshold);
    free_events(job);
    free_events(iteration);
    free_events(agent);
    free_events(kept);
    free_events(added);
    free_events(removed);
    free_events(balloon);
    free_events(deep_sleep);
    free_events(sleep);
    free_events(wakeup);
    free_events(tray);
    free_events(disk);
    free_events(block_again);
    free_events(block);
    free_events(control);
    free_events(graphics);
    free_events(reason);
    free_events(failure);
    free_events(watchdog);
    free_events(clock);
    free_events(reboot);
    (void)conn;
}

/* A network's life is told. */
static void
case_life_of_a_network(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    virNetworkPtr other = NULL;

    begin(run, 130, "on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events");
    {
        events = new_events(conn, virConnectNetworkEventDeregisterAny);
        listening(run, events, virConnectNetworkEventRegisterAny(conn, NULL, 0, (virConnectNetworkEventGenericCallback)heard_ConnectNetworkEventLifecycleCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 131, "other = virNetworkDefineXML(conn, net)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDefineXML(conn, "<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>", &other, &run->error))) {
            show_Network(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 132, "event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Network(\"another\"), 0, 0)"), NULL))
        goto done;
    begin(run, 133, "virNetworkCreate(other)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreate(other, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 134, "event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Network(\"another\"), 2, 0)"), NULL))
        goto done;
    begin(run, 135, "virNetworkDestroy(other)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDestroy(other, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 136, "event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Network(\"another\"), 3, 0)"), NULL))
        goto done;
    begin(run, 137, "virNetworkUndefine(other)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUndefine(other, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 138, "event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Network(\"another\"), 1, 0)"), NULL))
        goto done;
    begin(run, 139, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(events);
    free_Network(other);
    (void)conn;
}

/* A storage pool's life is told, and that it was refreshed. */
static void
case_life_of_a_pool(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    struct events *refreshed = NULL;
    virStoragePoolPtr other = NULL;

    begin(run, 145, "on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events");
    {
        events = new_events(conn, virConnectStoragePoolEventDeregisterAny);
        listening(run, events, virConnectStoragePoolEventRegisterAny(conn, NULL, 0, (virConnectStoragePoolEventGenericCallback)heard_ConnectStoragePoolEventLifecycleCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 146, "on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed");
    {
        refreshed = new_events(conn, virConnectStoragePoolEventDeregisterAny);
        listening(run, refreshed, virConnectStoragePoolEventRegisterAny(conn, NULL, 1, (virConnectStoragePoolEventGenericCallback)heard_ConnectStoragePoolEventGenericCallback, refreshed, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 147, "other = virStoragePoolDefineXML(conn, pool, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDefineXML(conn, "<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", 0, &other, &run->error))) {
            show_StoragePool(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 148, "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(StoragePool(\"another\"), 0, 0)"), NULL))
        goto done;
    begin(run, 149, "virStoragePoolCreate(other, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolCreate(other, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 150, "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(StoragePool(\"another\"), 2, 0)"), NULL))
        goto done;
    begin(run, 151, "virStoragePoolRefresh(other, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolRefresh(other, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 152, "event refreshed => StoragePool(\"another\")");
    {
        next_event(run, refreshed);
    }
    if (!expected(run, PARTS("StoragePool(\"another\")"), NULL))
        goto done;
    begin(run, 153, "virStoragePoolDestroy(other)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDestroy(other, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 154, "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(StoragePool(\"another\"), 3, 0)"), NULL))
        goto done;
    begin(run, 155, "virStoragePoolUndefine(other)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolUndefine(other, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 156, "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(StoragePool(\"another\"), 1, 0)"), NULL))
        goto done;
    begin(run, 157, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 158, "off refreshed");
    {
        end_events(run, refreshed);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(refreshed);
    free_events(events);
    free_StoragePool(other);
    (void)conn;
}

/* A device comes and goes. */
static void
case_life_of_a_device(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    struct events *updates = NULL;
    virNodeDevicePtr dev = NULL;

    begin(run, 165, "on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events");
    {
        events = new_events(conn, virConnectNodeDeviceEventDeregisterAny);
        listening(run, events, virConnectNodeDeviceEventRegisterAny(conn, NULL, 0, (virConnectNodeDeviceEventGenericCallback)heard_ConnectNodeDeviceEventLifecycleCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 166, "on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates");
    {
        updates = new_events(conn, virConnectNodeDeviceEventDeregisterAny);
        listening(run, updates, virConnectNodeDeviceEventRegisterAny(conn, NULL, 1, (virConnectNodeDeviceEventGenericCallback)heard_ConnectNodeDeviceEventGenericCallback, updates, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 167, "dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceCreateXML(conn, "<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0, &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("NodeDevice(", ")"), NULL))
        goto done;
    begin(run, 168, "event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(NodeDevice(", "), 0, 0)"), NULL))
        goto done;
    begin(run, 169, "virNodeDeviceDestroy(dev) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceDestroy(dev, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 170, "event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(NodeDevice(", "), 1, 0)"), NULL))
        goto done;
    begin(run, 171, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 172, "off updates");
    {
        end_events(run, updates);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(updates);
    free_events(events);
    free_NodeDevice(dev);
    (void)conn;
}

/* Secrets have events where there are secrets. */
static void
case_life_of_a_secret(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;

    begin(run, 179, "on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok");
    {
        events = new_events(conn, virConnectSecretEventDeregisterAny);
        listening(run, events, virConnectSecretEventRegisterAny(conn, NULL, 0, (virConnectSecretEventGenericCallback)heard_ConnectSecretEventLifecycleCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 30")))
        goto done;
 done:
    free_events(events);
    (void)conn;
}

/* What is not registered cannot be ended. */
static void
case_deregistration_of_nothing(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 187, "virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectDomainEventDeregisterAny(conn, 4711, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 188, "virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNetworkEventDeregisterAny(conn, 4711, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 189, "virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectStoragePoolEventDeregisterAny(conn, 4711, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 190, "virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNodeDeviceEventDeregisterAny(conn, 4711, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 191, "virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectSecretEventDeregisterAny(conn, 4711, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), PARTS("! 3 30")))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_events[] = {
    {"events", "life_of_a_domain", "test://{hosts}/node.xml", 0, 1, 8000, 0, NULL, case_life_of_a_domain},
    {"events", "events_of_one_domain", "test://{hosts}/node.xml", 0, 1, 8000, 0, NULL, case_events_of_one_domain},
    {"events", "other_events_of_domains", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_other_events_of_domains},
    {"events", "kinds_of_events", "test://{hosts}/node.xml", 0, 1, 8000, 0, NULL, case_kinds_of_events},
    {"events", "life_of_a_network", "test://{hosts}/node.xml", 0, 1, 1002001, 0, NULL, case_life_of_a_network},
    {"events", "life_of_a_pool", "test://{hosts}/node.xml", 0, 1, 2000000, 0, NULL, case_life_of_a_pool},
    {"events", "life_of_a_device", "test:///default", 0, 1, 2002000, 0, NULL, case_life_of_a_device},
    {"events", "life_of_a_secret", "test://{hosts}/node.xml", 0, 1, 3000000, 0, NULL, case_life_of_a_secret},
    {"events", "deregistration_of_nothing", "test://{hosts}/node.xml", 0, 1, 3000000, 0, NULL, case_deregistration_of_nothing},
    {0},
};
