// Command guest boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no
// privilege.
//
//	guest URI GUEST.xml DISK.xml
//
// The URI is that of an embedded driver: qemu:///embed?root=/some/folder
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"libvirt.org/go/libvirt"
)

var events = map[libvirt.DomainEventType]string{
	libvirt.DOMAIN_EVENT_STARTED:   "started",
	libvirt.DOMAIN_EVENT_SUSPENDED: "suspended",
	libvirt.DOMAIN_EVENT_RESUMED:   "resumed",
	libvirt.DOMAIN_EVENT_STOPPED:   "stopped",
}

// must gives back what a call that should not fail gives.
func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// listen prints what happens to guests, and closes the channel once one has stopped.
func listen(conn *libvirt.Connect) <-chan struct{} {
	stopped := make(chan struct{})
	onLife := func(_ *libvirt.Connect, _ *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
		fmt.Printf("  event: %s\n", events[event.Event])
		if event.Event == libvirt.DOMAIN_EVENT_STOPPED {
			close(stopped)
		}
	}
	onDevice := func(_ *libvirt.Connect, _ *libvirt.Domain, event *libvirt.DomainEventDeviceAdded) {
		fmt.Printf("  event: %s plugged\n", event.DevAlias)
	}
	must(conn.DomainEventLifecycleRegister(nil, onLife))
	must(conn.DomainEventDeviceAddedRegister(nil, onDevice))
	return stopped
}

// console reads what a guest writes to its console.
type console struct{ stream *libvirt.Stream }

func (c console) Read(into []byte) (int, error) { return c.stream.Recv(into) }

// firstLine is the first line that a guest writes to its console.
func firstLine(conn *libvirt.Connect, dom *libvirt.Domain) string {
	stream := must(conn.NewStream(0))
	defer stream.Free()
	check(dom.OpenConsole("", stream, 0))
	defer stream.Abort()
	lines := bufio.NewScanner(console{stream})
	for lines.Scan() {
		if line := strings.TrimSpace(lines.Text()); line != "" {
			return line
		}
	}
	log.Fatal("the guest said nothing: ", lines.Err())
	return ""
}

// showStatistics prints what a guest uses.
func showStatistics(conn *libvirt.Connect, dom *libvirt.Domain) {
	stats := must(conn.GetAllDomainStats([]*libvirt.Domain{dom}, 0, 0))[0]
	defer stats.Domain.Free()
	fmt.Printf("  statistics: %d CPU, %d KiB, %d disks\n", len(stats.Vcpu), stats.Balloon.Current, len(stats.Block))
}

func main() {
	uri, guest, disk := os.Args[1], string(must(os.ReadFile(os.Args[2]))), string(must(os.ReadFile(os.Args[3])))

	check(libvirt.EventRegisterDefaultImpl())
	go func() {
		for libvirt.EventRunDefaultImpl() == nil {
		}
	}()

	conn := must(libvirt.NewConnect(uri))
	defer conn.Close()
	stopped := listen(conn)

	// Paused, so that nothing is missed of what it says first.
	dom := must(conn.DomainCreateXML(guest, libvirt.DOMAIN_START_PAUSED))
	defer dom.Free()
	check(dom.Resume())
	fmt.Printf("  console: %s\n", firstLine(conn, dom))
	showStatistics(conn, dom)
	check(dom.AttachDevice(disk))
	showStatistics(conn, dom)
	check(dom.Destroy())
	select {
	case <-stopped:
	case <-time.After(5 * time.Second):
	}
}
