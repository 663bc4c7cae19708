package libvirt_test

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"libvirt.org/go/libvirt"
)

// wait takes what was told, or fails after a while.
func wait[T any](t *testing.T, told <-chan T) T {
	t.Helper()
	select {
	case value := <-told:
		return value
	case <-time.After(10 * time.Second):
		t.Fatal("nothing was told")
		panic("not reached")
	}
}

func TestEventsOfEveryKindOfObject(t *testing.T) {
	conn := host(t)
	told := make(chan string, 16)
	register := func(id int, err error) func(end func(int) error) {
		if err != nil {
			t.Fatal(err)
		}
		return func(end func(int) error) {
			if err := end(id); err != nil {
				t.Error(err)
			}
		}
	}
	defer register(conn.NetworkEventLifecycleRegister(nil,
		func(_ *libvirt.Connect, net *libvirt.Network, event *libvirt.NetworkEventLifecycle) {
			name, _ := net.GetName()
			told <- name + " " + event.String()
		}))(conn.NetworkEventDeregister)
	defer register(conn.StoragePoolEventLifecycleRegister(nil,
		func(_ *libvirt.Connect, pool *libvirt.StoragePool, event *libvirt.StoragePoolEventLifecycle) {
			name, _ := pool.GetName()
			told <- name + " " + event.String()
		}))(conn.StoragePoolEventDeregister)
	defer register(conn.SecretEventLifecycleRegister(nil,
		func(_ *libvirt.Connect, secret *libvirt.Secret, event *libvirt.SecretEventLifecycle) {
			id, _ := secret.GetUsageID()
			told <- id + " " + event.String()
		}))(conn.SecretEventDeregister)
	defer register(conn.NodeDeviceEventLifecycleRegister(nil,
		func(_ *libvirt.Connect, device *libvirt.NodeDevice, event *libvirt.NodeDeviceEventLifecycle) {
			told <- event.String()
		}))(conn.NodeDeviceEventDeregister)
	net, err := conn.NetworkDefineXML("<network><name>told</name></network>")
	if err != nil {
		t.Fatal(err)
	}
	defer net.Free()
	if said := wait(t, told); said != `told Network event="defined"` {
		t.Error(said)
	}
	pool, err := conn.StoragePoolDefineXML(
		"<pool type='dir'><name>told</name><target><path>/told</path></target></pool>", 0)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Free()
	if said := wait(t, told); said != `told StoragePool event="defined"` {
		t.Error(said)
	}
	secret, err := conn.SecretDefineXML(
		"<secret><usage type='ceph'><name>told</name></usage></secret>", 0)
	if err != nil {
		t.Fatal(err)
	}
	defer secret.Free()
	if said := wait(t, told); said != `told Secret event="defined"` {
		t.Error(said)
	}
	for _, undo := range []func() error{net.Undefine, pool.Undefine, secret.Undefine} {
		if err := undo(); err != nil {
			t.Error(err)
		}
	}
}

// What a callback is lent it may keep with Ref, and only so.
func TestCallbacksKeepWhatTheyReference(t *testing.T) {
	conn := host(t)
	kept := make(chan *libvirt.Domain, 4)
	for _, keep := range []bool{true, false} {
		id, err := conn.DomainEventLifecycleRegister(nil,
			func(_ *libvirt.Connect, dom *libvirt.Domain, _ *libvirt.DomainEventLifecycle) {
				if keep {
					_ = dom.Ref()
				}
				kept <- dom
			})
		if err != nil {
			t.Fatal(err)
		}
		dom, err := conn.DomainDefineXML(
			"<domain type='test'><name>lent</name><memory>1024</memory><os><type>hvm</type></os></domain>")
		if err != nil {
			t.Fatal(err)
		}
		seen := wait(t, kept)
		// The library waits for callbacks that run.
		if err := conn.DomainEventDeregister(id); err != nil {
			t.Fatal(err)
		}
		if err := dom.Undefine(); err != nil {
			t.Fatal(err)
		}
		_ = dom.Free()
		time.Sleep(10 * time.Millisecond)
		name, err := seen.GetName()
		if keep && (err != nil || name != "lent") {
			t.Errorf("what was kept is %q, %v", name, err)
		}
		if keep {
			_ = seen.Free()
		}
		if !keep && err == nil {
			t.Error("what was not kept is still there")
		}
	}
}

