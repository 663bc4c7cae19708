package libvirt_test

import (
	"errors"
	"os"
	"runtime"
	"strings"
	"testing"

	"libvirt.org/go/libvirt"
)

// host is a connection to the test driver's own host, which every test has for itself.
func host(t *testing.T) *libvirt.Connect {
	t.Helper()
	conn, err := libvirt.NewConnect("test:///default")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := conn.Close(); err != nil {
			t.Error(err)
		}
	})
	return conn
}

// guest is the domain that the host has from the start.
func guest(t *testing.T) *libvirt.Domain {
	t.Helper()
	dom, err := host(t).LookupDomainByName("test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dom.Free(); err != nil {
			t.Error(err)
		}
	})
	return dom
}

func TestErrorsTellWhatFailed(t *testing.T) {
	_, err := host(t).LookupDomainByName("nope")
	if !errors.Is(err, libvirt.ERR_NO_DOMAIN) || errors.Is(err, libvirt.ERR_NO_NETWORK) {
		t.Errorf("the wrong error: %v", err)
	}
	var told libvirt.Error
	if !errors.As(err, &told) {
		t.Fatalf("not the module's own error: %T", err)
	}
	if told.Domain != libvirt.FROM_TEST || told.Level != libvirt.ERR_ERROR || told.Message == "" {
		t.Errorf("half an error: %+v", told)
	}
}

func TestRecordsAndNumbers(t *testing.T) {
	dom := guest(t)
	info, err := dom.GetInfo()
	if err != nil {
		t.Fatal(err)
	}
	if info.State != libvirt.DOMAIN_RUNNING || info.MaxMem != 8388608 || info.NrVirtCpu != 2 {
		t.Errorf("the wrong domain: %+v", info)
	}
	state, reason, err := dom.GetState()
	if err != nil || state != libvirt.DOMAIN_RUNNING {
		t.Errorf("%v, %v, %v", state, reason, err)
	}
	active, err := dom.IsActive()
	if err != nil || !active {
		t.Errorf("%v, %v", active, err)
	}
}

func TestTextAndLists(t *testing.T) {
	conn := host(t)
	doms, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_ACTIVE)
	if err != nil || len(doms) != 1 {
		t.Fatalf("%d domains, %v", len(doms), err)
	}
	defer doms[0].Free()
	name, err := doms[0].GetName()
	if err != nil || name != "test" {
		t.Errorf("%q, %v", name, err)
	}
	xml, err := doms[0].GetXMLDesc(0)
	if err != nil || !strings.Contains(xml, "<name>test</name>") {
		t.Errorf("%s, %v", xml, err)
	}
	ids, err := conn.ListDomains()
	if err != nil || len(ids) != 1 || ids[0] != 1 {
		t.Errorf("%v, %v", ids, err)
	}
	names, err := conn.ListDefinedDomains()
	if err != nil || len(names) != 0 {
		t.Errorf("%v, %v", names, err)
	}
}

func TestTextsGoAsTheyAre(t *testing.T) {
	conn := host(t)
	name := "gäst-\u65e5\u672c"
	xml := "<domain type='test'><name>" + name + "</name><memory>1024</memory><os><type>hvm</type></os></domain>"
	dom, err := conn.DomainDefineXML(xml)
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	if got, err := dom.GetName(); err != nil || got != name {
		t.Errorf("%q, %v", got, err)
	}
	title := "a \"quoted\" <title> with \t and ü"
	if err := dom.SetMetadata(libvirt.DOMAIN_METADATA_TITLE, title, "", "", 0); err != nil {
		t.Fatal(err)
	}
	if got, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", 0); err != nil || got != title {
		t.Errorf("%q, %v", got, err)
	}
	// Nothing takes a title away again.
	if err := dom.SetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", "", "", 0); err != nil {
		t.Fatal(err)
	}
	_, err = dom.GetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", 0)
	if !errors.Is(err, libvirt.ERR_NO_DOMAIN_METADATA) {
		t.Errorf("a title is still there: %v", err)
	}
	if _, err := conn.LookupDomainByName(""); !errors.Is(err, libvirt.ERR_NO_DOMAIN) {
		t.Errorf("a domain without a name: %v", err)
	}
	if err := dom.Undefine(); err != nil {
		t.Error(err)
	}
}

