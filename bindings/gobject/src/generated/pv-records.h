/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* All headers of one kind. */
#pragma once

#include "pv-connect-records.h"
#include "pv-domain-block-records.h"
#include "pv-domain-device-records.h"
#include "pv-domain-event-records.h"
#include "pv-domain-guest-records.h"
#include "pv-domain-job-records.h"
#include "pv-domain-stats-records.h"
#include "pv-domain-vcpu-records.h"
#include "pv-domain-records.h"
#include "pv-network-records.h"
#include "pv-node-records.h"
#include "pv-storage-pool-records.h"
#include "pv-storage-vol-records.h"
