package io.bundlecast.cli;

/** A command cannot go on, for a reason that its message tells the user in full. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailedException(String message) {
        super(message);
    }
}
