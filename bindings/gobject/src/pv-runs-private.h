/* Calls that no rule makes: the innermost step of functions whose forms are generated. */
#pragma once

#include "pv-call-private.h"

int pv_run_connect_close (PvCall *call, virErrorPtr *error);
int pv_run_connect_register_close_callback (PvCall *call, virErrorPtr *error);
int pv_run_connect_unregister_close_callback (PvCall *call, virErrorPtr *error);
int pv_run_adm_connect_close (PvCall *call, virErrorPtr *error);
int pv_run_adm_connect_register_close_callback (PvCall *call, virErrorPtr *error);
int pv_run_adm_connect_unregister_close_callback (PvCall *call, virErrorPtr *error);
int pv_run_connect_domain_qemu_monitor_event_register (PvCall *call, virErrorPtr *error);
int pv_run_connect_domain_qemu_monitor_event_deregister (PvCall *call, virErrorPtr *error);
