package libvirt_test

import (
	"testing"
	"time"

	"libvirt.org/go/libvirt"
)

func TestEventsComeInOrderAndEnd(t *testing.T) {
	conn, err := libvirt.NewConnect("test:///default")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	dom, err := conn.LookupDomainByName("test")
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	told := make(chan libvirt.DomainEventType, 8)
	id, err := conn.DomainEventLifecycleRegister(dom, func(_ *libvirt.Connect, _ *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
		told <- event.Event
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := dom.Suspend(); err != nil {
		t.Fatal(err)
	}
	if err := dom.Resume(); err != nil {
		t.Fatal(err)
	}
	for _, want := range []libvirt.DomainEventType{libvirt.DOMAIN_EVENT_SUSPENDED, libvirt.DOMAIN_EVENT_RESUMED} {
		select {
		case event := <-told:
			if event != want {
				t.Fatalf("event %d, not %d", event, want)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("no event %d", want)
		}
	}
	if err := conn.DomainEventDeregister(id); err != nil {
		t.Fatal(err)
	}
}

func TestParametersGoAndComeAsStructs(t *testing.T) {
	conn, err := libvirt.NewConnect("test:///default")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	dom, err := conn.LookupDomainByName("test")
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	err = dom.SetMemoryParameters(&libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: 4096}, libvirt.DOMAIN_AFFECT_LIVE)
	if err != nil {
		t.Fatal(err)
	}
	limits, err := dom.GetMemoryParameters(libvirt.DOMAIN_AFFECT_LIVE)
	if err != nil {
		t.Fatal(err)
	}
	if !limits.HardLimitSet || limits.HardLimit != 4096 {
		t.Fatalf("hard limit %d", limits.HardLimit)
	}
	stats, err := conn.GetAllDomainStats(nil, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(stats) == 0 || stats[0].State == nil || !stats[0].State.StateSet {
		t.Fatalf("no state among %d figures", len(stats))
	}
	for _, figures := range stats {
		figures.Domain.Free()
	}
}
