package org.ayni.events.value;

/** What others may do with a file. Whatever is not on the list is told in words. */
public enum Licence {
    /** CC0 1.0: nobody need ask. */
    CC0,
    /** Creative Commons Attribution 4.0; an older version is told in words. */
    CC_BY,
    /** Creative Commons Attribution-ShareAlike 4.0; an older version is told in words. */
    CC_BY_SA,
    /** Nobody's any more, or never anybody's. */
    PUBLIC_DOMAIN,
    /** Made by whoever adds it, who has not said more. */
    OWN_WORK,
    ALL_RIGHTS_RESERVED,
    /** Told in words. */
    OTHER,
    /** It was asked, and nobody knows. */
    UNKNOWN
}
