package dev.sideline.crm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, and the encoding in which it was written: UTF-8 with or without a byte order mark where the bytes
 * are valid UTF-8, otherwise Windows-1252, in which every byte means something.
 */
record Encoded(String text, String encoding) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws UnusableFile when the file is not a text in one of the encodings */
    static Encoded of(SourceFile file) {
        byte[] bytes = file.content();
        refuseOtherFormats(file.name(), bytes);
        Encoded decoded = decode(bytes);
        if (decoded.text().indexOf('\0') >= 0) {
            throw new UnusableFile(file.name() + " is not a text file: export the data as CSV (UTF-8).");
        }
        if (decoded.text().isBlank()) {
            throw new UnusableFile(file.name() + " is empty.");
        }
        return decoded;
    }

    private static Encoded decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                    ? new Encoded(text.substring(1), "UTF-8 with byte order mark")
                    : new Encoded(text, "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return new Encoded(new String(bytes, WINDOWS_1252), "Windows-1252");
        }
    }

    private static void refuseOtherFormats(String name, byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnusableFile(name + " is an Excel workbook or a zip archive: save each sheet as CSV (UTF-8).");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFile(name + " is an old Excel workbook: save each sheet as CSV (UTF-8).");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnusableFile(name + " is written in UTF-16: save it as CSV (UTF-8).");
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
