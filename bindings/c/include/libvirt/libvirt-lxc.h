/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-lxc.h: what only LXC has.
 */
#ifndef LIBVIRT_LXC_H
# define LIBVIRT_LXC_H

# include <libvirt/libvirt.h>

# ifdef __cplusplus
extern "C" {
# endif

/**
 * Opens the Linux namespaces of a running container, one file descriptor for each.
 *
 * They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the
 * local host only.
 *
 * @param domain The domain to act on.
 * @param fdlist Receives the file descriptors.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 1.0.2
 */
int virDomainLxcOpenNamespace(virDomainPtr domain, int **fdlist, unsigned int flags);

/**
 * Moves the calling process into a container's namespaces.
 *
 * To be in the new process namespace as well, the caller has to fork afterwards. Call it in a
 * single-threaded child process, as there may be no complete way back.
 *
 * @param domain The domain to act on.
 * @param nfdlist Number of elements in `fdlist`.
 * @param fdlist Namespaces from `virDomainLxcOpenNamespace`.
 * @param noldfdlist Number of elements in `oldfdlist`.
 * @param oldfdlist Receives descriptors of the namespaces left behind, to return to; NULL when not
 *   wanted.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virDomainLxcEnterNamespace(virDomainPtr domain,
                               unsigned int nfdlist,
                               int *fdlist,
                               unsigned int *noldfdlist,
                               int **oldfdlist,
                               unsigned int flags);

/**
 * Gives the calling process a container's security label.
 *
 * With SELinux it takes effect at the next `exec`, with AppArmor at once. Does nothing for other
 * models that have no per-process label.
 *
 * @param model Security model of the host.
 * @param label Label of the container.
 * @param oldlabel Receives the label held before; NULL when not wanted.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.4
 */
int virDomainLxcEnterSecurityLabel(virSecurityModelPtr model,
                                   virSecurityLabelPtr label,
                                   virSecurityLabelPtr oldlabel,
                                   unsigned int flags);

/**
 * Moves the calling process into a container's control groups.
 *
 * From then on its resource use counts as the container's. Fails with `VIR_ERR_OPERATION_INVALID`
 * when the container is not running.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif /* LIBVIRT_LXC_H */
