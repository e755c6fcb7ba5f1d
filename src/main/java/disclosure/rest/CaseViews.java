package disclosure.rest;

import static disclosure.rest.Views.VIEWS;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.casefile.RecordedAct;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases.Opened;
import disclosure.rest.CaseView.ActView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an opened case. */
@Component
class CaseViews {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final TaskItems tasks;
    private final ObjectMapper json;

    CaseViews(TaskItems tasks, ObjectMapper json) {
        this.tasks = tasks;
        this.json = json;
    }

    CaseView of(Opened opened, LocalDate today) {
        return new CaseView(
                VIEWS.standing(opened.standing(), today),
                opened.reading().map(reading -> ReadingView.of(reading, null)).orElse(null),
                opened.file().acts().stream().map(this::act).toList(),
                tasks.of(opened.tasks(), today),
                opened.papers().stream().map(AttachmentView::of).toList(),
                new CaseView.HiddenView(
                        opened.hidden().identityProofs(), opened.hidden().unsorted()),
                opened.remedies().stream().map(CaseView.RemedyDayView::of).toList(),
                opened.applicant().map(VIEWS::applicant).orElse(null),
                opened.reducedOn().orElse(null));
    }

    private ActView act(RecordedAct recorded) {
        Map<String, @Nullable Object> details = json.convertValue(recorded.act(), FIELDS);
        details.remove("on");
        return new ActView(
                recorded.number(),
                recorded.act().kind(),
                recorded.act().on(),
                recorded.at().atZone(Moment.ZONE).toOffsetDateTime(),
                recorded.by(),
                details);
    }
}
