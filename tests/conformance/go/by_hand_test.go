package conformance

// Functions that the package has in a form of its own, with the arguments and results of the cases.

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"libvirt.org/go/libvirt"
)

// each shows a list of records.
func each[T any](list []T, one func(T) shown) shown {
	all := make([]string, len(list))
	for i := range list {
		all[i] = string(one(list[i]))
	}
	return shown("[" + strings.Join(all, ", ") + "]")
}

// fields shows a record: names in C, each with its value.
func fields(pairs ...any) shown {
	all := make([]string, 0, len(pairs)/2)
	for i := 0; i < len(pairs); i += 2 {
		all = append(all, fmt.Sprintf("%s: %s", pairs[i], show(pairs[i+1])))
	}
	return braces(all)
}

// known is a count, or what C has for one that is not known.
func known(set bool, count int64) int64 {
	if !set {
		return -1
	}
	return count
}

func virConnectClose(conn *libvirt.Connect) (int, error) { return conn.Close() }

func virAdmConnectClose(conn *libvirt.AdmConnect) (int, error) { return conn.Close() }

type answers map[libvirt.ConnectCredentialType]string

func virConnectOpenAuth(uri string, given answers, flags libvirt.ConnectFlags) (*libvirt.Connect, error) {
	var kinds []libvirt.ConnectCredentialType
	for kind := range given {
		kinds = append(kinds, kind)
	}
	callback := func(creds []*libvirt.ConnectCredential) {
		for _, cred := range creds {
			cred.Result = given[cred.Type]
			cred.ResultLen = len(cred.Result)
		}
	}
	return libvirt.NewConnectWithAuth(uri, &libvirt.ConnectAuth{CredType: kinds, Callback: callback}, flags)
}

func virGetVersion(string) (uint32, uint32, error) {
	version, err := libvirt.GetVersion()
	return version, version, err
}

func stats(all []libvirt.DomainStats, err error) (shown, error) {
	return each(all, func(one libvirt.DomainStats) shown {
		defer one.Domain.Free()
		return fields("dom", one.Domain, "params", one)
	}), err
}

func virConnectGetAllDomainStats(
	conn *libvirt.Connect, kinds libvirt.DomainStatsTypes, flags libvirt.ConnectGetAllDomainStatsFlags,
) (shown, error) {
	return stats(conn.GetAllDomainStats(nil, kinds, flags))
}

func virDomainListGetStats(
	doms []*libvirt.Domain, kinds libvirt.DomainStatsTypes, flags libvirt.ConnectGetAllDomainStatsFlags,
) (shown, error) {
	if len(doms) == 0 {
		return "", less("without domains the figures of all are read")
	}
	conn, err := doms[0].DomainGetConnect()
	if err != nil {
		return "", err
	}
	return stats(conn.GetAllDomainStats(doms, kinds, flags))
}

func virDomainBlockStats(dom *libvirt.Domain, disk string) (shown, error) {
	s, err := dom.BlockStats(disk)
	if err != nil {
		return "", err
	}
	return fields("rd_req", known(s.RdReqSet, s.RdReq), "rd_bytes", known(s.RdBytesSet, s.RdBytes),
		"wr_req", known(s.WrReqSet, s.WrReq), "wr_bytes", known(s.WrBytesSet, s.WrBytes),
		"errs", known(s.ErrsSet, s.Errs)), nil
}

func virDomainInterfaceStats(dom *libvirt.Domain, device string) (shown, error) {
	s, err := dom.InterfaceStats(device)
	if err != nil {
		return "", err
	}
	return fields("rx_bytes", known(s.RxBytesSet, s.RxBytes), "rx_packets", known(s.RxPacketsSet, s.RxPackets),
		"rx_errs", known(s.RxErrsSet, s.RxErrs), "rx_drop", known(s.RxDropSet, s.RxDrop),
		"tx_bytes", known(s.TxBytesSet, s.TxBytes), "tx_packets", known(s.TxPacketsSet, s.TxPackets),
		"tx_errs", known(s.TxErrsSet, s.TxErrs), "tx_drop", known(s.TxDropSet, s.TxDrop)), nil
}

// opened are files by their numbers.
func opened(numbers []int) []os.File {
	list := make([]os.File, len(numbers))
	for i, number := range numbers {
		list[i] = *os.NewFile(uintptr(number), "given")
	}
	return list
}

