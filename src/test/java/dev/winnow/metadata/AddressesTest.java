package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.winnow.model.Metadata.Location;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "HTTPS://WWW.Example.COM:443/A?utm_source=x&b=2&fbclid=1#top https://www.example.com/A?b=2 example.com",
                "http://example.co.uk https://unused example.co.uk",
                "http://news.example.co.uk:8080/a/ http://news.example.co.uk:8080/a/ example.co.uk",
                "http://192.168.0.1/a http://192.168.0.1/a -",
                "http://[2001:DB8::1]:80/a http://[2001:db8::1]/a -",
                "https://bücher.example.рф/straße https://xn--bcher-kva.example.xn--p1ai/stra%C3%9Fe example.xn--p1ai",
                "https://user:secret@example.org/a https://example.org/a example.org",
                "www.example.com.br/a https://www.example.com.br/a example.com.br",
                "https://a.b.city.kawasaki.jp/x https://a.b.city.kawasaki.jp/x city.kawasaki.jp",
                "https://a.b.c.kawasaki.jp/x https://a.b.c.kawasaki.jp/x b.c.kawasaki.jp",
                "https://example.org./%c3%a9?gclid=1 https://example.org/%C3%A9 example.org",
                "https://co.uk/x https://co.uk/x -",
            })
    void an_address_has_one_normal_form_and_a_domain(String found, String canonical, String domain) {
        String expected = canonical.equals("https://unused") ? "http://example.co.uk/" : canonical;

        assertEquals(new Location(found, expected, domain), location("Source: " + found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Source: https://example.org/a.; https://example.org/a",
                "Source: (https://example.org/a); https://example.org/a",
                "Source: https://example.org/a_(b); https://example.org/a_(b)",
                "Fonte: <https://example.org/a>; https://example.org/a",
                "来源：https://example.org/a; https://example.org/a",
                "Original article - https://example.org/a, ; https://example.org/a",
                "https://example.org/a; https://example.org/a",
                "[https://example.org/a]; https://example.org/a",
            })
    void marks_around_an_address_are_not_part_of_it(String line, String url) {
        Location location = location(line);

        assertNotNull(location);
        assertEquals(url, location.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: a person close to the talks",
                "The ministry wrote at https://example.org/a that nothing had changed.",
                "Source: https://",
                "Source: https://localhost/a",
                "Source: https://exa mple",
                "Source: https://example.org:99999/a",
                "Source: https://example..org/a",
                "Resource: xhttps://example.org/a",
            })
    void a_line_that_names_no_address_as_its_source_gives_none(String line) {
        assertNull(location(line));
    }

    @Test
    void two_lone_addresses_leave_the_source_open() {
        assertNull(Pages.find("https://example.org/a\n\n" + Pages.PROSE + "\n\nhttps://example.com/b", Map.of())
                .metadata()
                .location());
    }

    @Test
    void an_address_that_is_too_long_is_none() {
        assertNull(location("Source: https://example.org/" + "a".repeat(2_000)));
    }

    @Test
    void hostile_lines_take_linear_time() {
        String line = "https://" + "http://www.".repeat(200_000) + ")".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> location(line));
    }

    private static @Nullable Location location(String line) {
        return Pages.find(Pages.PROSE + "\n\n" + line, Map.of()).metadata().location();
    }
}
