/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

static int
run_pv_connect_node_num_of_devices (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNodeNumOfDevices (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_node_num_of_devices_function = {
  .name = "pv_connect_node_num_of_devices",
  .run = run_pv_connect_node_num_of_devices,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_node_num_of_devices:
 * @self: a #PvConnect
 * @cap: (nullable): Capability the devices must have, such as `pci`; NULL for all devices.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Counts the host's active devices.
 *
 * pv_connect_list_all_node_devices() counts and lists in one step.
 *
 * In C: `virNodeNumOfDevices`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.5.0
 */
gint 
pv_connect_node_num_of_devices (PvConnect *self, const gchar *cap, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_num_of_devices_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  call.in[0].pointer = (gpointer) cap;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_node_num_of_devices_async:
 * @self: a #PvConnect
 * @cap: (nullable): Capability the devices must have, such as `pci`; NULL for all devices.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_num_of_devices(), without waiting. What the callback is given is for pv_connect_node_num_of_devices_finish().
 *
 * Since: 0.5.0
 */
void
pv_connect_node_num_of_devices_async (PvConnect *self, const gchar *cap, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_num_of_devices_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) cap;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_num_of_devices_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_num_of_devices_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.5.0
 */
gint 
pv_connect_node_num_of_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_node_num_of_devices_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_node_list_devices (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virNodeListDevices (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_node_list_devices_function = {
  .name = "pv_connect_node_list_devices",
  .run = run_pv_connect_node_list_devices,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_node_list_devices:
 * @self: a #PvConnect
 * @cap: (nullable): Capability the devices must have, such as `pci`; NULL for all devices.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the names of the host's active devices.
 *
 * The number may change between counting and listing.
 *
 * In C: `virNodeListDevices`.
 *
 * Discouraged: use virConnectListAllNodeDevices
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar **
pv_connect_node_list_devices (PvConnect *self, const gchar *cap, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_list_devices_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) cap;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_list_devices_async:
 * @self: a #PvConnect
 * @cap: (nullable): Capability the devices must have, such as `pci`; NULL for all devices.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_list_devices(), without waiting. What the callback is given is for pv_connect_node_list_devices_finish().
 *
 * Since: 0.5.0
 */
void
pv_connect_node_list_devices_async (PvConnect *self, const gchar *cap, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_list_devices_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) cap;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_list_devices_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_list_devices_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar **
pv_connect_node_list_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_list_devices_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_node_devices (PvCall *call, virErrorPtr *error)
{
  virNodeDevicePtr *out_devices = 0;
  size_t out_n_devices = 0;
  int status;

  status = polyvirt_virConnectListAllNodeDevices (call->handle, (unsigned int) call->in[0].number, &out_devices, &out_n_devices, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_NODE_DEVICE, (gpointer *) out_devices, out_n_devices);
  return status;
}

static const PvFunction pv_connect_list_all_node_devices_function = {
  .name = "pv_connect_list_all_node_devices",
  .run = run_pv_connect_list_all_node_devices,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_node_devices:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllNodeDeviceFlags` values.
 * @error: return location for a #GError
 *
 * Lists the host's devices, or those that match `flags`.
 *
 * In C: `virConnectListAllNodeDevices`.
 *
 * Returns: (transfer container) (element-type PvNodeDevice): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_node_devices (PvConnect *self, PvConnectListAllNodeDeviceFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_node_devices_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_node_devices_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllNodeDeviceFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_node_devices(), without waiting. What the callback is given is for pv_connect_list_all_node_devices_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_node_devices_async (PvConnect *self, PvConnectListAllNodeDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_node_devices_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_node_devices_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_node_devices_async().
 *
 * Returns: (transfer container) (element-type PvNodeDevice): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_node_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_node_devices_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_device_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virNodeDevicePtr out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NODE_DEVICE, out_result);
  return status;
}

static const PvFunction pv_connect_node_device_lookup_by_name_function = {
  .name = "pv_connect_node_device_lookup_by_name",
  .run = run_pv_connect_node_device_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_node_device_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name of the device.
 * @error: return location for a #GError
 *
 * Finds a host device by name.
 *
 * Fails with %PV_ERROR_NO_NODE_DEVICE when there is none.
 *
 * In C: `virNodeDeviceLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
PvNodeDevice *
pv_connect_node_device_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_device_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name of the device.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_lookup_by_name(), without waiting. What the callback is given is for pv_connect_node_device_lookup_by_name_finish().
 *
 * Since: 0.5.0
 */
void
pv_connect_node_device_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
PvNodeDevice *
pv_connect_node_device_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_device_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_device_lookup_scsi_host_by_wwn (PvCall *call, virErrorPtr *error)
{
  virNodeDevicePtr out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceLookupSCSIHostByWWN (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NODE_DEVICE, out_result);
  return status;
}

static const PvFunction pv_connect_node_device_lookup_scsi_host_by_wwn_function = {
  .name = "pv_connect_node_device_lookup_scsi_host_by_wwn",
  .run = run_pv_connect_node_device_lookup_scsi_host_by_wwn,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_node_device_lookup_scsi_host_by_wwn:
 * @self: a #PvConnect
 * @wwnn: World wide node name, 16 hexadecimal digits.
 * @wwpn: World wide port name, 16 hexadecimal digits.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Finds a Fibre Channel host adapter by its world wide names.
 *
 * Fails with %PV_ERROR_NO_NODE_DEVICE when there is none.
 *
 * In C: `virNodeDeviceLookupSCSIHostByWWN`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.0.3
 */
PvNodeDevice *
pv_connect_node_device_lookup_scsi_host_by_wwn (PvConnect *self, const gchar *wwnn, const gchar *wwpn, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_lookup_scsi_host_by_wwn_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (wwnn != NULL, NULL);
  g_return_val_if_fail (wwpn != NULL, NULL);
  call.in[0].pointer = (gpointer) wwnn;
  call.in[1].pointer = (gpointer) wwpn;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_device_lookup_scsi_host_by_wwn_async:
 * @self: a #PvConnect
 * @wwnn: World wide node name, 16 hexadecimal digits.
 * @wwpn: World wide port name, 16 hexadecimal digits.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_lookup_scsi_host_by_wwn(), without waiting. What the callback is given is for pv_connect_node_device_lookup_scsi_host_by_wwn_finish().
 *
 * Since: 1.0.3
 */
void
pv_connect_node_device_lookup_scsi_host_by_wwn_async (PvConnect *self, const gchar *wwnn, const gchar *wwpn, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_lookup_scsi_host_by_wwn_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (wwnn != NULL);
  g_return_if_fail (wwpn != NULL);
  call.in[0].pointer = (gpointer) wwnn;
  call.in[1].pointer = (gpointer) wwpn;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_lookup_scsi_host_by_wwn_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_lookup_scsi_host_by_wwn_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.0.3
 */
PvNodeDevice *
pv_connect_node_device_lookup_scsi_host_by_wwn_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_device_lookup_scsi_host_by_wwn_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_node_device_get_name:
 * @self: a #PvNodeDevice
 *
 * Tells the name of a host device.
 *
 * In C: `virNodeDeviceGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.5.0
 */
const gchar *
pv_node_device_get_name (PvNodeDevice *self)
{
  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  return virNodeDeviceGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_node_device_get_parent (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceGetParent (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_node_device_get_parent_function = {
  .name = "pv_node_device_get_parent",
  .run = run_pv_node_device_get_parent,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_node_device_get_parent:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Tells the name of the device that a host device sits on.
 *
 * In C: `virNodeDeviceGetParent`.
 *
 * Returns: (transfer full): Name of the parent, or NULL when there is none; belongs to the handle, not to be freed; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar *
pv_node_device_get_parent (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_get_parent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_node_device_get_parent_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_get_parent(), without waiting. What the callback is given is for pv_node_device_get_parent_finish().
 *
 * Since: 0.5.0
 */
void
pv_node_device_get_parent_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_get_parent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_get_parent_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_get_parent_async().
 *
 * Returns: (transfer full): Name of the parent, or NULL when there is none; belongs to the handle, not to be freed; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar *
pv_node_device_get_parent_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  if (!pv_call_finish (self, &pv_node_device_get_parent_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_node_device_num_of_caps (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceNumOfCaps (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_node_device_num_of_caps_function = {
  .name = "pv_node_device_num_of_caps",
  .run = run_pv_node_device_num_of_caps,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_node_device_num_of_caps:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Counts the capabilities of a host device.
 *
 * In C: `virNodeDeviceNumOfCaps`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.5.0
 */
gint 
pv_node_device_num_of_caps (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_num_of_caps_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_node_device_num_of_caps_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_num_of_caps(), without waiting. What the callback is given is for pv_node_device_num_of_caps_finish().
 *
 * Since: 0.5.0
 */
void
pv_node_device_num_of_caps_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_num_of_caps_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_num_of_caps_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_num_of_caps_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.5.0
 */
gint 
pv_node_device_num_of_caps_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), -1);
  if (!pv_call_finish (self, &pv_node_device_num_of_caps_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_node_device_list_caps (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virNodeDeviceListCaps (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_node_device_list_caps_function = {
  .name = "pv_node_device_list_caps",
  .run = run_pv_node_device_list_caps,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_node_device_list_caps:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Lists the capabilities of a host device by name, such as `pci` or `net`.
 *
 * In C: `virNodeDeviceListCaps`.
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar **
pv_node_device_list_caps (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_list_caps_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_node_device_list_caps_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_list_caps(), without waiting. What the callback is given is for pv_node_device_list_caps_finish().
 *
 * Since: 0.5.0
 */
void
pv_node_device_list_caps_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_list_caps_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_list_caps_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_list_caps_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar **
pv_node_device_list_caps_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  if (!pv_call_finish (self, &pv_node_device_list_caps_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_node_device_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_node_device_get_xml_desc_function = {
  .name = "pv_node_device_get_xml_desc",
  .run = run_pv_node_device_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_node_device_get_xml_desc:
 * @self: a #PvNodeDevice
 * @flags: Combination of `NodeDeviceXMLFlags` values.
 * @error: return location for a #GError
 *
 * Describes a host device as XML.
 *
 * In C: `virNodeDeviceGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar *
pv_node_device_get_xml_desc (PvNodeDevice *self, PvNodeDeviceXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_node_device_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_node_device_get_xml_desc_async:
 * @self: a #PvNodeDevice
 * @flags: Combination of `NodeDeviceXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_get_xml_desc(), without waiting. What the callback is given is for pv_node_device_get_xml_desc_finish().
 *
 * Since: 0.5.0
 */
void
pv_node_device_get_xml_desc_async (PvNodeDevice *self, PvNodeDeviceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_get_xml_desc_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
gchar *
pv_node_device_get_xml_desc_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), NULL);
  if (!pv_call_finish (self, &pv_node_device_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_node_device_dettach (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceDettach (call->handle, error);
  return status;
}

static const PvFunction pv_node_device_dettach_function = {
  .name = "pv_node_device_dettach",
  .run = run_pv_node_device_dettach,
};

/**
 * pv_node_device_dettach:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Takes a device away from its host driver, so that a guest can have it.
 *
 * Uses the default driver for passthrough. pv_node_device_detach_flags() can choose another one and is spelled better. Not available on read-only connections.
 *
 * In C: `virNodeDeviceDettach`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_dettach (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_dettach_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_dettach_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_dettach(), without waiting. What the callback is given is for pv_node_device_dettach_finish().
 *
 * Since: 0.6.1
 */
void
pv_node_device_dettach_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_dettach_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_dettach_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_dettach_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_dettach_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_dettach_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_detach_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceDetachFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_node_device_detach_flags_function = {
  .name = "pv_node_device_detach_flags",
  .run = run_pv_node_device_detach_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_node_device_detach_flags:
 * @self: a #PvNodeDevice
 * @driver_name: (nullable): Driver to bind, such as `vfio`; NULL for the default.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Takes a device away from its host driver and binds it to a driver for passthrough.
 *
 * Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. pv_node_device_re_attach() undoes it. Not available on read-only connections.
 *
 * In C: `virNodeDeviceDetachFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.5
 */
gboolean 
pv_node_device_detach_flags (PvNodeDevice *self, const gchar *driver_name, guint flags, GError **error)
{
  PvCall call = { .function = &pv_node_device_detach_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  call.in[0].pointer = (gpointer) driver_name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_detach_flags_async:
 * @self: a #PvNodeDevice
 * @driver_name: (nullable): Driver to bind, such as `vfio`; NULL for the default.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_detach_flags(), without waiting. What the callback is given is for pv_node_device_detach_flags_finish().
 *
 * Since: 1.0.5
 */
void
pv_node_device_detach_flags_async (PvNodeDevice *self, const gchar *driver_name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_detach_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  call.in[0].pointer = (gpointer) driver_name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_detach_flags_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_detach_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.5
 */
gboolean 
pv_node_device_detach_flags_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_detach_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_re_attach (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceReAttach (call->handle, error);
  return status;
}

static const PvFunction pv_node_device_re_attach_function = {
  .name = "pv_node_device_re_attach",
  .run = run_pv_node_device_re_attach,
};

/**
 * pv_node_device_re_attach:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Gives a device back to its host driver.
 *
 * Undoes pv_node_device_detach_flags(). Fails when a guest uses the device. Not available on read-only connections.
 *
 * In C: `virNodeDeviceReAttach`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_re_attach (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_re_attach_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_re_attach_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_re_attach(), without waiting. What the callback is given is for pv_node_device_re_attach_finish().
 *
 * Since: 0.6.1
 */
void
pv_node_device_re_attach_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_re_attach_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_re_attach_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_re_attach_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_re_attach_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_re_attach_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_reset (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceReset (call->handle, error);
  return status;
}

static const PvFunction pv_node_device_reset_function = {
  .name = "pv_node_device_reset",
  .run = run_pv_node_device_reset,
};

/**
 * pv_node_device_reset:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Resets a device to a clean state before or after a guest uses it.
 *
 * The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.
 *
 * In C: `virNodeDeviceReset`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_reset (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_reset_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_reset_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_reset(), without waiting. What the callback is given is for pv_node_device_reset_finish().
 *
 * Since: 0.6.1
 */
void
pv_node_device_reset_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_reset_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_reset_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_reset_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.1
 */
gboolean 
pv_node_device_reset_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_reset_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_node_device_create_xml (PvCall *call, virErrorPtr *error)
{
  virNodeDevicePtr out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NODE_DEVICE, out_result);
  return status;
}

static const PvFunction pv_connect_node_device_create_xml_function = {
  .name = "pv_connect_node_device_create_xml",
  .run = run_pv_connect_node_device_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_node_device_create_xml:
 * @self: a #PvConnect
 * @xml_desc: Description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceCreateXMLFlags` values.
 * @error: return location for a #GError
 *
 * Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
 *
 * The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
 *
 * In C: `virNodeDeviceCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.3
 */
PvNodeDevice *
pv_connect_node_device_create_xml (PvConnect *self, const gchar *xml_desc, PvNodeDeviceCreateXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_device_create_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceCreateXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_create_xml(), without waiting. What the callback is given is for pv_connect_node_device_create_xml_finish().
 *
 * Since: 0.6.3
 */
void
pv_connect_node_device_create_xml_async (PvConnect *self, const gchar *xml_desc, PvNodeDeviceCreateXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_create_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.3
 */
PvNodeDevice *
pv_connect_node_device_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_device_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_node_device_destroy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceDestroy (call->handle, error);
  return status;
}

static const PvFunction pv_node_device_destroy_function = {
  .name = "pv_node_device_destroy",
  .run = run_pv_node_device_destroy,
};

/**
 * pv_node_device_destroy:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Removes a device that was created on the host.
 *
 * Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.
 *
 * In C: `virNodeDeviceDestroy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.3
 */
gboolean 
pv_node_device_destroy (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_destroy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_destroy_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_destroy(), without waiting. What the callback is given is for pv_node_device_destroy_finish().
 *
 * Since: 0.6.3
 */
void
pv_node_device_destroy_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_destroy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_destroy_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_destroy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.3
 */
gboolean 
pv_node_device_destroy_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_destroy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_node_device_define_xml (PvCall *call, virErrorPtr *error)
{
  virNodeDevicePtr out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceDefineXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NODE_DEVICE, out_result);
  return status;
}

static const PvFunction pv_connect_node_device_define_xml_function = {
  .name = "pv_connect_node_device_define_xml",
  .run = run_pv_connect_node_device_define_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_node_device_define_xml:
 * @self: a #PvConnect
 * @xml_desc: Description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceDefineXMLFlags` values.
 * @error: return location for a #GError
 *
 * Stores the definition of a device, without creating it.
 *
 * Works for mediated devices. pv_node_device_create() brings it into being. Not available on read-only connections.
 *
 * In C: `virNodeDeviceDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.3.0
 */
PvNodeDevice *
pv_connect_node_device_define_xml (PvConnect *self, const gchar *xml_desc, PvNodeDeviceDefineXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_device_define_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceDefineXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_define_xml(), without waiting. What the callback is given is for pv_connect_node_device_define_xml_finish().
 *
 * Since: 7.3.0
 */
void
pv_connect_node_device_define_xml_async (PvConnect *self, const gchar *xml_desc, PvNodeDeviceDefineXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.3.0
 */
PvNodeDevice *
pv_connect_node_device_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_device_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_node_device_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceUndefine (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_node_device_undefine_function = {
  .name = "pv_node_device_undefine",
  .run = run_pv_node_device_undefine,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_node_device_undefine:
 * @self: a #PvNodeDevice
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Removes the stored definition of a device.
 *
 * An active device stays until it is destroyed. Not available on read-only connections.
 *
 * In C: `virNodeDeviceUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.3.0
 */
gboolean 
pv_node_device_undefine (PvNodeDevice *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_node_device_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_undefine_async:
 * @self: a #PvNodeDevice
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_undefine(), without waiting. What the callback is given is for pv_node_device_undefine_finish().
 *
 * Since: 7.3.0
 */
void
pv_node_device_undefine_async (PvNodeDevice *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_undefine_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.3.0
 */
gboolean 
pv_node_device_undefine_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_create (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceCreate (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_node_device_create_function = {
  .name = "pv_node_device_create",
  .run = run_pv_node_device_create,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_node_device_create:
 * @self: a #PvNodeDevice
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Creates a device from its stored definition.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when it is active already. Not available on read-only connections.
 *
 * In C: `virNodeDeviceCreate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.3.0
 */
gboolean 
pv_node_device_create (PvNodeDevice *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_node_device_create_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_create_async:
 * @self: a #PvNodeDevice
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_create(), without waiting. What the callback is given is for pv_node_device_create_finish().
 *
 * Since: 7.3.0
 */
void
pv_node_device_create_async (PvNodeDevice *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_create_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_create_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_create_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.3.0
 */
gboolean 
pv_node_device_create_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_create_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_set_autostart (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceSetAutostart (call->handle, (int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_node_device_set_autostart_function = {
  .name = "pv_node_device_set_autostart",
  .run = run_pv_node_device_set_autostart,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_node_device_set_autostart:
 * @self: a #PvNodeDevice
 * @autostart: 1 to create it automatically, 0 to leave it.
 * @error: return location for a #GError
 *
 * Sets whether a defined device is created when the host boots or its parent appears.
 *
 * The device must be persistent. Not available on read-only connections.
 *
 * In C: `virNodeDeviceSetAutostart`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.8.0
 */
gboolean 
pv_node_device_set_autostart (PvNodeDevice *self, gboolean autostart, GError **error)
{
  PvCall call = { .function = &pv_node_device_set_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  call.in[0].number = (gint64) autostart;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_set_autostart_async:
 * @self: a #PvNodeDevice
 * @autostart: 1 to create it automatically, 0 to leave it.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_set_autostart(), without waiting. What the callback is given is for pv_node_device_set_autostart_finish().
 *
 * Since: 7.8.0
 */
void
pv_node_device_set_autostart_async (PvNodeDevice *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_set_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  call.in[0].number = (gint64) autostart;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_set_autostart_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_set_autostart_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.8.0
 */
gboolean 
pv_node_device_set_autostart_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_set_autostart_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_node_device_get_autostart (PvCall *call, virErrorPtr *error)
{
  int out_autostart = 0;
  int status;

  status = polyvirt_virNodeDeviceGetAutostart (call->handle, &out_autostart, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_autostart;
  return status;
}

static const PvFunction pv_node_device_get_autostart_function = {
  .name = "pv_node_device_get_autostart",
  .run = run_pv_node_device_get_autostart,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_node_device_get_autostart:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Tells whether a defined device is created when the host boots or its parent appears.
 *
 * In C: `virNodeDeviceGetAutostart`.
 *
 * Returns: Receives 1 if it is created automatically, 0 if not; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_get_autostart (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_get_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_node_device_get_autostart_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_get_autostart(), without waiting. What the callback is given is for pv_node_device_get_autostart_finish().
 *
 * Since: 7.8.0
 */
void
pv_node_device_get_autostart_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_get_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_get_autostart_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_get_autostart_async().
 *
 * Returns: Receives 1 if it is created automatically, 0 if not; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_get_autostart_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_get_autostart_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_node_device_is_persistent (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceIsPersistent (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_node_device_is_persistent_function = {
  .name = "pv_node_device_is_persistent",
  .run = run_pv_node_device_is_persistent,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_node_device_is_persistent:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Tells whether a device has a stored definition.
 *
 * In C: `virNodeDeviceIsPersistent`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_is_persistent (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_is_persistent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_node_device_is_persistent_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_is_persistent(), without waiting. What the callback is given is for pv_node_device_is_persistent_finish().
 *
 * Since: 7.8.0
 */
void
pv_node_device_is_persistent_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_is_persistent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_is_persistent_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_is_persistent_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_is_persistent_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_is_persistent_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_node_device_is_active (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNodeDeviceIsActive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_node_device_is_active_function = {
  .name = "pv_node_device_is_active",
  .run = run_pv_node_device_is_active,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_node_device_is_active:
 * @self: a #PvNodeDevice
 * @error: return location for a #GError
 *
 * Tells whether a device is present on the host now.
 *
 * In C: `virNodeDeviceIsActive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_is_active (PvNodeDevice *self, GError **error)
{
  PvCall call = { .function = &pv_node_device_is_active_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_node_device_is_active_async:
 * @self: a #PvNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_is_active(), without waiting. What the callback is given is for pv_node_device_is_active_finish().
 *
 * Since: 7.8.0
 */
void
pv_node_device_is_active_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_is_active_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_is_active_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_is_active_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 7.8.0
 */
gboolean 
pv_node_device_is_active_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_is_active_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_node_device_update (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeDeviceUpdate (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_node_device_update_function = {
  .name = "pv_node_device_update",
  .run = run_pv_node_device_update,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_node_device_update:
 * @self: a #PvNodeDevice
 * @xml_desc: New description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceUpdateFlags` values.
 * @error: return location for a #GError
 *
 * Changes a host device, its stored definition or both.
 *
 * Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.
 *
 * In C: `virNodeDeviceUpdate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 10.1.0
 */
gboolean 
pv_node_device_update (PvNodeDevice *self, const gchar *xml_desc, PvNodeDeviceUpdateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_node_device_update_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  g_return_val_if_fail (xml_desc != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_node_device_update_async:
 * @self: a #PvNodeDevice
 * @xml_desc: New description of the device, as a `device` element.
 * @flags: Combination of `NodeDeviceUpdateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_node_device_update(), without waiting. What the callback is given is for pv_node_device_update_finish().
 *
 * Since: 10.1.0
 */
void
pv_node_device_update_async (PvNodeDevice *self, const gchar *xml_desc, PvNodeDeviceUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_node_device_update_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NODE_DEVICE (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_node_device_update_finish:
 * @self: a #PvNodeDevice
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_node_device_update_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 10.1.0
 */
gboolean 
pv_node_device_update_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NODE_DEVICE (self), FALSE);
  if (!pv_call_finish (self, &pv_node_device_update_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_node_device_event_register_any (PvCall *call, virErrorPtr *error)
{
  return pv_events_register (call, pv_node_device_event_id_kinds, G_N_ELEMENTS (pv_node_device_event_id_kinds), (int) call->in[1].number,
                             call->in[0].native, (PvRegister) virConnectNodeDeviceEventRegisterAny,
                             (PvDeregister) virConnectNodeDeviceEventDeregisterAny, error);
}

static const PvFunction pv_connect_node_device_event_register_any_function = {
  .name = "pv_connect_node_device_event_register_any",
  .run = run_pv_connect_node_device_event_register_any,
  .n_in = 2,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_node_device_event_register_any:
 * @self: a #PvConnect
 * @dev: (nullable): The device of interest; NULL for all.
 * @event_id: Kind of event.
 * @error: return location for a #GError
 *
 * Subscribes to events about one host device or all of them.
 *
 * Needs a running event loop. The handle given to the callback is valid during the call only; use pv_node_device_ref() to keep it.
 *
 * In C: `virConnectNodeDeviceEventRegisterAny`.
 *
 * Returns: ID of the subscription, for pv_connect_node_device_event_deregister_any(); -1 with an error; -1 with an error when it fails
 * Since: 2.2.0
 */
gint 
pv_connect_node_device_event_register_any (PvConnect *self, PvNodeDevice *dev, PvNodeDeviceEventId event_id, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_event_register_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!dev || PV_IS_NODE_DEVICE (dev), -1);
  call.in[0].pointer = (gpointer) dev;
  call.in[1].number = (gint64) event_id;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_node_device_event_register_any_async:
 * @self: a #PvConnect
 * @dev: (nullable): The device of interest; NULL for all.
 * @event_id: Kind of event.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_event_register_any(), without waiting. What the callback is given is for pv_connect_node_device_event_register_any_finish().
 *
 * Since: 2.2.0
 */
void
pv_connect_node_device_event_register_any_async (PvConnect *self, PvNodeDevice *dev, PvNodeDeviceEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_event_register_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!dev || PV_IS_NODE_DEVICE (dev));
  call.in[0].pointer = (gpointer) dev;
  call.in[1].number = (gint64) event_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_event_register_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_event_register_any_async().
 *
 * Returns: ID of the subscription, for pv_connect_node_device_event_deregister_any(); -1 with an error; -1 with an error when it fails
 * Since: 2.2.0
 */
gint 
pv_connect_node_device_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_node_device_event_register_any_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_node_device_event_deregister_any (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectNodeDeviceEventDeregisterAny (call->handle, (int) call->in[0].number, error);
  if (status >= 0)
    pv_registration_end (call->self, (gconstpointer) virConnectNodeDeviceEventRegisterAny, (int) call->in[0].number);
  return status;
}

static const PvFunction pv_connect_node_device_event_deregister_any_function = {
  .name = "pv_connect_node_device_event_deregister_any",
  .run = run_pv_connect_node_device_event_deregister_any,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_node_device_event_deregister_any:
 * @self: a #PvConnect
 * @callback_id: ID of the subscription.
 * @error: return location for a #GError
 *
 * Ends a subscription to events about host devices.
 *
 * The release function given at registration is called.
 *
 * In C: `virConnectNodeDeviceEventDeregisterAny`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.2.0
 */
gboolean 
pv_connect_node_device_event_deregister_any (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_node_device_event_deregister_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_node_device_event_deregister_any_async:
 * @self: a #PvConnect
 * @callback_id: ID of the subscription.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_device_event_deregister_any(), without waiting. What the callback is given is for pv_connect_node_device_event_deregister_any_finish().
 *
 * Since: 2.2.0
 */
void
pv_connect_node_device_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_device_event_deregister_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_device_event_deregister_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_device_event_deregister_any_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.2.0
 */
gboolean 
pv_connect_node_device_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_device_event_deregister_any_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
