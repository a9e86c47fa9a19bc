package io.bundlecast.reading.schema;

/** A text that is not a quantity; caught where its place in the file is known. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String advice;

    Unreadable(String message, String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
