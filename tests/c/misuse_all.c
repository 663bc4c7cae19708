/* Every function with everything that is wrong, one argument at a time and all at once: none crashes, none writes where
 * it may not, and none takes what is no handle of the right kind. An argument names the one function to try. */
#define _GNU_SOURCE
#include "every_function.h"

static void misuse(const struct function *function)
{
    int count = count_of(function);

    complaints = 0;
    virSetErrorFunc(NULL, quiet);
    conn = virConnectOpen("test:///default");
    if (may_be_right(function)) {
        attempt(function, -1, 0);
        for (int i = 0; i < count; i++)
            for (int variant = 1; attempt(function, i, variant); variant++)
                ;
    }
    if (count > 0)
        attempt(function, -2, 1); /* NULL for every pointer */
    virConnectClose(conn);
    check(complaints == 0, function->name);
}

int main(int argc, char **argv)
{
    return for_every_function(argc > 1 ? argv[1] : NULL, misuse);
}
