package dev.rivulet.processor;

import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.emit.GraphEmitter;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.read.GraphReader;
import dev.rivulet.processor.read.MixinReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The whole flow for one graph. */
final class GraphStep {
    private final ProcessingEnvironment environment;

    GraphStep(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    void process(TypeElement type) {
        GraphReader reader = new GraphReader(environment.getTypeUtils(), environment.getElementUtils());
        GraphModel graph = reader.read(type);
        Wiring wiring = Wiring.of(graph, reader.typing());
        SourceWriter writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
        try {
            MixinReader own = new MixinReader(environment.getTypeUtils(), environment.getElementUtils());
            writer.write(GraphEmitter.emit(graph, wiring), own.lines(type), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
