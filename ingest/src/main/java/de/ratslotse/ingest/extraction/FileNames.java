package de.ratslotse.ingest.extraction;

/// Endings for files that come without a name.
final class FileNames {

    private FileNames() {}

    /// With its dot; empty where the media type has no usual ending.
    static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> "";
        };
    }
}
