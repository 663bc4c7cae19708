/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: interface. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvConnectListAllInterfacesFlags:
 * @PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_INACTIVE: Interfaces that are down.
 * @PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_ACTIVE: Interfaces that are up.
 *
 * Which host interfaces to list; 0 or both flags list all.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_INACTIVE = 1,
  PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_ACTIVE = 2,
} PvConnectListAllInterfacesFlags;

#define PV_TYPE_CONNECT_LIST_ALL_INTERFACES_FLAGS (pv_connect_list_all_interfaces_flags_get_type ())
GType pv_connect_list_all_interfaces_flags_get_type (void);

/**
 * PvInterfaceXmlFlags:
 * @PV_INTERFACE_XML_FLAGS_INACTIVE: The stored configuration, not the present state.
 *
 * Which description of a host interface to give.
 */
typedef enum /*< flags >*/
{
  PV_INTERFACE_XML_FLAGS_INACTIVE = 1,
} PvInterfaceXmlFlags;

#define PV_TYPE_INTERFACE_XML_FLAGS (pv_interface_xml_flags_get_type ())
GType pv_interface_xml_flags_get_type (void);

/**
 * PvInterfaceDefineFlags:
 * @PV_INTERFACE_DEFINE_FLAGS_VALIDATE: Checks the description against the schema first.
 *
 * How a host interface is defined.
 */
typedef enum /*< flags >*/
{
  PV_INTERFACE_DEFINE_FLAGS_VALIDATE = 1,
} PvInterfaceDefineFlags;

#define PV_TYPE_INTERFACE_DEFINE_FLAGS (pv_interface_define_flags_get_type ())
GType pv_interface_define_flags_get_type (void);

G_END_DECLS
