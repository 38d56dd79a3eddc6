package org.ayni.query.contests;

import java.util.Optional;
import org.ayni.events.value.Country;
import org.ayni.events.value.MunicipalityId;

/** In which country a municipality is, as its own journal says; empty when that says nothing. */
interface Countries {
    Optional<Country> of(MunicipalityId municipality);
}
