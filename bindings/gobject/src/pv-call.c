/* Every call, now or later. The values of a call that is made later are copied, and freed with its task. */
#include <string.h>
#include "pv-call-private.h"
#include "pv-error-private.h"

/* The library's own habit is to print each error; here all of them are given to the caller. */
static void
hush (void *data, virErrorPtr error)
{
  (void) data;
  g_debug ("%s", error && error->message ? error->message : "");
}

static void
begin (void)
{
  static gsize begun = 0;

  if (g_once_init_enter (&begun)) {
    virSetErrorFunc (NULL, hush);
    virInitialize ();
    g_once_init_leave (&begun, 1);
  }
}

static gboolean
prepare_objects (PvValue *value)
{
  PvObject **objects = value->pointer;
  gpointer *natives = g_new0 (gpointer, value->count + 1);
  gsize i;

  for (i = 0; i < value->count; i++)
    natives[i] = objects[i] ? pv_object_hold (objects[i]) : NULL;
  value->native = natives;
  return TRUE;
}

static gboolean
prepare (PvCall *call, guint i, GError **error)
{
  PvValue *value = &call->in[i];

  switch (call->function->in[i]) {
  case PV_IN_OBJECT:
    value->native = value->pointer ? pv_object_hold (value->pointer) : NULL;
    return TRUE;
  case PV_IN_OBJECTS:
    return prepare_objects (value);
  case PV_IN_TEXTS:
    value->n_native = value->pointer ? g_strv_length (value->pointer) : 0;
    return TRUE;
  case PV_IN_UUID:
  case PV_IN_BYTES:
    if (value->pointer)
      value->native = (gpointer) g_bytes_get_data (value->pointer, &value->n_native);
    if (call->function->in[i] == PV_IN_UUID && value->n_native != VIR_UUID_BUFLEN)
      return pv_error_refuse (error, "a UUID has 16 bytes");
    return TRUE;
  case PV_IN_PARAMS: {
    virTypedParameterPtr params = NULL;
    int n = 0;
    gboolean fine = pv_params_to_native (value->pointer, call->function->fields, &params, &n, error);

    value->native = params;
    value->n_native = n;
    return fine;
  }
  default:
    return TRUE;
  }
}

static void
unprepare (PvCall *call, guint i)
{
  PvValue *value = &call->in[i];
  gsize j;

  switch (call->function->in[i]) {
  case PV_IN_OBJECT:
    if (value->pointer)
      pv_object_drop (value->pointer, value->native);
    break;
  case PV_IN_OBJECTS:
    for (j = 0; j < value->count; j++)
      if (((PvObject **) value->pointer)[j])
        pv_object_drop (((PvObject **) value->pointer)[j], ((gpointer *) value->native)[j]);
    g_free (value->native);
    break;
  case PV_IN_PARAMS:
    virTypedParamsFree (value->native, (int) value->n_native);
    break;
  default:
    break;
  }
  value->native = NULL;
  value->n_native = 0;
}

/* Makes the call; what went wrong is left in `failure`, so that it can be told in another thread. */
static gboolean
perform (PvCall *call, GError **error)
{
  const PvFunction *function = call->function;
  virErrorPtr failure = NULL;
  gboolean fine = TRUE;
  guint prepared;

  begin ();
  for (prepared = 0; fine && prepared < function->n_in; prepared++)
    fine = prepare (call, prepared, error);
  if (fine) {
    if (call->self)
      call->handle = pv_object_hold (call->self);
    fine = function->run (call, &failure) >= 0;
    if (!fine)
      call->failure = pv_error_details_take (failure);
    if (call->self)
      pv_object_drop (call->self, call->handle);
  }
  while (prepared > 0)
    unprepare (call, --prepared);
  return fine;
}

gboolean
pv_call_now (PvCall *call, GError **error)
{
  if (perform (call, error))
    return TRUE;
  if (call->failure)
    pv_error_tell (g_steal_pointer (&call->failure), error);
  return FALSE;
}

static gpointer
copy_objects (const PvValue *value)
{
  PvObject **copy = g_new0 (PvObject *, value->count + 1);
  gsize i;

  for (i = 0; i < value->count; i++)
    if (((PvObject **) value->pointer)[i])
      copy[i] = g_object_ref (((PvObject **) value->pointer)[i]);
  return copy;
}

