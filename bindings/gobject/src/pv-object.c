/* The base of all classes: a handle that is taken over when the object is made, and let go with it. */
#include "pv-object.h"
#include "pv-events-private.h"
#include "pv-object-private.h"

typedef struct
{
  gpointer handle;
  GMutex lock;
} PvObjectPrivate;

enum { PROP_HANDLE = 1 };

/**
 * PvObject:
 *
 * Base of all classes: an object of libvirt.
 *
 * Objects are thread-safe: several threads may call functions of one object at the same time.
 */
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PvObject, pv_object, G_TYPE_OBJECT)

static PvObjectPrivate *
private_of (PvObject *self)
{
  return pv_object_get_instance_private (self);
}

static void
pv_object_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_HANDLE)
    private_of (PV_OBJECT (object))->handle = g_value_get_pointer (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
pv_object_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_HANDLE)
    g_value_set_pointer (value, pv_object_get_handle (PV_OBJECT (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
pv_object_finalize (GObject *object)
{
  PvObject *self = PV_OBJECT (object);
  gpointer handle;

  if (PV_OBJECT_GET_CLASS (self)->emits)
    pv_registrations_end_all (self);
  handle = pv_object_take_handle (self);
  if (handle)
    PV_OBJECT_GET_CLASS (self)->release (handle);
  g_mutex_clear (&private_of (self)->lock);
  G_OBJECT_CLASS (pv_object_parent_class)->finalize (object);
}

static void
pv_object_class_init (PvObjectClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);

  object->get_property = pv_object_get_property;
  object->set_property = pv_object_set_property;
  object->finalize = pv_object_finalize;
  /**
   * PvObject:native:
   *
   * The object of the C library. Whoever makes a #PvObject with it gives up a reference.
   */
  g_object_class_install_property (object, PROP_HANDLE,
      g_param_spec_pointer ("native", NULL, NULL,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
pv_object_init (PvObject *self)
{
  g_mutex_init (&private_of (self)->lock);
}

/**
 * pv_object_get_handle: (skip)
 * @self: a #PvObject
 *
 * Gives the object of the C library, for programs that also call that library themselves.
 *
 * Returns: (transfer none) (nullable): a `virDomainPtr`, `virConnectPtr` or the like; %NULL once a connection is closed
 */
gpointer
pv_object_get_handle (PvObject *self)
{
  g_return_val_if_fail (PV_IS_OBJECT (self), NULL);
  return private_of (self)->handle;
}

gpointer
pv_object_wrap (GType type, gpointer handle)
{
  PvObject *self;

  if (!handle)
    return NULL;
  self = g_object_new (type, NULL);
  private_of (self)->handle = handle;
  return self;
}

gpointer
pv_object_take_handle (PvObject *self)
{
  PvObjectPrivate *priv = private_of (self);
  gpointer handle;

  g_mutex_lock (&priv->lock);
  handle = g_steal_pointer (&priv->handle);
  g_mutex_unlock (&priv->lock);
  return handle;
}

gpointer
pv_object_hold (PvObject *self)
{
  PvObjectPrivate *priv = private_of (self);
  PvObjectClass *klass = PV_OBJECT_GET_CLASS (self);
  gpointer handle;

  if (!klass->reference)
    return priv->handle;
  g_mutex_lock (&priv->lock);
  handle = priv->handle;
  if (handle)
    klass->reference (handle);
  g_mutex_unlock (&priv->lock);
  return handle;
}

void
pv_object_drop (PvObject *self, gpointer handle)
{
  PvObjectClass *klass = PV_OBJECT_GET_CLASS (self);

  if (handle && klass->reference)
    klass->release (handle);
}
