# Generated from api-spec by `cargo xtask generate`. Do not edit.
# What records are in Perl, and how their fields are shown.
package Records;

use strict;
use warnings;

use Show;

# Names in C, keys in Perl, and how each is shown.
our %FIELDS = (
    'SecurityModel' => [
        ['model', 'model', \&text],
        ['doi', 'doi', \&text],
    ],
    'ConnectCredential' => [
        ['type', 'type', \&number],
        ['prompt', 'prompt', \&text],
        ['challenge', 'challenge', \&text],
        ['defresult', 'defresult', \&text],
        ['result', 'result', \&text],
        ['resultlen', 'resultlen', \&number],
    ],
    'ConnectAuth' => [
        ['credtype', 'credtype', each_of(\&number)],
        ['cb', 'cb', \&data],
        ['cbdata', 'cbdata', \&data],
    ],
    'DomainBlockStats' => [
        ['rd_req', 'rd_req', \&number],
        ['rd_bytes', 'rd_bytes', \&number],
        ['wr_req', 'wr_req', \&number],
        ['wr_bytes', 'wr_bytes', \&number],
        ['errs', 'errs', \&number],
    ],
    'DomainBlockInfo' => [
        ['capacity', 'capacity', \&number],
        ['allocation', 'allocation', \&number],
        ['physical', 'physical', \&number],
    ],
    'DomainBlockJobInfo' => [
        ['type', 'type', \&number],
        ['bandwidth', 'bandwidth', \&number],
        ['cur', 'cur', \&number],
        ['end', 'end', \&number],
    ],
    'DomainDiskError' => [
        ['disk', 'path', \&text],
        ['error', 'error', \&number],
    ],
    'DomainInterfaceStats' => [
        ['rx_bytes', 'rx_bytes', \&number],
        ['rx_packets', 'rx_packets', \&number],
        ['rx_errs', 'rx_errs', \&number],
        ['rx_drop', 'rx_drop', \&number],
        ['tx_bytes', 'tx_bytes', \&number],
        ['tx_packets', 'tx_packets', \&number],
        ['tx_errs', 'tx_errs', \&number],
        ['tx_drop', 'tx_drop', \&number],
    ],
    'DomainEventGraphicsAddress' => [
        ['family', 'family', \&number],
        ['node', 'node', \&text],
        ['service', 'service', \&text],
    ],
    'DomainEventGraphicsSubjectIdentity' => [
        ['type', 'type', \&text],
        ['name', 'name', \&text],
    ],
    'DomainEventGraphicsSubject' => [
        ['identities', 'identities', records('DomainEventGraphicsSubjectIdentity')],
    ],
    'DomainFSInfo' => [
        ['mountpoint', 'mountpoint', \&text],
        ['name', 'name', \&text],
        ['fstype', 'fstype', \&text],
        ['devAlias', 'devalias', each_of(\&text)],
    ],
    'DomainIPAddress' => [
        ['type', 'type', \&number],
        ['addr', 'addr', \&text],
        ['prefix', 'prefix', \&number],
    ],
    'DomainInterface' => [
        ['name', 'name', \&text],
        ['hwaddr', 'hwaddr', \&text],
        ['addrs', 'addrs', records('DomainIPAddress')],
    ],
    'DomainJobInfo' => [
        ['type', 'type', \&number],
        ['timeElapsed', 'timeElapsed', \&number],
        ['timeRemaining', 'timeRemaining', \&number],
        ['dataTotal', 'dataTotal', \&number],
        ['dataProcessed', 'dataProcessed', \&number],
        ['dataRemaining', 'dataRemaining', \&number],
        ['memTotal', 'memTotal', \&number],
        ['memProcessed', 'memProcessed', \&number],
        ['memRemaining', 'memRemaining', \&number],
        ['fileTotal', 'fileTotal', \&number],
        ['fileProcessed', 'fileProcessed', \&number],
        ['fileRemaining', 'fileRemaining', \&number],
    ],
    'DomainMemoryStat' => [
        ['tag', 'tag', \&number],
        ['val', 'val', \&number],
    ],
    'DomainStatsRecord' => [
        ['dom', 'dom', \&thing],
        ['params', 'data', \&params],
    ],
    'VcpuInfo' => [
        ['number', 'number', \&number],
        ['state', 'state', \&number],
        ['cpuTime', 'cpuTime', \&number],
        ['cpu', 'cpu', \&number],
    ],
    'DomainIOThreadInfo' => [
        ['iothread_id', 'number', \&number],
        ['cpumap', 'affinity', \&data],
    ],
    'SecurityLabel' => [
        ['label', 'label', \&text],
        ['enforcing', 'enforcing', \&truth],
    ],
    'DomainControlInfo' => [
        ['state', 'state', \&number],
        ['details', 'details', \&number],
        ['stateTime', 'stateTime', \&number],
    ],
    'DomainInfo' => [
        ['state', 'state', \&number],
        ['maxMem', 'maxMem', \&number],
        ['memory', 'memory', \&number],
        ['nrVirtCpu', 'nrVirtCpu', \&number],
        ['cpuTime', 'cpuTime', \&number],
    ],
    'Error' => [
        ['code', 'code', \&number],
        ['domain', 'domain', \&number],
        ['message', 'message', \&text],
        ['level', 'level', record('ErrorLevel')],
        ['conn', 'conn', \&thing],
        ['dom', 'dom', \&thing],
        ['str1', 'str1', \&text],
        ['str2', 'str2', \&text],
        ['str3', 'str3', \&text],
        ['int1', 'int1', \&number],
        ['int2', 'int2', \&number],
        ['net', 'net', \&thing],
    ],
    'NetworkDHCPLease' => [
        ['iface', 'iface', \&text],
        ['expirytime', 'expirytime', \&number],
        ['type', 'type', \&number],
        ['mac', 'mac', \&text],
        ['iaid', 'iaid', \&text],
        ['ipaddr', 'ipaddr', \&text],
        ['prefix', 'prefix', \&number],
        ['hostname', 'hostname', \&text],
        ['clientid', 'clientid', \&text],
    ],
    'NodeInfo' => [
        ['model', 'model', \&text],
        ['memory', 'memory', \&number],
        ['cpus', 'cpus', \&number],
        ['mhz', 'mhz', \&number],
        ['nodes', 'nodes', \&number],
        ['sockets', 'sockets', \&number],
        ['cores', 'cores', \&number],
        ['threads', 'threads', \&number],
    ],
    'NodeCPUStats' => [
        ['field', 'field', \&text],
        ['value', 'value', \&number],
    ],
    'NodeMemoryStats' => [
        ['field', 'field', \&text],
        ['value', 'value', \&number],
    ],
    'StoragePoolInfo' => [
        ['state', 'state', \&number],
        ['capacity', 'capacity', \&number],
        ['allocation', 'allocation', \&number],
        ['available', 'available', \&number],
    ],
    'StorageVolInfo' => [
        ['type', 'type', \&number],
        ['capacity', 'capacity', \&number],
        ['allocation', 'allocation', \&number],
    ],
    'TypedParameter' => [
        ['field', 'field', \&text],
        ['type', 'type', \&number],
        ['value', 'value', \&data],
    ],
);

