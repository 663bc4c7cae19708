/*
 * A tour of the C API: connect, list, define, start, follow events, read, fail, clean up.
 *
 *     cc tour.c $(pkg-config --cflags --libs libvirt) -o tour && ./tour
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <stdio.h>
#include <stdlib.h>

static const char *const DOMAIN_XML =
    "<domain type='test'>"
    "  <name>tour</name>"
    "  <memory unit='MiB'>64</memory>"
    "  <vcpu>2</vcpu>"
    "  <os><type>hvm</type></os>"
    "</domain>";

/* Every failing call leaves an error with a code for programs and a message for people. */
static void fail(const char *what)
{
    virErrorPtr error = virGetLastError();

    fprintf(stderr, "%s: %s (code %d)\n", what, error ? error->message : "no error", error ? error->code : 0);
    exit(1);
}

/* Takes the place of the library's own function, which prints each error. */
static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static const char *event_name(int event)
{
    switch (event) {
    case VIR_DOMAIN_EVENT_DEFINED:
        return "defined";
    case VIR_DOMAIN_EVENT_UNDEFINED:
        return "undefined";
    case VIR_DOMAIN_EVENT_STARTED:
        return "started";
    case VIR_DOMAIN_EVENT_SUSPENDED:
        return "suspended";
    case VIR_DOMAIN_EVENT_RESUMED:
        return "resumed";
    case VIR_DOMAIN_EVENT_STOPPED:
        return "stopped";
    default:
        return "something else";
    }
}

/* Runs in the event loop below; the handles are lent for the time of the call. */
static int on_lifecycle(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    int *count = opaque;

    (void)conn;
    (void)detail;
    printf("  event: %s was %s\n", virDomainGetName(domain), event_name(event));
    (*count)++;
    return 0;
}

/* Turns the event loop until `count` events have been told. A server does this in a thread, for ever. */
static void wait_for_events(const int *seen, int count)
{
    while (*seen < count)
        if (virEventRunDefaultImpl() < 0)
            fail("event loop");
}

static void list_domains(virConnectPtr conn)
{
    virDomainPtr *domains;
    int count = virConnectListAllDomains(conn, &domains, 0);

    if (count < 0)
        fail("list");
    printf("%d domain(s):\n", count);
    for (int i = 0; i < count; i++) {
        char uuid[VIR_UUID_STRING_BUFLEN];

        if (virDomainGetUUIDString(domains[i], uuid) < 0)
            fail("UUID");
        printf("  %-8s %s %s\n", virDomainGetName(domains[i]), uuid,
               virDomainIsActive(domains[i]) ? "running" : "shut off");
        virDomainFree(domains[i]);
    }
    free(domains);
}

static void show(virDomainPtr domain)
{
    virDomainInfo info;
    char *xml = virDomainGetXMLDesc(domain, 0);

    if (!xml || virDomainGetInfo(domain, &info) < 0)
        fail("info");
    printf("%s: %u virtual CPUs, %lu KiB, document:\n%.160s...\n", virDomainGetName(domain), info.nrVirtCpu,
           info.memory, xml);
    free(xml);
}

int main(void)
{
    unsigned long version;
    int seen = 0, callback;
    virConnectPtr conn;
    virDomainPtr domain;

    if (virGetVersion(&version, NULL, NULL) < 0)
        fail("version");
    printf("library version %lu.%lu.%lu\n", version / 1000000, version / 1000 % 1000, version % 1000);

    /* Before the first connection: where events are told. */
    if (virEventRegisterDefaultImpl() < 0)
        fail("event loop");
    conn = virConnectOpen("test:///default");
    if (!conn)
        fail("open");
    callback = virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), &seen, NULL);
    if (callback < 0)
        fail("listen");
    list_domains(conn);

    domain = virDomainDefineXML(conn, DOMAIN_XML);
    if (!domain || virDomainCreate(domain) < 0)
        fail("start");
    wait_for_events(&seen, 2);
    show(domain);
    if (virDomainSuspend(domain) < 0 || virDomainResume(domain) < 0 || virDomainDestroy(domain) < 0 ||
        virDomainUndefine(domain) < 0)
        fail("life cycle");
    wait_for_events(&seen, 6);

    /* What fails says why; here it is expected, so the library need not print it. */
    virSetErrorFunc(NULL, quiet);
    if (virDomainLookupByName(conn, "nobody"))
        fail("found somebody who is not there");
    printf("no domain 'nobody': %s\n", virGetLastErrorMessage());

    virDomainFree(domain);
    virConnectDomainEventDeregisterAny(conn, callback);
    virConnectClose(conn);
    return 0;
}
