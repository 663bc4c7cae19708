/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: network-port. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvNetworkPortCreateFlags:
 * @PV_NETWORK_PORT_CREATE_FLAGS_RECLAIM: Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew.
 * @PV_NETWORK_PORT_CREATE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for creating a network port.
 */
typedef enum /*< flags >*/
{
  PV_NETWORK_PORT_CREATE_FLAGS_RECLAIM = 1,
  PV_NETWORK_PORT_CREATE_FLAGS_VALIDATE = 2,
} PvNetworkPortCreateFlags;

#define PV_TYPE_NETWORK_PORT_CREATE_FLAGS (pv_network_port_create_flags_get_type ())
GType pv_network_port_create_flags_get_type (void);

G_END_DECLS
