// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

// #cgo pkg-config: libvirt-admin
// #include "calls_admin.h"
import "C"

import "runtime"

// AdmInitialize (C.virAdmInitialize): Prepares the administration library.
//
// Other calls do it when needed; programs with several threads call it first, in one of them.
func AdmInitialize() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmInitialize(&failure)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// NewAdmConnect (C.virAdmConnectOpen): Connects to a daemon's administration socket.
//
// Only `VIR_CONNECT_NO_ALIASES` is a valid flag: it keeps aliases from the client's configuration file
// from being looked up. Fails with `VIR_ERR_OPERATION_DENIED` when the user may not use the socket.
func NewAdmConnect(name string, flags ConnectFlags) (*AdmConnect, error) {
	cName := optional(name)
	defer freeText(cName)
	var outResult C.virAdmConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectOpen(cName, C.uint(flags), &outResult, &failure)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newAdmConnect(outResult), nil
}

// IsAlive (C.virAdmConnectIsAlive): Tells whether an administration connection still works.
//
// That is known from traffic and keepalive only: nothing is sent to find out.
func (self *AdmConnect) IsAlive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectIsAlive(cAdmConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// ListServers (C.virAdmConnectListServers): Lists the servers of a daemon with handles to all of them.
//
// The caller frees each handle and the array, which ends with a NULL that is not counted.
func (self *AdmConnect) ListServers(flags uint32) ([]AdmServer, error) {
	var outServers *C.virAdmServerPtr
	var outServersCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectListServers(cAdmConnect(self), C.uint(flags), &outServers, &outServersCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outServers, outServersCount, newAdmServer), nil
}

// AdmGetVersion (C.virAdmGetVersion): Tells the version of the administration library in use. Works
// without a connection.
func AdmGetVersion() (uint64, error) {
	var outLibVer C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmGetVersion(&outLibVer, &failure)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outLibVer), nil
}

