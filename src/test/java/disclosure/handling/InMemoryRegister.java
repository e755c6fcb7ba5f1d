package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.intake.Applicant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register keeps beside the case files, without a database: numbers, who asked, their files and codes. */
public final class InMemoryRegister implements Numbers, Applicants, Attachments, ConsultedParties, Remembering {

    private record Kept(Reference reference, Attachment attachment, byte[] content) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Reference, Applicant> applicants = new HashMap<>();
    private final Map<Reference, String> hashes = new HashMap<>();
    private final List<Kept> attachments = new ArrayList<>();
    private final Map<String, ConsultedParty> parties = new HashMap<>();

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
        applicants.put(reference, applicant);
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return Optional.ofNullable(applicants.get(reference));
    }

    @Override
    public boolean same(Reference one, Reference other) {
        Applicant first = applicants.get(one);
        Applicant second = applicants.get(other);
        return first != null && second != null && first.isSameAs(second);
    }

    @Override
    public List<Reference> others(Reference reference) {
        return applicants.keySet().stream()
                .filter(other -> !other.equals(reference) && same(reference, other))
                .sorted(Comparator.reverseOrder())
                .toList();
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
        String id = "file-" + (attachments.size() + 1);
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
        return attachments.stream()
                .filter(kept -> kept.reference().equals(reference))
                .filter(kept -> kept.attachment().id().equals(id))
                .map(kept -> kept.content().clone())
                .findFirst();
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
    }

    @Override
    public Runnable remember() {
        Map<String, Integer> numbersThen = new HashMap<>(numbers);
        Map<Reference, Applicant> applicantsThen = new HashMap<>(applicants);
        Map<Reference, String> hashesThen = new HashMap<>(hashes);
        List<Kept> attachmentsThen = new ArrayList<>(attachments);
        Map<String, ConsultedParty> partiesThen = new HashMap<>(parties);
        return () -> {
            clear();
            numbers.putAll(numbersThen);
            applicants.putAll(applicantsThen);
            hashes.putAll(hashesThen);
            attachments.addAll(attachmentsThen);
            parties.putAll(partiesThen);
        };
    }
}
