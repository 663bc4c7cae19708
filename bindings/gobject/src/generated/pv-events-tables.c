/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "polyvirt.h"
#include "pv-events-tables-private.h"
#include "pv-records-private.h"

static void
pv_event_add_enum (GValue *value, int number)
{
  if (G_VALUE_HOLDS_FLAGS (value))
    g_value_set_flags (value, (guint) number);
  else
    g_value_set_enum (value, number);
}

static void tell_connect_domain_event_agent_lifecycle_callback (virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE), state);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_balloon_change_callback (virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_uint64 (pv_event_value (told, G_TYPE_UINT64), actual);
  pv_event_send (told);
}

static void tell_connect_domain_event_block_job_callback (virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), disk);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_BLOCK_JOB_TYPE), type);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS), status);
  pv_event_send (told);
}

static void tell_connect_domain_event_block_threshold_callback (virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), dev);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), path);
  g_value_set_uint64 (pv_event_value (told, G_TYPE_UINT64), threshold);
  g_value_set_uint64 (pv_event_value (told, G_TYPE_UINT64), excess);
  pv_event_send (told);
}

static int tell_connect_domain_event_callback (virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_TYPE), event);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), detail);
  pv_event_send (told);
  return 0;
}

static void tell_connect_domain_event_channel_lifecycle_callback (virConnectPtr conn, virDomainPtr dom, const char *channelName, int state, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), channelName);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE), state);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_device_added_callback (virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_send (told);
}

static void tell_connect_domain_event_device_removal_failed_callback (virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_send (told);
}

static void tell_connect_domain_event_device_removed_callback (virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_send (told);
}

static void tell_connect_domain_event_disk_change_callback (virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), oldSrcPath);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), newSrcPath);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_generic_callback (virConnectPtr conn, virDomainPtr dom, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_send (told);
}

static void tell_connect_domain_event_graphics_callback (virConnectPtr conn, virDomainPtr dom, int phase, const virDomainEventGraphicsAddress *local, const virDomainEventGraphicsAddress *remote, const char *authScheme, const virDomainEventGraphicsSubject *subject, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_GRAPHICS_PHASE), phase);
  g_value_take_boxed (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS), pv_domain_event_graphics_address_from_native (local));
  g_value_take_boxed (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS), pv_domain_event_graphics_address_from_native (remote));
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), authScheme);
  g_value_take_boxed (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_GRAPHICS_SUBJECT), pv_domain_event_graphics_subject_from_native (subject));
  pv_event_send (told);
}

static void tell_connect_domain_event_io_error_callback (virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), srcPath);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_IO_ERROR_ACTION), action);
  pv_event_send (told);
}

static void tell_connect_domain_event_io_error_reason_callback (virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), srcPath);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_IO_ERROR_ACTION), action);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_job_completed_callback (virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_take_variant (pv_event_value (told, G_TYPE_VARIANT), pv_params_from_native (params, nparams));
  pv_event_send (told);
}

static void tell_connect_domain_event_memory_device_size_change_callback (virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), alias);
  g_value_set_uint64 (pv_event_value (told, G_TYPE_UINT64), size);
  pv_event_send (told);
}

static void tell_connect_domain_event_memory_failure_callback (virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE), recipient);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_MEMORY_FAILURE_ACTION_TYPE), action);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_MEMORY_FAILURE_FLAGS), flags);
  pv_event_send (told);
}

static void tell_connect_domain_event_metadata_change_callback (virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_METADATA_TYPE), type);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), nsuri);
  pv_event_send (told);
}

static void tell_connect_domain_event_migration_iteration_callback (virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), iteration);
  pv_event_send (told);
}

static void tell_connect_domain_event_nicmac_change_callback (virConnectPtr conn, virDomainPtr dom, const char *alias, const char *oldMAC, const char *newMAC, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), alias);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), oldMAC);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), newMAC);
  pv_event_send (told);
}

