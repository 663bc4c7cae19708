// Command calls measures calls of the Go package on test:///default, and prints one JSON line a call.
//
// It is built over whatever libvirt.org/go/libvirt its module names, ours or upstream's.
package main

import (
	"fmt"
	"log"
	"os"
	"sort"
	"time"

	"libvirt.org/go/libvirt"
)

const (
	uri     = "test:///default"
	many    = 1000
	batches = 5
	batch   = 20 * time.Millisecond
)

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// timeOf makes the call so many times.
func timeOf(call func(), times int) time.Duration {
	start := time.Now()
	for i := 0; i < times; i++ {
		call()
	}
	return time.Since(start)
}

// measure makes the call in batches long enough for the clock, and prints the median's time a call.
func measure(name string, call func()) {
	times := 1
	for timeOf(call, times) < batch {
		times *= 2
	}
	ns := make([]float64, batches)
	for i := range ns {
		ns[i] = float64(timeOf(call, times).Nanoseconds()) / float64(times)
	}
	sort.Float64s(ns)
	report(name, ns[batches/2])
}

func report(name string, ns float64) {
	fmt.Printf("{\"name\": %q, \"ns\": %.1f}\n", name, ns)
}

func list(conn *libvirt.Connect) func() {
	return func() {
		doms, err := conn.ListAllDomains(0)
		check(err)
		for i := range doms {
			check(doms[i].Free())
		}
	}
}

func statistics(conn *libvirt.Connect) func() {
	return func() {
		all, err := conn.GetAllDomainStats(nil, libvirt.DOMAIN_STATS_STATE, 0)
		check(err)
		for i := range all {
			check(all[i].Domain.Free())
		}
	}
}

// event is from the call that makes one to the callback.
func event(conn *libvirt.Connect, dom *libvirt.Domain) {
	seen, on := 0, true
	id, err := conn.DomainEventLifecycleRegister(nil,
		func(*libvirt.Connect, *libvirt.Domain, *libvirt.DomainEventLifecycle) { seen++ })
	check(err)
	measure("event", func() {
		before := seen
		if on {
			check(dom.Suspend())
		} else {
			check(dom.Resume())
		}
		on = !on
		for seen == before {
			check(libvirt.EventRunDefaultImpl())
		}
	})
	check(conn.DomainEventDeregister(id))
}

func main() {
	// How long the build took, which only whoever built it knows.
	if took := os.Getenv("BUILD_NS"); took != "" {
		fmt.Printf("{\"name\": \"go build\", \"ns\": %s}\n", took)
	}
	check(libvirt.EventRegisterDefaultImpl())
	// First, while no connection is open: a second one to the same URI may share the first's.
	measure("open", func() {
		conn, err := libvirt.NewConnect(uri)
		check(err)
		_, err = conn.Close()
		check(err)
	})
	conn, err := libvirt.NewConnect(uri)
	check(err)
	dom, err := conn.LookupDomainByName("test")
	check(err)
	measure("getName", func() { _, err := dom.GetName(); check(err) })
	measure("info", func() { _, err := dom.GetInfo(); check(err) })
	measure("XMLDesc", func() { _, err := dom.GetXMLDesc(0); check(err) })
	measure("lookupByName", func() {
		found, err := conn.LookupDomainByName("test")
		check(err)
		check(found.Free())
	})
	measure("listAllDomains of 1", list(conn))
	measure("getAllDomainStats of 1", statistics(conn))
	event(conn, dom)
	for number := 1; number < many; number++ {
		xml := "<domain type='test'><name>bench-%04d</name><memory>8192</memory><os><type>hvm</type></os></domain>"
		made, err := conn.DomainDefineXML(fmt.Sprintf(xml, number))
		check(err)
		check(made.Free())
	}
	measure("listAllDomains of 1000", list(conn))
	measure("getAllDomainStats of 1000", statistics(conn))
}
