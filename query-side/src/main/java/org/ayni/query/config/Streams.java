package org.ayni.query.config;

import org.ayni.journal.Journals;
import org.ayni.query.http.Questions;
import org.ayni.query.stream.Frames;
import org.ayni.query.stream.JournalsStream;
import org.ayni.query.stream.PartnershipStream;
import org.ayni.query.stream.StreamController;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.view.Progress;
import org.ayni.query.view.Projecting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live streams. */
@Configuration(proxyBeanMethods = false)
class Streams {

    @Bean
    StreamController streamController(
            Questions questions,
            Journals journals,
            Timeline timeline,
            Projecting projecting,
            Progress progress,
            QuerySettings settings) {
        return new StreamController(
                questions,
                new PartnershipStream(journals.reader(), new Frames(timeline), progress, settings.heartbeat()),
                new JournalsStream(journals.reader(), projecting, progress, settings.heartbeat()));
    }
}
