package io.bundlecast.reports.store;

/** A stored run that cannot be trusted; the message says which file and why. */
public final class DamagedRunException extends Exception {

    private static final long serialVersionUID = 1;

    DamagedRunException(String file, String reason) {
        super(file + " " + reason);
    }
}
