package io.bundlecast.integration;

/** The kind of care for which an effect of integration was measured. */
public enum Family {
    /** Elective and urgent surgery. */
    SURGICAL('S'),
    /** Cardiac and other catheter procedures. */
    PROCEDURAL('P'),
    MEDICAL('M'),
    CRITICAL('C'),
    /** New starts of drugs. */
    PRESCRIBING('R'),
    /** A year with a chronic disease. */
    CHRONIC('D');

    private final char letter;

    Family(char letter) {
        this.letter = letter;
    }

    /** The letter under which the effect table lists it. */
    public char letter() {
        return letter;
    }

    static Family ofLetter(char letter) {
        for (Family family : values()) {
            if (family.letter == letter) {
                return family;
            }
        }
        throw new IllegalArgumentException("families must be letters of SPMCRD but one was " + letter);
    }
}
