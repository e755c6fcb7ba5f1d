package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The administrator replaces the templates of letters; no version is ever taken away, because cases name it. */
@Service
public class ReplacingTemplates {

    /** A letter's template takes some tens of kilobytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private final LetterTemplates templates;
    private final Letters letters;
    private final UnitOfWork unit;

    ReplacingTemplates(LetterTemplates templates, Letters letters, UnitOfWork unit) {
        this.templates = templates;
        this.letters = letters;
        this.unit = unit;
    }

    /** @param versions the bureau's own, oldest first; without any the template that ships is in use */
    public record Standing(LetterKind kind, List<LetterTemplates.Version> versions) {

        public int inUse() {
            return versions.isEmpty()
                    ? Letters.BUILT_IN
                    : versions.get(versions.size() - 1).version();
        }
    }

    /** @param version {@link Letters#BUILT_IN} for the template that ships */
    public record Document(LetterKind kind, int version, byte[] docx) {}

    /** Every letter there is, in the order of the numbers. */
    public Ruling<List<Standing>> list(Actor actor) {
        return allowed(actor).map(administrator -> {
            List<LetterTemplates.Version> all = templates.all();
            return Arrays.stream(LetterKind.values())
                    .map(kind -> new Standing(
                            kind,
                            all.stream()
                                    .filter(version -> version.kind() == kind)
                                    .toList()))
                    .toList();
        });
    }

    /** @param version empty for the one in use */
    public Ruling<Document> download(LetterKind kind, Optional<Integer> version, Actor actor) {
        return allowed(actor).flatMap(administrator -> {
            int wanted = version.or(() -> templates.newest(kind)).orElse(Letters.BUILT_IN);
            Optional<byte[]> docx =
                    wanted == Letters.BUILT_IN ? Optional.of(letters.builtIn(kind)) : templates.content(kind, wanted);
            return docx.map(bytes -> Ruling.granted(new Document(kind, wanted, bytes)))
                    .orElseGet(() ->
                            Ruling.refused(Article.internalRule(), LetterReason.TEMPLATE_UNKNOWN, kind.code(), wanted));
        });
    }

    /** Used from now on for new letters; a case keeps the version it used. */
    public Ruling<LetterTemplates.Version> replace(LetterKind kind, byte[] docx, Actor actor, Moment now) {
        Ruling<Actor> allowed = allowed(actor);
        if (allowed instanceof Refused<Actor> no) return new Refused<>(no.refusal());
        return letters.acceptable(kind, docx)
                .flatMap(accepted -> unit.run(() -> Ruling.granted(templates.keep(kind, docx, actor.id(), now.at()))));
    }

    /** A test letter in a template that is not in force; nothing of it is kept. */
    public Ruling<Letters.Written> test(LetterKind kind, byte[] docx, Actor actor) {
        return allowed(actor).flatMap(administrator -> letters.specimen(kind, docx));
    }

    private static Ruling<Actor> allowed(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.TEMPLATES);
    }
}
