// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

// What records have in Go of the fields in C, in the order of C.
var records = map[string][][2]string{
	"NodeSecurityModel": {
		{"model", "Model"},
		{"doi", "Doi"},
	},
	"DomainBlockInfo": {
		{"capacity", "Capacity"},
		{"allocation", "Allocation"},
		{"physical", "Physical"},
	},
	"DomainBlockJobInfo": {
		{"type", "Type"},
		{"bandwidth", "Bandwidth"},
		{"cur", "Cur"},
		{"end", "End"},
	},
	"DomainDiskError": {
		{"disk", "Disk"},
		{"error", "Error"},
	},
	"DomainFSInfo": {
		{"mountpoint", "MountPoint"},
		{"name", "Name"},
		{"fstype", "FSType"},
		{"devAlias", "DevAlias"},
	},
	"DomainIPAddress": {
		{"type", "Type"},
		{"addr", "Addr"},
		{"prefix", "Prefix"},
	},
	"DomainInterface": {
		{"name", "Name"},
		{"hwaddr", "Hwaddr"},
		{"addrs", "Addrs"},
	},
	"DomainIOThreadInfo": {
		{"iothread_id", "IOThreadID"},
		{"cpumap", "CpuMap"},
	},
	"SecurityLabel": {
		{"label", "Label"},
		{"enforcing", "Enforcing"},
	},
	"DomainControlInfo": {
		{"state", "State"},
		{"details", "Details"},
		{"stateTime", "StateTime"},
	},
	"DomainInfo": {
		{"state", "State"},
		{"maxMem", "MaxMem"},
		{"memory", "Memory"},
		{"nrVirtCpu", "NrVirtCpu"},
		{"cpuTime", "CpuTime"},
	},
	"NetworkDHCPLease": {
		{"iface", "Iface"},
		{"expirytime", "ExpiryTime"},
		{"type", "Type"},
		{"mac", "Mac"},
		{"iaid", "Iaid"},
		{"ipaddr", "IPaddr"},
		{"prefix", "Prefix"},
		{"hostname", "Hostname"},
		{"clientid", "Clientid"},
	},
	"NodeInfo": {
		{"model", "Model"},
		{"memory", "Memory"},
		{"cpus", "Cpus"},
		{"mhz", "MHz"},
		{"nodes", "Nodes"},
		{"sockets", "Sockets"},
		{"cores", "Cores"},
		{"threads", "Threads"},
	},
	"StoragePoolInfo": {
		{"state", "State"},
		{"capacity", "Capacity"},
		{"allocation", "Allocation"},
		{"available", "Available"},
	},
	"StorageVolInfo": {
		{"type", "Type"},
		{"capacity", "Capacity"},
		{"allocation", "Allocation"},
	},
}
