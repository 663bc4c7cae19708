/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-checkpoint-enums.h"

GType
pv_domain_checkpoint_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE, "PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE", "redefine" },
    { PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE, "PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE", "quiesce" },
    { PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE, "PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE", "redefine-validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCheckpointCreateFlags"), values));
  return type;
}

GType
pv_domain_checkpoint_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE, "PV_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE", "secure" },
    { PV_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN, "PV_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN", "no-domain" },
    { PV_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE, "PV_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE", "size" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCheckpointXmlFlags"), values));
  return type;
}

GType
pv_domain_checkpoint_list_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS, "PV_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS", "roots" },
    { PV_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS, "PV_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS", "descendants" },
    { PV_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL, "PV_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL", "topological" },
    { PV_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES, "PV_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES", "leaves" },
    { PV_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES, "PV_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES", "no-leaves" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCheckpointListFlags"), values));
  return type;
}

GType
pv_domain_checkpoint_delete_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN, "PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN", "children" },
    { PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY, "PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY", "metadata-only" },
    { PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY, "PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY", "children-only" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCheckpointDeleteFlags"), values));
  return type;
}
