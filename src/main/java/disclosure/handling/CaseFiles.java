package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Keeps case files; acts are only ever added. */
public interface CaseFiles {

    /** Keeps a new case with its first acts. */
    void open(CaseFile file, Standing standing);

    Optional<CaseFile> find(Reference reference);

    /** The same, and nobody else writes to the case until the transaction ends. */
    Optional<CaseFile> lock(Reference reference);

    /** Adds acts and writes the projection derived from them. */
    void append(Reference reference, List<RecordedAct> added, Standing standing);

    /** Writes a projection that was derived again, without a new act. */
    void project(Standing standing);

    /** Writes anew what reports count of the remedies of a case; whether anything else had stood there. */
    default boolean projectRemedies(CaseFile file) {
        return false;
    }

    /** Cases whose remedies are pending, were concluded on that day or later, or were never counted; for the verifier. */
    default List<Reference> withRemediesSince(LocalDate day) {
        return List.of();
    }

    Optional<Standing> standing(Reference reference);

    /** Where each of these cases stands; unknown ones are left out, and the order is any. */
    default List<Standing> standings(Collection<Reference> references) {
        return references.stream().map(this::standing).flatMap(Optional::stream).toList();
    }

    /** What each of these cases asks for, in full; unknown ones are left out. */
    default Map<Reference, String> descriptions(Collection<Reference> references) {
        Map<Reference, String> descriptions = new HashMap<>();
        for (Reference reference : references)
            find(reference)
                    .ifPresent(
                            file -> descriptions.put(reference, file.request().description()));
        return descriptions;
    }

    /** Cases with an act of that kind in those days, by reference. */
    default List<Reference> withAct(ActKind kind, LocalDate from, LocalDate toInclusive) {
        return allCases().stream()
                .filter(reference -> find(reference).stream()
                        .flatMap(file -> file.acts().stream())
                        .map(RecordedAct::act)
                        .anyMatch(act -> act.kind() == kind
                                && !act.on().isBefore(from)
                                && !act.on().isAfter(toInclusive)))
                .toList();
    }

    /** Archived cases that were not closed after that day, by reference. */
    default List<Reference> archivedUpTo(LocalDate day) {
        return allCases().stream()
                .filter(reference -> standing(reference)
                        .filter(standing -> standing.stage() == Stage.ARCHIVED)
                        .filter(standing -> standing.closedOn() == null
                                || !standing.closedOn().isAfter(day))
                        .isPresent())
                .toList();
    }

    /** Every case that is not closed, by reference. */
    List<Reference> openCases();

    /** So many of the cases whose projection was written before all of it was derived; for the verifier. */
    default List<Reference> ofOlderEdition(int most) {
        return List.of();
    }

    /** Every case, by reference; for the verifier. */
    List<Reference> allCases();

    /**
     * A case in the order of putting on file.
     *
     * @param number growing, with gaps; a case may come in after others with higher numbers, as its transaction ends later
     */
    record Entered(long number, Reference reference) {}

    /** The first cases put on file after that number, in that order; 0 for all. */
    default List<Entered> enteredAfter(long number, int most) {
        List<Reference> all = allCases();
        return LongStream.range(number, Math.min(number + most, all.size()))
                .mapToObj(i -> new Entered(i + 1, all.get((int) i)))
                .toList();
    }

    /**
     * Cases for a list, newest first.
     *
     * @param text part of a reference or of the subject, null for all
     * @param division only cases of that division, null for all
     */
    default Page<Standing> search(@Nullable String text, @Nullable String division, int page, int size) {
        return search(text, List.of(), division, page, size);
    }

    /** The same with these cases among them, whatever their text. */
    Page<Standing> search(
            @Nullable String text, Collection<Reference> also, @Nullable String division, int page, int size);

    /** The cases with a letter whose number (文号) is, or ends with, what was typed; whatever the brackets. */
    List<Reference> withDocument(String typed);
}