func virDomainCreateWithFiles(dom *libvirt.Domain, files []int, flags libvirt.DomainCreateFlags) error {
	return dom.CreateWithFiles(opened(files), flags)
}

func virDomainCreateXMLWithFiles(
	conn *libvirt.Connect, xml string, files []int, flags libvirt.DomainCreateFlags,
) (*libvirt.Domain, error) {
	return conn.DomainCreateXMLWithFiles(xml, opened(files), flags)
}

func virDomainFDAssociate(
	dom *libvirt.Domain, name string, files []int, flags libvirt.DomainFDAssociateFlags,
) error {
	return dom.FDAssociate(name, opened(files), flags)
}

func virDomainOpenGraphics(dom *libvirt.Domain, idx uint, file int, flags libvirt.DomainOpenGraphicsFlags) error {
	// A file that was closed has -1 as its number.
	given, err := os.Open(os.DevNull)
	if err != nil {
		return err
	}
	given.Close()
	if file >= 0 {
		given = os.NewFile(uintptr(file), "given")
	}
	return dom.OpenGraphics(idx, *given, flags)
}

func virDomainOpenGraphicsFD(
	dom *libvirt.Domain, idx uint, flags libvirt.DomainOpenGraphicsFlags,
) (int, error) {
	file, err := dom.OpenGraphicsFD(idx, flags)
	if err != nil {
		return -1, err
	}
	return int(file.Fd()), nil
}

func virDomainQemuMonitorCommandWithFiles(
	dom *libvirt.Domain, command string, files []int, flags libvirt.DomainQemuMonitorCommandFlags,
) (shown, string, error) {
	answer, given, err := dom.QemuMonitorCommandWithFiles(command, opened(files), flags)
	return show(len(given)), answer, err
}

func virDomainGetCPUStats(dom *libvirt.Domain, start int, count uint, flags uint32) (int, shown, error) {
	all, err := dom.GetCPUStats(start, count, flags)
	if err != nil {
		return 0, "", err
	}
	shown := show(all[0])
	return strings.Count(string(shown), ": "), shown, nil
}

func virDomainGetDiskErrors(dom *libvirt.Domain, flags uint32) (shown, error) {
	all, err := dom.GetDiskErrors(flags)
	return each(all, func(one libvirt.DomainDiskError) shown {
		return fields("disk", one.Disk, "error", one.Error)
	}), err
}

func virDomainGetFSInfo(dom *libvirt.Domain, flags uint32) (shown, error) {
	all, err := dom.GetFSInfo(flags)
	return each(all, func(one libvirt.DomainFSInfo) shown {
		return fields("mountpoint", one.MountPoint, "name", one.Name, "fstype", one.FSType,
			"devAlias", one.DevAlias)
	}), err
}

func virDomainGetGuestInfo(
	dom *libvirt.Domain, kinds libvirt.DomainGuestInfoTypes, flags uint32,
) (shown, error) {
	info, err := dom.GetGuestInfo(kinds, flags)
	return show(info), err
}

