package org.ayni.standalone;

import java.nio.file.Path;
import org.ayni.journal.sqlite.SqliteJournals;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the store before anything else is started: when it cannot be opened, nothing else need be. It is closed last. */
final class OpenStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = Path.of(context.getEnvironment().getRequiredProperty("ayni.data"));
        var journals = SqliteJournals.open(data, new StoreFailureStop((WebServerApplicationContext) context));
        var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        beans.registerSingleton("journals", journals);
        beans.registerDisposableBean("journals", journals::close);
    }
}
