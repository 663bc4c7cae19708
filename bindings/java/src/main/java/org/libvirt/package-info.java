/** Virtual machines and their hosts: connections, domains, networks, storage. */
package org.libvirt;
