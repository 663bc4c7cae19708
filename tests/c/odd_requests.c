/* Requests that are odd but happen: what the library answers, and that it says the same as ever. */
#define _GNU_SOURCE
#include "tap.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int order[4], fired, calls;
static int first, second, watch;

static void note(int number, void *opaque)
{
    (void)opaque;
    order[fired++ % 4] = number;
    virEventUpdateTimeout(number, -1);
}

/* Two watches of one descriptor; the other one is told no more of what it stopped to wait for. */
static void on_ready(int number, int fd, int events, void *opaque)
{
    (void)fd;
    (void)opaque;
    calls++;
    if (number != watch)
        virEventUpdateHandle(watch, VIR_EVENT_HANDLE_READABLE);
    else
        check(!(events & VIR_EVENT_HANDLE_WRITABLE), "a watch is told what it still waits for");
}

static void event_loop(void)
{
    int ends[2], other;

    virEventRegisterDefaultImpl();
    first = virEventAddTimeout(-1, note, NULL, NULL);
    second = virEventAddTimeout(-1, note, NULL, NULL);
    virEventUpdateTimeout(second, 0);
    usleep(2000);
    virEventUpdateTimeout(first, 0);
    while (fired < 2)
        virEventRunDefaultImpl();
    check(order[0] == second && order[1] == first, "timers fire in the order in which they came due");
    virResetLastError();
    check(virEventRemoveTimeout(12345) == -1 && !virGetLastError(), "no timer to remove is no error");
    check(virEventRemoveHandle(12345) == -1 && !virGetLastError(), "no watch to remove is no error");

    check(pipe(ends) == 0, "a pipe");
    other = virEventAddHandle(ends[1], VIR_EVENT_HANDLE_WRITABLE, on_ready, NULL, NULL);
    watch = virEventAddHandle(ends[1], VIR_EVENT_HANDLE_WRITABLE, on_ready, NULL, NULL);
    virEventRunDefaultImpl();
    check(calls == 1, "one watch is called, the other one is not");
    virEventRemoveHandle(other);
    virEventRemoveHandle(watch);
    close(ends[0]);
    close(ends[1]);
}

static int on_event(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn;
    (void)domain;
    (void)event;
    (void)detail;
    (void)opaque;
    return 0;
}

static void arrays(virConnectPtr conn, virDomainPtr domain)
{
    unsigned int page = 4;
    unsigned long long counts[2];
    unsigned char map = 1;
    virVcpuInfo info;
    int none = 0;

    check(virDomainPinVcpu(domain, 0, NULL, 0) == -1, "no map of CPUs");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "cpumap in virDomainPinVcpu must not be NULL", "says which");
    check(virDomainPinVcpu(domain, 0, &map, 0) == -1, "an empty map of CPUs");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "maplen in virDomainPinVcpu must be greater than zero",
                "says how long");
    check(virDomainSetMemoryParameters(domain, NULL, 0, 0) == -1, "no settings");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "params in virDomainSetMemoryParameters must not be NULL",
                "says which");
    check(virNodeGetFreePages(conn, 0, &page, 0, 1, counts, 0) == -1, "no sizes of pages");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "npages in virNodeGetFreePages must not be zero",
                "says what is not signed otherwise");
    check(virDomainGetVcpus(domain, &info, 0, NULL, 0) == -1, "no room for CPUs");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "maxinfo in virDomainGetVcpus must be greater than zero",
                "says which");
    check(virDomainGetSchedulerParameters(domain, NULL, &none) == -1, "no room for settings");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "params in virDomainGetSchedulerParameters must not be NULL",
                "says which");
    check(virDomainGetDiskErrors(domain, NULL, 1, 0) == -1, "room that is not there");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "errors in virDomainGetDiskErrors must not be NULL",
                "says which");
    check(virDomainGetDiskErrors(domain, NULL, 0, 0) >= 0, "no room, where only the number is asked for");
}

static void cpus(virConnectPtr conn)
{
    unsigned char *map = NULL;
    unsigned int online = 0;
    int count = virNodeGetCPUMap(conn, &map, &online, 0);

    check(count == 8 && online == 3 && map && map[0] == 0x15, "the host's map counts CPUs, not bytes");
    check(virNodeGetCPUMap(conn, NULL, NULL, 0) == count, "and tells their number alone");
    free(map);
}

int main(void)
{
    virConnectPtr conn;
    virDomainPtr domain;

    virSetErrorFunc(NULL, quiet);
    check(dlvsym(RTLD_DEFAULT, "virConnectAuthPtrDefault", "LIBVIRT_0.4.0") == &virConnectAuthPtrDefault,
          "the default authentication is in the node that programs are linked to");
    event_loop();
    conn = virConnectOpen("test:///default");
    domain = virDomainLookupByName(conn, "test");
    check(domain != NULL, "a domain");
    arrays(conn, domain);
    cpus(conn);
    check(virDomainLookupByUUIDString(conn, NULL) == NULL, "no UUID");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "uuidstr in virDomainLookupByUUIDString must not be NULL",
                "arguments have their known names");
    check(virConnectDomainEventDeregister(conn, on_event) == -1, "never registered");
    check(strstr(virGetLastErrorMessage(), "event callback function 0x") != NULL, "says that it is a function");
    virConnectRef(conn);
    virConnectRef(conn);
    check(virConnectClose(conn) == 1 && virConnectClose(conn) == 1, "others use the connection, however many");
    virDomainFree(domain);
    check(virConnectClose(conn) == 0, "closes");
    return tap_done();
}
