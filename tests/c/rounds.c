/* Every function many times over, at constant memory: what a call allocates goes with its results and its connection.
 * Arguments: how many rounds, and the one function to try. */
#define _GNU_SOURCE
#include "every_function.h"

#include <malloc.h>

/* Rounds of one connection. */
#define TOGETHER 50

/* What a process may grow by without leaking: pools and tables that grow in steps. */
#define SLACK (64 * 1024)

/* A connection lives as long as it has callbacks, and nobody takes these away. */
static const char *const leave_callbacks[] = {
    "virConnectRegisterCloseCallback", "virConnectDomainEventRegister", "virConnectDomainQemuMonitorEventRegister",
};

static int rounds = 500;

static void some_rounds(const struct function *function, int count)
{
    for (int done = 0; done < count; done += TOGETHER) {
        conn = virConnectOpen("test:///default");
        for (int i = 0; i < TOGETHER; i++)
            attempt(function, -1, 0);
        virConnectClose(conn);
    }
}

static void repeat(const struct function *function)
{
    size_t before;
    long grown;

    if (!may_be_right(function) || listed(leave_callbacks, 3, function->name))
        return;
    virSetErrorFunc(NULL, quiet);
    some_rounds(function, 2 * TOGETHER);
    before = mallinfo2().uordblks;
    some_rounds(function, rounds);
    grown = (long)(mallinfo2().uordblks - before);
    if (!check(grown < SLACK, function->name))
        printf("# grew by %ld bytes in %d rounds\n", grown, rounds);
}

int main(int argc, char **argv)
{
    const char *preloaded = getenv("LD_PRELOAD");

    virConnectClose(virConnectOpen("test:///default")); /* so that the allocator has something to tell of */
    /* Memory checkers have allocators of their own, and say themselves what leaks. */
    if (mallinfo2().uordblks == 0 || (preloaded && strstr(preloaded, "vgpreload")))
        return 77;
    if (argc > 1)
        rounds = atoi(argv[1]);
    return for_every_function(argc > 2 ? argv[2] : NULL, repeat);
}
