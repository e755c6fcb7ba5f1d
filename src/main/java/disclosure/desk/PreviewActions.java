package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Reading;
import disclosure.desk.CaseSheets.Failed;
import disclosure.handling.Moment;
import disclosure.handling.PreviewingPeriod;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a letter or an extension would do to the due day, shown on the page before anybody does it. */
@StaffPage
class PreviewActions {

    private final PreviewingPeriod previews;
    private final CaseSheets sheets;
    private final FormBinder binder;
    private final Words words;
    private final Clock clock;

    PreviewActions(PreviewingPeriod previews, CaseSheets sheets, FormBinder binder, Words words, Clock clock) {
        this.previews = previews;
        this.sheets = sheets;
        this.binder = binder;
        this.words = words;
        this.clock = clock;
    }

    /** As much of the letter as the days depend on. */
    record LetterDays(
            @NotNull ConsultationKind kind,
            @Nullable LocalDate assumedDelivery,
            @Nullable LocalDate assumedAnswer) {}

    record ExtensionDays(@NotNull Integer workingDays) {}

    @PostMapping("/desk/cases/{reference}/acts/{kind}/preview")
    ModelAndView preview(
            @PathVariable("reference") String typed,
            @PathVariable("kind") String kind,
            Actor actor,
            HttpServletRequest request) {
        Reference reference = CaseSheets.reference(typed);
        ActKind act = SideAct.PREVIEWED.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        Moment now = Moment.of(clock);
        return act == ActKind.CONSULTATION_SENT
                ? letter(reference, actor, now, request)
                : extension(reference, act, actor, now, request);
    }

    private ModelAndView letter(Reference reference, Actor actor, Moment now, HttpServletRequest request) {
        ActKind act = ActKind.CONSULTATION_SENT;
        FormBinder.Bound<LetterDays> bound = binder.bind(LetterDays.class, request);
        PageForm again = again(act, bound.form());
        if (bound.value().isEmpty()) return unreadable(reference, act, actor, now, bound.form(), again);
        LetterDays days = bound.value().get();
        Ruling<PreviewingPeriod.Consultation> tried = previews.consultation(
                reference,
                new PreviewingPeriod.Letter(days.kind(), null, days.assumedDelivery(), days.assumedAnswer()),
                actor,
                now);
        return shown(reference, act, actor, now, again, tried.map(this::lines));
    }

    private ModelAndView extension(
            Reference reference, ActKind act, Actor actor, Moment now, HttpServletRequest request) {
        FormBinder.Bound<ExtensionDays> bound = binder.bind(ExtensionDays.class, request);
        PageForm again = again(act, bound.form());
        if (bound.value().isEmpty()) return unreadable(reference, act, actor, now, bound.form(), again);
        Ruling<List<String>> lines = previews.extension(
                        reference, bound.value().get().workingDays(), actor, now)
                .map(preview -> List.of(
                        now(preview.now()),
                        words.message("desk.preview.extended", due(preview.extended())),
                        words.message("desk.preview.basis", preview.article().chinese())));
        return shown(reference, act, actor, now, again, lines);
    }

    private ModelAndView shown(
            Reference reference, ActKind act, Actor actor, Moment now, PageForm form, Ruling<List<String>> lines) {
        Failed place = new Failed(act.name(), form);
        if (lines instanceof Refused<List<String>> no) {
            form.refused(no.refusal());
            return sheets.failed(reference, actor, now, place);
        }
        return sheets.tried(reference, actor, now, place, lines.orElseThrow());
    }

    /** What is wrong is told at the fields of the form on the page. */
    private ModelAndView unreadable(
            Reference reference, ActKind act, Actor actor, Moment now, PageForm wrong, PageForm form) {
        for (String field : new String[] {"kind", "assumedDelivery", "assumedAnswer", "workingDays"})
            if (wrong.error(field) != null)
                form.reject(field, form.value(field).isEmpty() ? "page.invalid.NotNull" : "page.invalid.typeMismatch");
        return sheets.failed(reference, actor, now, new Failed(act.name(), form));
    }

    /** Everything that was typed stays, however little of it was looked at. */
    private static PageForm again(ActKind act, PageForm read) {
        Map<String, String> typed = new LinkedHashMap<>();
        read.typed().forEach((field, values) -> typed.put(field, values.get(0)));
        return PageForm.with(form(act), typed);
    }

    private static Class<? extends Record> form(ActKind act) {
        return switch (act) {
            case CONSULTATION_SENT -> SideAct.Consultation.class;
            case EXTENSION_PROPOSED -> SideAct.ExtensionWish.class;
            default -> CaseAct.Extension.class;
        };
    }

    private List<String> lines(PreviewingPeriod.Consultation preview) {
        List<String> lines = new ArrayList<>();
        lines.add(now(preview.now()));
        if (!preview.excludes()) lines.add(words.message("desk.preview.nothing"));
        else lines.add(words.message("desk.preview.sent", preview.sent().workingDaysLeft()));
        lines.add(words.message("desk.preview.delivered", words.day(preview.deliveredOn())));
        preview.answered().ifPresent(ending -> lines.add(ending("desk.preview.answered", ending)));
        preview.silent().ifPresent(ending -> lines.add(ending("desk.preview.silent", ending)));
        lines.add(words.message("desk.preview.basis", preview.article().chinese()));
        return lines;
    }

    private String now(Reading reading) {
        return words.message("desk.preview.now", due(reading));
    }

    private String ending(String key, PreviewingPeriod.Ending ending) {
        return words.message(key, words.day(ending.on()), due(ending.reading()), ending.leftOut());
    }

    private String due(Reading reading) {
        LocalDate day = reading.replyDueOn();
        return day == null ? words.label(reading.state()) : words.day(day);
    }
}
