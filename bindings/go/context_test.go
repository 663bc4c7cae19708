package libvirt_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"libvirt.org/go/libvirt"
)

func TestACallWithAContextGivesWhatTheCallGives(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	conn, err := libvirt.NewConnectContext(ctx, "test:///default")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	dom, err := conn.LookupDomainByNameContext(ctx, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer dom.Free()
	if state, reason, err := dom.GetStateContext(ctx); err != nil || state != libvirt.DOMAIN_RUNNING {
		t.Errorf("the state is %v %v, %v", state, reason, err)
	}
	if _, err := conn.LookupDomainByNameContext(ctx, "nobody"); !errors.Is(err, libvirt.ERR_NO_DOMAIN) {
		t.Errorf("the error is %v", err)
	}
	cancel()
	if err := dom.SuspendContext(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("with a context that is done the error is %v", err)
	}
	if state, _, _ := dom.GetState(); state != libvirt.DOMAIN_RUNNING {
		t.Error("the call was made all the same")
	}
}

// The call waits for an answer of the application, which does not come before its context is done.
func TestWhoeverWaitsCanStopWaiting(t *testing.T) {
	file := filepath.Join(t.TempDir(), "guarded.xml")
	xml := "<node><auth><user password='secret'>admin</user></auth></node>"
	if err := os.WriteFile(file, []byte(xml), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	left, ended := make(chan struct{}), make(chan struct{}, 2)
	conn, err := libvirt.NewConnectWithAuthContext(ctx, "test://"+file, &libvirt.ConnectAuth{
		CredType: []libvirt.ConnectCredentialType{libvirt.CRED_AUTHNAME, libvirt.CRED_PASSPHRASE},
		Callback: func(creds []*libvirt.ConnectCredential) {
			cancel()
			<-left
			ended <- struct{}{}
		},
	}, 0)
	if conn != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("the answer is %v, %v", conn, err)
	}
	close(left)
	<-ended
}
