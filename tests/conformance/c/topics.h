/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* The cases, by topic. */
#ifndef CONFORMANCE_TOPICS_H
#define CONFORMANCE_TOPICS_H

#include "runtime.h"

extern const struct test_case cases_first[];

static const struct test_case *const topics[] = {
    cases_first,
    NULL,
};

#endif
