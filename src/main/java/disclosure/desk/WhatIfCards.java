package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Reading;
import disclosure.desk.WhatIfCard.Asked;
import disclosure.desk.WhatIfCard.Row;
import disclosure.desk.WhatIfCard.What;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.PreviewingPeriod.Consultation;
import disclosure.handling.PreviewingPeriod.Ending;
import disclosure.law.Article;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries out a notice, a consultation or an extension for the page of a case; an address asks, and nothing is stored. */
@Component
class WhatIfCards {

    private static final int LONGEST_EXTENSION = 20;
    private static final int SHORTEST_WINDOW = 5;
    private static final int LONGEST_WINDOW = 60;

    private final PreviewingPeriod previews;
    private final Calendars calendars;

    WhatIfCards(PreviewingPeriod previews, Calendars calendars) {
        this.previews = previews;
        this.calendars = calendars;
    }

    private record Tried(Article article, List<Row> rows) {}

    /** @param query of the address; what it does not say, or says in a way nobody can read, is as if not said */
    WhatIfCard of(Reference reference, Map<String, String> query, Actor actor, Moment now) {
        What what = named(What.values(), query.get("whatIf"));
        if (what == null) return WhatIfCard.empty();
        Asked asked = new Asked(what, said(query, "kind"), said(query, "on"), said(query, "days"));
        Ruling<Tried> tried = switch (what) {
            case NOTICE -> notice(reference, asked, actor, now);
            case CONSULTATION -> consultation(reference, asked, actor, now);
            case EXTENSION -> extension(reference, asked, actor, now);
        };
        return tried instanceof Refused<Tried> no
                ? new WhatIfCard(asked, List.of(), null, no.refusal())
                : new WhatIfCard(
                        asked, tried.orElseThrow().rows(), tried.orElseThrow().article(), null);
    }

    private Ruling<Tried> notice(Reference reference, Asked asked, Actor actor, Moment now) {
        return previews.notice(reference, window(asked), day(asked), actor, now).map(it -> {
            List<Row> rows = new ArrayList<>();
            rows.add(row("now", null, it.now(), it.now()));
            rows.add(row("notice.sent", now.today(), it.sent(), it.now()));
            rows.add(ending("notice.corrected", it.corrected(), it.now()));
            rows.add(new Row("notice.silent", it.windowEndsOn(), Reading.State.AWAITING_CORRECTION, null, null));
            return new Tried(it.article(), rows);
        });
    }

    private Ruling<Tried> consultation(Reference reference, Asked asked, Actor actor, Moment now) {
        ConsultationKind kind = named(ConsultationKind.values(), asked.kind());
        PreviewingPeriod.Letter letter =
                new PreviewingPeriod.Letter(kind == null ? ConsultationKind.THIRD_PARTY : kind, null, null, day(asked));
        return previews.consultation(reference, letter, actor, now).map(it -> new Tried(it.article(), rows(it, now)));
    }

    private List<Row> rows(Consultation it, Moment now) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("now", null, it.now(), it.now()));
        rows.add(row(it.excludes() ? "consultation.sent" : "consultation.nothing", now.today(), it.sent(), it.now()));
        it.answered().ifPresent(ending -> rows.add(ending("consultation.answered", ending, it.now())));
        it.silent().ifPresent(ending -> rows.add(ending("consultation.silent", ending, it.now())));
        return rows;
    }

    private Ruling<Tried> extension(Reference reference, Asked asked, Actor actor, Moment now) {
        return previews.extension(reference, days(asked, LONGEST_EXTENSION), actor, now)
                .map(it -> new Tried(
                        it.article(),
                        List.of(
                                row("now", null, it.now(), it.now()),
                                row("extension", now.today(), it.extended(), it.now()))));
    }

    private Row ending(String key, Ending ending, Reading before) {
        return row(key, ending.on(), ending.reading(), before);
    }

    private Row row(String key, @Nullable LocalDate on, Reading reading, Reading before) {
        return new Row(
                key, on, reading.state(), reading.replyDueOn(), moved(before.replyDueOn(), reading.replyDueOn()));
    }

    private @Nullable Integer moved(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) return null;
        WorkingDays calendar = calendars.current();
        return to.isBefore(from) ? -calendar.count(to, from) : calendar.count(from, to);
    }

    private static String said(Map<String, String> query, String name) {
        return query.getOrDefault(name, "").strip();
    }

    /** Null for what the bureau gives in that case. */
    private static @Nullable Integer window(Asked asked) {
        int days = days(asked, 0);
        return days == 0 ? null : Integer.valueOf(Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, days)));
    }

    private static int days(Asked asked, int otherwise) {
        return asked.days().matches("\\d{1,3}") ? Integer.parseInt(asked.days()) : otherwise;
    }

    private static @Nullable LocalDate day(Asked asked) {
        try {
            return asked.on().isEmpty() ? null : LocalDate.parse(asked.on());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
