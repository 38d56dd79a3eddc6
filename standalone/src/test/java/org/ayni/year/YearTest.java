package org.ayni.year;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** Plays the year twice, each time from an empty book: as it reads in German, and as it reads in Spanish. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("org/ayni/year/ein-jahr.feature")
@SelectClasspathResource("org/ayni/year/un-anio.feature")
@ConfigurationParameter(key = "cucumber.glue", value = "org.ayni.year")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
class YearTest {}
