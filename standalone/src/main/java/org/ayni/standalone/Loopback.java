package org.ayni.standalone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;

/** Until there is a login, the server is reachable from this machine alone, whatever is configured. */
final class Loopback implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        try {
            factory.setAddress(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }

    /** After the configured address was set. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