// ranges is a list of processors as C writes it: 0,2-3.
func ranges(cpus []bool) string {
	var parts []string
	for i := 0; i < len(cpus); i++ {
		if !cpus[i] {
			continue
		}
		first := i
		for i+1 < len(cpus) && cpus[i+1] {
			i++
		}
		part := strconv.Itoa(first)
		if i > first {
			part += "-" + strconv.Itoa(i)
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ",")
}

// chosen is a list of processors out of what C writes, when that is single ones.
func chosen(text string) []bool {
	var cpus []bool
	for _, part := range strings.Split(text, ",") {
		cpu, err := strconv.ParseUint(part, 10, 8)
		if err != nil {
			panic(wrong("no list of yes and no: " + text))
		}
		for uint64(len(cpus)) <= cpu {
			cpus = append(cpus, false)
		}
		cpus[cpu] = true
	}
	return cpus
}

func virDomainGetGuestVcpus(dom *libvirt.Domain, flags uint32) (shown, error) {
	vcpus, err := dom.GetGuestVcpus(flags)
	if err != nil {
		return "", err
	}
	return fields("offlinable", ranges(vcpus.Offlinable), "online", ranges(vcpus.Online),
		"vcpus", ranges(vcpus.Vcpus)), nil
}

func virDomainSetGuestVcpus(dom *libvirt.Domain, cpus string, state bool, flags uint32) error {
	return dom.SetGuestVcpus(chosen(cpus), state, flags)
}

// given are typed parameters, for a function with a struct of its own.
type given map[string]string

func virDomainSetLaunchSecurityState(dom *libvirt.Domain, params given, flags uint32) error {
	state := &libvirt.DomainLaunchSecurityStateParameters{}
	state.SEVSecret, state.SEVSecretSet = params["sev-secret"]
	state.SEVSecretHeader, state.SEVSecretHeaderSet = params["sev-secret-header"]
	return dom.SetLaunchSecurityState(state, flags)
}

func virDomainSetVcpu(dom *libvirt.Domain, cpus string, state bool, flags libvirt.DomainSetVcpuFlags) error {
	return dom.SetVcpu(chosen(cpus), state, flags)
}

func virDomainGetIOThreadInfo(dom *libvirt.Domain, flags libvirt.DomainModificationImpact) (shown, error) {
	all, err := dom.GetIOThreadInfo(flags)
	return each(all, func(one libvirt.DomainIOThreadInfo) shown {
		return fields("iothread_id", one.IOThreadID, "cpumap", packed(one.CpuMap, (len(one.CpuMap)+7)/8))
	}), err
}

func virDomainGetJobInfo(dom *libvirt.Domain) (shown, error) {
	j, err := dom.GetJobInfo()
	if err != nil {
		return "", err
	}
	return fields("type", j.Type, "timeElapsed", j.TimeElapsed, "timeRemaining", j.TimeRemaining,
		"dataTotal", j.DataTotal, "dataProcessed", j.DataProcessed, "dataRemaining", j.DataRemaining,
		"memTotal", j.MemTotal, "memProcessed", j.MemProcessed, "memRemaining", j.MemRemaining,
		"fileTotal", j.DiskTotal, "fileProcessed", j.DiskProcessed, "fileRemaining", j.DiskRemaining), nil
}

func virDomainGetJobStats(
	dom *libvirt.Domain, flags libvirt.DomainGetJobStatsFlags,
) (libvirt.DomainJobType, shown, error) {
	job, err := dom.GetJobStats(flags)
	if err != nil {
		return 0, "", err
	}
	return job.Type, show(job), nil
}

func virDomainGetSchedulerParameters(dom *libvirt.Domain) (*libvirt.DomainSchedulerParameters, error) {
	return dom.GetSchedulerParameters()
}

func virDomainGetSchedulerParametersFlags(
	dom *libvirt.Domain, flags libvirt.DomainModificationImpact,
) (*libvirt.DomainSchedulerParameters, error) {
	return dom.GetSchedulerParametersFlags(flags)
}

// The kind comes with the parameters, which are those that there are.
func virDomainGetSchedulerType(dom *libvirt.Domain) (string, int, error) {
	params, err := dom.GetSchedulerParameters()
	if err != nil {
		return "", 0, err
	}
	return params.Type, strings.Count(string(show(params)), ": "), nil
}

func virDomainGetSecurityLabelList(dom *libvirt.Domain) ([]libvirt.SecurityLabel, error) {
	return dom.GetSecurityLabelList()
}

func virDomainGetVcpuPinInfo(
	dom *libvirt.Domain, size int, flags libvirt.DomainModificationImpact,
) (int, []byte, error) {
	pins, err := dom.GetVcpuPinInfo(flags)
	maps := []byte{}
	for _, pin := range pins {
		maps = append(maps, packed(pin, size)...)
	}
	return len(pins), maps, err
}

func virDomainGetEmulatorPinInfo(
	dom *libvirt.Domain, size int, flags libvirt.DomainModificationImpact,
) (int, []byte, error) {
	pin, err := dom.GetEmulatorPinInfo(flags)
	return 1, packed(pin, size), err
}

func virDomainGetVcpus(dom *libvirt.Domain, size int) (shown, []byte, error) {
	all, err := dom.GetVcpus()
	maps := []byte{}
	for _, vcpu := range all {
		maps = append(maps, packed(vcpu.CpuMap, size)...)
	}
	return each(all, func(one libvirt.DomainVcpuInfo) shown {
		return fields("number", one.Number, "state", one.State, "cpuTime", one.CpuTime, "cpu", one.Cpu)
	}), maps, err
}

func virDomainInterfaceAddresses(
	dom *libvirt.Domain, source libvirt.DomainInterfaceAddressesSource, _ uint32,
) (shown, error) {
	all, err := dom.ListAllInterfaceAddresses(source)
	return each(all, func(one libvirt.DomainInterface) shown {
		addresses := each(one.Addrs, func(address libvirt.DomainIPAddress) shown {
			return fields("type", address.Type, "addr", address.Addr, "prefix", address.Prefix)
		})
		return fields("name", one.Name, "hwaddr", one.Hwaddr, "addrs", addresses)
	}), err
}

func virDomainMemoryStats(dom *libvirt.Domain, flags uint32) (shown, error) {
	all, err := dom.MemoryStats(uint32(libvirt.DOMAIN_MEMORY_STAT_NR), flags)
	return each(all, func(one libvirt.DomainMemoryStat) shown {
		return fields("tag", one.Tag, "val", one.Val)
	}), err
}

func virNetworkGetDHCPLeases(network *libvirt.Network, mac string, _ uint32) (shown, error) {
	if mac != "" {
		return "", less("leases are asked for all at once")
	}
	all, err := network.GetDHCPLeases()
	return each(all, func(one libvirt.NetworkDHCPLease) shown {
		expiry := int64(0)
		if one.ExpiryTime != (time.Time{}) {
			expiry = one.ExpiryTime.Unix()
		}
		return fields("iface", maybe(one.Iface), "expirytime", expiry, "type", one.Type, "mac", maybe(one.Mac),
			"iaid", maybe(one.Iaid), "ipaddr", maybe(one.IPaddr), "prefix", one.Prefix,
			"hostname", maybe(one.Hostname), "clientid", maybe(one.Clientid))
	}), err
}

func virNodeAllocPages(
	conn *libvirt.Connect, sizes []uint, counts []uint64, first int, cells uint, flags libvirt.NodeAllocPagesFlags,
) (int, error) {
	pages := map[int]int64{}
	for i, size := range sizes {
		pages[int(size)] = int64(counts[i])
	}
	return conn.AllocPages(pages, first, cells, flags)
}

func virNodeGetCPUMap(conn *libvirt.Connect, flags uint32) ([]byte, uint, error) {
	cpus, online, err := conn.GetCPUMap(flags)
	list := make([]bool, len(cpus))
	for cpu, used := range cpus {
		list[cpu] = used
	}
	return packed(list, (len(list)+7)/8), online, err
}

func virNodeGetFreePages(
	conn *libvirt.Connect, sizes []uint, first int, cells uint, flags uint32,
) (int, []uint64, error) {
	wanted := make([]uint64, len(sizes))
	for i, size := range sizes {
		wanted[i] = uint64(size)
	}
	counts, err := conn.GetFreePages(wanted, first, cells, flags)
	return len(counts), counts, err
}

// figures are named numbers, those that are there.
func figures(pairs ...any) shown {
	var all []string
	for i := 0; i < len(pairs); i += 3 {
		if pairs[i+1].(bool) {
			all = append(all, string(fields("field", pairs[i], "value", pairs[i+2])))
		}
	}
	return shown("[" + strings.Join(all, ", ") + "]")
}

func virNodeGetCPUStats(conn *libvirt.Connect, cpu int, flags uint32) (shown, error) {
	s, err := conn.GetCPUStats(cpu, flags)
	if err != nil {
		return "", err
	}
	return figures("user", s.UserSet, s.User, "kernel", s.KernelSet, s.Kernel, "idle", s.IdleSet, s.Idle,
		"iowait", s.IowaitSet, s.Iowait), nil
}

func virNodeGetMemoryStats(conn *libvirt.Connect, cell int, flags uint32) (shown, error) {
	s, err := conn.GetMemoryStats(cell, flags)
	if err != nil {
		return "", err
	}
	return figures("total", s.TotalSet, s.Total, "free", s.FreeSet, s.Free, "buffers", s.BuffersSet, s.Buffers,
		"cached", s.CachedSet, s.Cached), nil
}

// received is what came; its end is no error in C.
func received(room []byte, count int, err error) (int, []byte, error) {
	if err == io.EOF {
		return 0, []byte{}, nil
	}
	return count, room[:max(count, 0)], err
}

func virStreamRecv(stream *libvirt.Stream, size int) (int, []byte, error) {
	room := make([]byte, size)
	count, err := stream.Recv(room)
	return received(room, count, err)
}

func virStreamRecvFlags(
	stream *libvirt.Stream, size int, flags libvirt.StreamRecvFlagsValues,
) (int, []byte, error) {
	room := make([]byte, size)
	count, err := stream.RecvFlags(room, flags)
	return received(room, count, err)
}
