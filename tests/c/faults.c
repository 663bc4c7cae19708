/* Faults on demand: errors, delays and hangs that the URI of a connection asks for. */
#include "tap.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile int returned;

static virConnectPtr faulty(const char *fault)
{
    char uri[512];

    snprintf(uri, sizeof uri, "test:///default?fault=%s", fault);
    return virConnectOpen(uri);
}

static void errors(void)
{
    virConnectPtr conn = faulty("virDomainSuspend:error=OPERATION_DENIED:domain=QEMU:times=1:message=not%20now");
    virConnectPtr other = virConnectOpen("test:///default");
    virDomainPtr domain = virDomainLookupByName(conn, "test"), same = virDomainLookupByName(other, "test");

    check(virDomainSuspend(domain) == -1, "a call fails as asked for");
    check_error(VIR_ERR_OPERATION_DENIED, VIR_FROM_QEMU, "operation forbidden: not now", "with that error");
    check(virDomainSuspend(same) == 0, "another connection's does not");
    check(virDomainResume(same) == 0 && virDomainSuspend(domain) == 0, "nor the next one");
    check(virDomainResume(domain) == 0, "all is as it was");
    virDomainFree(domain);
    virDomainFree(same);
    virConnectClose(conn);
    virConnectClose(other);
}

static void lists(void)
{
    virConnectPtr conn = faulty("virConnectListAllDomains&fault=virConnectGetCapabilities:error=NO_SUPPORT");
    virDomainPtr *domains = (virDomainPtr *)&returned;

    check(virConnectListAllDomains(conn, &domains, 0) == -1 && domains == NULL, "a list is not given");
    check(virConnectGetCapabilities(conn) == NULL && virGetLastErrorCode() == VIR_ERR_NO_SUPPORT, "nor a text");
    virConnectClose(conn);
}

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static void delays(void)
{
    virConnectPtr conn = faulty("virConnectNumOfDomains:delay=50&fault=virConnectNumOfDefinedDomains:hang=50");
    double begin = seconds();

    check(virConnectNumOfDomains(conn) == 1 && seconds() - begin >= 0.05, "a late answer is right");
    check(virConnectNumOfDefinedDomains(conn) == -1 && virGetLastErrorCode() == VIR_ERR_OPERATION_TIMEOUT,
          "one that does not come is a time-out");
    virConnectClose(conn);
}

static void *hang(void *conn)
{
    virConnectNumOfDomains(conn);
    returned = 1;
    return NULL;
}

static void hangs(void)
{
    virConnectPtr conn = faulty("virConnectNumOfDomains:hang");
    pthread_t thread;

    pthread_create(&thread, NULL, hang, conn);
    pthread_detach(thread);
    usleep(50000);
    check(!returned, "a call that hangs does not return");
    check(virConnectNumOfDefinedDomains(conn) == 0, "others on the same connection do");
    /* The process ends all the same. */
}

static void refusals(void)
{
    check(faulty("virDomainCraete") == NULL, "a function that nobody has");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_TEST,
                "invalid argument: fault of 'virDomainCraete': there is no such function", "is named");
    check(faulty("virConnectOpen:error=AUTH_FAILED") == NULL && virGetLastErrorCode() == VIR_ERR_AUTH_FAILED,
          "opening can fail, too");
}

int main(void)
{
    virSetErrorFunc(NULL, quiet);
    errors();
    lists();
    delays();
    refusals();
    hangs();
    return tap_done();
}
