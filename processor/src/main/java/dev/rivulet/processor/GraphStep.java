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

    GraphStep(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.of(environment.getOptions());
        this.reader = new GraphReader(environment.getTypeUtils(), environment.getElementUtils());
        this.writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
    }

    /**
     * Writes the engine of {@code type}; or says in {@code problems}, to be shown at {@code
     * places}, why not.
     */
    void process(TypeElement type, Places places, Problems problems) {
        Optional<GraphModel> read = reader.read(type, problems);
        if (read.isEmpty()) {
            return;
        }
        GraphModel graph = read.get();
        Wiring wiring = Wiring.of(graph, reader.typing());
        boolean sound = Checks.run(graph, wiring, reader.typing(), problems);
        if (options.wiring()) {
            Problems.note(
                    environment.getMessager(),
                    places,
                    graph.origin(),
                    WiringNote.of(graph, wiring));
        }
        if (!sound || problems.any()) {
            return;
        }
        List<String> names = new MixinReader(environment.getTypeUtils()).lines(type);
        writer.write(GraphEmitter.emit(graph, wiring), names, type, problems);
    }
}
