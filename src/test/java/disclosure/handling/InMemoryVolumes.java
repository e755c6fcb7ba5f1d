package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.clock.ExplainedDay;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Volumes and papers that say no more than what they are; how they are made is tested where they are made. */
public final class InMemoryVolumes implements Volumes, CasePapers {

    @Override
    public Sealed seal(Volume volume) {
        return new Sealed(bytes(volume.number() + " v" + volume.version()), "0".repeat(64));
    }

    @Override
    public Ruling<Sealed> sealAgain(Volume late, byte[] before) {
        return Ruling.granted(seal(late));
    }

    @Override
    public List<Entry> papers(byte[] sealed) {
        return List.of();
    }

    @Override
    public List<Finding> validate(byte[] sealed) {
        return List.of();
    }

    @Override
    public List<Finding> validate(byte[] sealed, String sha256) {
        return List.of();
    }

    @Override
    public String title(Enum<?> constant) {
        return constant.name();
    }

    @Override
    public byte[] html(Reference reference, Sheet sheet) {
        return bytes(sheet.kind().name());
    }

    @Override
    public byte[] acts(CaseFile file) {
        return bytes(file.acts().size() + " acts");
    }

    @Override
    public byte[] clockLedger(List<ExplainedDay> days) {
        return bytes(days.size() + " days");
    }

    @Override
    public byte[] reviews(CaseFile file) {
        return bytes("reviews");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
