package dev.sideline.slack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Through which proxy to go, as the usual variables say it.
 *
 * @param https for https and wss
 * @param http for http and ws
 * @param except hosts that are reached directly: a name with everything below it, or {@code *} for all
 */
public record Proxies(@Nullable URI https, @Nullable URI http, List<String> except) {

    public static final Proxies NONE = new Proxies(null, null, List.of());

    /**
     * From the values of {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY}; null or blank where not set.
     *
     * @throws IllegalArgumentException when an address is not a URL with a host
     */
    public static Proxies of(@Nullable String https, @Nullable String http, @Nullable String except) {
        return new Proxies(address(https), address(http), except == null ? List.of() : hosts(except));
    }

    /** The proxy for an address; null when it is reached directly. */
    public @Nullable URI forAddress(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (except.stream().anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name))) {
            return null;
        }
        boolean secure = "https".equals(address.getScheme()) || "wss".equals(address.getScheme());
        return secure ? https : http;
    }

    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                URI proxy = forAddress(uri);
                return List.of(
                        proxy == null
                                ? Proxy.NO_PROXY
                                : new Proxy(
                                        Proxy.Type.HTTP,
                                        InetSocketAddress.createUnresolved(proxy.getHost(), portOf(proxy))));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException reason) {
                // There is no second proxy to turn to; the caller learns of the failure itself.
            }
        };
    }

    static int portOf(URI proxy) {
        return proxy.getPort() > 0 ? proxy.getPort() : "https".equals(proxy.getScheme()) ? 443 : 80;
    }

    private static @Nullable URI address(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        URI address = URI.create(value.contains("://") ? value.strip() : "http://" + value.strip());
        if (address.getHost() == null) {
            throw new IllegalArgumentException("not the address of a proxy: it has no host");
        }
        return address;
    }

    private static List<String> hosts(String list) {
        return Arrays.stream(list.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
