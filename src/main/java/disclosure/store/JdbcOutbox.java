package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePosted;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.Outbox;
import disclosure.handling.Page;
import disclosure.handling.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Messages as rows beside the acts that made them, so that both are kept or neither. */
@Repository
class JdbcOutbox implements Outbox {

    private static final String OF_MESSAGE = " WHERE agency = :agency AND message_id = :id";

    private static final Set<MessageState> SETTLED = EnumSet.of(
            MessageState.SENT,
            MessageState.IN_DOUBT,
            MessageState.FAILED,
            MessageState.SENT_AGAIN,
            MessageState.ARRIVED);

    /** What is still to leave, or may have left or not. */
    private static final Set<MessageState> UNSENT =
            EnumSet.of(MessageState.PENDING, MessageState.CLAIMED, MessageState.SENDING, MessageState.IN_DOUBT);

    private final Database database;
    private final ApplicationEventPublisher events;

    JdbcOutbox(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void add(Message message) {
        database.together(() -> {
            insert(message);
            for (int place = 0; place < message.attachments().size(); place++)
                database.sql("INSERT INTO outbox_attachment (agency, message_id, place, attachment_id)"
                                + " VALUES (:agency, :id, :place, :attachment)")
                        .param("id", message.id())
                        .param("place", place)
                        .param("attachment", message.attachments().get(place))
                        .update();
            events.publishEvent(new MessagePosted(message.id()));
        });
    }

    private void insert(Message message) {
        database.sql(
                        "INSERT INTO outbox_message (agency, message_id, reference, purpose, recipient, consulted, address,"
                                + " subject, body, posted_at, posted_by, again_of, state, due_at, tries) VALUES (:agency, :id,"
                                + " :reference, :purpose, :recipient, :consulted, :address, :subject, :body, :at, :by, :again,"
                                + " :state, :at, 0)")
                .param("id", message.id())
                .param("reference", value(message.reference()))
                .param("purpose", message.purpose())
                .param("recipient", message.recipient().kind())
                .param("consulted", message.recipient().consulted())
                .param("address", message.address())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("at", message.postedAt())
                .param("by", message.postedBy())
                .param("again", message.againOf())
                .param("state", MessageState.PENDING)
                .update();
    }

    @Override
    public Optional<Message> message(String id) {
        List<String> files = database.sql(
                        "SELECT attachment_id FROM outbox_attachment" + OF_MESSAGE + " ORDER BY place")
                .param("id", id)
                .list((row, i) -> row.getString("attachment_id"));
        return database.sql("SELECT * FROM outbox_message" + OF_MESSAGE)
                .param("id", id)
                .optional((row, i) -> message(row, files));
    }

    private static Message message(ResultSet row, List<String> files) throws SQLException {
        return new Message(
                row.getString("message_id"),
                reference(row),
                MessagePurpose.valueOf(row.getString("purpose")),
                new Recipient(Recipient.Kind.valueOf(row.getString("recipient")), row.getString("consulted")),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                files,
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getString("posted_by"),
                row.getString("again_of"));
    }

    @Override
    public Optional<Entry> find(String id) {
        return database.sql("SELECT * FROM outbox_message" + OF_MESSAGE)
                .param("id", id)
                .optional((row, i) -> entry(row));
    }

    @Override
    public Page<Entry> list(@Nullable MessageState state, int page, int size) {
        String where = " FROM outbox_message WHERE agency = :agency" + (state == null ? "" : " AND state = :state");
        List<Entry> entries = in(
                        state, "SELECT *" + where + " ORDER BY posted_at DESC, message_id LIMIT :size OFFSET :skip")
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> entry(row));
        return new Page<>(entries, in(state, "SELECT COUNT(*)" + where).number());
    }

    private Database.Statement in(@Nullable MessageState state, String sql) {
        Database.Statement statement = database.sql(sql);
        return state == null ? statement : statement.param("state", state);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        MessageState state = MessageState.valueOf(row.getString("state"));
        String failure = row.getString("failure");
        return new Entry(
                row.getString("message_id"),
                reference(row),
                MessagePurpose.valueOf(row.getString("purpose")),
                Recipient.Kind.valueOf(row.getString("recipient")),
                state,
                row.getInt("tries"),
                failure == null ? null : MessageFailure.valueOf(failure),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                state == MessageState.PENDING ? moment(row, "due_at") : null,
                SETTLED.contains(state) ? moment(row, "settled_at") : null,
                row.getString("settled_by"),
                row.getString("again_of"));
    }

    private static @Nullable String value(@Nullable Reference reference) {
        return reference == null ? null : reference.value();
    }

    private static @Nullable Reference reference(ResultSet row) throws SQLException {
        String value = row.getString("reference");
        return value == null ? null : new Reference(value);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public Map<MessageState, Integer> counts() {
        Map<MessageState, Integer> counts = new EnumMap<>(MessageState.class);
        database.sql("SELECT state, COUNT(*) AS messages FROM outbox_message WHERE agency = :agency GROUP BY state")
                .list((row, i) -> counts.put(MessageState.valueOf(row.getString("state")), row.getInt("messages")));
        return counts;
    }

    @Override
    public boolean settle(String id, List<MessageState> from, MessageState to, String by, Instant at) {
        return database.sql("UPDATE outbox_message SET state = :to, settled_by = :by, settled_at = :at" + OF_MESSAGE
                                + " AND state IN (:from)")
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    @Override
    public boolean isAnyUnsent(Reference reference) {
        return database.sql("SELECT COUNT(*) FROM outbox_message"
                                + " WHERE agency = :agency AND reference = :reference AND state IN (:unsent)")
                        .param("reference", reference.value())
                        .param("unsent", UNSENT)
                        .number()
                > 0;
    }

    @Override
    public void reduce(Reference reference) {
        database.sql("UPDATE outbox_message SET address = '', subject = '', body = ''"
                        + " WHERE agency = :agency AND reference = :reference AND state IN (:settled)")
                .param("reference", reference.value())
                .param("settled", SETTLED)
                .update();
    }
}
