# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: interface."""

# Which host interfaces to list; 0 or both flags list all.
VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1
VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2

# Which description of a host interface to give.
VIR_INTERFACE_XML_INACTIVE = 1

# How a host interface is defined.
VIR_INTERFACE_DEFINE_VALIDATE = 1
