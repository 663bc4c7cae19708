/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* What all uniform calls share: room, and errors. */
#ifndef POLYVIRT_CALLS_COMMON_H
#define POLYVIRT_CALLS_COMMON_H

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <libvirt/virterror.h>

/* No list that C fills has more elements; it keeps a driver that never says how many from taking all memory. */
#define POLYVIRT_MOST_ROOM (1 << 24)

#if defined(__GNUC__)
# define POLYVIRT_PERHAPS_UNUSED __attribute__((unused))
#else
# define POLYVIRT_PERHAPS_UNUSED
#endif

/* Room for `count` times `each` elements, cleared; NULL when there is none. */
POLYVIRT_PERHAPS_UNUSED static void *
polyvirt_room(size_t count, size_t each, size_t size)
{
    if (each != 0 && count > SIZE_MAX / each)
        return NULL;
    count *= each;
    return calloc(count > 0 ? count : 1, size);
}

/* An error of the caller's own making. */
POLYVIRT_PERHAPS_UNUSED static int
polyvirt_error(virErrorPtr *error, int code, const char *message, const char *about)
{
    size_t length = strlen(message) + strlen(about) + 1;
    virErrorPtr made;

    if (!error)
        return -1;
    *error = made = calloc(1, sizeof(*made));
    if (!made)
        return -1;
    made->code = code;
    made->level = VIR_ERR_ERROR;
    made->message = calloc(1, length);
    if (made->message) {
        strcat(made->message, message);
        strcat(made->message, about);
    }
    return -1;
}

/* The error of the call just made. */
POLYVIRT_PERHAPS_UNUSED static int
polyvirt_failed(virErrorPtr *error)
{
    if (!error)
        return -1;
    *error = virSaveLastError();
    if (*error && (*error)->code != VIR_ERR_OK)
        return -1;
    virFreeError(*error);
    return polyvirt_error(error, VIR_ERR_INTERNAL_ERROR, "the call failed without saying why", "");
}

POLYVIRT_PERHAPS_UNUSED static int
polyvirt_refuse(virErrorPtr *error, const char *argument)
{
    return polyvirt_error(error, VIR_ERR_INVALID_ARG, "invalid length or number: ", argument);
}

POLYVIRT_PERHAPS_UNUSED static int
polyvirt_out_of_memory(virErrorPtr *error)
{
    return polyvirt_error(error, VIR_ERR_NO_MEMORY, "out of memory", "");
}

POLYVIRT_PERHAPS_UNUSED static int
polyvirt_not_there(virErrorPtr *error, const char *function)
{
    return polyvirt_error(error, VIR_ERR_NO_SUPPORT, "built for a library that has no ", function);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_texts(char **list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        free(list[i]);
    free(list);
}

#endif
