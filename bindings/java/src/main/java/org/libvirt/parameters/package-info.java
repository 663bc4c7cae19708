/** Names of parameters, by sets. */
package org.libvirt.parameters;
