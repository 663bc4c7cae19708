/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* All headers of one kind. */
#pragma once

#include "pv-connect-records-private.h"
#include "pv-domain-block-records-private.h"
#include "pv-domain-device-records-private.h"
#include "pv-domain-event-records-private.h"
#include "pv-domain-guest-records-private.h"
#include "pv-domain-job-records-private.h"
#include "pv-domain-stats-records-private.h"
#include "pv-domain-vcpu-records-private.h"
#include "pv-domain-records-private.h"
#include "pv-network-records-private.h"
#include "pv-node-records-private.h"
#include "pv-storage-pool-records-private.h"
#include "pv-storage-vol-records-private.h"
