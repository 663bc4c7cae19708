package libvirt_test

// Whole processes: how tests begin, and how programs end.

import (
	"fmt"
	"os"
	"os/exec"
	"testing"

	"libvirt.org/go/libvirt"
)

// leaves is set for a process that is to end with everything still alive.
const leaves = "POLYVIRT_LEAVES"

func TestMain(m *testing.M) {
	if err := libvirt.EventRegisterDefaultImpl(); err != nil {
		panic(err)
	}
	go func() {
		for libvirt.EventRunDefaultImpl() == nil {
		}
	}()
	if os.Getenv(leaves) != "" {
		leave()
		return
	}
	os.Exit(m.Run())
}

// leave makes events, streams and calls that nobody will wait for.
func leave() {
	conn, err := libvirt.NewConnect("test:///default")
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	told := make(chan struct{}, 1)
	callback := func(_ *libvirt.Connect, dom *libvirt.Domain, _ *libvirt.DomainEventLifecycle) {
		if _, err := dom.GetName(); err != nil {
			fmt.Println(err)
			os.Exit(3)
		}
		select {
		case told <- struct{}{}:
		default:
		}
	}
	if _, err := conn.DomainEventLifecycleRegister(nil, callback); err != nil {
		fmt.Println(err)
		os.Exit(4)
	}
	if _, err := conn.NewStream(0); err != nil {
		fmt.Println(err)
		os.Exit(5)
	}
	dom, err := conn.LookupDomainByName("test")
	if err != nil {
		fmt.Println(err)
		os.Exit(6)
	}
	if _, err := libvirt.EventAddTimeout(1, func(int) { _, _ = dom.GetInfo() }); err != nil {
		fmt.Println(err)
		os.Exit(7)
	}
	for range [3]int{} {
		go func() {
			for {
				_ = dom.Suspend()
				_ = dom.Resume()
			}
		}()
	}
	<-told
}

func TestProcessesEndWithEverythingAlive(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < 60; i++ {
		run := exec.Command(program)
		// The race detector would wait a second for each.
		run.Env = append(os.Environ(), leaves+"=1", "GORACE=atexit_sleep_ms=0")
		if said, err := run.CombinedOutput(); err != nil || len(said) != 0 {
			t.Fatalf("exit %d: %v\n%s", i, err, said)
		}
	}
}
