// Command tour goes through a domain's life, on the test driver: nothing has to be installed or running.
package main

import (
	"errors"
	"fmt"
	"log"
	"strings"
	"time"

	"libvirt.org/go/libvirt"
)

const uri = "test:///default"

const document = `
<domain type='test'>
  <name>tour</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
`

var states = map[libvirt.DomainState]string{
	libvirt.DOMAIN_RUNNING: "running",
	libvirt.DOMAIN_PAUSED:  "paused",
	libvirt.DOMAIN_SHUTOFF: "shut off",
}

var events = map[libvirt.DomainEventType]string{
	libvirt.DOMAIN_EVENT_DEFINED:   "defined",
	libvirt.DOMAIN_EVENT_STARTED:   "started",
	libvirt.DOMAIN_EVENT_SUSPENDED: "suspended",
	libvirt.DOMAIN_EVENT_RESUMED:   "resumed",
	libvirt.DOMAIN_EVENT_STOPPED:   "stopped",
	libvirt.DOMAIN_EVENT_UNDEFINED: "undefined",
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

// show prints what a domain is doing.
func show(dom *libvirt.Domain) {
	name, info := must(dom.GetName()), must(dom.GetInfo())
	fmt.Printf("  %s: %s, %d KiB, %d CPUs\n", name, states[info.State], info.Memory, info.NrVirtCpu)
}

// listen prints the events of all domains, and closes the channel once one is undefined.
func listen(conn *libvirt.Connect) (int, <-chan struct{}) {
	undefined := make(chan struct{})
	told := func(_ *libvirt.Connect, dom *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
		fmt.Printf("  event: %s %s\n", must(dom.GetName()), events[event.Event])
		if event.Event == libvirt.DOMAIN_EVENT_UNDEFINED {
			close(undefined)
		}
	}
	return must(conn.DomainEventLifecycleRegister(nil, told)), undefined
}

func main() {
	fmt.Printf("library version %d\n", must(libvirt.GetVersion()))

	// Events come from this goroutine. Without a registered loop they would come from a thread of the library's own.
	check(libvirt.EventRegisterDefaultImpl())
	go func() {
		for libvirt.EventRunDefaultImpl() == nil {
		}
	}()

	conn := must(libvirt.NewConnect(uri))
	defer conn.Close()
	fmt.Printf("connected to %s on %s\n", must(conn.GetURI()), must(conn.GetHostname()))
	watch, undefined := listen(conn)

	fmt.Println("domains that are there")
	for _, dom := range must(conn.ListAllDomains(0)) {
		show(&dom)
		check(dom.Free())
	}

	fmt.Println("a new one")
	dom := must(conn.DomainDefineXML(document))
	defer dom.Free()
	show(dom)
	for _, step := range []func() error{dom.Create, dom.Suspend, dom.Resume, dom.Destroy} {
		check(step())
		show(dom)
	}
	first, _, _ := strings.Cut(must(dom.GetXMLDesc(0)), "\n")
	fmt.Printf("  its document begins with %s\n", first)

	fmt.Println("what fails, raises")
	var failure libvirt.Error
	if errors.As(dom.Suspend(), &failure) {
		fmt.Printf("  code %d: %s\n", failure.Code, failure.Message)
	}

	check(dom.Undefine())
	select {
	case <-undefined:
	case <-time.After(5 * time.Second):
	}
	check(conn.DomainEventDeregister(watch))
}