static void tell_connect_domain_event_pm_suspend_callback (virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_pm_suspend_disk_callback (virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_pm_wakeup_callback (virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_rtc_change_callback (virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_int64 (pv_event_value (told, G_TYPE_INT64), utcoffset);
  pv_event_send (told);
}

static void tell_connect_domain_event_tray_change_callback (virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), devAlias);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_TRAY_CHANGE_REASON), reason);
  pv_event_send (told);
}

static void tell_connect_domain_event_tunable_callback (virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_take_variant (pv_event_value (told, G_TYPE_VARIANT), pv_params_from_native (params, nparams));
  pv_event_send (told);
}

static void tell_connect_domain_event_vcpu_removed_callback (virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_uint (pv_event_value (told, G_TYPE_UINT), vcpuid);
  pv_event_send (told);
}

static void tell_connect_domain_event_watchdog_callback (virConnectPtr conn, virDomainPtr dom, int action, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_DOMAIN_EVENT_WATCHDOG_ACTION), action);
  pv_event_send (told);
}

static void tell_connect_network_event_lifecycle_callback (virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_NETWORK, net, (int (*) (gpointer)) virNetworkRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_NETWORK_EVENT_LIFECYCLE_TYPE), event);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), detail);
  pv_event_send (told);
}

static void tell_connect_network_event_metadata_change_callback (virConnectPtr conn, virNetworkPtr net, int type, const char *nsuri, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_NETWORK, net, (int (*) (gpointer)) virNetworkRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_NETWORK_METADATA_TYPE), type);
  g_value_set_string (pv_event_value (told, G_TYPE_STRING), nsuri);
  pv_event_send (told);
}

static void tell_connect_node_device_event_generic_callback (virConnectPtr conn, virNodeDevicePtr dev, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_NODE_DEVICE, dev, (int (*) (gpointer)) virNodeDeviceRef);
  pv_event_send (told);
}

static void tell_connect_node_device_event_lifecycle_callback (virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_NODE_DEVICE, dev, (int (*) (gpointer)) virNodeDeviceRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_NODE_DEVICE_EVENT_LIFECYCLE_TYPE), event);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), detail);
  pv_event_send (told);
}

static void tell_connect_secret_event_generic_callback (virConnectPtr conn, virSecretPtr secret, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_SECRET, secret, (int (*) (gpointer)) virSecretRef);
  pv_event_send (told);
}

static void tell_connect_secret_event_lifecycle_callback (virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_SECRET, secret, (int (*) (gpointer)) virSecretRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_SECRET_EVENT_LIFECYCLE_TYPE), event);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), detail);
  pv_event_send (told);
}

static void tell_connect_storage_pool_event_generic_callback (virConnectPtr conn, virStoragePoolPtr pool, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_STORAGE_POOL, pool, (int (*) (gpointer)) virStoragePoolRef);
  pv_event_send (told);
}

static void tell_connect_storage_pool_event_lifecycle_callback (virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque)
{
  PvEvent *told = pv_event_new (opaque);

  (void) conn;
  pv_event_add_object (told, PV_TYPE_STORAGE_POOL, pool, (int (*) (gpointer)) virStoragePoolRef);
  pv_event_add_enum (pv_event_value (told, PV_TYPE_STORAGE_POOL_EVENT_LIFECYCLE_TYPE), event);
  g_value_set_int (pv_event_value (told, G_TYPE_INT), detail);
  pv_event_send (told);
}

