/* What the measuring programs share: the clock, the median, and giving up. */
#ifndef POLYVIRT_BENCH_MEASURE_H
#define POLYVIRT_BENCH_MEASURE_H

#include <libvirt/virterror.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BATCHES 5

static inline void fail(const char *what)
{
    fprintf(stderr, "%s failed: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static inline void require(int good, const char *what)
{
    if (!good)
        fail(what);
}

static inline double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static inline int by_size(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;

    return (left > right) - (left < right);
}

/* Prints the median of the batches' times as one JSON line. */
static inline void print_median(const char *name, double batches[BATCHES])
{
    qsort(batches, BATCHES, sizeof(*batches), by_size);
    printf("{\"name\": \"%s\", \"ns\": %.1f}\n", name, batches[BATCHES / 2]);
    fflush(stdout);
}

#endif
