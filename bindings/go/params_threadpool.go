// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ThreadPoolParameters: Worker threads of a server. Minimum, maximum and priority workers can be set,
// the rest is for reading.
type ThreadPoolParameters struct {
	// JobQueueDepthSet: whether JobQueueDepth is there.
	JobQueueDepthSet bool

	// JobQueueDepth (C.VIR_THREADPOOL_JOB_QUEUE_DEPTH): Number of calls that wait for a worker; read-only.
	JobQueueDepth uint `param:"jobQueueDepth"`

	// FreeWorkersSet: whether FreeWorkers is there.
	FreeWorkersSet bool

	// FreeWorkers (C.VIR_THREADPOOL_WORKERS_FREE): Number of idle workers; read-only.
	FreeWorkers uint `param:"freeWorkers"`

	// PrioWorkersSet: whether PrioWorkers is there.
	PrioWorkersSet bool

	// PrioWorkers (C.VIR_THREADPOOL_WORKERS_PRIORITY): Number of extra workers kept for high-priority
	// calls, which never wait for the hypervisor.
	PrioWorkers uint `param:"prioWorkers"`

	// MaxWorkersSet: whether MaxWorkers is there.
	MaxWorkersSet bool

	// MaxWorkers (C.VIR_THREADPOOL_WORKERS_MAX): Upper limit of ordinary workers.
	MaxWorkers uint `param:"maxWorkers"`

	// MinWorkersSet: whether MinWorkers is there.
	MinWorkersSet bool

	// MinWorkers (C.VIR_THREADPOOL_WORKERS_MIN): Number of ordinary workers that are always kept.
	MinWorkers uint `param:"minWorkers"`

	// CurrentWorkersSet: whether CurrentWorkers is there.
	CurrentWorkersSet bool

	// CurrentWorkers (C.VIR_THREADPOOL_WORKERS_CURRENT): Number of ordinary workers there are; read-only.
	CurrentWorkers uint `param:"nWorkers"`
}
