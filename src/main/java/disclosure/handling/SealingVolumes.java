package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.RetentionRaised;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.RetentionSchedule;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.handling.Volumes.Finding;
import disclosure.handling.Volumes.Sealed;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Seals the volume of an archived case, again when papers come in late, and looks whether it is still what was sealed. */
@Service
public class SealingVolumes {

    private static final Article FILING = Article.of(Statute.ARCHIVES_LAW, 13);

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Attachments attachments;
    private final ComposingVolume composing;
    private final Volumes volumes;
    private final BureauRules rules;

    SealingVolumes(
            CaseDesk desk,
            CaseFiles files,
            Attachments attachments,
            ComposingVolume composing,
            Volumes volumes,
            BureauRules rules) {
        this.desk = desk;
        this.files = files;
        this.attachments = attachments;
        this.composing = composing;
        this.volumes = volumes;
        this.rules = rules;
    }

    /** @param name for saving it; names the volume and nobody else */
    public record SealedVolume(String name, byte[] content) {}

    /** @param sealed when the version looked at was sealed */
    public record Checked(String volume, int version, LocalDate sealed, List<Finding> findings) {}

    /** @param keptUntil the last day; it is to be appraised afterwards (law.md R-ARC-07) */
    public record Expiring(Reference reference, String volume, RetentionClass retention, LocalDate keptUntil) {}

    /** Nobody waits for it; what could not be sealed is sealed in the night. */
    void sealAfterwards(Reference reference, Moment now) {
        desk.afterwards(() -> seal(reference, now));
    }

