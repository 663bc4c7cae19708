// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A block job changed state, disk named by source path; <code>virConnectDomainEventBlockJobCallback</code>. */
@FunctionalInterface
public interface BlockJobListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param disk Disk: source path for <code>VIR_DOMAIN_EVENT_ID_BLOCK_JOB</code>, target name (<code>vda</code>) for <code>VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2</code>.
     * @param type Kind of job.
     * @param status What became of it.
     */
    void onEvent(Domain object, String disk, BlockJobType type, BlockJobStatus status);
}
