/* Checks that print lines of the Test Anything Protocol. */
#ifndef POLYVIRT_TAP_H
#define POLYVIRT_TAP_H

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <stdio.h>
#include <string.h>

static int tap_count, tap_failures;

/* One check. */
__attribute__((unused)) static int check(int good, const char *name)
{
    tap_count++;
    printf("%s %d - %s\n", good ? "ok" : "not ok", tap_count, name);
    if (!good) {
        tap_failures++;
        printf("# last error: %s\n", virGetLastErrorMessage());
    }
    return good;
}

/* The last error has this code, this origin and this message. */
__attribute__((unused)) static int check_error(int code, int domain, const char *message, const char *name)
{
    virErrorPtr error = virGetLastError();
    int good = error && error->code == code && error->domain == domain && strcmp(error->message, message) == 0;

    if (!good && error)
        printf("# expected %d/%d '%s', got %d/%d '%s'\n", code, domain, message, error->code, error->domain,
               error->message);
    return check(good, name);
}

/* Errors are looked at, not printed. */
__attribute__((unused)) static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

/* The program's exit status. */
__attribute__((unused)) static int tap_done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failures != 0;
}

#endif
