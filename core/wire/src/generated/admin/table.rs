// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Every procedure and every event of the program `admin`, by number.

use super::procedures;
use crate::procedure::{EventInfo, Procedure, ProcedureInfo};

/// Every procedure, by number.
pub static PROCEDURES: &[ProcedureInfo] = &[
    procedures::ConnectOpen::INFO,
    procedures::ConnectClose::INFO,
    procedures::ConnectGetLibVersion::INFO,
    procedures::ConnectListServers::INFO,
    procedures::ConnectLookupServer::INFO,
    procedures::ServerGetThreadPoolParameters::INFO,
    procedures::ServerSetThreadPoolParameters::INFO,
    procedures::ServerListClients::INFO,
    procedures::ServerLookupClient::INFO,
    procedures::ClientGetInfo::INFO,
    procedures::ClientClose::INFO,
    procedures::ServerGetClientLimits::INFO,
    procedures::ServerSetClientLimits::INFO,
    procedures::ConnectGetLoggingOutputs::INFO,
    procedures::ConnectGetLoggingFilters::INFO,
    procedures::ConnectSetLoggingOutputs::INFO,
    procedures::ConnectSetLoggingFilters::INFO,
    procedures::ServerUpdateTlsFiles::INFO,
    procedures::ConnectSetDaemonTimeout::INFO,
    procedures::ConnectDaemonShutdown::INFO,
];

/// Every event, by number.
pub static EVENTS: &[EventInfo] = &[];
