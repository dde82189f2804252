package dev.rivulet.processor;

import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.check.Checks;
import dev.rivulet.processor.emit.GraphEmitter;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.read.GraphReader;
import dev.rivulet.processor.read.MixinReader;
import dev.rivulet.processor.report.Places;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The whole flow for one graph. */
final class GraphStep {
    private final ProcessingEnvironment environment;
    private final Options options;
    private final GraphReader reader;
    private final SourceWriter writer;
    private final boolean write;

    /** A step that checks, and if {@code write} and nothing is wrong, writes. */
    GraphStep(ProcessingEnvironment environment, boolean write) {
        this.write = write;
        this.environment = environment;
        this.options = Options.of(environment.getOptions());
        this.reader = new GraphReader(environment.getTypeUtils(), environment.getElementUtils());
        this.writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
    }

    /**
     * Writes the engine of {@code type}; or says in {@code problems}, to be shown at {@code
     * places}, why not. Tells {@code guard} what it is about.
     */
    void process(TypeElement type, Places places, Problems problems, Guard guard) {
        Optional<GraphModel> read = reader.read(type, problems);
        if (read.isEmpty()) {
            return;
        }
        GraphModel graph = read.get();
        guard.at("checking it");
        Wiring wiring = Wiring.of(graph, reader.typing());
        boolean sound = Checks.run(graph, wiring, reader.typing(), problems);
        if (options.wiring()) {
            Problems.note(
                    environment.getMessager(),
                    places,
                    graph.origin(),
                    WiringNote.of(graph, wiring));
        }
        if (!write || !sound || problems.any()) {
            return;
        }
        guard.at("writing it");
        List<String> names = new MixinReader(environment.getTypeUtils()).lines(type);
        writer.write(GraphEmitter.emit(graph, wiring, reader.typing(), options.split()), names, type, problems);
    }
}
