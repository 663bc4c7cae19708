# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""What records are in Python, and how their fields are shown."""

import show

RECORDS = {
    "SecurityModel": (
        "list",
        {
            "model": show.text,
            "doi": show.text,
        },
    ),
    "ConnectCredential": (
        "list",
        {
            "type": show.number,
            "prompt": show.text,
            "challenge": show.text,
            "defresult": show.text,
            "result": show.text,
            "resultlen": show.unsigned,
        },
    ),
    "ConnectAuth": (
        "list",
        {
            "credtype": show.numbers,
            "cb": show.data,
            "cbdata": show.data,
        },
    ),
    "DomainBlockStats": (
        "tuple",
        {
            "rd_req": show.number,
            "rd_bytes": show.number,
            "wr_req": show.number,
            "wr_bytes": show.number,
            "errs": show.number,
        },
    ),
    "DomainBlockInfo": (
        "list",
        {
            "capacity": show.number,
            "allocation": show.number,
            "physical": show.number,
        },
    ),
    "DomainBlockJobInfo": (
        "dict",
        {
            "type": show.number,
            "bandwidth": show.number,
            "cur": show.number,
            "end": show.number,
        },
    ),
    "DomainDiskError": (
        "entry",
        {
            "disk": show.text,
            "error": show.number,
        },
    ),
    "DomainInterfaceStats": (
        "tuple",
        {
            "rx_bytes": show.number,
            "rx_packets": show.number,
            "rx_errs": show.number,
            "rx_drop": show.number,
            "tx_bytes": show.number,
            "tx_packets": show.number,
            "tx_errs": show.number,
            "tx_drop": show.number,
        },
    ),
    "DomainEventGraphicsAddress": (
        "dict",
        {
            "family": show.number,
            "node": show.text,
            "service": show.text,
        },
    ),
    "DomainEventGraphicsSubjectIdentity": (
        "tuple",
        {
            "type": show.text,
            "name": show.text,
        },
    ),
    "DomainEventGraphicsSubject": (
        "bare",
        {
            "identities": show.records("DomainEventGraphicsSubjectIdentity"),
        },
    ),
    "DomainFSInfo": (
        "tuple",
        {
            "mountpoint": show.text,
            "name": show.text,
            "fstype": show.text,
            "devAlias": show.texts,
        },
    ),
    "DomainIPAddress": (
        "dict",
        {
            "type": show.number,
            "addr": show.text,
            "prefix": show.unsigned,
        },
    ),
    "DomainInterface": (
        "entry",
        {
            "name": show.text,
            "hwaddr": show.text,
            "addrs": show.records("DomainIPAddress"),
        },
    ),
    "DomainJobInfo": (
        "list",
        {
            "type": show.number,
            "timeElapsed": show.number,
            "timeRemaining": show.number,
            "dataTotal": show.number,
            "dataProcessed": show.number,
            "dataRemaining": show.number,
            "memTotal": show.number,
            "memProcessed": show.number,
            "memRemaining": show.number,
            "fileTotal": show.number,
            "fileProcessed": show.number,
            "fileRemaining": show.number,
        },
    ),
    "DomainMemoryStat": (
        "manual",
        {
            "tag": show.number,
            "val": show.number,
        },
    ),
    "DomainStatsRecord": (
        "manual",
        {
            "dom": show.thing,
            "params": show.params,
        },
    ),
    "VcpuInfo": (
        "tuple",
        {
            "number": show.unsigned,
            "state": show.number,
            "cpuTime": show.number,
            "cpu": show.number,
        },
    ),
    "DomainIOThreadInfo": (
        "tuple",
        {
            "iothread_id": show.unsigned,
            "cpumap": show.bitmap,
        },
    ),
    "SecurityLabel": (
        "list",
        {
            "label": show.text,
            "enforcing": show.truth,
        },
    ),
    "DomainControlInfo": (
        "list",
        {
            "state": show.number,
            "details": show.number,
            "stateTime": show.number,
        },
    ),
    "DomainInfo": (
        "list",
        {
            "state": show.number,
            "maxMem": show.number,
            "memory": show.number,
            "nrVirtCpu": show.number,
            "cpuTime": show.number,
        },
    ),
    "Error": (
        "list",
        {
            "code": show.number,
            "domain": show.number,
            "message": show.text,
            "level": show.record("ErrorLevel"),
            "conn": show.thing,
            "dom": show.thing,
            "str1": show.text,
            "str2": show.text,
            "str3": show.text,
            "int1": show.number,
            "int2": show.number,
            "net": show.thing,
        },
    ),
    "NetworkDHCPLease": (
        "dict",
        {
            "iface": show.text,
            "expirytime": show.number,
            "type": show.number,
            "mac": show.text,
            "iaid": show.text,
            "ipaddr": show.text,
            "prefix": show.unsigned,
            "hostname": show.text,
            "clientid": show.text,
        },
    ),
    "NodeInfo": (
        "manual",
        {
            "model": show.text,
            "memory": show.number,
            "cpus": show.unsigned,
            "mhz": show.unsigned,
            "nodes": show.unsigned,
            "sockets": show.unsigned,
            "cores": show.unsigned,
            "threads": show.unsigned,
        },
    ),
    "NodeCPUStats": (
        "entry",
        {
            "field": show.text,
            "value": show.number,
        },
    ),
    "NodeMemoryStats": (
        "entry",
        {
            "field": show.text,
            "value": show.number,
        },
    ),
    "StoragePoolInfo": (
        "list",
        {
            "state": show.number,
            "capacity": show.number,
            "allocation": show.number,
            "available": show.number,
        },
    ),
    "StorageVolInfo": (
        "list",
        {
            "type": show.number,
            "capacity": show.number,
            "allocation": show.number,
        },
    ),
    "TypedParameter": (
        "list",
        {
            "field": show.text,
            "type": show.number,
            "value": show.data,
        },
    ),
}
