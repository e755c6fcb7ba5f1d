package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reduction;
import disclosure.casefile.Role;
import disclosure.handling.Outbox.Entry;
import disclosure.handling.Outbox.Message;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The counter looks after what left the house, and settles what no program can know: whether a message in doubt arrived. */
@Service
public class TendingOutbox {

    private final Outbox outbox;
    private final PostingMessages posting;
    private final UnitOfWork unit;

    public TendingOutbox(Outbox outbox, PostingMessages posting, UnitOfWork unit) {
        this.outbox = outbox;
        this.posting = posting;
        this.unit = unit;
    }

    /** Newest first. @param state null for all */
    public Ruling<Page<Entry>> list(@Nullable MessageState state, Actor actor, int page, int size) {
        return mayTend(actor) ? Ruling.granted(outbox.list(state, page, size)) : notAllowed();
    }

    /** Sends what is in doubt or failed once more: a new message to the address the case has today. */
    public Ruling<Entry> sendAgain(String id, Actor actor, Moment now) {
        if (!mayTend(actor)) return notAllowed();
        return unit.run(() -> {
            Optional<Message> known = outbox.message(id);
            if (known.isEmpty()) return unknown(id);
            Message message = known.get();
            if (message.body().isEmpty()) return Ruling.refused(Reduction.SHORTEST, OutboxReason.MESSAGE_REDUCED, id);
            return settled(id, List.of(MessageState.IN_DOUBT, MessageState.FAILED), MessageState.SENT_AGAIN, actor, now)
                    .flatMap(settled -> posting.postAgain(message, actor.id(), now))
                    .flatMap(this::entry);
        });
    }

    /** People found that a message in doubt arrived. */
    public Ruling<Entry> arrived(String id, Actor actor, Moment now) {
        if (!mayTend(actor)) return notAllowed();
        return unit.run(() -> settled(id, List.of(MessageState.IN_DOUBT), MessageState.ARRIVED, actor, now));
    }

    private Ruling<Entry> settled(String id, List<MessageState> from, MessageState to, Actor actor, Moment now) {
        boolean moved = outbox.settle(id, from, to, actor.id(), now.at());
        return entry(id)
                .flatMap(entry -> moved
                        ? Ruling.granted(entry)
                        : Ruling.refused(Article.internalRule(), OutboxReason.NOT_FOR_PEOPLE_TO_SETTLE, entry.state()));
    }

    private Ruling<Entry> entry(String id) {
        return outbox.find(id).<Ruling<Entry>>map(Ruling::granted).orElseGet(() -> unknown(id));
    }

    private static boolean mayTend(Actor actor) {
        return actor.is(Role.REGISTRAR) || actor.is(Role.OFFICE_HEAD);
    }

    private static <T> Ruling<T> notAllowed() {
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.OUTBOX);
    }

    private static <T> Ruling<T> unknown(String id) {
        return Ruling.refused(Article.internalRule(), OutboxReason.MESSAGE_UNKNOWN, id);
    }
}
