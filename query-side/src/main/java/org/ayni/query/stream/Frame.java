package org.ayni.query.stream;

/**
 * What a stream says about one position, ready to be sent.
 *
 * @param bytes shared by all who get it; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // shared, not compared
record Frame(long position, byte[] bytes) {}
