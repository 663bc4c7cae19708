/** Listeners for events, and what they are told. */
package org.libvirt.event;
