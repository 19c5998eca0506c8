package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Language;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://example.org/world/2024/05/01/council-keeps-old-bridge.html,Council keeps old bridge,world",
                "https://example.org/news/world/council_keeps_old_bridge/123456/,Council keeps old bridge,world",
                "https://example.org/en/business/council-keeps-old-bridge/a-68912345,Council keeps old bridge,business",
                "https://example.org/news/world-europe-12345678,-,-",
                "https://example.org/council-keeps-old-bridge-in-2024,Council keeps old bridge in 2024,-",
                "https://example.org/2024/05/council-keeps-bridge,Council keeps bridge,-",
                "https://example.org/a/b?title=council-keeps-old-bridge,-,-",
                "https://example.org/%D0%BC%D0%B8%D1%80/%D1%81%D0%BE%D0%B2%D0%B5%D1%82-%D0%BD%D0%B5-%D1%80%D0%B5%D1%88%D0%B8%D0%BB,Совет не решил,мир",
                "https://example.org/12345678-council-keeps-old-bridge-9f8a7b6c5d.php,Council keeps old bridge,-",
                "https://example.org/,-,-",
            })
    void an_address_gives_words_and_section(String url, String title, String section) {
        WebAddress address = Objects.requireNonNull(WebAddress.parse(url));
        Slug slug = Slug.of(address);

        assertEquals(title, slug == null ? null : slug.title());
        assertEquals(section, Sections.find(address));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "en,pt,https://example.com/kim-jong-un-deve-ir-a-russia-este-mes-para-negociacoes-com-putin",
                "en,es,https://example.com/el-gobierno-aprueba-la-subida-de-las-pensiones-para-el-proximo-ano",
                "en,fr,https://example.com/le-president-de-la-republique-est-attendu-dans-les-alpes-pour-un-sommet",
                "en,de,https://example.com/bundesregierung-will-das-gesetz-fuer-den-ausbau-der-windkraft-noch-aendern",
                "en,it,https://example.com/il-governo-approva-la-riforma-delle-pensioni-che-cosa-cambia-per-i-lavoratori",
                "en,nl,https://example.com/kabinet-wil-het-aantal-vluchten-van-en-naar-schiphol-niet-verder-laten-groeien",
                "en,pl,https://example.com/rzad-nie-zmieni-ustawy-o-podatkach-ale-bedzie-nowa-ulga-dla-rodzin",
                "en,sv,https://example.com/regeringen-vill-inte-hoja-skatten-for-dem-som-har-hoga-inkomster",
                "de,en,https://example.com/why-the-government-is-not-going-to-raise-taxes-for-the-rich",
                "es,pt,https://example.com/governo-nao-vai-aumentar-os-impostos-das-empresas-em-portugal",
                "en,-,https://example.com/why-the-government-is-not-going-to-raise-taxes-for-the-rich",
                "en,-,https://example.com/kim-jong-un-putin-vladivostok-summit-weapons-deal",
                "en,-,https://example.com/la-la-land-star-emma-stone-wins-best-actress",
                "en,-,https://example.com/el-chapo-trial-jury-finds-drug-lord-guilty",
                "en,-,https://example.com/die-hard-actor-bruce-willis-has-dementia-family-says",
                "en,-,https://example.com/volkswagen-bmw-audi-mercedes",
                "pt,-,https://example.com/kim-jong-un-deve-ir-a-russia-este-mes-para-negociacoes-com-putin",
                "ru,-,https://example.com/v-moskve-na-ulice-do-i-po-ne-za-pod-nad-rabotoy",
                "el,-,https://example.com/oi-exelixeis-stin-oukrania-kai-o-polemos-me-ti-rosia",
                "und,-,https://example.com/kim-jong-un-deve-ir-a-russia-este-mes-para-negociacoes-com-putin",
                "en,-,https://example.com/12345",
            })
    void the_source_language_is_told_only_when_it_is_clear(String text, String expected, String url) {
        WebAddress address = Objects.requireNonNull(WebAddress.parse(url));
        Slug slug = Slug.of(address);
        Language language = text.equals("und") ? Language.UNDETERMINED : new Language(text, 1);

        assertEquals(expected, slug == null ? null : new SourceLanguage().find(slug, address, language));
    }
}
