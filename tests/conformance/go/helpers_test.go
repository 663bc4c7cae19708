package conformance

// What cases do through functions that take callbacks without a number, or several of them.

import (
	"bytes"
	"fmt"
	"os"
	"time"

	"libvirt.org/go/libvirt"
)

// heard waits for what is told once.
func heard(told <-chan string) ([]string, error) {
	select {
	case text := <-told:
		return []string{text}, nil
	case <-time.After(patience):
		return nil, fmt.Errorf("nothing was told")
	}
}

func closeEvents(conn *libvirt.Connect) (*listening, error) {
	told := make(chan shown, 10)
	err := conn.RegisterCloseCallback(func(_ *libvirt.Connect, reason libvirt.ConnectCloseReason) {
		told <- show(reason)
	})
	return &listening{told: told, stop: conn.UnregisterCloseCallback}, err
}

func adminCloseEvents(conn *libvirt.AdmConnect) (*listening, error) {
	told := make(chan shown, 10)
	err := conn.ConnectRegisterCloseCallback(func(_ *libvirt.AdmConnect, reason libvirt.ConnectCloseReason) {
		told <- show(reason)
	})
	return &listening{told: told, stop: conn.UnregisterCloseCallback}, err
}

// A stream that is ready stays so: one event is enough.
func streamEvents(stream *libvirt.Stream, ready libvirt.StreamEventType) (*listening, error) {
	told := make(chan shown, 10)
	first := true
	err := stream.EventAddCallback(ready, func(stream *libvirt.Stream, ready libvirt.StreamEventType) {
		_ = stream.EventUpdateCallback(0)
		if first {
			first = false
			told <- show(ready)
		}
	})
	return &listening{told: told, stop: stream.EventRemoveCallback}, err
}

// newestClient is the client of a server that came last.
func newestClient(server *libvirt.AdmServer) (*libvirt.AdmClient, error) {
	clients, err := server.ListClients(0)
	if err != nil {
		return nil, err
	}
	var newest *libvirt.AdmClient
	highest := uint64(0)
	for i := range clients {
		id, err := clients[i].GetID()
		if err != nil {
			return nil, err
		}
		if newest == nil || id > highest {
			newest, highest = &clients[i], id
		}
	}
	return newest, nil
}

// alike is how many bytes at the beginning are zeros, or are none.
func alike(data []byte) int {
	if len(data) == 0 {
		return 0
	}
	other := bytes.IndexFunc(data, func(c rune) bool { return (c == 0) != (data[0] == 0) })
	if other < 0 {
		return len(data)
	}
	return other
}

// sparseSend sends bytes, of which zeros are holes.
func sparseSend(stream *libvirt.Stream, data []byte) error {
	take := func(count int) []byte {
		taken := data[:count]
		data = data[count:]
		return taken
	}
	return stream.SparseSendAll(
		func(_ *libvirt.Stream, room int) ([]byte, error) { return take(min(room, alike(data))), nil },
		func(*libvirt.Stream) (bool, int64, error) {
			return len(data) > 0 && data[0] != 0, int64(alike(data)), nil
		},
		func(_ *libvirt.Stream, length int64) error {
			take(int(length))
			return nil
		})
}

// sparseReceive receives bytes, with zeros for holes.
func sparseReceive(stream *libvirt.Stream) ([]byte, error) {
	data := []byte{}
	err := stream.SparseRecvAll(
		func(_ *libvirt.Stream, part []byte) (int, error) {
			data = append(data, part...)
			return len(part), nil
		},
		func(_ *libvirt.Stream, length int64) error {
			data = append(data, make([]byte, length)...)
			return nil
		})
	return data, err
}

// watchAPipe watches a pipe that is written to, and tells what it heard of it.
func watchAPipe() ([]string, error) {
	reader, writer, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer reader.Close()
	defer writer.Close()
	told := make(chan string, 10)
	watch, err := libvirt.EventAddHandle(int(reader.Fd()), 0,
		func(watch, _ int, ready libvirt.EventHandleType) {
			libvirt.EventUpdateHandle(watch, 0)
			told <- string(show(ready))
		})
	if err != nil {
		return nil, err
	}
	libvirt.EventUpdateHandle(watch, libvirt.EVENT_HANDLE_READABLE)
	if _, err := writer.Write([]byte("x")); err != nil {
		return nil, err
	}
	texts, err := heard(told)
	if err != nil {
		return nil, err
	}
	return texts, libvirt.EventRemoveHandle(watch)
}

// ringATimeout sets off a timeout, and tells that it rang.
func ringATimeout() ([]string, error) {
	told := make(chan string, 10)
	timer, err := libvirt.EventAddTimeout(-1, func(timer int) {
		libvirt.EventUpdateTimeout(timer, -1)
		told <- "rang"
	})
	if err != nil {
		return nil, err
	}
	libvirt.EventUpdateTimeout(timer, 0)
	texts, err := heard(told)
	if err != nil {
		return nil, err
	}
	return texts, libvirt.EventRemoveTimeout(timer)
}
