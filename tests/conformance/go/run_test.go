package conformance

// How cases are gone through: their connections, steps and events.

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"libvirt.org/go/libvirt"
)

// No event takes longer.
const patience = 10 * time.Second

func TestMain(m *testing.M) {
	if err := libvirt.EventRegisterDefaultImpl(); err != nil {
		panic(err)
	}
	go func() {
		for libvirt.EventRunDefaultImpl() == nil {
		}
	}()
	os.Exit(m.Run())
}

// record tells whoever counts how a case ended.
func record(t *testing.T, line string) {
	name := os.Getenv("POLYVIRT_CONFORMANCE_RESULTS")
	if name == "" {
		return
	}
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	fmt.Fprintln(file, line)
}

// skip leaves out a case that cannot be said in Go.
func skip(t *testing.T, name, why string) {
	record(t, fmt.Sprintf("%s skipped %s", name, why))
	t.Skip(why)
}

// conversation is a case under way.
type conversation struct {
	t       *testing.T
	scratch string
}

// wrong is what ends a case that failed.
type wrong string

// absent is what ends a case that needs what is not here.
type absent string

// less is the error of a call that asks for more than Go has: its step is left out.
type less string

func (why less) Error() string { return string(why) }

// run goes through the steps of a case, perhaps in several threads at once.
func run(t *testing.T, name string, threads int, uri string, readOnly bool,
	steps func(*conversation, *libvirt.Connect)) {
	c := &conversation{t: t, scratch: t.TempDir()}
	var conn *libvirt.Connect
	if uri != "" {
		var err error
		if conn, err = open(c.text(uri), readOnly); err != nil {
			record(t, name+" failed")
			t.Fatal(err)
		}
		defer conn.Close()
	}
	ends := make([]any, threads)
	var group sync.WaitGroup
	for i := range ends {
		group.Add(1)
		go func(end *any) {
			defer group.Done()
			defer func() { *end = recover() }()
			steps(c, conn)
		}(&ends[i])
	}
	group.Wait()
	for _, end := range ends {
		if end == nil {
			continue
		}
		if why, ok := end.(absent); ok {
			skip(t, name, string(why))
		}
		record(t, name+" failed")
		t.Fatal(end)
	}
	record(t, name+" ok")
}

func open(uri string, readOnly bool) (*libvirt.Connect, error) {
	if readOnly {
		return libvirt.NewConnectReadOnly(uri)
	}
	return libvirt.NewConnect(uri)
}

// text puts folders into a text of the cases.
func (c *conversation) text(text string) string {
	hosts, err := filepath.Abs("../hosts")
	if err != nil {
		panic(wrong(err.Error()))
	}
	daemon := os.Getenv("POLYVIRT_CONFORMANCE_DAEMON")
	if daemon == "" && strings.Contains(text, "{daemon}") {
		panic(absent("there is no stock daemon"))
	}
	return strings.NewReplacer("{daemon}", daemon, "{hosts}", hosts, "{scratch}", c.scratch).Replace(text)
}

// expected is what has to come of a step: an answer in parts with anything between them, or an error.
type expected struct {
	parts  []string
	code   libvirt.ErrorNumber
	domain *libvirt.ErrorDomain
}

func answer(parts ...string) expected { return expected{parts: parts} }

func anything() expected { return expected{parts: []string{"", ""}} }

func failure(code libvirt.ErrorNumber, domain ...libvirt.ErrorDomain) expected {
	if len(domain) == 0 {
		return expected{code: code}
	}
	return expected{code: code, domain: &domain[0]}
}

// fits says whether a text begins with the first part, ends with the last, and has the others in order between them.
func (e expected) fits(text string) bool {
	last := len(e.parts) - 1
	if last == 0 {
		return text == e.parts[0]
	}
	rest, ok := strings.CutPrefix(text, e.parts[0])
	if !ok {
		return false
	}
	for _, part := range e.parts[1:last] {
		if _, rest, ok = strings.Cut(rest, part); !ok {
			return false
		}
	}
	return strings.HasSuffix(rest, e.parts[last])
}

// failed holds an error against what was expected.
func (e expected) failed(err error) bool {
	var told libvirt.Error
	if !errors.As(err, &told) {
		return false
	}
	return e.parts == nil && e.code == told.Code && (e.domain == nil || *e.domain == told.Domain)
}

// leave leaves out a step that Go cannot say, where another step says what the function does.
func (c *conversation) leave(what, why string) {
	c.t.Logf("%s: left out: %s", what, why)
}

// step holds what came of a step against what was expected.
func (c *conversation) step(what string, expected expected, err error, results ...shown) {
	var why less
	if errors.As(err, &why) {
		c.leave(what, string(why))
		return
	}
	said := make([]string, len(results))
	for i, result := range results {
		said[i] = string(result)
	}
	answer := "ok"
	switch {
	case len(said) == 1:
		answer = said[0]
	case len(said) > 1:
		answer = "(" + strings.Join(said, ", ") + ")"
	}
	switch {
	case err != nil && !expected.failed(err):
		panic(wrong(fmt.Sprintf("%s: failed with %#v", what, err)))
	case err == nil && expected.parts == nil:
		panic(wrong(what + ": did not fail"))
	case err == nil && !expected.fits(answer):
		panic(wrong(fmt.Sprintf("%s: expected %s, not %s", what, strings.Join(expected.parts, "_"), answer)))
	}
}

// done is a step that gives nothing but its error.
func (c *conversation) done(what string, expected expected, err error) {
	c.step(what, expected, err)
}

// listening is a registration, and what it was told until somebody looks at it.
type listening struct {
	told chan shown
	stop func() error
}

// listen registers for events.
func (c *conversation) listen(
	what string, end func(int) error, register func(tell func(...shown)) (int, error),
) *listening {
	told := make(chan shown, 1000)
	id, err := register(func(all ...shown) {
		if len(all) == 1 {
			told <- all[0]
			return
		}
		texts := make([]string, len(all))
		for i, one := range all {
			texts[i] = string(one)
		}
		told <- shown("(" + strings.Join(texts, ", ") + ")")
	})
	if err != nil {
		panic(wrong(fmt.Sprintf("%s: failed with %#v", what, err)))
	}
	return &listening{told: told, stop: func() error { return end(id) }}
}

// next is what was told next.
func (l *listening) next(*conversation) shown {
	select {
	case told := <-l.told:
		return told
	case <-time.After(patience):
		panic(wrong("no event came"))
	}
}

// end ends a registration, with nothing left that nobody looked at.
func (l *listening) end() error {
	if err := l.stop(); err != nil {
		return err
	}
	select {
	case told := <-l.told:
		return errors.New("nobody looked at " + string(told))
	default:
		return nil
	}
}

// sendAll gives bytes to a stream until all are gone.
func sendAll(stream *libvirt.Stream, data []byte) error {
	return stream.SendAll(func(_ *libvirt.Stream, room int) ([]byte, error) {
		part := data[:min(room, len(data))]
		data = data[len(part):]
		return part, nil
	})
}

// receiveAll takes what comes from a stream until its end.
func receiveAll(stream *libvirt.Stream) ([]byte, error) {
	data := []byte{}
	err := stream.RecvAll(func(_ *libvirt.Stream, part []byte) (int, error) {
		data = append(data, part...)
		return len(part), nil
	})
	return data, err
}
