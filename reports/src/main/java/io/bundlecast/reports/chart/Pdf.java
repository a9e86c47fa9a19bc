package io.bundlecast.reports.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Slides as vectors, one page each; the same slides give the same bytes. */
public final class Pdf {

    private Pdf() {}

    public static byte[] of(String title, List<Slide> slides) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            for (Slide slide : slides) {
                page(document, slide);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, Slide slide) throws IOException {
        PDPage page = new PDPage(new PDRectangle(Slide.WIDTH, Slide.HEIGHT));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, Slide.WIDTH, Slide.HEIGHT);
        slide.paint(graphics);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }
}
