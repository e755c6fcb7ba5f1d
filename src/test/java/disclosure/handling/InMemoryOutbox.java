package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.handling.Recipient.Kind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages that leave no house. */
public final class InMemoryOutbox implements Outbox, Remembering {

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public void add(Message message) {
        messages.put(message.id(), message);
        put(message, MessageState.PENDING, null, null);
    }

    /** As the sender would. */
    public void became(String id, MessageState state, Instant at) {
        put(messages.get(id), state, at, null);
    }

    private void put(Message message, MessageState state, @Nullable Instant settledAt, @Nullable String by) {
        Kind kind = message.recipient().kind();
        entries.put(
                message.id(),
                new Entry(
                        message.id(),
                        message.reference(),
                        message.purpose(),
                        kind,
                        state,
                        0,
                        null,
                        message.postedAt(),
                        state == MessageState.PENDING ? message.postedAt() : null,
                        settledAt,
                        by,
                        message.againOf()));
    }

    @Override
    public Optional<Message> message(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    @Override
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Page<Entry> list(@Nullable MessageState state, int page, int size) {
        List<Entry> all = entries.values().stream()
                .filter(entry -> state == null || entry.state() == state)
                .toList();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), all.size());
    }

    @Override
    public Map<MessageState, Integer> counts() {
        Map<MessageState, Integer> counts = new EnumMap<>(MessageState.class);
        entries.values().forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public boolean settle(String id, List<MessageState> from, MessageState to, String by, Instant at) {
        Entry entry = entries.get(id);
        if (entry == null || !from.contains(entry.state())) return false;
        put(messages.get(id), to, at, by);
        return true;
    }

    @Override
    public boolean isAnyUnsent(Reference reference) {
        return entries.values().stream()
                .filter(entry -> reference.equals(entry.reference()))
                .anyMatch(entry ->
                        entry.state().compareTo(MessageState.SENDING) <= 0 || entry.state() == MessageState.IN_DOUBT);
    }

    @Override
    public void reduce(Reference reference) {
        messages.replaceAll((id, message) -> reference.equals(message.reference())
                ? new Message(
                        id,
                        reference,
                        message.purpose(),
                        message.recipient(),
                        "",
                        "",
                        "",
                        message.attachments(),
                        message.postedAt(),
                        message.postedBy(),
                        message.againOf())
                : message);
    }

    @Override
    public Runnable remember() {
        Map<String, Message> messagesThen = new LinkedHashMap<>(messages);
        Map<String, Entry> entriesThen = new LinkedHashMap<>(entries);
        return () -> {
            messages.clear();
            messages.putAll(messagesThen);
            entries.clear();
            entries.putAll(entriesThen);
        };
    }
}