static void
keep (PvIn kind, PvValue *value)
{
  switch (kind) {
  case PV_IN_TEXT:
    value->pointer = g_strdup (value->pointer);
    break;
  case PV_IN_TEXTS:
    value->pointer = g_strdupv (value->pointer);
    break;
  case PV_IN_UUID:
  case PV_IN_BYTES:
    value->pointer = value->pointer ? g_bytes_ref (value->pointer) : NULL;
    break;
  case PV_IN_INTS:
    value->pointer = g_memdup2 (value->pointer, value->count * 4);
    break;
  case PV_IN_LONGS:
    value->pointer = g_memdup2 (value->pointer, value->count * 8);
    break;
  case PV_IN_OBJECT:
  case PV_IN_GOBJECT:
    value->pointer = value->pointer ? g_object_ref (value->pointer) : NULL;
    break;
  case PV_IN_OBJECTS:
    value->pointer = copy_objects (value);
    break;
  case PV_IN_PARAMS:
    value->pointer = value->pointer ? g_variant_ref_sink (value->pointer) : NULL;
    break;
  case PV_IN_NUMBER:
    break;
  }
}

static void
let_go (PvIn kind, PvValue *value)
{
  gsize i;

  if (kind == PV_IN_NUMBER || !value->pointer)
    return;
  switch (kind) {
  case PV_IN_TEXT:
  case PV_IN_INTS:
  case PV_IN_LONGS:
    g_free (value->pointer);
    break;
  case PV_IN_TEXTS:
    g_strfreev (value->pointer);
    break;
  case PV_IN_UUID:
  case PV_IN_BYTES:
    g_bytes_unref (value->pointer);
    break;
  case PV_IN_OBJECT:
  case PV_IN_GOBJECT:
    g_object_unref (value->pointer);
    break;
  case PV_IN_OBJECTS:
    for (i = 0; i < value->count; i++)
      g_clear_object (&((PvObject **) value->pointer)[i]);
    g_free (value->pointer);
    break;
  case PV_IN_PARAMS:
    g_variant_unref (value->pointer);
    break;
  case PV_IN_NUMBER:
    break;
  }
}

static void
call_free (gpointer data)
{
  PvCall *call = data;
  guint i;

  for (i = 0; i < call->function->n_in; i++)
    let_go (call->function->in[i], &call->in[i]);
  for (i = 0; i < call->function->n_out; i++)
    if (call->function->out[i] && call->out[i].pointer)
      call->function->out[i] (call->out[i].pointer);
  pv_error_details_free (call->failure);
  g_main_context_unref (call->context);
  g_free (call);
}

static void
perform_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PvCall *call = data;
  GError *error = NULL;

  (void) source;
  (void) cancellable;
  if (perform (call, &error))
    g_task_return_boolean (task, TRUE);
  else if (error)
    g_task_return_error (task, error);
  else
    g_task_return_new_error (task, PV_ERROR, call->failure->code, "%s", call->failure->message);
}

void
pv_call_later (PvCall *call, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (call->self, cancellable, callback, user_data);
  PvCall *kept = g_memdup2 (call, sizeof (*call));
  guint i;

  for (i = 0; i < kept->function->n_in; i++)
    keep (kept->function->in[i], &kept->in[i]);
  kept->context = g_main_context_ref_thread_default ();
  g_task_set_source_tag (task, (gpointer) kept->function);
  g_task_set_name (task, kept->function->name);
  g_task_set_task_data (task, kept, call_free);
  /* Nothing interrupts a call of libvirt. Whoever cancels is told so at once, and the call ends on its own. */
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, perform_in_thread);
  g_object_unref (task);
}

gboolean
pv_call_finish (gpointer self, const PvFunction *function, GAsyncResult *result, PvCall *call, GError **error)
{
  PvCall *kept;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == function, FALSE);
  call->function = function;
  kept = g_task_get_task_data (G_TASK (result));
  if (g_task_propagate_boolean (G_TASK (result), error)) {
    memcpy (call->out, kept->out, sizeof (call->out));
    memset (kept->out, 0, sizeof (kept->out));
    return TRUE;
  }
  /* A call that was cancelled may still be running, and what it says is nobody's. */
  if (!g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))) && kept->failure)
    pv_error_tell (g_steal_pointer (&kept->failure), NULL);
  return FALSE;
}

void
pv_call_give (PvCall *call, guint i, gpointer place)
{
  if (place)
    *(gpointer *) place = call->out[i].pointer;
  else if (call->function->out[i] && call->out[i].pointer)
    call->function->out[i] (call->out[i].pointer);
}
