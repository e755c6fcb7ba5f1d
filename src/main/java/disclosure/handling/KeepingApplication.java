package disclosure.handling;

import disclosure.handling.Drafts.Draft;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** An applicant goes on with an unsent application, throws it away, or sends it, once. */
@Service
public class KeepingApplication {

    /** Bytes of all drafts together, so that nobody can fill the disk with files that are never sent. */
    static final long ROOM = 4L * 1024 * 1024 * 1024;

    private final Drafts drafts;
    private final FilingRequest filing;
    private final UnitOfWork unit;

    KeepingApplication(Drafts drafts, FilingRequest filing, UnitOfWork unit) {
        this.drafts = drafts;
        this.filing = filing;
        this.unit = unit;
    }

    public Optional<Draft> open(DraftSecret secret, Moment now) {
        return drafts.open(secret, now.at());
    }

    public void answer(DraftSecret secret, Map<String, String> answers, Moment now) {
        drafts.answer(secret, answers, now.at());
    }

    /** All are added or none. */
    public Ruling<Draft> add(DraftSecret secret, List<Upload> files, Moment now) {
        Optional<Draft> draft = drafts.open(secret, now.at());
        if (draft.isEmpty()) return gone();
        int together = draft.get().files().size() + files.size();
        if (together > Upload.MAX_FILES)
            return Ruling.refused(Article.internalRule(), InputReason.TOO_MANY_FILES, Upload.MAX_FILES);
        if (drafts.bytesKept() > ROOM) return Ruling.refused(Article.internalRule(), ApplicantReason.NO_ROOM_FOR_FILES);
        return Upload.checkAll(files)
                .flatMap(checked -> unit.run(() -> {
                    checked.forEach(file -> drafts.add(secret, file, now.at()));
                    return drafts.open(secret, now.at()).map(Ruling::granted).orElseGet(KeepingApplication::gone);
                }));
    }

    public void remove(DraftSecret secret, String fileId) {
        drafts.remove(secret, fileId);
    }

    public void forget(DraftSecret secret) {
        drafts.forget(secret);
    }

    /** Files the request with what was added, and takes the draft out in the same step: a second click finds none. */
    public Ruling<FilingRequest.Receipt> send(DraftSecret secret, FilingRequest.Request request, Moment now) {
        return unit.run(() -> {
            List<Upload> files = drafts.files(secret);
            return drafts.forget(secret) ? filing.online(request, files, now) : gone();
        });
    }

    /** Drafts whose time is over; called by the clock. */
    public void clear(Moment now) {
        drafts.clear(now.at());
    }

    public static <T> Ruling<T> gone() {
        return Ruling.refused(Article.internalRule(), ApplicantReason.DRAFT_GONE);
    }
}
