package disclosure.archive;

/** A sealed volume for tests outside this package. */
public final class VolumeFiles {

    private VolumeFiles() {}

    public static byte[] sealed() {
        return new BagVolumes().seal(Sealed.volume(1)).content();
    }
}
