package io.bundlecast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {

    @Test
    void keepsEveryDotOfRowsThatRepeatAndRowsThatDoNot() throws IOException {
        BufferedImage image = new BufferedImage(37, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, y / 4 % 2 == 0 ? 0x10203 * (x * 7919 % 251) : x < 30 ? 0xFFFFFF : 0x81 * y);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encoded(image)));
        assertThat(read.getRGB(0, 0, 37, 40, null, 0, 37)).isEqualTo(image.getRGB(0, 0, 37, 40, null, 0, 37));
    }
}
