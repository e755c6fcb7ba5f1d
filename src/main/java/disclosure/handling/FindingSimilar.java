package disclosure.handling;

import static java.util.stream.Collectors.toMap;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.handling.CountingRequests.Count;
import disclosure.handling.TextIndex.Near;
import disclosure.intake.Applicant;
import disclosure.intake.Similarity;
import disclosure.intake.TextGrams;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a registrar wants to see beside a new request: what the same applicant asked before, and what others asked in like
 * words. Nothing is decided: whether a request is repeated (Art. 36(6)) is for people (R-OUT-05).
 */
@Service
public class FindingSimilar {

    /** 多个申请人就相同政府信息向同一行政机关提出公开申请,且该政府信息属于可以公开的,行政机关可以纳入主动公开的范围. */
    static final Article PUBLICATION = Article.article(44, 1);

    private static final int MOST_SHOWN = 50;

    private final CaseFiles files;
    private final Applicants applicants;
    private final CountingRequests counting;
    private final BureauRules rules;
    private final RequestTexts texts;

    FindingSimilar(CaseFiles files, Applicants applicants, CountingRequests counting, BureauRules rules) {
        this.files = files;
        this.applicants = applicants;
        this.counting = counting;
        this.rules = rules;
        this.texts = new RequestTexts(files);
    }

    /** Reads what all requests ask, before somebody waits for it; does not return before it has. */
    public void readAhead() {
        texts.readAhead();
    }

    /**
     * @param standing null to those who do not see who asked: they get the reference alone
     * @param applicant name, likewise
     */
    public record Found(
            Reference reference,
            double score,
            @Nullable Standing standing,
            @Nullable String applicant) {

        /** Only a request that was answered can be repeated (R-OUT-05). */
        public boolean answered() {
            return standing != null && standing.repliedOn() != null;
        }
    }

    /** 主动公开建议. @param others how many other applicants asked for what seems the same */
    public record Proposal(Article article, int others) {}

    /**
     * @param earlier requests of the same applicant, newest first, whatever they ask
     * @param similar requests of others, nearest first
     * @param proposal null below the bureau's number of applicants
     * @param complete false while a node that has just begun has not yet read all requests: some may be missing
     * @param count null to those who do not see who asked, and before the day of receipt is fixed
     */
    public record Similar(
            List<Found> earlier,
            List<Found> similar,
            boolean complete,
            @Nullable Proposal proposal,
            @Nullable Count count) {}

    public Ruling<Similar> of(Reference reference, Actor actor, Moment now) {
        Optional<CaseFile> file = files.find(reference)
                .filter(found -> Permissions.maySee(actor, found.division().orElse(null)));
        return file.isPresent() ? Ruling.granted(similar(file.get(), actor, now.today())) : CaseDesk.unknown(reference);
    }

    private Similar similar(CaseFile file, Actor actor, LocalDate today) {
        boolean meets = actor.is(Role.REGISTRAR) || actor.is(Role.OFFICE_HEAD);
        Reference reference = file.reference();
        String text = file.request().description();
        List<Reference> own = applicants.others(reference);
        List<Reference> before = own.stream()
                .filter(other -> other.compareTo(reference) < 0)
                .limit(MOST_SHOWN)
                .toList();
        boolean complete = texts.follow();
        Set<Reference> known = new HashSet<>(own);
        known.add(reference);
        List<Near> near = texts.near(text, Similarity.SIMILAR, MOST_SHOWN, other -> !known.contains(other));
        return new Similar(
                shown(scored(before, text), meets),
                shown(near, meets),
                complete,
                proposal(near, today),
                meets ? counting.of(reference, today).orElse(null) : null);
    }

    private List<Near> scored(List<Reference> references, String text) {
        TextGrams own = TextGrams.of(text);
        Map<Reference, String> texts = files.descriptions(references);
        return references.stream()
                .map(other -> new Near(other, Similarity.between(own, TextGrams.of(texts.getOrDefault(other, "")))))
                .toList();
    }

    /** What a unit of work that failed may have left in the index has no standing, and is not shown. */
    private List<Found> shown(List<Near> near, boolean meets) {
        List<Reference> references = near.stream().map(Near::reference).toList();
        Map<Reference, Standing> standings =
                files.standings(references).stream().collect(toMap(Standing::reference, standing -> standing));
        Map<Reference, Applicant> asked = meets ? applicants.find(references) : Map.of();
        return near.stream()
                .filter(hit -> standings.containsKey(hit.reference()))
                .map(hit -> new Found(
                        hit.reference(),
                        hit.score(),
                        meets ? standings.get(hit.reference()) : null,
                        Optional.ofNullable(asked.get(hit.reference()))
                                .map(Applicant::name)
                                .orElse(null)))
                .toList();
    }

    private @Nullable Proposal proposal(List<Near> near, LocalDate today) {
        int others = applicants.different(near.stream().map(Near::reference).toList());
        return others >= rules.advice(today).othersForPublication() ? new Proposal(PUBLICATION, others) : null;
    }
}
