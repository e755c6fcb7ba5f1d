package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.intake.Applicant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register keeps beside the case files, without a database: numbers, who asked, their files and codes. */
public final class InMemoryRegister implements Numbers, Applicants, Attachments, ConsultedParties, Remembering {

    private record Kept(Reference reference, Attachment attachment, byte[] content) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final InMemoryApplicants applicants = new InMemoryApplicants();
    private final Map<Reference, String> hashes = new HashMap<>();
    private final List<Kept> attachments = new ArrayList<>();
    private final Map<String, ConsultedParty> parties = new HashMap<>();
    private int last;
    private final Map<String, String> moved = new HashMap<>();

    @Override
    public int next(Series series, int year) {
        return numbers.merge(series + " " + year, 1, Integer::sum);
    }

    /** The last number given out, 0 before the first. */
    public int last(Series series, int year) {
        return numbers.getOrDefault(series + " " + year, 0);
    }

    @Override
    public void keep(Reference reference, Applicant applicant) {
        applicants.keep(reference, applicant);
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return applicants.find(reference);
    }

    @Override
    public void forget(Reference reference) {
        applicants.forget(reference);
        parties.keySet().removeIf(key -> key.startsWith(reference + " "));
    }

    @Override
    public void restore(Reference reference, Applicant applicant) {
        applicants.restore(reference, applicant);
    }

    @Override
    public List<Reference> named() {
        return applicants.named();
    }

    @Override
    public boolean isOf(Reference reference, Applicant applicant) {
        return applicants.isOf(reference, applicant);
    }

    @Override
    public int different(Collection<Reference> references) {
        return applicants.different(references);
    }

    @Override
    public boolean same(Reference one, Reference other) {
        return applicants.same(one, other);
    }

    @Override
    public List<Reference> others(Reference reference) {
        return applicants.others(reference);
    }

    @Override
    public List<Reference> askedBy(String typed) {
        return applicants.askedBy(typed);
    }

    @Override
    public void keep(Reference reference, String id, ConsultedParty party) {
        parties.put(reference + " " + id, party);
    }

    @Override
    public Optional<ConsultedParty> find(Reference reference, String id) {
        return Optional.ofNullable(parties.get(reference + " " + id));
    }

    @Override
    public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
        String id = "file-" + ++last;
        Attachment attachment = new Attachment(id, fileName, mediaType, content.length, Sha256.of(content));
        attachments.add(new Kept(reference, attachment, content.clone()));
        return attachment;
    }

    /** Somebody writes over the bytes of a file, past everything that is recorded of it. */
    public void overwrite(String id, byte[] content) {
        attachments.replaceAll(kept ->
                kept.attachment().id().equals(id) ? new Kept(kept.reference(), kept.attachment(), content) : kept);
    }

    @Override
    public List<Attachment> of(Reference reference) {
        return attachments.stream()
                .filter(kept -> kept.reference().equals(reference))
                .map(Kept::attachment)
                .toList();
    }

    @Override
    public Optional<byte[]> content(Reference reference, String id) {
        if (moved.containsKey(id)) return Optional.empty();
        return attachments.stream()
                .filter(kept -> kept.reference().equals(reference))
                .filter(kept -> kept.attachment().id().equals(id))
                .map(kept -> kept.content().clone())
                .findFirst();
    }

    @Override
    public void moveInto(Reference reference, String id, String plainName, String volume) {
        moved.put(id, volume);
        attachments.replaceAll(kept -> kept.attachment().id().equals(id)
                ? new Kept(reference, renamed(kept.attachment(), plainName), new byte[0])
                : kept);
    }

    private static Attachment renamed(Attachment file, String name) {
        return new Attachment(file.id(), name, file.mediaType(), file.bytes(), file.sha256());
    }

    @Override
    public Map<String, String> moved(Reference reference) {
        Map<String, String> ofCase = new HashMap<>(moved);
        ofCase.keySet().retainAll(of(reference).stream().map(Attachment::id).toList());
        return ofCase;
    }

    @Override
    public void forget(Reference reference, String id) {
        attachments.removeIf(kept -> kept.attachment().id().equals(id));
    }

    /** The hashes of the query codes, which are kept and found by reference as the applicants are. */
    public CodeHashes codes() {
        return new CodeHashes() {
            @Override
            public void keep(Reference reference, String hash) {
                hashes.put(reference, hash);
            }

            @Override
            public Optional<String> find(Reference reference) {
                return Optional.ofNullable(hashes.get(reference));
            }
        };
    }

    public void clear() {
        numbers.clear();
        applicants.clear();
        hashes.clear();
        attachments.clear();
        parties.clear();
        moved.clear();
    }

    @Override
    public Runnable remember() {
        Map<String, Integer> numbersThen = new HashMap<>(numbers);
        Runnable applicantsThen = applicants.remember();
        Map<Reference, String> hashesThen = new HashMap<>(hashes);
        List<Kept> attachmentsThen = new ArrayList<>(attachments);
        Map<String, ConsultedParty> partiesThen = new HashMap<>(parties);
        Map<String, String> movedThen = new HashMap<>(moved);
        return () -> {
            clear();
            numbers.putAll(numbersThen);
            applicantsThen.run();
            hashes.putAll(hashesThen);
            attachments.addAll(attachmentsThen);
            parties.putAll(partiesThen);
            moved.putAll(movedThen);
        };
    }
}
