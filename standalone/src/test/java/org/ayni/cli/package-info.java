/** Proves the command line against the real chronology and a server that is a stub; the last tests start the real one. */
package org.ayni.cli;