// GetURI (C.virAdmConnectGetURI): Gives the URI of an administration connection.
//
// May differ from what was given for opening. The caller frees the text.
func (self *AdmConnect) GetURI() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectGetURI(cAdmConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetLibVersion (C.virAdmConnectGetLibVersion): Tells the version of the library that the daemon at
// the other end uses.
func (self *AdmConnect) GetLibVersion() (uint64, error) {
	var outLibVer C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectGetLibVersion(cAdmConnect(self), &outLibVer, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outLibVer), nil
}

// GetName (C.virAdmServerGetName): Gives the name of a server.
//
// It gives: The name, valid as long as the handle is.
func (self *AdmServer) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerGetName(cAdmServer(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// LookupServer (C.virAdmConnectLookupServer): Finds a server of a daemon by its name. Fails with
// `VIR_ERR_NO_SERVER` when there is none.
func (self *AdmConnect) LookupServer(name string, flags uint32) (*AdmServer, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virAdmServerPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectLookupServer(cAdmConnect(self), cName, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newAdmServer(outResult), nil
}

// GetThreadPoolParameters (C.virAdmServerGetThreadPoolParameters): Reads the limits and the state of a
// server's worker threads.
//
// The caller frees the set with `virTypedParamsFree`.
func (self *AdmServer) GetThreadPoolParameters(flags uint32) (*ThreadPoolParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerGetThreadPoolParameters(cAdmServer(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[ThreadPoolParameters](outParams, outParamsCount), nil
}

// SetThreadPoolParameters (C.virAdmServerSetThreadPoolParameters): Changes the limits on a server's
// worker threads.
//
// The change lasts until the daemon ends. Fields that are left out keep their value. Fails with
// `VIR_ERR_INVALID_ARG` for read-only fields or when the minimum exceeds the maximum.
func (self *AdmServer) SetThreadPoolParameters(params *ThreadPoolParameters, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerSetThreadPoolParameters(cAdmServer(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetID (C.virAdmClientGetID): Gives the number that identifies a client within its server.
//
// It gives: The number, or the largest 64-bit value (-1) on failure.
func (self *AdmClient) GetID() (uint64, error) {
	var outResult C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmClientGetID(cAdmClient(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outResult), nil
}

// GetTimestamp (C.virAdmClientGetTimestamp): Tells when a client connected.
//
// It gives: Seconds since 1970-01-01 UTC, or -1 on failure.
func (self *AdmClient) GetTimestamp() (int64, error) {
	var outResult C.longlong
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmClientGetTimestamp(cAdmClient(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int64(outResult), nil
}

// GetTransport (C.virAdmClientGetTransport): Tells how a client is connected.
func (self *AdmClient) GetTransport() (ClientTransport, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmClientGetTransport(cAdmClient(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return ClientTransport(outResult), nil
}

// ListClients (C.virAdmServerListClients): Lists the clients of a server with handles to all of them.
//
// The caller frees each handle and the array, which ends with a NULL that is not counted.
func (self *AdmServer) ListClients(flags uint32) ([]AdmClient, error) {
	var outClients *C.virAdmClientPtr
	var outClientsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerListClients(cAdmServer(self), C.uint(flags), &outClients, &outClientsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outClients, outClientsCount, newAdmClient), nil
}

// LookupClient (C.virAdmServerLookupClient): Finds a client of a server by its number. Fails with
// `VIR_ERR_NO_CLIENT` when there is none.
func (self *AdmServer) LookupClient(id uint64, flags uint32) (*AdmClient, error) {
	var outResult C.virAdmClientPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerLookupClient(cAdmServer(self), C.ulonglong(id), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newAdmClient(outResult), nil
}

// GetInfo (C.virAdmClientGetInfo): Tells who a client is: its process, user, address or certificate.
//
// The caller frees the set with `virTypedParamsFree`.
func (self *AdmClient) GetInfo(flags uint32) (*ClientInfo, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmClientGetInfo(cAdmClient(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[ClientInfo](outParams, outParamsCount), nil
}

// Close (C.virAdmClientClose): Disconnects a client from the daemon, by force.
//
// The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.
func (self *AdmClient) Close(flags int32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmClientClose(cAdmClient(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetClientLimits (C.virAdmServerGetClientLimits): Reads the limits on a server's clients, and how
// many there are.
//
// The caller frees the set with `virTypedParamsFree`.
func (self *AdmServer) GetClientLimits(flags uint32) (*ClientLimitsParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerGetClientLimits(cAdmServer(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[ClientLimitsParameters](outParams, outParamsCount), nil
}

// SetClientLimits (C.virAdmServerSetClientLimits): Changes the limits on a server's clients.
//
// The change lasts until the daemon ends; clients already connected stay. Fails with
// `VIR_ERR_INVALID_ARG` when more unauthenticated clients than clients would be allowed.
func (self *AdmServer) SetClientLimits(params *ClientLimitsParameters, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerSetClientLimits(cAdmServer(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// UpdateTlsFiles (C.virAdmServerUpdateTlsFiles): Makes a server read its TLS certificates, keys and
// revocation list anew.
//
// Clients that are connected keep the session they have. Fails, with the old files in force, when the
// new ones are unusable.
func (self *AdmServer) UpdateTlsFiles(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmServerUpdateTlsFiles(cAdmServer(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetLoggingOutputs (C.virAdmConnectGetLoggingOutputs): Reads where a daemon writes its log. The
// caller frees the text.
//
// It gives: Number of outputs, or -1 on failure.
func (self *AdmConnect) GetLoggingOutputs(flags uint32) (string, error) {
	var outResult C.int
	var outOutputs *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectGetLoggingOutputs(cAdmConnect(self), C.uint(flags), &outResult, &outOutputs, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outOutputs), nil
}

// GetLoggingFilters (C.virAdmConnectGetLoggingFilters): Reads which parts of a daemon log from which
// level on. The caller frees the text.
//
// It gives: Number of filters, or -1 on failure.
func (self *AdmConnect) GetLoggingFilters(flags uint32) (string, error) {
	var outResult C.int
	var outFilters *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectGetLoggingFilters(cAdmConnect(self), C.uint(flags), &outResult, &outFilters, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outFilters), nil
}

// SetLoggingOutputs (C.virAdmConnectSetLoggingOutputs): Replaces the list of places a daemon writes
// its log to.
//
// The change lasts until the daemon ends. Nothing changes when the text has an error.
func (self *AdmConnect) SetLoggingOutputs(outputs string, flags uint32) error {
	cOutputs := optional(outputs)
	defer freeText(cOutputs)
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectSetLoggingOutputs(cAdmConnect(self), cOutputs, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetLoggingFilters (C.virAdmConnectSetLoggingFilters): Replaces the list of logging filters of a
// daemon.
//
// The change lasts until the daemon ends. Nothing changes when the text has an error.
func (self *AdmConnect) SetLoggingFilters(filters string, flags uint32) error {
	cFilters := optional(filters)
	defer freeText(cFilters)
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectSetLoggingFilters(cAdmConnect(self), cFilters, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetDaemonTimeout (C.virAdmConnectSetDaemonTimeout): Sets how long a daemon without clients and
// without work stays before it ends itself.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when the daemon was started in a way that rules it out.
func (self *AdmConnect) SetDaemonTimeout(timeout uint, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectSetDaemonTimeout(cAdmConnect(self), C.uint(timeout), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DaemonShutdown (C.virAdmConnectDaemonShutdown): Asks a daemon to end.
//
// Running guests go on without it, unless `VIR_DAEMON_SHUTDOWN_PRESERVE` asks for them to be saved or
// shut down first. The connection is lost when the daemon ends.
func (self *AdmConnect) DaemonShutdown(flags DaemonShutdownFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virAdmConnectDaemonShutdown(cAdmConnect(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
