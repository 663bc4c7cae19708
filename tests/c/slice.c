/* Domains from definition to removal, with the events that tell of it. */
#include "tap.h"

#include <stdlib.h>

#define NAME "slice"
#define XML "<domain type='test'><name>" NAME "</name><memory>8192</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>"

static int events[64][2], event_count, released;

static int on_lifecycle(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    if (opaque != &released || strcmp(virDomainGetName(domain), NAME) || virDomainGetConnect(domain) != conn)
        return 0;
    events[event_count][0] = event;
    events[event_count][1] = detail;
    event_count++;
    return 0;
}

static void release(void *opaque)
{
    *(int *)opaque += 1;
}

static void on_timer(int timer, void *opaque)
{
    *(int *)opaque = 1;
    virEventRemoveTimeout(timer);
}

/* Turns the loop until all that has happened so far has been told. */
static void turn(void)
{
    int done = 0;

    virEventAddTimeout(1, on_timer, &done, NULL);
    while (!done)
        virEventRunDefaultImpl();
}

static int last_event_is(int event, int detail)
{
    turn();
    return event_count > 0 && events[event_count - 1][0] == event && events[event_count - 1][1] == detail;
}

static int state_is(virDomainPtr domain, int state)
{
    int now, reason;

    return virDomainGetState(domain, &now, &reason, 0) == 0 && now == state &&
           virDomainGetState(domain, &now, NULL, 0) == 0;
}

static void life(virConnectPtr conn)
{
    virDomainPtr domain = virDomainDefineXML(conn, XML);
    unsigned char uuid[VIR_UUID_BUFLEN];
    char text[VIR_UUID_STRING_BUFLEN];
    virDomainInfo info;
    virDomainPtr again;
    char *xml;

    check(domain != NULL, "defined");
    check(last_event_is(VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED), "which is told");
    check(virDomainGetID(domain) == (unsigned int)-1, "has no ID");
    check(virGetLastError() == NULL, "which is no error");
    check(virDomainIsActive(domain) == 0 && virDomainIsPersistent(domain) == 1, "shut off and stored");
    check(virDomainGetUUID(domain, uuid) == 0 && virDomainGetUUIDString(domain, text) == 0, "its UUID");
    check(strlen(text) == 36, "as text");
    again = virDomainLookupByUUID(conn, uuid);
    check(again && strcmp(virDomainGetName(again), NAME) == 0, "found by its UUID");
    virDomainFree(again);
    again = virDomainLookupByUUIDString(conn, text);
    check(again != NULL, "and by the text");
    virDomainFree(again);

    check(virDomainCreate(domain) == 0, "starts");
    check(last_event_is(VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED), "which is told");
    check(virDomainGetID(domain) != (unsigned int)-1, "has an ID");
    again = virDomainLookupByID(conn, (int)virDomainGetID(domain));
    check(again != NULL, "found by its ID");
    virDomainFree(again);
    check(virDomainGetInfo(domain, &info) == 0 && info.state == VIR_DOMAIN_RUNNING, "runs");
    check(info.nrVirtCpu == 2 && info.maxMem == 8192, "as defined");
    check(virDomainGetMaxMemory(domain) == 8192, "the same alone");

    check(virDomainSuspend(domain) == 0 && state_is(domain, VIR_DOMAIN_PAUSED), "pauses");
    check(last_event_is(VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED), "which is told");
    check(virDomainResume(domain) == 0 && state_is(domain, VIR_DOMAIN_RUNNING), "goes on");
    check(last_event_is(VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED), "which is told");

    xml = virDomainGetXMLDesc(domain, 0);
    check(xml && strstr(xml, "<name>" NAME "</name>"), "its document");
    free(xml);

    check(virDomainDestroy(domain) == 0 && state_is(domain, VIR_DOMAIN_SHUTOFF), "stops");
    check(last_event_is(VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED), "which is told");
    check(virDomainDestroy(domain) == -1, "cannot stop twice");
    check(virGetLastErrorCode() == VIR_ERR_OPERATION_INVALID, "says so");
    check(virDomainUndefine(domain) == 0, "undefined");
    check(last_event_is(VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED), "which is told");
    check(virDomainCreate(domain) == -1 && virGetLastErrorCode() == VIR_ERR_NO_DOMAIN, "there is none any more");
    check(virDomainFree(domain) == 0, "the handle goes");
}

static void lists(virConnectPtr conn)
{
    virDomainPtr *domains = NULL;
    char *names[4] = {NULL};
    int ids[4], count, i, null_ended;

    count = virConnectListAllDomains(conn, &domains, 0);
    check(count == 1 && virConnectListAllDomains(conn, NULL, 0) == count, "all domains, and how many");
    null_ended = domains && domains[count] == NULL;
    check(null_ended, "ended by NULL");
    for (i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
    check(virConnectNumOfDomains(conn) == 1 && virConnectListDomains(conn, ids, 4) == 1, "the active ones by ID");
    check(virConnectListDomains(conn, ids, 0) == 0, "as many as there is room for");
    count = virConnectListDefinedDomains(conn, names, 4);
    check(count == virConnectNumOfDefinedDomains(conn), "the others by name");
    for (i = 0; i < count; i++)
        free(names[i]);
}

static void registrations(virConnectPtr conn)
{
    virConnectDomainEventGenericCallback callback = VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle);
    int id = virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE, callback, &released, release);

    check(id >= 0, "listens");
    life(conn);
    check(virConnectDomainEventDeregisterAny(conn, id) == 0, "listens no more");
    turn();
    check(released == 1, "what was given along is freed");
    check(virConnectDomainEventDeregisterAny(conn, id) == -1, "once");
    check(virConnectDomainEventRegisterAny(conn, NULL, 999, callback, &released, release) == -1, "no such event");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_ARG && released == 1, "refused, and the pointer left alone");
    check(virConnectDomainEventRegister(conn, on_lifecycle, &released, release) == 0, "the old way");
    check(virConnectDomainEventRegister(conn, on_lifecycle, &released, release) == -1, "once");
    check(virConnectDomainEventDeregister(conn, on_lifecycle) == 0, "and back");
    turn();
    check(released == 2, "freed too");
}

static void read_only(void)
{
    virConnectPtr conn = virConnectOpenReadOnly("test:///default");
    virDomainPtr domain = virDomainLookupByName(conn, "test");

    check(virDomainSuspend(domain) == -1, "a reader changes nothing");
    check(virGetLastErrorCode() == VIR_ERR_OPERATION_DENIED, "says so");
    virDomainFree(domain);
    virConnectClose(conn);
}

int main(void)
{
    virConnectPtr conn;

    virSetErrorFunc(NULL, quiet);
    virEventRegisterDefaultImpl();
    conn = virConnectOpen("test:///default");
    check(strcmp(virConnectGetType(conn), "TEST") == 0, "the test driver");
    lists(conn);
    registrations(conn);
    read_only();
    check(virConnectClose(conn) == 0, "closes");
    return tap_done();
}
