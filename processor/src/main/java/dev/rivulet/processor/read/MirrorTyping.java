package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.Typing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Answers questions about types that the model names; holds their mirrors for one round. */
final class MirrorTyping implements Typing {
    private final Types types;
    private final Elements elements;
    private final Map<TypeName, TypeMirror> mirrors = new HashMap<>();

    MirrorTyping(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /**
     * The name of {@code mirror}, without annotations, which can be asked about from now on. What is not known may
     * have none; nothing is written of it.
     */
    TypeName name(TypeMirror mirror) {
        if (!TypeFaults.unknown(mirror).isEmpty() && !nameable(mirror)) {
            return ClassName.get("", "Unknown");
        }
        TypeName name = TypeName.get(mirror).withoutAnnotations();
        mirrors.putIfAbsent(name, mirror);
        return name;
    }

    private static boolean nameable(TypeMirror mirror) {
        return TypeFaults.unknown(mirror).stream().allMatch(SourceVersion::isName);
    }

    @Override
    public boolean fits(TypeName from, TypeName to) {
        if (from.equals(to)) {
            return true;
        }
        TypeMirror source = mirror(from);
        TypeMirror target = mirror(to);
        return source != null && target != null && types.isAssignable(source, target);
    }

    @Override
    public boolean comparable(TypeName type) {
        TypeMirror mirror = mirror(type.box());
        TypeElement comparable = elements.getTypeElement("java.lang.Comparable");
        if (mirror == null) {
            return false;
        }
        DeclaredType wanted =
                types.getDeclaredType(comparable, types.getWildcardType(null, mirror));
        return types.isSubtype(mirror, wanted);
    }

    @Override
    public String kind(TypeName type) {
        TypeMirror mirror = mirror(type);
        if (mirror instanceof ArrayType) {
            return "an array";
        }
        if (!(mirror instanceof DeclaredType declared)) {
            return "";
        }
        return switch (declared.asElement().getKind()) {
            case CLASS -> "a class";
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "";
        };
    }

    @Override
    public Set<String> bySlot(ClassName type) {
        Set<String> names = new HashSet<>();
        TypeElement element = elements.getTypeElement(type.canonicalName());
        if (element != null) {
            for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
                List<? extends VariableElement> parameters = method.getParameters();
                boolean slot = !parameters.isEmpty() && parameters.get(0).asType().getKind() == TypeKind.INT;
                if (slot && parameters.size() <= 2) {
                    names.add(method.getSimpleName().toString());
                }
            }
        }
        return names;
    }

    @Override
    public boolean checked(TypeName type) {
        return !fits(type, ClassName.get(RuntimeException.class))
                && !fits(type, ClassName.get(Error.class));
    }

    private TypeMirror mirror(TypeName name) {
        TypeMirror known = mirrors.get(name);
        if (known != null) {
            return known;
        }
        if (name instanceof ClassName type) {
            TypeElement element = elements.getTypeElement(type.canonicalName());
            return element == null ? null : element.asType();
        }
        return name.isPrimitive()
                ? types.getPrimitiveType(TypeKind.valueOf(name.toString().toUpperCase(Locale.ROOT)))
                : null;
    }
}
