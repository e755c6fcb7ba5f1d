package disclosure.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Which entries of an object go into the copy: what is needed to draw it, and no more. */
final class Kept {

    private static final Set<String> OF_PICTURE = Set.of(
            "Type",
            "Subtype",
            "Width",
            "Height",
            "ColorSpace",
            "BitsPerComponent",
            "Intent",
            "ImageMask",
            "Mask",
            "Decode",
            "Interpolate",
            "SMask",
            "SMaskInData",
            "Matte",
            "Filter",
            "DecodeParms");
    private static final Set<String> OF_FORM =
            Set.of("Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Group", "Filter", "DecodeParms");
    private static final Set<String> NEVER = Set.of(
            "Metadata",
            "PieceInfo",
            "StructParent",
            "StructParents",
            "Thumb",
            "AF",
            "Alternates",
            "OPI",
            "LastModified",
            "Ref",
            "Parent",
            "Length",
            "F",
            "FFilter",
            "FDecodeParms",
            "EF",
            "ProcSet");
    private static final Set<COSName> RESOURCES = Set.of(
            COSName.FONT,
            COSName.XOBJECT,
            COSName.EXT_G_STATE,
            COSName.COLORSPACE,
            COSName.PATTERN,
            COSName.SHADING,
            COSName.PROPERTIES);
    private static final Set<String> DEFAULT_COLOURS = Set.of("DefaultGray", "DefaultRGB", "DefaultCMYK");

    private Kept() {}

    static Map<COSName, COSBase> of(COSDictionary object) throws IOException {
        Map<COSName, COSBase> kept = new LinkedHashMap<>();
        for (COSName key : object.keySet()) {
            COSBase value = Objects.resolve(object.getItem(key));
            if (value != null && isKept(object, key.getName())) kept.put(key, value);
        }
        if (hasContent(object) && kept.get(COSName.RESOURCES) instanceof COSDictionary resources)
            kept.put(COSName.RESOURCES, called(resources, UsedNames.in(content((COSStream) object))));
        return kept;
    }

    private static boolean isKept(COSDictionary object, String key) {
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) return OF_PICTURE.contains(key);
        if (isForm(object)) return OF_FORM.contains(key);
        return !NEVER.contains(key) || key.equals("F") && !(object instanceof COSStream);
    }

    private static boolean isForm(COSDictionary object) {
        return object instanceof COSStream && COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
    }

    /** Forms and tiling patterns draw by themselves and have resources of their own. */
    static boolean hasContent(COSDictionary object) {
        return isForm(object) || object instanceof COSStream && object.getInt(COSName.PATTERN_TYPE, 0) == 1;
    }

    static byte[] content(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Of the resources, those that are called; a new dictionary. */
    static COSDictionary called(COSDictionary resources, UsedNames used) {
        COSDictionary called = new COSDictionary();
        for (COSName kind : RESOURCES) {
            if (!(resources.getDictionaryObject(kind) instanceof COSDictionary all)) continue;
            COSDictionary some = new COSDictionary();
            for (COSName name : all.keySet()) {
                boolean always = kind.equals(COSName.COLORSPACE) && DEFAULT_COLOURS.contains(name.getName());
                if (always || used.calls(kind, name)) some.setItem(name, all.getItem(name));
            }
            if (some.size() > 0) called.setItem(kind, some);
        }
        return called;
    }
}
