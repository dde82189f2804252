package dev.rivulet.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Adds what every generated file has, and writes it: the only user of the filer. The JDK's {@code
 * @Generated} is left out on purpose: no processor claims it, which is a warning under {@code
 * -Xlint:all}; the marker of our own does what it is for.
 */
final class SourceWriter {
    private static final ClassName MARKER =
            ClassName.get("dev.rivulet.annotations", "RivuletGenerated");
    private static final ClassName NAMES =
            ClassName.get("dev.rivulet.annotations", "ParameterNames");

    private static final String LANG = "\nimport java.lang.";

    private final Filer filer;
    private final Elements elements;

    SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** The qualified name of the class written for {@code type}. */
    static String written(TypeElement type, String suffix) {
        ClassName name = ClassName.get(type);
        String simple = String.join("_", name.simpleNames()) + suffix;
        return name.packageName().isEmpty() ? simple : name.packageName() + "." + simple;
    }

    /**
     * Writes {@code types}. The parameter names in {@code lines} stand on the first if it is the only one, else on
     * a class of their own: it has constants enough already.
     */
    void write(List<TypeSpec.Builder> types, List<String> lines, TypeElement origin, Problems problems) {
        if (types.size() == 1 || lines.isEmpty()) {
            types.forEach(type -> write(type, type == types.get(0) ? lines : List.of(), origin, problems));
            return;
        }
        types.forEach(type -> write(type, List.of(), origin, problems));
        write(NamesStep.names(ClassName.get(origin)), lines, origin, problems);
    }

    /**
     * Writes {@code type}, with the parameter names in {@code lines}, into the package of {@code
     * origin}, which is all that it depends on.
     */
    void write(TypeSpec.Builder type, List<String> lines, TypeElement origin, Problems problems) {
        String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
        type.addAnnotation(MARKER);
        if (!lines.isEmpty()) {
            AnnotationSpec.Builder names = AnnotationSpec.builder(NAMES);
            lines.forEach(line -> names.addMember("value", "$S", line));
            type.addAnnotation(names.build());
        }
        TypeSpec built = type.addOriginatingElement(origin).build();
        try {
            write(packageName, built, origin);
        } catch (FilerException e) {
            problems.add(
                    ErrorCode.NAME_TAKEN,
                    new Origin(origin.getQualifiedName().toString(), "", -1, ""),
                    "the class to be written for '" + origin.getSimpleName() + "' is called "
                            + built.name() + ", and there is one of that name",
                    "Rename one of them.");
        } catch (IOException e) {
            problems.add(
                    ErrorCode.NOT_WRITTEN,
                    new Origin(origin.getQualifiedName().toString(), "", -1, ""),
                    built.name() + " cannot be written: " + e,
                    "Look after the place to which the compiler writes sources, and compile again.");
        }
    }

    private void write(String packageName, TypeSpec built, TypeElement origin) throws IOException {
        JavaFile whole = JavaFile.builder(packageName, built)
                .addFileComment("Written by Rivulet from $L.", origin.getQualifiedName())
                .indent("  ")
                .build();
        String name = packageName.isEmpty() ? built.name() : packageName + "." + built.name();
        JavaFileObject file = filer.createSourceFile(name, origin);
        try (Writer writer = file.openWriter()) {
            writer.write(imported(whole.toString(), packageName));
        } catch (IOException e) {
            file.delete();
            throw e;
        }
    }

    /** {@code text} without the imports from {@code java.lang} that it does without: no type of its package has the name. */
    private String imported(String text, String packageName) {
        StringBuilder rest = new StringBuilder(text);
        for (int at = rest.indexOf(LANG); at >= 0; at = rest.indexOf(LANG, at)) {
            int end = rest.indexOf(";", at);
            String simple = rest.substring(at + LANG.length(), end);
            String same = packageName.isEmpty() ? simple : packageName + "." + simple;
            if (simple.contains(".") || elements.getTypeElement(same) != null) {
                at = end;
            } else {
                rest.delete(at, end + 1);
                if (rest.indexOf("\nimport ") < 0) {
                    rest.deleteCharAt(at); // the empty line after the imports
                }
            }
        }
        return rest.toString();
    }
}
