/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: connect, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-connect-records.h"

PvSecurityModel *pv_security_model_from_native (const virSecurityModel *native);
void pv_security_model_to_native (const PvSecurityModel *self, virSecurityModel *native);
