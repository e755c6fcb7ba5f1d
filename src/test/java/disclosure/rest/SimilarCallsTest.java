package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was asked before, as the facade shows it. */
class SimilarCallsTest extends Calls {

    private String asked(String name, String text) {
        return posted("/api/public/requests", REQUEST.replace("李四", name).replace("2025年度社保基金预算", text))
                .text("/reference");
    }

    @Test
    void the_counter_sees_who_asked_and_the_proposal() {
        String first = asked("甲", "申请公开城乡居民养老保险补贴发放名单");
        asked("乙", "申请公开城乡居民养老保险补贴发放名单");
        asked("丙", "申请公开城乡居民养老保险补贴的发放名单");
        String again = asked("甲", "再次申请公开城乡居民养老保险补贴发放名单");

        Answer answer = got("/api/cases/" + again + "/similar");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/earlier")).hasSize(1);
        assertThat(answer.text("/earlier/0/reference")).isEqualTo(first);
        assertThat(answer.text("/earlier/0/answered")).isEqualTo("false");
        assertThat(answer.text("/earlier/0/stage")).isEqualTo("REGISTERED");
        assertThat(answer.body().at("/similar")).hasSize(2);
        assertThat(answer.text("/similar/0/applicant")).isEqualTo("乙");
        assertThat(answer.text("/publication/article")).isEqualTo("44(1)");
        assertThat(answer.text("/publication/others")).isEqualTo("2");
        assertThat(answer.text("/count/positionInMonth")).isEqualTo("2");

        assertThat(got("stranger", "/api/cases/" + again + "/similar").status()).isEqualTo(404);
        assertThat(got("/api/cases/RSJ-2026-99998-X/similar").status()).isEqualTo(404);
        assertThat(got("/api/cases/x/similar").status()).isEqualTo(404);
    }
}
