/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* The cases, by topic. */
#ifndef CONFORMANCE_TOPICS_H
#define CONFORMANCE_TOPICS_H

#include "../runtime.h"

extern const struct test_case cases_administration[];
extern const struct test_case cases_callbacks[];
extern const struct test_case cases_connect[];
extern const struct test_case cases_domain_block[];
extern const struct test_case cases_domain_checkpoint[];
extern const struct test_case cases_domain_device[];
extern const struct test_case cases_domain_guest[];
extern const struct test_case cases_domain_job[];
extern const struct test_case cases_domain_save[];
extern const struct test_case cases_domain_snapshot[];
extern const struct test_case cases_domain_stats[];
extern const struct test_case cases_domain_tuning[];
extern const struct test_case cases_domain[];
extern const struct test_case cases_event_loop[];
extern const struct test_case cases_events[];
extern const struct test_case cases_extensions[];
extern const struct test_case cases_first[];
extern const struct test_case cases_interface[];
extern const struct test_case cases_network[];
extern const struct test_case cases_node_device[];
extern const struct test_case cases_node[];
extern const struct test_case cases_nwfilter[];
extern const struct test_case cases_secret[];
extern const struct test_case cases_storage[];
extern const struct test_case cases_stream[];

static const struct test_case *const topics[] = {
    cases_administration,
    cases_callbacks,
    cases_connect,
    cases_domain_block,
    cases_domain_checkpoint,
    cases_domain_device,
    cases_domain_guest,
    cases_domain_job,
    cases_domain_save,
    cases_domain_snapshot,
    cases_domain_stats,
    cases_domain_tuning,
    cases_domain,
    cases_event_loop,
    cases_events,
    cases_extensions,
    cases_first,
    cases_interface,
    cases_network,
    cases_node_device,
    cases_node,
    cases_nwfilter,
    cases_secret,
    cases_storage,
    cases_stream,
    NULL,
};

#endif
