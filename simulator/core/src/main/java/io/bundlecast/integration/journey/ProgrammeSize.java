package io.bundlecast.integration.journey;

/** What the costs of a programme are multiplied by in a year.
 *
 * @param lives people whose care the network looks after
 * @param physicians physicians in the network
 * @param hires physicians hired in the year
 * @param hospitalists full-time posts of hospitalists when that component is fully in use
 * @param intensivists the same of intensivists */
public record ProgrammeSize(double lives, double physicians, double hires, double hospitalists, double intensivists) {

    public ProgrammeSize {
        require("lives", lives);
        require("physicians", physicians);
        require("hires", hires);
        require("hospitalists", hospitalists);
        require("intensivists", intensivists);
    }

    private static void require(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be at least 0 but was " + value);
        }
    }
}
