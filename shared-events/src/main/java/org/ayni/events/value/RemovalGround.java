package org.ayni.events.value;

/** For whose sake a file must go, whoever has named it: the grounds of Article 17 (1) of the GDPR that do not wait for anybody's agreement. */
public enum RemovalGround {
    /** Somebody who can be recognised has taken back the consent. */
    CONSENT_WITHDRAWN,
    /** Somebody who can be recognised objects, and nothing outweighs that. */
    OBJECTION,
    /** It may not be kept: nobody ever had the right to it, or a law or a court says so. */
    UNLAWFUL
}