func TestARegistrationEndsInItsOwnCallback(t *testing.T) {
	conn, dom := host(t), (*libvirt.Domain)(nil)
	var id int
	var lock sync.Mutex
	ended := make(chan error, 4)
	lock.Lock()
	id, err := conn.DomainEventLifecycleRegister(dom,
		func(c *libvirt.Connect, _ *libvirt.Domain, _ *libvirt.DomainEventLifecycle) {
			lock.Lock()
			defer lock.Unlock()
			ended <- c.DomainEventDeregister(id)
		})
	lock.Unlock()
	if err != nil {
		t.Fatal(err)
	}
	dom, err = conn.LookupDomainByName("test")
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	if err := dom.Suspend(); err != nil {
		t.Fatal(err)
	}
	if err := wait(t, ended); err != nil {
		t.Error(err)
	}
	if err := conn.DomainEventDeregister(id); err == nil {
		t.Error("a registration ended twice")
	}
}

func TestTimersAndFiles(t *testing.T) {
	ticks := make(chan int, 100)
	timer, err := libvirt.EventAddTimeout(1, func(timer int) { ticks <- timer })
	if err != nil {
		t.Fatal(err)
	}
	for range [3]int{} {
		if told := wait(t, ticks); told != timer {
			t.Errorf("timer %d, not %d", told, timer)
		}
	}
	libvirt.EventUpdateTimeout(timer, -1)
	if err := libvirt.EventRemoveTimeout(timer); err != nil {
		t.Error(err)
	}
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	defer writer.Close()
	ready := make(chan libvirt.EventHandleType, 1)
	watch, err := libvirt.EventAddHandle(int(reader.Fd()), libvirt.EVENT_HANDLE_READABLE,
		func(watch, _ int, events libvirt.EventHandleType) {
			libvirt.EventUpdateHandle(watch, 0)
			ready <- events
		})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := writer.Write([]byte("x")); err != nil {
		t.Fatal(err)
	}
	if events := wait(t, ready); events&libvirt.EVENT_HANDLE_READABLE == 0 {
		t.Errorf("ready for %d", events)
	}
	if err := libvirt.EventRemoveHandle(watch); err != nil {
		t.Error(err)
	}
}

// guarded opens a host that asks for a name and a password.
func guarded(t *testing.T, password func() string) (*libvirt.Connect, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "guarded.xml")
	xml := "<node><auth><user password='secret'>admin</user></auth></node>"
	if err := os.WriteFile(file, []byte(xml), 0o600); err != nil {
		t.Fatal(err)
	}
	answer := func(cred *libvirt.ConnectCredential) string {
		if cred.Type == libvirt.CRED_AUTHNAME {
			return "admin"
		}
		return password()
	}
	return libvirt.NewConnectWithAuth("test://"+file, &libvirt.ConnectAuth{
		CredType: []libvirt.ConnectCredentialType{libvirt.CRED_AUTHNAME, libvirt.CRED_PASSPHRASE},
		Callback: func(creds []*libvirt.ConnectCredential) {
			for _, cred := range creds {
				cred.Result = answer(cred)
				cred.ResultLen = len(cred.Result)
			}
		},
	}, 0)
}

func TestCredentialsAreAskedFor(t *testing.T) {
	conn, err := guarded(t, func() string { return "secret" })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Close(); err != nil {
		t.Error(err)
	}
	_, err = guarded(t, func() string { return "wrong" })
	if !errors.Is(err, libvirt.ERR_AUTH_FAILED) {
		t.Errorf("let in: %v", err)
	}
}

func TestCloseCallbacksComeAndGo(t *testing.T) {
	conn := host(t)
	for range [2]int{} {
		if err := conn.RegisterCloseCallback(func(*libvirt.Connect, libvirt.ConnectCloseReason) {}); err != nil {
			t.Fatal(err)
		}
	}
	if err := conn.UnregisterCloseCallback(); err != nil {
		t.Error(err)
	}
	if err := conn.UnregisterCloseCallback(); err == nil {
		t.Error("ended twice")
	}
}

func TestNoFunctionIsRefused(t *testing.T) {
	conn := host(t)
	_, lifecycle := conn.DomainEventLifecycleRegister(nil, nil)
	_, timer := libvirt.EventAddTimeout(1, nil)
	for _, err := range []error{lifecycle, timer, conn.RegisterCloseCallback(nil)} {
		if !errors.Is(err, libvirt.ERR_INVALID_ARG) {
			t.Errorf("no function: %v", err)
		}
	}
}
