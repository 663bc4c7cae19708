/** Flags, by the names of their sets in C. */
package org.libvirt.flags;
