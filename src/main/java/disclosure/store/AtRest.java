package disclosure.store;

import disclosure.handling.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How who asked and the files of a case lie in the database: sealed under the bureau's key, whose name stands beside them
 * (law.md R-PRI-04). Whoever has the database alone, or a copy of it, reads neither an identity number nor an identity proof.
 */
@Component
class AtRest {

    private final String current;
    private final Map<String, GcmSeal> seals = new LinkedHashMap<>();

    AtRest(SealingKeys keys) {
        current = keys.current().id();
        keys.keys().forEach(key -> seals.put(key.id(), new GcmSeal(key.bytes())));
    }

    /** Name of the key that seals from now on. */
    String keyId() {
        return current;
    }

    Set<String> known() {
        return seals.keySet();
    }

    /** @param place the row it lies in, so that nothing sealed can be put in the place of something else */
    byte[] seal(byte[] plain, String place) {
        return seal(current).seal(plain, place);
    }

    /** @param keyId null for what was kept before there was a key */
    byte[] open(@Nullable String keyId, byte[] kept, String place) {
        return keyId == null
                ? kept
                : seal(keyId)
                        .open(kept, place)
                        .orElseThrow(() -> new IllegalStateException("not what was sealed: " + place));
    }

    String seal(String plain, String place) {
        return Base64.getEncoder().encodeToString(seal(plain.getBytes(StandardCharsets.UTF_8), place));
    }

    String open(@Nullable String keyId, String kept, String place) {
        return keyId == null
                ? kept
                : new String(open(keyId, Base64.getDecoder().decode(kept), place), StandardCharsets.UTF_8);
    }

    private GcmSeal seal(String keyId) {
        GcmSeal seal = seals.get(keyId);
        if (seal == null) throw new IllegalStateException("sealing key " + keyId + " is missing");
        return seal;
    }
}
