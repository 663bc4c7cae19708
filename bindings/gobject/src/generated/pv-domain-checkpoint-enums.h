/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-checkpoint. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainCheckpointCreateFlags:
 * @PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE: Takes up the record of a checkpoint whose bitmaps exist, without creating one.
 * @PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE: Has the guest agent freeze file systems meanwhile.
 * @PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE: Makes sure that the bitmaps are there; only with `REDEFINE`, on an active domain.
 *
 * How to create a checkpoint.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE = 1,
  PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE = 2,
  PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE = 4,
} PvDomainCheckpointCreateFlags;

#define PV_TYPE_DOMAIN_CHECKPOINT_CREATE_FLAGS (pv_domain_checkpoint_create_flags_get_type ())
GType pv_domain_checkpoint_create_flags_get_type (void);

/**
 * PvDomainCheckpointXmlFlags:
 * @PV_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE: Passwords and other secrets as well; refused on read-only connections.
 * @PV_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN: Leaves the domain's configuration at that time out.
 * @PV_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE: Adds how much each disk has changed since, in bytes; the domain has to be active.
 *
 * What to put into a checkpoint's XML.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE = 1,
  PV_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN = 2,
  PV_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE = 4,
} PvDomainCheckpointXmlFlags;

#define PV_TYPE_DOMAIN_CHECKPOINT_XML_FLAGS (pv_domain_checkpoint_xml_flags_get_type ())
GType pv_domain_checkpoint_xml_flags_get_type (void);

/**
 * PvDomainCheckpointListFlags:
 * @PV_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS: Only those without parent; when a domain is asked.
 * @PV_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS: Children of children as well; when a checkpoint is asked.
 * @PV_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL: Sorts the list so that no child comes before its parent.
 * @PV_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES: Those without children.
 * @PV_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES: Those with children.
 *
 * Which checkpoints to list, and in which order.
 *
 * Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a checkpoint is. `LEAVES` and `NO_LEAVES` together exclude nothing.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS = 1,
  PV_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS = 1,
  PV_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL = 2,
  PV_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES = 4,
  PV_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES = 8,
} PvDomainCheckpointListFlags;

#define PV_TYPE_DOMAIN_CHECKPOINT_LIST_FLAGS (pv_domain_checkpoint_list_flags_get_type ())
GType pv_domain_checkpoint_list_flags_get_type (void);

/**
 * PvDomainCheckpointDeleteFlags:
 * @PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN: All that descend from it as well.
 * @PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY: Only the record; the bitmaps stay in the disk images.
 * @PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY: All that descend from it, but not the checkpoint itself.
 *
 * What else to delete along with a checkpoint.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN = 1,
  PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY = 2,
  PV_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY = 4,
} PvDomainCheckpointDeleteFlags;

#define PV_TYPE_DOMAIN_CHECKPOINT_DELETE_FLAGS (pv_domain_checkpoint_delete_flags_get_type ())
GType pv_domain_checkpoint_delete_flags_get_type (void);

G_END_DECLS
