package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Papers that come in while a case goes on, or after it was filed: the envelope, a corrected request, an opinion, a signed
 * receipt of service. They lie in the volume where they belong (R-ARC-05), so that none has to be kept outside.
 */
@Service
public class AddingPapers {

    /** 归档的材料…应当按照国家规定定期向本单位档案机构…移交,…任何个人不得…据为己有。 */
    private static final Article FILING = Article.of(Statute.ARCHIVES_LAW, 14);

    /** What others hand in; the rest of a volume the house writes itself, or takes in with a remedy. */
    public static final Set<VolumePart> TAKES_PAPERS = EnumSet.of(
            VolumePart.REQUEST,
            VolumePart.ARRIVAL,
            VolumePart.CORRECTION,
            VolumePart.CONSULTATION,
            VolumePart.EXTENSION_AND_FEE,
            VolumePart.SERVICE,
            VolumePart.INTERVIEW);

    private final CaseDesk desk;
    private final Attachments store;

    AddingPapers(CaseDesk desk, Attachments store) {
        this.desk = desk;
        this.store = store;
    }

    /** @param uploads at least one; all are kept or none */
    public Ruling<Standing> add(Reference reference, VolumePart part, List<Upload> uploads, Actor actor, Moment now) {
        if (!TAKES_PAPERS.contains(part)) return Ruling.refused(FILING, ArchiveReason.PART_TAKES_NO_PAPER, part);
        if (uploads.isEmpty()) return Ruling.refused(Article.internalRule(), InputReason.NO_FILE_NAME);
        return Upload.checkAll(uploads)
                .flatMap(checked -> desk.record(
                        reference, actor, now, file -> Ruling.granted(kept(file, part, checked, now)), step -> {}));
    }

    private Step kept(CaseFile file, VolumePart part, List<Upload> uploads, Moment now) {
        List<Act> acts = new ArrayList<>();
        for (Upload upload : uploads) {
            Attachments.Attachment kept =
                    store.keep(file.reference(), upload.fileName(), upload.mediaType(), upload.content());
            String plain = Upload.plainName(file.acts().size() + 1 + acts.size(), kept.fileName());
            acts.add(new PaperAct.PaperAdded(now.today(), part, kept.id(), plain, kept.sha256()));
        }
        return new Step(acts, Optional.empty());
    }
}
