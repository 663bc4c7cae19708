module conformance

go 1.21

require libvirt.org/go/libvirt v0.0.0

replace libvirt.org/go/libvirt => ../../../bindings/go