const PvEventKind pv_domain_event_id_kinds[30] = {
  [0] = { "domain-lifecycle", tell_connect_domain_event_callback },
  [1] = { "domain-reboot", tell_connect_domain_event_generic_callback },
  [2] = { "domain-rtc-change", tell_connect_domain_event_rtc_change_callback },
  [3] = { "domain-watchdog", tell_connect_domain_event_watchdog_callback },
  [4] = { "domain-io-error", tell_connect_domain_event_io_error_callback },
  [5] = { "domain-graphics", tell_connect_domain_event_graphics_callback },
  [6] = { "domain-io-error-reason", tell_connect_domain_event_io_error_reason_callback },
  [7] = { "domain-control-error", tell_connect_domain_event_generic_callback },
  [8] = { "domain-block-job", tell_connect_domain_event_block_job_callback },
  [9] = { "domain-disk-change", tell_connect_domain_event_disk_change_callback },
  [10] = { "domain-tray-change", tell_connect_domain_event_tray_change_callback },
  [11] = { "domain-pmwakeup", tell_connect_domain_event_pm_wakeup_callback },
  [12] = { "domain-pmsuspend", tell_connect_domain_event_pm_suspend_callback },
  [13] = { "domain-balloon-change", tell_connect_domain_event_balloon_change_callback },
  [14] = { "domain-pmsuspend-disk", tell_connect_domain_event_pm_suspend_disk_callback },
  [15] = { "domain-device-removed", tell_connect_domain_event_device_removed_callback },
  [16] = { "domain-block-job-2", tell_connect_domain_event_block_job_callback },
  [17] = { "domain-tunable", tell_connect_domain_event_tunable_callback },
  [18] = { "domain-agent-lifecycle", tell_connect_domain_event_agent_lifecycle_callback },
  [19] = { "domain-device-added", tell_connect_domain_event_device_added_callback },
  [20] = { "domain-migration-iteration", tell_connect_domain_event_migration_iteration_callback },
  [21] = { "domain-job-completed", tell_connect_domain_event_job_completed_callback },
  [22] = { "domain-device-removal-failed", tell_connect_domain_event_device_removal_failed_callback },
  [23] = { "domain-metadata-change", tell_connect_domain_event_metadata_change_callback },
  [24] = { "domain-block-threshold", tell_connect_domain_event_block_threshold_callback },
  [25] = { "domain-memory-failure", tell_connect_domain_event_memory_failure_callback },
  [26] = { "domain-memory-device-size-change", tell_connect_domain_event_memory_device_size_change_callback },
  [27] = { "domain-nic-mac-change", tell_connect_domain_event_nicmac_change_callback },
  [28] = { "domain-vcpu-removed", tell_connect_domain_event_vcpu_removed_callback },
  [29] = { "domain-channel-lifecycle", tell_connect_domain_event_channel_lifecycle_callback },
};

const PvEventKind pv_network_event_id_kinds[2] = {
  [0] = { "network-lifecycle", tell_connect_network_event_lifecycle_callback },
  [1] = { "network-metadata-change", tell_connect_network_event_metadata_change_callback },
};

const PvEventKind pv_node_device_event_id_kinds[2] = {
  [0] = { "node-device-lifecycle", tell_connect_node_device_event_lifecycle_callback },
  [1] = { "node-device-update", tell_connect_node_device_event_generic_callback },
};

const PvEventKind pv_secret_event_id_kinds[2] = {
  [0] = { "secret-lifecycle", tell_connect_secret_event_lifecycle_callback },
  [1] = { "secret-value-changed", tell_connect_secret_event_generic_callback },
};

const PvEventKind pv_storage_pool_event_id_kinds[2] = {
  [0] = { "storage-pool-lifecycle", tell_connect_storage_pool_event_lifecycle_callback },
  [1] = { "storage-pool-refresh", tell_connect_storage_pool_event_generic_callback },
};

