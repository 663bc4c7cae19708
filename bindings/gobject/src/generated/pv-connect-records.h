/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: connect. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvSecurityModel PvSecurityModel;

/**
 * PvSecurityModel:
 * @model: (nullable): Name of the model, such as `selinux`; empty when none is in use.
 * @doi: (nullable): Domain of interpretation of its labels.
 *
 * The security model a host uses to confine domains.
 */
struct _PvSecurityModel
{
  gchar *model;
  gchar *doi;
};

#define PV_TYPE_SECURITY_MODEL (pv_security_model_get_type ())
GType pv_security_model_get_type (void);
PvSecurityModel *pv_security_model_copy (PvSecurityModel *self);
void pv_security_model_free (PvSecurityModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvSecurityModel, pv_security_model_free)

G_END_DECLS
