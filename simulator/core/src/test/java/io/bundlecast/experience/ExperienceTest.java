package io.bundlecast.experience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExperienceTest {

    @Test
    void thePresentLevelsCostPerAdmissionIsAppliedToTheAdmissionsHere() {
        Experience present = new Experience(2, 1, 0);
        present.set(0, Measure.ADMISSIONS, 10);
        present.set(0, Measure.INTERNAL_COST, 120_000);
        Experience better = new Experience(2, 1, 0);
        better.set(0, Measure.ADMISSIONS, 12);
        better.set(0, Measure.INTERNAL_COST, 130_000);
        better.set(1, Measure.ADMISSIONS, 5);
        better.comparePresent(present);
        present.comparePresent(present);
        assertThat(better.get(0, Measure.PRESENT_INTERNAL_COST)).isEqualTo(144_000);
        assertThat(better.get(1, Measure.PRESENT_INTERNAL_COST)).isZero();
        assertThat(present.total(Measure.PRESENT_INTERNAL_COST)).isEqualTo(120_000);
    }

    @Test
    void clearingForgetsCellsAndCaps() {
        Experience experience = new Experience(2, 2, 1);
        experience.set(1, Measure.SPEND, 5);
        experience.setCappedSpend(1, 1, 4);
        experience.setQuality(0, .15, 62);
        experience.setRegion(1.01, .99);
        assertThat(experience.cappedSpend(1, 1)).isEqualTo(4);
        assertThat(experience.cappedSpend(1, 0)).isZero();
        assertThat(experience.qualityRate(0)).isEqualTo(.15);
        assertThat(experience.qualityScore(0)).isEqualTo(62);
        assertThat(experience.regionalTrendRatio()).isEqualTo(1.01);
        assertThat(experience.regionalCaseMixRatio()).isEqualTo(.99);
        experience.clear();
        assertThat(experience.total(Measure.SPEND)).isZero();
        assertThat(experience.cappedSpend(1, 1)).isZero();
    }
}
