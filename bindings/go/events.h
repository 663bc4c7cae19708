/* Functions of the application, as the package hands them to C: each has a handle of Go as its opaque pointer. */

#pragma once

#include <stdint.h>
#include "calls_common.h"

void polyvirtRelease(void *opaque);

#define POLYVIRT_LISTEN(object) \
    POLYVIRT_PERHAPS_UNUSED static int \
    polyvirt_listen_##object(virConnectPtr conn, vir##object##Ptr of, int id, void *function, uintptr_t opaque, \
                             virErrorPtr *error) \
    { \
        int number = virConnect##object##EventRegisterAny( \
            conn, of, id, (virConnect##object##EventGenericCallback)function, (void *)opaque, polyvirtRelease); \
        return number < 0 ? polyvirt_failed(error) : number; \
    }

POLYVIRT_LISTEN(Domain)
POLYVIRT_LISTEN(Network)
POLYVIRT_LISTEN(NodeDevice)
POLYVIRT_LISTEN(Secret)
POLYVIRT_LISTEN(StoragePool)
