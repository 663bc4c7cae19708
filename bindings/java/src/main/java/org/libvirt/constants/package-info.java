/** Numbers with names, by the names of their enums in C. */
package org.libvirt.constants;
