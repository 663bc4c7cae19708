package libvirt_test

import (
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"

	"libvirt.org/go/libvirt"
)

// Goroutines go on while a call waits, even on a single processor: here for the answer of a callback, which comes when
// others have gone on.
func TestCallsThatWaitStopNobody(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	ticks, asked := make(chan struct{}), make(chan struct{}, 2)
	go func() {
		<-asked
		for range [100]int{} {
			time.Sleep(100 * time.Microsecond)
		}
		close(ticks)
	}()
	conn, err := guarded(t, func() string {
		asked <- struct{}{}
		<-ticks
		return "secret"
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Close(); err != nil {
		t.Error(err)
	}
}

// The event loop waits in C for most of its time, on a processor that others need.
func TestTheEventLoopStopsNobody(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	told := make(chan struct{}, 1)
	timer, err := libvirt.EventAddTimeout(20, func(int) {
		select {
		case told <- struct{}{}:
		default:
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	for range [3]int{} {
		for range [100]int{} {
			time.Sleep(100 * time.Microsecond)
		}
		wait(t, told)
	}
	if err := libvirt.EventRemoveTimeout(timer); err != nil {
		t.Error(err)
	}
}

// Each call gives its own error, whatever fails in other goroutines at the same time.
func TestErrorsBelongToTheirCalls(t *testing.T) {
	conn := host(t)
	calls := map[libvirt.ErrorNumber]func() error{
		libvirt.ERR_NO_DOMAIN: func() error {
			_, err := conn.LookupDomainByName("nope")
			return err
		},
		libvirt.ERR_NO_NETWORK: func() error {
			_, err := conn.LookupNetworkByName("nope")
			return err
		},
		libvirt.ERR_NO_STORAGE_POOL: func() error {
			_, err := conn.LookupStoragePoolByName("nope")
			return err
		},
		libvirt.ERR_XML_DETAIL: func() error {
			_, err := conn.DomainDefineXML("<domain")
			return err
		},
	}
	var group sync.WaitGroup
	for code, call := range calls {
		for range [8]int{} {
			group.Add(1)
			go func(code libvirt.ErrorNumber, call func() error) {
				defer group.Done()
				for i := 0; i < 200; i++ {
					if err := call(); !errors.Is(err, code) {
						t.Errorf("%v, not %v", err, code)
						return
					}
				}
			}(code, call)
		}
	}
	group.Wait()
}
