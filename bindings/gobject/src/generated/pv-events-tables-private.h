/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Signals, and the kinds of events that become them. */
#pragma once

#include "pv-events-private.h"
#include "pv-own-signals-private.h"

extern const PvEventKind pv_domain_event_id_kinds[30];
extern const PvEventKind pv_network_event_id_kinds[2];
extern const PvEventKind pv_node_device_event_id_kinds[2];
extern const PvEventKind pv_secret_event_id_kinds[2];
extern const PvEventKind pv_storage_pool_event_id_kinds[2];

