package prongsai.reporting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws as dots; Java shapes Thai letters and their marks as a browser does. */
final class PictureCanvas implements Canvas {

    /** Dots to a unit: about 200 to an inch of a page. */
    private static final int DOTS = 2;

    private static final float STROKE = 2.5f;
    private static final int DOT = 4;
    private static final int LIGHT = 31;

    private final BufferedImage image;
    private final Graphics2D graphics;

    PictureCanvas(int height) {
        image = new BufferedImage(WIDTH * DOTS, height * DOTS, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS, DOTS);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.setFont(PictureFont.get());
    }

    byte[] png() {
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void line(Point from, Point to, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
    }

    @Override
    public void path(List<Point> points, Ink ink) {
        if (points.size() > 1) {
            stroke(ink);
            graphics.draw(shape(points));
        }
    }

    @Override
    public void area(List<Point> points, Ink ink) {
        var shape = shape(points);
        shape.closePath();
        var colour = Color.decode(ink.colour());
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), LIGHT));
        graphics.fill(shape);
        stroke(ink);
        graphics.draw(shape);
    }

    @Override
    public void frame(List<Point> points, String colour) {
        var shape = shape(points);
        shape.closePath();
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(shape);
    }

    @Override
    public void dot(Point centre, Ink ink) {
        graphics.setColor(Color.decode(ink.colour()));
        graphics.fill(new Ellipse2D.Double(centre.x() - DOT, centre.y() - DOT, 2.0 * DOT, 2.0 * DOT));
    }

    @Override
    public void bar(Point corner, double width, double height, Ink ink) {
        graphics.setColor(Color.decode(ink.colour()));
        graphics.fill(new Rectangle2D.Double(corner.x(), corner.y(), width, height));
    }

    @Override
    public void text(Point base, String text, Anchor anchor, String colour) {
        graphics.setColor(Color.decode(colour));
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double x =
                switch (anchor) {
                    case START -> base.x();
                    case MIDDLE -> base.x() - width / 2;
                    case END -> base.x() - width;
                };
        graphics.drawString(text, (float) x, (float) base.y());
    }

    private void stroke(Ink ink) {
        graphics.setColor(Color.decode(ink.colour()));
        if (ink.dashes().isEmpty()) {
            graphics.setStroke(new BasicStroke(STROKE));
            return;
        }
        var dashes = new float[ink.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = ink.dashes().get(i);
        }
        graphics.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    private static Path2D shape(List<Point> points) {
        var shape = new Path2D.Double();
        shape.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> shape.lineTo(point.x(), point.y()));
        return shape;
    }
}
