package libvirt_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"libvirt.org/go/libvirt"
)

const volumeSize = 100_000

// volume is a new volume, which goes with its host.
func volume(t *testing.T) (*libvirt.Connect, *libvirt.StorageVol) {
	t.Helper()
	conn := host(t)
	pool, err := conn.LookupStoragePoolByName("default-pool")
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Free()
	xml := "<volume><name>streamed</name><capacity>100000</capacity></volume>"
	vol, err := pool.StorageVolCreateXML(xml, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := vol.Delete(0); err != nil {
			t.Error(err)
		}
		if err := vol.Free(); err != nil {
			t.Error(err)
		}
	})
	return conn, vol
}

// stream is a new stream of a connection.
func stream(t *testing.T, conn *libvirt.Connect) *libvirt.Stream {
	t.Helper()
	st, err := conn.NewStream(0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Free(); err != nil {
			t.Error(err)
		}
	})
	return st
}

// from is a reader as a source of a stream.
func from(reader io.Reader) libvirt.StreamSourceFunc {
	return func(_ *libvirt.Stream, room int) ([]byte, error) {
		part := make([]byte, room)
		count, err := reader.Read(part)
		if err == io.EOF {
			err = nil
		}
		return part[:count], err
	}
}

// to is a writer as the sink of a stream.
func to(writer io.Writer) libvirt.StreamSinkFunc {
	return func(_ *libvirt.Stream, part []byte) (int, error) { return writer.Write(part) }
}

func TestStreamsCarryReadersAndWriters(t *testing.T) {
	conn, vol := volume(t)
	data := bytes.Repeat([]byte("0123456789"), volumeSize/10)
	up := stream(t, conn)
	if err := vol.Upload(up, 0, volumeSize, 0); err != nil {
		t.Fatal(err)
	}
	if err := up.SendAll(from(bytes.NewReader(data))); err != nil {
		t.Fatal(err)
	}
	if err := up.Finish(); err != nil {
		t.Fatal(err)
	}
	down := stream(t, conn)
	if err := vol.Download(down, 0, volumeSize, 0); err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := down.RecvAll(to(&got)); err != nil {
		t.Fatal(err)
	}
	if err := down.Finish(); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), data) {
		t.Errorf("%d bytes came back, and not the same", got.Len())
	}
}

func TestStreamsAreReadAndWrittenInParts(t *testing.T) {
	conn, vol := volume(t)
	up := stream(t, conn)
	if err := vol.Upload(up, 0, 10, 0); err != nil {
		t.Fatal(err)
	}
	if count, err := up.Send([]byte("0123456789")); err != nil || count != 10 {
		t.Fatalf("%d, %v", count, err)
	}
	if err := up.Finish(); err != nil {
		t.Fatal(err)
	}
	down := stream(t, conn)
	if err := vol.Download(down, 2, 5, 0); err != nil {
		t.Fatal(err)
	}
	room := make([]byte, 100)
	if count, err := down.Recv(room); err != nil || string(room[:count]) != "23456" {
		t.Errorf("%q, %v", room[:count], err)
	}
	if count, err := down.Recv(room); err != io.EOF || count != 0 {
		t.Errorf("%d, %v at the end", count, err)
	}
	if err := down.Finish(); err != nil {
		t.Error(err)
	}
}

func TestErrorsOfTheApplicationBreakStreamsOff(t *testing.T) {
	conn, vol := volume(t)
	enough := errors.New("enough")
	up := stream(t, conn)
	if err := vol.Upload(up, 0, volumeSize, 0); err != nil {
		t.Fatal(err)
	}
	err := up.SendAll(func(*libvirt.Stream, int) ([]byte, error) { return nil, enough })
	if err != enough {
		t.Errorf("sending ended with %v", err)
	}
	down := stream(t, conn)
	if err := vol.Download(down, 0, volumeSize, 0); err != nil {
		t.Fatal(err)
	}
	err = down.RecvAll(func(*libvirt.Stream, []byte) (int, error) { return 0, enough })
	if err != enough {
		t.Errorf("receiving ended with %v", err)
	}
	for _, err := range []error{up.SendAll(nil), down.RecvAll(nil), down.SparseRecvAll(nil, nil)} {
		if !errors.Is(err, libvirt.ERR_INVALID_ARG) {
			t.Errorf("no function: %v", err)
		}
	}
}

func TestUnusedStreamsAreRefused(t *testing.T) {
	st := stream(t, host(t))
	if _, err := st.Send([]byte("x")); !errors.Is(err, libvirt.ERR_NO_SUPPORT) {
		t.Errorf("sent through nothing: %v", err)
	}
	if _, err := st.Recv(make([]byte, 1)); !errors.Is(err, libvirt.ERR_NO_SUPPORT) {
		t.Errorf("received from nothing: %v", err)
	}
}
