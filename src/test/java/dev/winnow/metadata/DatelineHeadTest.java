package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineHeadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ACCRA, March 12 (Reuters) - The council voted on Tuesday.; ACCRA, March 12 (Reuters); Reuters; The c",
                "BERLIN (dpa) – Der Rat hat am Dienstag beschlossen.; BERLIN (dpa); dpa; Der R",
                "Paris, le 12 mars (AFP) - Le conseil a voté mardi.; Paris, le 12 mars (AFP); AFP; Le co",
                "МОСКВА, 12 мар - РИА Новости. Совет решил оставить мост.; МОСКВА, 12 мар - РИА Новости; РИА Новости; Совет",
                "МОСКВА, 12 марта. /ТАСС/. Совет решил оставить мост.; МОСКВА, 12 марта. /ТАСС/; ТАСС; Совет",
                "新华社北京3月12日电（记者张三）市议会星期二决定桥梁将继续开放，市民可以放心通行。; 新华社北京3月12日电; 新华社; 市议会星期",
                "(서울=연합뉴스) 홍길동 기자 = 시의회는 화요일 다리를 계속 열어 두기로 했다.; (서울=연합뉴스); 연합뉴스; 시의회는 ",
                "【東京共同】市議会は火曜日、橋を開けておくことを決めた。来年も続く。; 【東京共同】; 共同; 市議会は火",
                "Madrid, 12 mar (EFE).- El consejo votó el martes.; Madrid, 12 mar (EFE); EFE; El co",
                "(ANSA) - ROMA, 12 MAR - Il consiglio ha votato martedì.; (ANSA) - ROMA, 12 MAR; ANSA; Il co",
                "ANKARA (AA) - Meclis salı günü karar verdi, dedi.; ANKARA (AA); AA; Mecli",
                "القاهرة 12 مارس (رويترز) - صوت المجلس يوم الثلاثاء على إبقاء الجسر.; القاهرة 12 مارس (رويترز); رويترز; صوت ا",
                "नई दिल्ली, 12 मार्च (भाषा) परिषद ने मंगलवार को पुल खुला रखा।; नई दिल्ली, 12 मार्च (भाषा); भाषा; परिषद",
                "Zawircze, 14.03.2012 (PAZ) – Prom utknął na mieliźnie.; Zawircze, 14.03.2012 (PAZ); PAZ; Prom ",
                "ЗАРЕЧЬЕ, 21 сентября 2011 – ЗИА. Ледник отступил за год.; ЗАРЕЧЬЕ, 21 сентября 2011 – ЗИА; ЗИА; Ледни",
                "LONDON — The council voted to keep the bridge open.; LONDON; ; The c",
                "København (Ritzau) - Rådet besluttede tirsdag at holde broen åben.; København (Ritzau); Ritzau; Rådet",
            })
    void a_dateline_is_taken_as_printed(String line, String printed, String agency, String text) {
        Datelines.Found found = DatelineHead.read(line);

        assertNotNull(found);
        assertEquals(printed, found.printed());
        assertEquals(agency, found.agency());
        assertEquals(text.strip(), line.substring(found.end(), found.end() + 5).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON - a city of many bridges, and of many councils too.",
                "Paris - the city of many bridges, and of many councils too.",
                "NASA – The agency said on Tuesday that the bridge is visible.",
                "BREAKING – The council voted to keep the bridge open on Tuesday.",
                "LIGHTEN YOUR LOAD – The council voted to keep the bridge open.",
                "Peter Müller (SPD) – Der Abgeordnete sagte am Dienstag nichts dazu.",
                "Tuesday, March 12 – We met at the bridge and went home again.",
                "Chapter 12 – The bridge was old and the council older than the bridge.",
                "Well - I never thought the council would keep the bridge open.",
                "记者从会议上获悉，桥梁将继续开放，市民可以放心通行，不必担心。",
            })
    void a_sentence_with_a_dash_has_no_dateline(String line) {
        assertNull(DatelineHead.read(line));
    }
}
