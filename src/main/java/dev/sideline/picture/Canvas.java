package dev.sideline.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A card to draw on, measured in the pixels of a phone on which a picture is {@value #PHONE} wide; drawn at twice that
 * size, for screens that can show it.
 */
final class Canvas implements AutoCloseable {

    static final int PHONE = 360;

    private static final int SCALE = 2;
    private static final int ROUND = 16;

    private final BufferedImage image;
    private final Graphics2D pen;

    Canvas(int width, int height) {
        image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_ARGB);
        pen = image.createGraphics();
        pen.scale(SCALE, SCALE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        RoundRectangle2D card = new RoundRectangle2D.Double(0.5, 0.5, width - 1.0, height - 1.0, ROUND, ROUND);
        pen.setColor(Ink.CARD);
        pen.fill(card);
        pen.setColor(Ink.EDGE);
        pen.setStroke(new BasicStroke(1));
        pen.draw(card);
    }

    Graphics2D pen() {
        return pen;
    }

    byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        pen.dispose();
    }
}
