package disclosure.handling;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys under which identity numbers, identity proofs and whatever else names an applicant are kept (law.md R-PRI-04). The
 * first seals; the others only open what was sealed before, until it has been sealed anew.
 */
public record SealingKeys(List<Key> keys) {

    /** Bytes of a key of AES-256. */
    public static final int BYTES = 32;

    private static final int ID_BYTES = 4;
    private static final String ID = "[A-Za-z0-9-]{1,40}";

    /** @param id stands beside what it sealed; at most 40 letters, digits and hyphens */
    public record Key(String id, byte[] bytes) {

        public Key {
            if (!id.matches(ID)) throw new IllegalArgumentException("the name of a sealing key is " + ID);
            if (bytes.length != BYTES)
                throw new IllegalArgumentException(
                        "sealing key " + id + " has " + bytes.length + " bytes, not " + BYTES);
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Never the key itself. */
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    public SealingKeys {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) throw new IllegalArgumentException("there is no sealing key");
        Set<String> ids = new HashSet<>();
        for (Key key : keys)
            if (!ids.add(key.id())) throw new IllegalArgumentException("sealing key " + key.id() + " is there twice");
    }

    /**
     * @param text keys as {@code name:base64}, the one that seals first, with line ends or commas between them; lines that
     *     begin with # are left out
     */
    public static SealingKeys read(String text) {
        List<Key> keys = new ArrayList<>();
        for (String line : text.split("[\\r\\n,]+")) {
            String one = line.strip();
            if (one.isEmpty() || one.startsWith("#")) continue;
            int colon = one.indexOf(':');
            if (colon < 0) throw new IllegalArgumentException("a sealing key is written name:base64");
            keys.add(new Key(one.substring(0, colon), bytes(one.substring(colon + 1))));
        }
        return new SealingKeys(keys);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException other) {
            // Its message would quote the key.
            throw new IllegalArgumentException("a sealing key is written name:base64");
        }
    }

    /** One key that nobody has seen. */
    public static SealingKeys random() {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[ID_BYTES];
        byte[] key = new byte[BYTES];
        random.nextBytes(id);
        random.nextBytes(key);
        return new SealingKeys(List.of(new Key(HexFormat.of().formatHex(id), key)));
    }

    public Key current() {
        return keys.get(0);
    }

    public Optional<Key> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** As {@link #read} takes it. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (Key key : keys)
            text.append(key.id())
                    .append(':')
                    .append(Base64.getEncoder().encodeToString(key.bytes()))
                    .append('\n');
        return text.toString();
    }
}
