package io.bundlecast.reports.exhibit;

/** The words of an exhibit.
 *
 * @param id a name for files and links, such as {@code margin-by-level}
 * @param title the finding, as a sentence with its figure
 * @param description what the picture shows, for a reader who cannot see it
 * @param note how to read it, and what must not be read into it */
public record Caption(String id, String title, String description, String note) {}
