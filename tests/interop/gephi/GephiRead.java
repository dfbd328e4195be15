import java.io.File;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * GephiRead FILE OUT [keep]: imports a file as Gephi's "Open" does and writes what came of it,
 * a line each, fields parted by tabs: issue, node, edge, the intervals of both as time and their
 * columns as column. With keep, parallel edges of one type are not merged.
 */
public final class GephiRead {
    private static PrintStream out;

    public static void main(String[] args) throws Exception {
        out = new PrintStream(new FileOutputStream(args[1]), false, StandardCharsets.UTF_8);
        Lookup lookup = Lookup.getDefault();
        ProjectController projects = lookup.lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = lookup.lookup(ImportController.class);
        Container container = importer.importFile(new File(args[0]));
        container.getLoader().setAutoScale(false);
        if (args.length > 2) {
            container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        }
        container.closeLoader();
        Iterator<Issue> issues = container.getReport().getIssues(Integer.MAX_VALUE);
        while (issues.hasNext()) {
            Issue issue = issues.next();
            line("issue", issue.getLevel(), issue.getMessage());
        }
        importer.process(container, new DefaultProcessor(), workspace);
        print(lookup.lookup(GraphController.class).getGraphModel(workspace));
        out.close();
        System.exit(out.checkError() ? 1 : 0);
    }

    private static void print(GraphModel model) {
        Graph graph = model.getGraph();
        line("graph", model.isDirected() ? "directed" : "other", graph.getNodeCount(),
             graph.getEdgeCount());
        for (Node n : graph.getNodes().toArray()) {
            line("node", n.getId(), n.getLabel(), String.format("#%06X", n.getRGBA() & 0xFFFFFF),
                 n.size(), n.x(), n.y());
            spell("node", n);
            columns("node", model.getNodeTable(), n);
        }
        for (Edge e : graph.getEdges().toArray()) {
            line("edge", e.getId(), e.getSource().getId(), e.getTarget().getId(), e.getLabel(),
                 e.getTypeLabel(), e.getWeight(), e.isDirected(),
                 String.format("#%06X", e.getRGBA() & 0xFFFFFF));
            spell("edge", e);
            columns("edge", model.getEdgeTable(), e);
        }
    }

    private static void spell(String kind, Element element) {
        for (Interval i : element.getIntervals()) {
            line("time", kind, element.getId(), Instant.ofEpochMilli((long) i.getLow()),
                 Instant.ofEpochMilli((long) i.getHigh()));
        }
    }

    private static void columns(String kind, Table table, Element element) {
        for (Column column : table) {
            Object value = column.isProperty() ? null : element.getAttribute(column);
            if (value != null) {
                line("column", kind, element.getId(), column.getTitle(), value);
            }
        }
    }

    private static void line(Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            text.append(text.length() == 0 ? "" : "\t");
            text.append(String.valueOf(field).replace("\\", "\\\\").replace("\t", "\\t")
                        .replace("\n", "\\n").replace("\r", "\\r"));
        }
        out.print(text.append('\n'));
    }
}