void
pv_connect_add_signals (GType type)
{
  /**
   * PvConnect::domain-lifecycle:
   * @self: the connection
   * @dom: The domain to act on.
   * @event: What happened.
   * @detail: How or why, from the detail enum that belongs to `event`.
   *
   * Lifecycle; `virConnectDomainEventCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_DOMAIN, PV_TYPE_DOMAIN_EVENT_TYPE, G_TYPE_INT);
  /**
   * PvConnect::domain-reboot:
   * @self: the connection
   * @dom: The domain to act on.
   *
   * The guest rebooted; `virConnectDomainEventGenericCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-reboot", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, PV_TYPE_DOMAIN);
  /**
   * PvConnect::domain-rtc-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @utcoffset: New distance of the guest's clock from UTC, in seconds.
   *
   * The guest set its clock; `virConnectDomainEventRTCChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-rtc-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_INT64);
  /**
   * PvConnect::domain-watchdog:
   * @self: the connection
   * @dom: The domain to act on.
   * @action: What is done about it.
   *
   * The watchdog fired; `virConnectDomainEventWatchdogCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-watchdog", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, PV_TYPE_DOMAIN_EVENT_WATCHDOG_ACTION);
  /**
   * PvConnect::domain-io-error:
   * @self: the connection
   * @dom: The domain to act on.
   * @src_path: Path of the disk's source; empty when it has none.
   * @dev_alias: Alias of the disk device.
   * @action: What is done about it.
   *
   * A disk error; `virConnectDomainEventIOErrorCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-io-error", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_STRING, PV_TYPE_DOMAIN_EVENT_IO_ERROR_ACTION);
  /**
   * PvConnect::domain-graphics:
   * @self: the connection
   * @dom: The domain to act on.
   * @phase: How far the connection is.
   * @local: Server's end of the connection.
   * @remote: Client's end of the connection.
   * @auth_scheme: Authentication in use, such as `vnc` or `sasl`; empty for none.
   * @subject: Who the client is; known from the initialisation phase on.
   *
   * Clients of a display come and go; `virConnectDomainEventGraphicsCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-graphics", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                6, PV_TYPE_DOMAIN, PV_TYPE_DOMAIN_EVENT_GRAPHICS_PHASE, PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS, PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS, G_TYPE_STRING, PV_TYPE_DOMAIN_EVENT_GRAPHICS_SUBJECT);
  /**
   * PvConnect::domain-io-error-reason:
   * @self: the connection
   * @dom: The domain to act on.
   * @src_path: Path of the disk's source; empty when it has none.
   * @dev_alias: Alias of the disk device.
   * @action: What is done about it.
   * @reason: Cause, such as `enospc` when the storage is full; empty when not known.
   *
   * A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-io-error-reason", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                5, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_STRING, PV_TYPE_DOMAIN_EVENT_IO_ERROR_ACTION, G_TYPE_STRING);
  /**
   * PvConnect::domain-control-error:
   * @self: the connection
   * @dom: The domain to act on.
   *
   * Control of the domain is lost; `virConnectDomainEventGenericCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-control-error", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, PV_TYPE_DOMAIN);
  /**
   * PvConnect::domain-block-job:
   * @self: the connection
   * @dom: The domain to act on.
   * @disk: Disk: source path for %PV_DOMAIN_EVENT_ID_BLOCK_JOB, target name (`vda`) for %PV_DOMAIN_EVENT_ID_BLOCK_JOB_2.
   * @type: Kind of job.
   * @status: What became of it.
   *
   * A block job changed state, disk named by source path; `virConnectDomainEventBlockJobCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-block-job", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, G_TYPE_STRING, PV_TYPE_DOMAIN_BLOCK_JOB_TYPE, PV_TYPE_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS);
  /**
   * PvConnect::domain-disk-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @old_src_path: Path of the source as defined; NULL for none.
   * @new_src_path: Path of the source in use; NULL for none.
   * @dev_alias: Alias of the disk device.
   * @reason: Why it differs.
   *
   * A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-disk-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                5, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, PV_TYPE_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON);
  /**
   * PvConnect::domain-tray-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @dev_alias: Alias of the drive.
   * @reason: How it moved.
   *
   * A drive's tray moved; `virConnectDomainEventTrayChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-tray-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_DOMAIN, G_TYPE_STRING, PV_TYPE_DOMAIN_EVENT_TRAY_CHANGE_REASON);
  /**
   * PvConnect::domain-pmwakeup:
   * @self: the connection
   * @dom: The domain to act on.
   * @reason: Without meaning so far; 0.
   *
   * The guest woke up; `virConnectDomainEventPMWakeupCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-pmwakeup", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_INT);
  /**
   * PvConnect::domain-pmsuspend:
   * @self: the connection
   * @dom: The domain to act on.
   * @reason: Without meaning so far; 0.
   *
   * The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-pmsuspend", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_INT);
  /**
   * PvConnect::domain-balloon-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @actual: Memory that the guest now has, in KiB.
   *
   * The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-balloon-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_UINT64);
  /**
   * PvConnect::domain-pmsuspend-disk:
   * @self: the connection
   * @dom: The domain to act on.
   * @reason: Without meaning so far; 0.
   *
   * The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-pmsuspend-disk", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_INT);
  /**
   * PvConnect::domain-device-removed:
   * @self: the connection
   * @dom: The domain to act on.
   * @dev_alias: Alias of the device.
   *
   * A device is gone; `virConnectDomainEventDeviceRemovedCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-device-removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_STRING);
  /**
   * PvConnect::domain-block-job-2:
   * @self: the connection
   * @dom: The domain to act on.
   * @disk: Disk: source path for %PV_DOMAIN_EVENT_ID_BLOCK_JOB, target name (`vda`) for %PV_DOMAIN_EVENT_ID_BLOCK_JOB_2.
   * @type: Kind of job.
   * @status: What became of it.
   *
   * A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-block-job-2", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, G_TYPE_STRING, PV_TYPE_DOMAIN_BLOCK_JOB_TYPE, PV_TYPE_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS);
  /**
   * PvConnect::domain-tunable:
   * @self: the connection
   * @dom: The domain to act on.
   * @params: The parameters that changed, with their new values.
   *
   * Tuning parameters changed; `virConnectDomainEventTunableCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-tunable", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_VARIANT);
  /**
   * PvConnect::domain-agent-lifecycle:
   * @self: the connection
   * @dom: The domain to act on.
   * @state: Whether it is there now.
   * @reason: Why this changed.
   *
   * The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-agent-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_DOMAIN, PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE, PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON);
  /**
   * PvConnect::domain-device-added:
   * @self: the connection
   * @dom: The domain to act on.
   * @dev_alias: Alias of the device.
   *
   * A device was added; `virConnectDomainEventDeviceAddedCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-device-added", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_STRING);
  /**
   * PvConnect::domain-migration-iteration:
   * @self: the connection
   * @dom: The domain to act on.
   * @iteration: Number of the pass, counted from 1.
   *
   * A migration began another pass over memory; `virConnectDomainEventMigrationIterationCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-migration-iteration", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_INT);
  /**
   * PvConnect::domain-job-completed:
   * @self: the connection
   * @dom: The domain to act on.
   * @params: What pv_domain_get_job_stats() would give for the finished job.
   *
   * A job of the domain ended; `virConnectDomainEventJobCompletedCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-job-completed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_VARIANT);
  /**
   * PvConnect::domain-device-removal-failed:
   * @self: the connection
   * @dom: The domain to act on.
   * @dev_alias: Alias of the device.
   *
   * A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-device-removal-failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_STRING);
  /**
   * PvConnect::domain-metadata-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @type: What changed.
   * @nsuri: Namespace of the custom element that changed; NULL for title and description.
   *
   * Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-metadata-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_DOMAIN, PV_TYPE_DOMAIN_METADATA_TYPE, G_TYPE_STRING);
  /**
   * PvConnect::domain-block-threshold:
   * @self: the connection
   * @dom: The domain to act on.
   * @dev: Image, as target name (`vda`) or target name and index (`vda[3]`).
   * @path: Path of the image; NULL when it has none.
   * @threshold: The threshold, in bytes.
   * @excess: By how many bytes the write goes beyond it.
   *
   * A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-block-threshold", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                5, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_UINT64, G_TYPE_UINT64);
  /**
   * PvConnect::domain-memory-failure:
   * @self: the connection
   * @dom: The domain to act on.
   * @recipient: Whose memory it hit.
   * @action: What was done about it.
   * @flags: Combination of `DomainMemoryFailureFlags` values.
   *
   * The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-memory-failure", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, PV_TYPE_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE, PV_TYPE_DOMAIN_MEMORY_FAILURE_ACTION_TYPE, PV_TYPE_DOMAIN_MEMORY_FAILURE_FLAGS);
  /**
   * PvConnect::domain-memory-device-size-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @alias: Alias of the device.
   * @size: Its size now, in KiB.
   *
   * A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-memory-device-size-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_UINT64);
  /**
   * PvConnect::domain-nic-mac-change:
   * @self: the connection
   * @dom: The domain to act on.
   * @alias: Alias of the interface.
   * @old_mac: Address before.
   * @new_mac: Address now.
   *
   * The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-nic-mac-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  /**
   * PvConnect::domain-vcpu-removed:
   * @self: the connection
   * @dom: The domain to act on.
   * @vcpuid: Number of the virtual CPU.
   *
   * A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-vcpu-removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, PV_TYPE_DOMAIN, G_TYPE_UINT);
  /**
   * PvConnect::domain-channel-lifecycle:
   * @self: the connection
   * @dom: The domain to act on.
   * @channel_name: Target name of the channel.
   * @state: Whether the guest has it open now.
   * @reason: Why this changed.
   *
   * The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("domain-channel-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                4, PV_TYPE_DOMAIN, G_TYPE_STRING, PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE, PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON);
  /**
   * PvConnect::network-lifecycle:
   * @self: the connection
   * @net: The network to act on.
   * @event: What happened.
   * @detail: Closer reason; always 0 for now.
   *
   * Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("network-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_NETWORK, PV_TYPE_NETWORK_EVENT_LIFECYCLE_TYPE, G_TYPE_INT);
  /**
   * PvConnect::network-metadata-change:
   * @self: the connection
   * @net: The network to act on.
   * @type: Which piece changed.
   * @nsuri: XML namespace of the custom element, NULL for title and description.
   *
   * Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("network-metadata-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_NETWORK, PV_TYPE_NETWORK_METADATA_TYPE, G_TYPE_STRING);
  /**
   * PvConnect::node-device-lifecycle:
   * @self: the connection
   * @dev: The node device to act on.
   * @event: What happened.
   * @detail: Nothing yet, 0 in all events.
   *
   * A device appeared, vanished, or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`).
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("node-device-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_NODE_DEVICE, PV_TYPE_NODE_DEVICE_EVENT_LIFECYCLE_TYPE, G_TYPE_INT);
  /**
   * PvConnect::node-device-update:
   * @self: the connection
   * @dev: The node device to act on.
   *
   * A device's description changed (`virConnectNodeDeviceEventGenericCallback`).
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("node-device-update", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, PV_TYPE_NODE_DEVICE);
  /**
   * PvConnect::secret-lifecycle:
   * @self: the connection
   * @secret: The secret to act on.
   * @event: What happened.
   * @detail: Closer reason; always 0 for now.
   *
   * Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("secret-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_SECRET, PV_TYPE_SECRET_EVENT_LIFECYCLE_TYPE, G_TYPE_INT);
  /**
   * PvConnect::secret-value-changed:
   * @self: the connection
   * @secret: The secret to act on.
   *
   * A value was set, told to a `virConnectSecretEventGenericCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("secret-value-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, PV_TYPE_SECRET);
  /**
   * PvConnect::storage-pool-lifecycle:
   * @self: the connection
   * @pool: The storage pool to act on.
   * @event: What happened.
   * @detail: Closer reason; always 0 for now.
   *
   * Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("storage-pool-lifecycle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                3, PV_TYPE_STORAGE_POOL, PV_TYPE_STORAGE_POOL_EVENT_LIFECYCLE_TYPE, G_TYPE_INT);
  /**
   * PvConnect::storage-pool-refresh:
   * @self: the connection
   * @pool: The storage pool to act on.
   *
   * A pool's list of volumes was read anew, told to a `virConnectStoragePoolEventGenericCallback`.
   *
   * Emitted once it has been registered for.
   */
  g_signal_new ("storage-pool-refresh", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, PV_TYPE_STORAGE_POOL);
  pv_connect_add_own_signals (type);
}
