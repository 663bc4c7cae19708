// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdminDriver` as calls of the program `admin`, and what stands for objects in them.

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::*;
use polyvirt_driver::traits::AdminDriver;
use polyvirt_driver::{Result, TypedParam};
use polyvirt_rpc::convert::{number, params_from_wire, params_to_wire};
use polyvirt_wire::admin::*;

use crate::Connection;

impl AdminDriver for Connection {
    fn adm_connect_is_alive(&self) -> Result<bool> {
        crate::by_hand::adm_connect_is_alive(self)
    }

    fn adm_connect_list_servers(&self, flags: u32) -> Result<Vec<AdmServerRef>> {
        let args = ConnectListServersArgs {
            need_results: 1,
            flags,
        };
        let ret = self.call::<procedures::ConnectListServers>(&args)?;
        Ok(ret.servers.into_iter().map(server_from_wire).collect())
    }

    fn adm_connect_get_lib_version(&self) -> Result<u64> {
        let ret = self.call::<procedures::ConnectGetLibVersion>(&())?;
        Ok(ret.lib_ver)
    }

    fn adm_connect_lookup_server(&self, name: &str, flags: u32) -> Result<AdmServerRef> {
        let args = ConnectLookupServerArgs {
            name: name.to_owned(),
            flags,
        };
        let ret = self.call::<procedures::ConnectLookupServer>(&args)?;
        Ok(server_from_wire(ret.srv))
    }

    fn adm_server_get_thread_pool_parameters(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<TypedParam>> {
        let args = ServerGetThreadPoolParametersArgs {
            srv: server_to_wire(srv),
            flags,
        };
        let ret = self.call::<procedures::ServerGetThreadPoolParameters>(&args)?;
        params_from_wire(ret.params)
    }

    fn adm_server_set_thread_pool_parameters(&self, srv: &AdmServerRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let args = ServerSetThreadPoolParametersArgs {
            srv: server_to_wire(srv),
            params: params_to_wire(params),
            flags,
        };
        self.call::<procedures::ServerSetThreadPoolParameters>(&args)
    }

    fn adm_server_list_clients(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<AdmClientRef>> {
        let args = ServerListClientsArgs {
            srv: server_to_wire(srv),
            need_results: 1,
            flags,
        };
        let ret = self.call::<procedures::ServerListClients>(&args)?;
        Ok(ret.clients.into_iter().map(client_from_wire).collect())
    }

    fn adm_server_lookup_client(&self, srv: &AdmServerRef, id: u64, flags: u32) -> Result<AdmClientRef> {
        let args = ServerLookupClientArgs {
            srv: server_to_wire(srv),
            id,
            flags,
        };
        let ret = self.call::<procedures::ServerLookupClient>(&args)?;
        Ok(client_from_wire(ret.clnt))
    }

    fn adm_client_get_info(&self, client: &AdmClientRef, flags: u32) -> Result<Vec<TypedParam>> {
        let args = ClientGetInfoArgs {
            clnt: client_to_wire(client),
            flags,
        };
        let ret = self.call::<procedures::ClientGetInfo>(&args)?;
        params_from_wire(ret.params)
    }

    fn adm_client_close(&self, client: &AdmClientRef, flags: u32) -> Result<()> {
        let args = ClientCloseArgs {
            clnt: client_to_wire(client),
            flags,
        };
        self.call::<procedures::ClientClose>(&args)
    }

    fn adm_server_get_client_limits(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<TypedParam>> {
        let args = ServerGetClientLimitsArgs {
            srv: server_to_wire(srv),
            flags,
        };
        let ret = self.call::<procedures::ServerGetClientLimits>(&args)?;
        params_from_wire(ret.params)
    }

    fn adm_server_set_client_limits(&self, srv: &AdmServerRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let args = ServerSetClientLimitsArgs {
            srv: server_to_wire(srv),
            params: params_to_wire(params),
            flags,
        };
        self.call::<procedures::ServerSetClientLimits>(&args)
    }

    fn adm_server_update_tls_files(&self, srv: &AdmServerRef, flags: u32) -> Result<()> {
        let args = ServerUpdateTlsFilesArgs {
            srv: server_to_wire(srv),
            flags,
        };
        self.call::<procedures::ServerUpdateTlsFiles>(&args)
    }

    fn adm_connect_get_logging_outputs(&self, flags: u32) -> Result<(i32, String)> {
        let args = ConnectGetLoggingOutputsArgs {
            flags,
        };
        let ret = self.call::<procedures::ConnectGetLoggingOutputs>(&args)?;
        Ok((number(ret.noutputs, "noutputs")?, ret.outputs))
    }

    fn adm_connect_get_logging_filters(&self, flags: u32) -> Result<(i32, Option<String>)> {
        let args = ConnectGetLoggingFiltersArgs {
            flags,
        };
        let ret = self.call::<procedures::ConnectGetLoggingFilters>(&args)?;
        Ok((number(ret.nfilters, "nfilters")?, ret.filters))
    }

    fn adm_connect_set_logging_outputs(&self, outputs: Option<&str>, flags: u32) -> Result<()> {
        let args = ConnectSetLoggingOutputsArgs {
            outputs: outputs.map(str::to_owned),
            flags,
        };
        self.call::<procedures::ConnectSetLoggingOutputs>(&args)
    }

    fn adm_connect_set_logging_filters(&self, filters: Option<&str>, flags: u32) -> Result<()> {
        let args = ConnectSetLoggingFiltersArgs {
            filters: filters.map(str::to_owned),
            flags,
        };
        self.call::<procedures::ConnectSetLoggingFilters>(&args)
    }

    fn adm_connect_set_daemon_timeout(&self, timeout: u32, flags: u32) -> Result<()> {
        let args = ConnectSetDaemonTimeoutArgs {
            timeout,
            flags,
        };
        self.call::<procedures::ConnectSetDaemonTimeout>(&args)
    }

    fn adm_connect_daemon_shutdown(&self, flags: AdmConnectDaemonShutdownFlags) -> Result<()> {
        let args = ConnectDaemonShutdownArgs {
            flags: flags.bits(),
        };
        self.call::<procedures::ConnectDaemonShutdown>(&args)
    }
}

fn server_to_wire(object: &AdmServerRef) -> Server {
    Server {
        name: object.name.to_string(),
    }
}

fn server_from_wire(object: Server) -> AdmServerRef {
    AdmServerRef::new(object.name)
}

fn client_to_wire(object: &AdmClientRef) -> Client {
    Client {
        srv: server_to_wire(&object.server),
        id: object.id,
        timestamp: object.timestamp,
        transport: object.transport.0.cast_unsigned(),
    }
}

fn client_from_wire(object: Client) -> AdmClientRef {
    AdmClientRef::new(server_from_wire(object.srv), object.id, object.timestamp, ClientTransport(object.transport.cast_signed()))
}
