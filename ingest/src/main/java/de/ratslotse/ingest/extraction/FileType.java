package de.ratslotse.ingest.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The types of files that are read, and how each is told by its media type and by its name.
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of and List.of do not change
enum FileType {
    PDF(Set.of("application/pdf"), "pdf"),
    OOXML(
            Set.of(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                    "application/vnd.ms-word.document.macroenabled.12",
                    "application/vnd.ms-word.template.macroenabled.12",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                    "application/vnd.openxmlformats-officedocument.presentationml.template",
                    "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                    "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
                    "application/vnd.ms-excel.sheet.macroenabled.12",
                    "application/x-tika-ooxml"),
            "docx",
            "docm",
            "dotx",
            "pptx",
            "pptm",
            "ppsx",
            "xlsx",
            "xlsm",
            "xltx"),
    OPEN_DOCUMENT(
            Set.of(
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.text-template",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation",
                    "application/vnd.sun.xml.writer",
                    "application/vnd.sun.xml.calc",
                    "application/vnd.sun.xml.impress"),
            "odt",
            "ott",
            "ods",
            "odp",
            "sxw",
            "sxc",
            "sxi"),
    FLAT_OPEN_DOCUMENT(
            Set.of(
                    "application/vnd.oasis.opendocument.tika.flat.document",
                    "application/vnd.oasis.opendocument.flat.text",
                    "application/vnd.oasis.opendocument.flat.spreadsheet",
                    "application/vnd.oasis.opendocument.flat.presentation"),
            "fodt",
            "fods",
            "fodp"),
    OLE(
            Set.of(
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/x-tika-msoffice"),
            "doc",
            "dot",
            "xls",
            "xlt",
            "ppt",
            "pps"),
    RTF(Set.of("application/rtf", "text/rtf"), "rtf"),
    WORD_XML(Set.of("application/vnd.ms-wordml")),
    HTML(Set.of("text/html", "application/xhtml+xml"), "html", "htm", "xhtml"),
    MAIL(Set.of("message/rfc822"), "eml"),
    MARKDOWN(Set.of("text/x-web-markdown", "text/markdown"), "md", "markdown"),
    TEXT(Set.of("text/plain"), "txt", "text", "asc");

    private final Set<String> mediaTypes;
    private final List<String> endings;

    FileType(Set<String> mediaTypes, String... endings) {
        this.mediaTypes = mediaTypes;
        this.endings = List.of(endings);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        String bare = mediaType.contains(";")
                ? mediaType.substring(0, mediaType.indexOf(';')).strip()
                : mediaType;
        return Arrays.stream(values())
                .filter(type -> type.mediaTypes.contains(bare))
                .findFirst();
    }

    static Optional<FileType> ofName(String name) {
        String ending = ending(name);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /// What stands after the last dot, in lower case; empty where there is none.
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
