package dev.sideline.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Boxes in rows, and lines between them that lead around the others: the layered layout of the Eclipse Layout Kernel. It
 * decides who stands beside whom; which row a box is in is given.
 */
final class Layers {

    private static final double BESIDE = 8;
    private static final double BELOW = 18;
    private static final double AROUND = 7;

    /** More than any box is high. */
    private static final double FAR = 1000;

    /** How far from its left edge a line leaves a box at the bottom. */
    private static final double LEAVES = 18;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkEdge> links = new ArrayList<>();

    Layers() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // Takes the row from where a box stands. Partitions would do so too, but not the same way each time.
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        // Straighter lines would make it wider than a phone.
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BELOW);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, AROUND);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, AROUND);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, AROUND);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, AROUND);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    /** @param row from the top, counted from 0 */
    void add(int row, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setLocation(0, row * FAR);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        port(node, PortSide.NORTH, width / 2, 0);
        port(node, PortSide.SOUTH, LEAVES, height);
    }

    private static void port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
    }

    /** A line between two boxes of different rows, by the order in which they were added. */
    void link(int upper, int lower) {
        links.add(ElkGraphUtil.createSimpleEdge(
                graph.getChildren().get(upper).getPorts().get(1),
                graph.getChildren().get(lower).getPorts().get(0)));
    }

    void arrange() {
        // Makes the types of the options known, without which their defaults cannot be read.
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    Rectangle2D box(int added) {
        ElkNode node = graph.getChildren().get(added);
        return new Rectangle2D.Double(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    /** The bends of every line in the order in which they were added, the ends included. */
    List<List<Point2D>> lines() {
        return links.stream().map(link -> points(link.getSections().get(0))).toList();
    }

    private static List<Point2D> points(ElkEdgeSection section) {
        return Stream.of(
                        Stream.of(point(section.getStartX(), section.getStartY())),
                        section.getBendPoints().stream().map(bend -> point(bend.getX(), bend.getY())),
                        Stream.of(point(section.getEndX(), section.getEndY())))
                .flatMap(points -> points)
                .toList();
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
