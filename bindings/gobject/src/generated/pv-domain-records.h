/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvSecurityLabel PvSecurityLabel;

/**
 * PvSecurityLabel:
 * @label: (nullable): Label, ended by NUL; empty when the domain is inactive or not confined.
 * @enforcing: Whether violations are blocked rather than only logged.
 *
 * The label under which a mandatory access control system confines a domain.
 */
struct _PvSecurityLabel
{
  gchar *label;
  gboolean enforcing;
};

#define PV_TYPE_SECURITY_LABEL (pv_security_label_get_type ())
GType pv_security_label_get_type (void);
PvSecurityLabel *pv_security_label_copy (PvSecurityLabel *self);
void pv_security_label_free (PvSecurityLabel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvSecurityLabel, pv_security_label_free)

typedef struct _PvDomainControlInfo PvDomainControlInfo;

/**
 * PvDomainControlInfo:
 * @state: Whether commands can be taken.
 * @details: Cause of an error; 0 in the other states.
 * @state_time: Milliseconds since this state was entered.
 *
 * State of the channel through which a domain is controlled.
 */
struct _PvDomainControlInfo
{
  PvDomainControlState state;
  PvDomainControlErrorReason details;
  guint64 state_time;
};

#define PV_TYPE_DOMAIN_CONTROL_INFO (pv_domain_control_info_get_type ())
GType pv_domain_control_info_get_type (void);
PvDomainControlInfo *pv_domain_control_info_copy (PvDomainControlInfo *self);
void pv_domain_control_info_free (PvDomainControlInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainControlInfo, pv_domain_control_info_free)

typedef struct _PvDomainInfo PvDomainInfo;

/**
 * PvDomainInfo:
 * @state: What the domain is doing.
 * @max_mem: Upper bound of its memory, in KiB.
 * @memory: Memory it has at present, in KiB.
 * @nr_virt_cpu: Number of its virtual CPUs.
 * @cpu_time: CPU time used so far, in nanoseconds; 0 when inactive.
 *
 * A domain's state and its use of memory and CPU.
 */
struct _PvDomainInfo
{
  PvDomainState state;
  gulong max_mem;
  gulong memory;
  guint16 nr_virt_cpu;
  guint64 cpu_time;
};

#define PV_TYPE_DOMAIN_INFO (pv_domain_info_get_type ())
GType pv_domain_info_get_type (void);
PvDomainInfo *pv_domain_info_copy (PvDomainInfo *self);
void pv_domain_info_free (PvDomainInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainInfo, pv_domain_info_free)

G_END_DECLS
