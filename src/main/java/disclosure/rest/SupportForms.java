package disclosure.rest;

import disclosure.handling.SupportingCase;
import disclosure.handling.TaskForm;
import disclosure.review.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent with the acts around a request; texts up to 5000 characters. */
final class SupportForms {

    private static final int TEXT = 5000;
    private static final int NAME = 200;

    private SupportForms() {}

    /** @param heldOn null for today @param people who took part, by function */
    record Interview(
            @Nullable LocalDate heldOn,
            @NotBlank @CodePoints(max = NAME) String place,
            @NotEmpty @Size(max = 20) List<@NotBlank @CodePoints(max = NAME) String> people,
            @NotBlank @CodePoints(max = TEXT) String matters,
            @NotBlank @CodePoints(max = TEXT) String result) {

        SupportingCase.Interview talk() {
            return new SupportingCase.Interview(heldOn, place, people, matters, result);
        }
    }

    record Assistance(@NotBlank @CodePoints(max = TEXT) String what) {}

    /** @param at null for now @param original whether the original went along */
    record HandOver(
            @NotBlank @CodePoints(max = NAME) String from,
            @NotBlank @CodePoints(max = NAME) String to,
            @Nullable OffsetDateTime at,
            boolean original) {

        SupportingCase.HandOver handOver() {
            return new SupportingCase.HandOver(from, to, at == null ? null : at.toInstant(), original);
        }
    }

    record Coordination(
            @NotBlank @CodePoints(max = NAME) String agency,
            @NotBlank @CodePoints(max = TEXT) String matter,
            @NotBlank @CodePoints(max = TEXT) String result) {}

    record Search(
            @NotBlank @CodePoints(max = TEXT) String places,
            @NotBlank @CodePoints(max = TEXT) String terms,
            @NotBlank @CodePoints(max = NAME) String period,
            @NotBlank @CodePoints(max = TEXT) String result) {

        TaskForm.SearchRecord search() {
            return new TaskForm.SearchRecord(places, terms, period, result);
        }
    }

    /** @param other reference of the pending request of the same applicant */
    record Joining(
            @NotBlank @CodePoints(max = 40) String other,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    record Publication(
            boolean byApplicant,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    /** @param verdict APPROVED: to be published */
    record PublicationDecision(
            @NotNull Verdict verdict,
            @NotBlank @CodePoints(max = TEXT) String reason) {}
}
