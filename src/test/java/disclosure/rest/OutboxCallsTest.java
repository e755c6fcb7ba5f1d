package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import disclosure.casefile.Reference;
import disclosure.handling.InMemoryOutbox;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.Moment;
import disclosure.handling.Outbox;
import disclosure.handling.PostingMessages;
import disclosure.handling.PostingMessages.Draft;
import disclosure.handling.Recipient;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What left the house, as the facade shows it, and what people make of a message in doubt. */
class OutboxCallsTest extends Calls {

    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    @Autowired
    PostingMessages posting;

    @Autowired
    InMemoryOutbox outbox;

    private String posted(MessageState state) {
        String reference = posted(
                        "/api/public/requests",
                        REQUEST.replace("\"phone\"", "\"email\": \"li@example.invalid\", \"phone\""))
                .text("/reference");
        Draft draft = new Draft(MessagePurpose.REPLY, Recipient.APPLICANT, "答复", "请查收。", List.of());
        String id = posting.post(Reference.read(reference).orElseThrow(), draft, "registrar", new Moment(NOW))
                .orElseThrow();
        outbox.became(id, state, NOW);
        return id;
    }

    @Test
    void a_list_shows_no_address_and_no_text() {
        String id = posted(MessageState.SENT);
        Answer list = got("/api/outbox?state=SENT");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text("/items/0/id")).isEqualTo(id);
        assertThat(list.text("/items/0/state")).isEqualTo("SENT");
        assertThat(list.text("/items/0/purpose")).isEqualTo("REPLY");
        assertThat(list.text("/items/0/settledAt")).isEqualTo("2026-03-05T09:00:00+08:00");
        assertThat(list.body().toString()).doesNotContain("example.invalid", "请查收", "\"答复\"");
        assertThat(got("/api/outbox?state=LOST").status()).isEqualTo(400);
        assertThat(got("/api/outbox?size=0").status()).isEqualTo(400);
        assertThat(got("/api/outbox?state=FAILED").body().at("/items")).isEmpty();
    }

    @Test
    void what_went_to_staff_belongs_to_no_case() {
        outbox.add(new Outbox.Message(
                "digest",
                null,
                MessagePurpose.DIGEST,
                Recipient.staff("office"),
                "office@bureau.example",
                "报表提醒",
                "一项",
                List.of(),
                NOW,
                "clock",
                null));
        outbox.became("digest", MessageState.ARRIVED, NOW);
        Answer list = got("/api/outbox?state=ARRIVED&size=200");
        assertThat(list.body().at("/items"))
                .filteredOn(one -> one.get("id").asText().equals("digest"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/reference").isTextual()).isFalse();
                    assertThat(one.get("recipient").asText()).isEqualTo("STAFF");
                });
    }

    @Test
    void a_message_in_doubt_is_sent_again_or_known_to_have_arrived() {
        String first = posted(MessageState.IN_DOUBT);
        Answer again = as("office", post("/api/outbox/{id}/resend", first));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/againOf")).isEqualTo(first);
        assertThat(again.text("/state")).isEqualTo("PENDING");
        Answer twice = as("office", post("/api/outbox/{id}/resend", first));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text("/detail")).contains("不能这样处理");
        String second = posted(MessageState.IN_DOUBT);
        Answer arrived = as("registrar", post("/api/outbox/{id}/arrived", second));
        assertThat(arrived.text("/state")).isEqualTo("ARRIVED");
        assertThat(arrived.text("/settledBy")).isEqualTo("registrar");
        assertThat(as("registrar", post("/api/outbox/{id}/arrived", "none")).status())
                .isEqualTo(404);
        assertThat(as("handler", post("/api/outbox/{id}/arrived", second)).status())
                .isEqualTo(409);
        assertThat(got("handler", "/api/outbox").status()).isEqualTo(409);
    }
}
