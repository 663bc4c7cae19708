package libvirt

import "fmt"

// word is the word for a number, by its place; there are numbers without one.
func word[Number ~int](number Number, words ...string) string {
	if number < 0 || int(number) >= len(words) || words[number] == "" {
		return "unknown"
	}
	return words[number]
}

// What happened to a domain, and how, as texts: by number.
var (
	domainEvents  = []string{"defined", "undefined", "started", "suspended", "resumed", "stopped", "shutdown"}
	domainDetails = [][]string{
		DOMAIN_EVENT_DEFINED:   {"added", "updated"},
		DOMAIN_EVENT_UNDEFINED: {"removed"},
		DOMAIN_EVENT_STARTED:   {"booted", "migrated", "restored", "snapshot"},
		DOMAIN_EVENT_SUSPENDED: {"paused", "migrated", "I/O error", "watchdog", "restored", "snapshot"},
		DOMAIN_EVENT_RESUMED:   {"unpaused", "migrated", "snapshot"},
		DOMAIN_EVENT_STOPPED:   {"shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "snapshot"},
		DOMAIN_EVENT_SHUTDOWN:  {"finished"},
	}
)

// String is what happened, for logs. An event without a word has no word for how either.
func (e DomainEventLifecycle) String() string {
	detail := ""
	if e.Event >= 0 && int(e.Event) < len(domainDetails) {
		detail = word(e.Detail, domainDetails[e.Event]...)
	}
	return fmt.Sprintf("Domain event=%q detail=%q", word(e.Event, domainEvents...), detail)
}

// String is what happened, for logs.
func (e NetworkEventLifecycle) String() string {
	return fmt.Sprintf("Network event=%q", word(e.Event, "defined", "undefined", "started", "stopped"))
}

// String is what happened, for logs.
func (e StoragePoolEventLifecycle) String() string {
	event := word(e.Event, "defined", "undefined", "started", "stopped", "created", "deleted")
	return fmt.Sprintf("StoragePool event=%q", event)
}

// String is what happened, for logs.
func (e NodeDeviceEventLifecycle) String() string {
	return fmt.Sprintf("NodeDevice event=%q", word(e.Event, "created", "deleted"))
}

// String is what happened, for logs.
func (e SecretEventLifecycle) String() string {
	return fmt.Sprintf("Secret event=%q", word(e.Event, "defined", "undefined"))
}

// String is what happened, for logs.
func (e DomainEventGraphics) String() string {
	return fmt.Sprintf("Graphics phase=%q", word(e.Phase, "connected", "initialized", "disconnected"))
}

// String is the offset, for logs.
func (e DomainEventRTCChange) String() string {
	return fmt.Sprintf("RTC change offset=%d", e.Utcoffset)
}

// String is the action, for logs.
func (e DomainEventWatchdog) String() string {
	return fmt.Sprintf("Watchdog action=%d", e.Action)
}

// String is the disk and the action, for logs.
func (e DomainEventIOError) String() string {
	return fmt.Sprintf("I/O error path=%q alias=%q action=%d", e.SrcPath, e.DevAlias, e.Action)
}

// String is the disk, the action and the reason, for logs.
func (e DomainEventIOErrorReason) String() string {
	return fmt.Sprintf("IO error path=%q alias=%q action=%d reason=%q", e.SrcPath, e.DevAlias, e.Action, e.Reason)
}

// String is the disk and the state of the job, for logs.
func (e DomainEventBlockJob) String() string {
	return fmt.Sprintf("Block job disk=%q status=%d type=%d", e.Disk, e.Status, e.Type)
}

// String is the disk and the reason, for logs.
func (e DomainEventDiskChange) String() string {
	return fmt.Sprintf("Disk change old=%q new=%q alias=%q reason=%d",
		e.OldSrcPath, e.NewSrcPath, e.DevAlias, e.Reason)
}

// String is the device and the reason, for logs.
func (e DomainEventTrayChange) String() string {
	return fmt.Sprintf("Tray change dev=%q reason=%d", e.DevAlias, e.Reason)
}

// String is the size, for logs; its spelling is the one that programs know.
func (e DomainEventBalloonChange) String() string {
	return fmt.Sprintf("Ballon change %d", e.Actual)
}

// String is the device, for logs; programs know it with the space at its end.
func (e DomainEventDeviceRemoved) String() string {
	return fmt.Sprintf("Device %q removed ", e.DevAlias)
}