# Records that are entries of one hash, and the numbers of its keys.
our %ENTRIES = (
    'DomainMemoryStat' => {
        'swap_in' => 0,
        'swap_out' => 1,
        'major_fault' => 2,
        'minor_fault' => 3,
        'unused' => 4,
        'available' => 5,
        'actual_balloon' => 6,
        'rss' => 7,
        'usable' => 8,
        'last_update' => 9,
        'disk_caches' => 10,
        'hugetlb_pgalloc' => 11,
        'hugetlb_pgfail' => 12,
        'nr' => 13,
    },
    'NodeCPUStats' => {
    },
    'NodeMemoryStats' => {
    },
);

# Typed parameters that are yes or no.
our @BOOLEANS = (
    qr/^alignment_faults$/,
    qr/^branch_instructions$/,
    qr/^branch_misses$/,
    qr/^bus_cycles$/,
    qr/^cache_misses$/,
    qr/^cache_references$/,
    qr/^cmt$/,
    qr/^context_switches$/,
    qr/^cpu_clock$/,
    qr/^cpu_cycles$/,
    qr/^cpu_migrations$/,
    qr/^disk\.[^.]+\.partition$/,
    qr/^emulation_faults$/,
    qr/^instructions$/,
    qr/^mbml$/,
    qr/^mbmt$/,
    qr/^page_faults$/,
    qr/^page_faults_maj$/,
    qr/^page_faults_min$/,
    qr/^readonly$/,
    qr/^ref_cpu_cycles$/,
    qr/^stalled_cycles_backend$/,
    qr/^stalled_cycles_frontend$/,
    qr/^success$/,
    qr/^task_clock$/,
    qr/^vcpu\.[^.]+\.halted$/,
);

1;
