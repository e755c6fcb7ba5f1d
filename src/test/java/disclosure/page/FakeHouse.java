package disclosure.page;

import disclosure.calendar.PublishedYear;
import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DocumentNumber;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Attachments;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.CodeHashes;
import disclosure.handling.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ports of the use cases, kept in memory, for tests of the pages. */
final class FakeHouse {

    private FakeHouse() {}

    static final class Files implements CaseFiles {

        private final Map<Reference, CaseFile> files = new LinkedHashMap<>();
        private final Map<Reference, Standing> standings = new HashMap<>();

        @Override
        public void open(CaseFile file, Standing standing) {
            files.put(file.reference(), file);
            standings.put(file.reference(), standing);
        }

        @Override
        public Optional<CaseFile> find(Reference reference) {
            return Optional.ofNullable(files.get(reference));
        }

        @Override
        public Optional<CaseFile> lock(Reference reference) {
            return find(reference);
        }

        @Override
        public void append(Reference reference, List<RecordedAct> added, Standing standing) {
            CaseFile file = files.get(reference);
            for (RecordedAct act : added) file = file.with(act);
            open(file, standing);
        }

        @Override
        public void project(Standing standing) {
            standings.put(standing.reference(), standing);
        }

        @Override
        public Optional<Standing> standing(Reference reference) {
            return Optional.ofNullable(standings.get(reference));
        }

        @Override
        public List<Reference> openCases() {
            return allCases();
        }

        @Override
        public List<Reference> allCases() {
            return new ArrayList<>(files.keySet());
        }

        @Override
        public List<Reference> withDocument(String typed) {
            return files.values().stream()
                    .filter(file -> file.acts().stream()
                            .flatMap(act -> DocumentNumber.of(act.act()).stream())
                            .anyMatch(number -> number.endsWith(typed)))
                    .map(CaseFile::reference)
                    .toList();
        }

        @Override
        public Page<Standing> search(String text, Collection<Reference> also, String division, int page, int size) {
            List<Standing> found = standings.values().stream()
                    .filter(it -> division == null || division.equals(it.division()))
                    .filter(it -> text == null
                            || also.contains(it.reference())
                            || (it.reference() + it.subject()).contains(text))
                    .toList();
            return new Page<>(found, found.size());
        }
    }

    static final class People extends disclosure.handling.InMemoryApplicants {}

    static final class Papers implements Attachments {

        private final Map<Attachment, byte[]> papers = new LinkedHashMap<>();

        @Override
        public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
            Attachment paper = new Attachment("a" + papers.size(), fileName, mediaType, content.length, "00");
            papers.put(paper, content);
            return paper;
        }

        @Override
        public List<Attachment> of(Reference reference) {
            return List.copyOf(papers.keySet());
        }

        @Override
        public Optional<byte[]> content(Reference reference, String id) {
            return papers.entrySet().stream()
                    .filter(entry -> entry.getKey().id().equals(id))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        @Override
        public void moveInto(Reference reference, String id, String plainName, String volume) {}

        @Override
        public Map<String, String> moved(Reference reference) {
            return Map.of();
        }

        @Override
        public void forget(Reference reference, String id) {}
    }

    static final class Codes implements CodeHashes {

        private final Map<Reference, String> hashes = new HashMap<>();

        @Override
        public void keep(Reference reference, String hash) {
            hashes.put(reference, hash);
        }

        @Override
        public Optional<String> find(Reference reference) {
            return Optional.ofNullable(hashes.get(reference));
        }
    }

    static final class Years implements Calendars {

        private WorkingDays days = ShippedCalendar.workingDays();

        @Override
        public WorkingDays current() {
            return days;
        }

        @Override
        public Optional<PublishedYear> year(int year) {
            return days.year(year);
        }

        @Override
        public void publish(PublishedYear year, String by) {
            days = days.with(year);
        }
    }
}
