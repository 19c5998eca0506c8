package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncasedBylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 文/王小明; 王小明",
                "zh; 文/沈一白 图/顾小满; 沈一白",
                "zh; 记者张三; 张三",
                "zh; 记者 张三 李四; 张三/李四",
                "zh; 文 | 张三、李四 2024-03-12; 张三/李四",
                "zh; 記者：陳大文; 陳大文",
                "ja; 山田太郎記者; 山田太郎",
                "ja; 文・写真＝山田 太郎; 山田 太郎",
                "ko; 홍길동 기자 hong@example.kr; 홍길동",
                "ko; 글 홍길동; 홍길동",
                "ar; كتب أحمد علي; أحمد علي",
                "fa; نویسنده: علی رضایی; علی رضایی",
                "ar; بقلم: سلمى الحداد ونادر الزين; سلمى الحداد/نادر الزين",
                "ar; بقلم: وليد سالم; وليد سالم",
                "he; מאת: דני כהן; דני כהן",
                "he; מאת: נועה גלבוע ואיתי שדמון, קול המעגן; נועה גלבוע/איתי שדמון",
                "hi; लेखक: राम कुमार; राम कुमार",
                "bn; লেখক: রহিম উদ্দিন; রহিম উদ্দিন",
                "th; โดย สมชาย ใจดี; สมชาย ใจดี",
            })
    void a_byline_names_its_people(String language, String line, String authors) {
        Byline byline = UncasedByline.read(line, language);

        assertNotNull(byline);
        assertEquals(authors, String.join("/", byline.authors()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 记者从会议上获悉",
                "zh; 记者会现场",
                "ja; 記者の質問に答えた",
                "ko; 기자가 물었다",
                "ar; كتب على الجدار",
                "en; By Jane Doe",
            })
    void a_line_that_only_begins_like_one_is_no_byline(String language, String line) {
        assertNull(UncasedByline.read(line, language));
    }
}