    /** The first version, or the next one with everything that came in since; refused where nothing did. */
    public Ruling<Standing> seal(Reference reference, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> step(file, now), step -> {});
    }

    private Ruling<Step> step(CaseFile file, Moment now) {
        if (file.stage() != Stage.ARCHIVED) return Ruling.refused(FILING, ArchiveReason.NOT_ARCHIVED_YET);
        Optional<RecordedAct> before = file.lastRecord(VolumeSealed.class);
        Optional<RetentionRaised> raised = toRaise(file, now.today());
        if (before.isPresent() && raised.isEmpty() && !hasNews(file, before.get()))
            return Ruling.refused(FILING, ArchiveReason.NO_PAPER_SINCE);
        CaseFile told = raised.map(
                        act -> file.with(new RecordedAct(file.acts().size() + 1, act, now.at(), Actor.CLOCK.id())))
                .orElse(file);
        int version = version(before) + 1;
        int afterAct = before.map(RecordedAct::number).orElse(0);
        Volumes.Volume volume = composing.volume(told, number(file), version, afterAct, now.today());
        Ruling<Sealed> sealed = before.isEmpty()
                ? Ruling.granted(volumes.seal(volume))
                : content(file, (VolumeSealed) before.get().act())
                        .flatMap(earlier -> volumes.sealAgain(volume, earlier));
        return sealed.map(made -> {
            List<Act> acts = new ArrayList<>(raised.stream().toList());
            acts.add(kept(file, version, made, now.today()));
            return new Step(acts, Optional.empty());
        });
    }

    /** A challenge recorded before volumes were kept longer for it is made up for here (law.md R-ARC-03). */
    private Optional<RetentionRaised> toRaise(CaseFile file, LocalDate today) {
        return KeptVolume.toRaise(file, rules.of(file).choices().retention(), today);
    }

    /** One case, one volume: the first number, also where the case was taken up and filed again (law.md R-ARC-05). */
    private static String number(CaseFile file) {
        return file.all(Act.CaseArchived.class).get(0).volume();
    }

    private static boolean hasNews(CaseFile file, RecordedAct since) {
        return file.acts().stream()
                .anyMatch(recorded -> recorded.number() > since.number() && ComposingVolume.isNewsFor(recorded.act()));
    }

    private static int version(Optional<RecordedAct> sealed) {
        return sealed.map(recorded -> ((VolumeSealed) recorded.act()).version()).orElse(0);
    }

    private Act kept(CaseFile file, int version, Sealed sealed, LocalDate today) {
        Attachments.Attachment kept =
                attachments.keep(file.reference(), name(number(file), version), "application/zip", sealed.content());
        return new VolumeSealed(today, version, kept.id(), sealed.sha256());
    }

    private static String name(String volume, int version) {
        return "%s-v%d.zip".formatted(volume, version);
    }

    private Ruling<byte[]> content(CaseFile file, VolumeSealed sealed) {
        return attachments
                .content(file.reference(), sealed.fileId())
                .<Ruling<byte[]>>map(Ruling::granted)
                .orElseGet(() -> Ruling.refused(FILING, ArchiveReason.NO_SEALED_VOLUME));
    }

    /** Archived cases that have no sealed volume, or papers that came in since. */
    public List<Reference> due(Moment now) {
        return files.allCases().stream()
                .filter(reference -> files.find(reference)
                        .filter(file -> isDue(file) || isToRaise(file, now))
                        .isPresent())
                .toList();
    }

    private boolean isToRaise(CaseFile file, Moment now) {
        return file.stage() == Stage.ARCHIVED && toRaise(file, now.today()).isPresent();
    }

    static boolean isDue(CaseFile file) {
        return file.stage() == Stage.ARCHIVED
                && file.lastRecord(VolumeSealed.class)
                        .map(before -> hasNews(file, before))
                        .orElse(true);
    }

    /** The last version, for the archive, which hands it over; it holds the identity proofs, so that it is on file (R-PRI-04). */
    public Ruling<SealedVolume> download(Reference reference, Actor actor, Moment now) {
        return lastSealed(reference, actor)
                .flatMap(file -> FiledPapers.mayTakeVolume(actor)
                        ? content(file, sealed(file))
                                .flatMap(content -> taken(file, actor, now)
                                        .map(standing -> new SealedVolume(
                                                name(
                                                        file.last(Act.CaseArchived.class)
                                                                .orElseThrow()
                                                                .volume(),
                                                        sealed(file).version()),
                                                content)))
                        : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.IDENTITY_SHOWN));
    }

    private Ruling<Standing> taken(CaseFile file, Actor actor, Moment now) {
        Act shown = new PaperAct.IdentityShown(
                now.today(), IdentityPart.VOLUME, sealed(file).fileId());
        return desk.record(file.reference(), actor, now, found -> Step.of(shown), step -> {});
    }

    /** Whether the last version is still whole and the one that was sealed. */
    public Ruling<Checked> check(Reference reference, Actor actor) {
        return lastSealed(reference, actor)
                .flatMap(file -> content(file, sealed(file))
                        .map(content -> new Checked(
                                file.last(Act.CaseArchived.class).orElseThrow().volume(),
                                sealed(file).version(),
                                sealed(file).on(),
                                volumes.validate(content, sealed(file).sha256()))));
    }

    /** Whether the last version is still the one that was sealed, with its papers; refused with what is wrong. */
    Ruling<List<Volumes.Entry>> sound(CaseFile file) {
        return content(file, sealed(file)).flatMap(content -> {
            List<Finding> findings = volumes.validate(content, sealed(file).sha256());
            return findings.isEmpty()
                    ? Ruling.granted(volumes.papers(content))
                    : Ruling.refused(
                            FILING,
                            ArchivedReason.VOLUME_UNSOUND,
                            findings.get(0).flaw());
        });
    }

    private static VolumeSealed sealed(CaseFile file) {
        return file.last(VolumeSealed.class).orElseThrow();
    }

    /** Whoever files a case and asks for its volume at once finds it. */
    private Ruling<CaseFile> lastSealed(Reference reference, Actor actor) {
        desk.settled();
        Optional<CaseFile> file = files.find(reference)
                .filter(found -> Permissions.maySee(actor, found.division().orElse(null)));
        if (file.isEmpty()) return CaseDesk.unknown(reference);
        return file.get().has(VolumeSealed.class)
                ? Ruling.granted(file.get())
                : Ruling.refused(FILING, ArchiveReason.NO_SEALED_VOLUME);
    }

    /** The volumes whose time ends with that year, by number (law.md R-ARC-07). */
    public List<Expiring> expiring(int year) {
        return files.archivedUpTo(RetentionSchedule.closedForEnd(year)).stream()
                .flatMap(reference -> files.find(reference).flatMap(SealingVolumes::expiring).stream())
                .filter(volume -> volume.keptUntil().getYear() == year)
                .sorted(Comparator.comparing(Expiring::volume))
                .toList();
    }

    private static Optional<Expiring> expiring(CaseFile file) {
        return KeptVolume.of(file)
                .flatMap(volume -> Optional.ofNullable(volume.until())
                        .map(last -> new Expiring(file.reference(), volume.number(), volume.retention(), last)));
    }
}
