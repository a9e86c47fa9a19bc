package io.bundlecast.contract.team;

/** The five groups of surgery that TEAM pays by episode (42 CFR 512.525). */
public enum EpisodeCategory {
    LEJR("Lower extremity joint replacement"),
    SHFFT("Surgical hip and femur fracture treatment"),
    SPINE("Spinal fusion"),
    CABG("Coronary artery bypass graft"),
    BOWEL("Major bowel procedure");

    private final String title;

    EpisodeCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