func TestUUIDs(t *testing.T) {
	conn, dom := host(t), guest(t)
	uuid, err := dom.GetUUID()
	if err != nil || len(uuid) != 16 {
		t.Fatalf("%x, %v", uuid, err)
	}
	same, err := conn.LookupDomainByUUID(uuid)
	if err != nil {
		t.Fatal(err)
	}
	defer same.Free()
	for _, wrong := range [][]byte{nil, uuid[:15], append(uuid, 0)} {
		if _, err := conn.LookupDomainByUUID(wrong); !errors.Is(err, libvirt.ERR_INVALID_ARG) {
			t.Errorf("%x was taken: %v", wrong, err)
		}
	}
}

func TestFreedObjectsAreRefused(t *testing.T) {
	dom, err := host(t).LookupDomainByName("test")
	if err != nil {
		t.Fatal(err)
	}
	if err := dom.Ref(); err != nil {
		t.Fatal(err)
	}
	for range [2]int{} {
		if _, err := dom.GetName(); err != nil {
			t.Fatal(err)
		}
		if err := dom.Free(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := dom.GetName(); err == nil {
		t.Error("a freed domain has a name")
	}
	if err := dom.Free(); err == nil {
		t.Error("a domain was freed more often than it was held")
	}
	var none *libvirt.Domain
	if _, err := none.GetName(); err == nil {
		t.Error("no domain has a name")
	}
	if _, err := (&libvirt.Domain{}).GetName(); err == nil {
		t.Error("an empty domain has a name")
	}
}

func TestChangesAreSeen(t *testing.T) {
	conn := host(t)
	xml := "<domain type='test'><name>made</name><memory>1024</memory><os><type>hvm</type></os></domain>"
	dom, err := conn.DomainDefineXML(xml)
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	if err := dom.Create(); err != nil {
		t.Fatal(err)
	}
	if err := dom.Create(); !errors.Is(err, libvirt.ERR_INTERNAL_ERROR) {
		t.Errorf("started twice: %v", err)
	}
	if err := dom.Destroy(); err != nil {
		t.Fatal(err)
	}
	if err := dom.Undefine(); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.LookupDomainByName("made"); !errors.Is(err, libvirt.ERR_NO_DOMAIN) {
		t.Errorf("still there: %v", err)
	}
}

// resident is how many pages of memory the process has.
func resident(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("no /proc to ask for memory")
	}
	pages := 0
	for _, digit := range strings.Fields(string(text))[1] {
		pages = pages*10 + int(digit-'0')
	}
	return pages
}

// What is dropped without Free is freed all the same, and so is what fails.
func TestNothingGrows(t *testing.T) {
	conn := host(t)
	told := func(*libvirt.Connect, *libvirt.Domain, *libvirt.DomainEventLifecycle) {}
	turn := func(times int) {
		for i := 0; i < times; i++ {
			doms, err := conn.ListAllDomains(0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := doms[0].GetXMLDesc(0); err != nil {
				t.Fatal(err)
			}
			if _, err := conn.LookupDomainByName("nope"); err == nil {
				t.Fatal("found what is not there")
			}
			limits := &libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: uint64(4096 + i)}
			if err := doms[0].SetMemoryParameters(limits, libvirt.DOMAIN_AFFECT_LIVE); err != nil {
				t.Fatal(err)
			}
			if _, err := conn.GetAllDomainStats(nil, 0, 0); err != nil {
				t.Fatal(err)
			}
			id, err := conn.DomainEventLifecycleRegister(nil, told)
			if err != nil {
				t.Fatal(err)
			}
			if err := conn.DomainEventDeregister(id); err != nil {
				t.Fatal(err)
			}
			if _, err := conn.NewStream(0); err != nil {
				t.Fatal(err)
			}
		}
		runtime.GC()
	}
	turn(2000)
	before := resident(t)
	turn(10000)
	if grown := resident(t) - before; grown > 4096 {
		t.Errorf("%d pages more after 10,000 turns", grown)
	}
}
