package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Programs for libvirt-java find every member that they may name. */
class UpstreamTest {
    private static final String PUBLISHED = "/libvirt-java-0.5.3.txt";

    /** What is left out, each with its reason. */
    private static final Map<String, String> LEFT_OUT = Map.of(
        "org.libvirt.Connect int close()",
        "closes as every AutoCloseable does, with nothing to answer; programs that ignore the answer compile",
        "org.libvirt.ErrorHandler new()",
        "a class of libvirt-java's inside: all it does is about JNA's types",
        "org.libvirt.event.BlockJobStatus static org.libvirt.event.BlockJobStatus LAST",
        "counts the constants; no event has it",
        "org.libvirt.event.BlockJobType static org.libvirt.event.BlockJobType LAST",
        "counts the constants; no event has it");

    private final Map<String, Set<String>> members = new HashMap<>();

    @Test
    void nothingIsMissing() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String line : published()) {
            String[] parts = line.split(" ", 2);
            if (!members.computeIfAbsent(parts[0], UpstreamTest::members).contains(parts[1])) {
                missing.add(line);
            }
        }
        assertEquals(new TreeSet<>(LEFT_OUT.keySet()), missing);
    }

    private static List<String> published() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(UpstreamTest.class.getResourceAsStream(PUBLISHED), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
        }
    }

    /** All that a program may name of a class, inherited or not; nothing of a class that there is not. */
    private static Set<String> members(String name) {
        Set<String> out = new HashSet<>();
        Class<?> type = find(name);
        if (type == null) {
            return out;
        }
        for (Field field : type.getFields()) {
            out.add(isStatic(field.getModifiers()) + field.getType().getTypeName() + " " + field.getName());
        }
        for (Method method : type.getMethods()) {
            String result = method.getReturnType().getTypeName();
            out.add(isStatic(method.getModifiers()) + result + " " + method.getName() + list(method.getParameterTypes()));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            out.add("new" + list(constructor.getParameterTypes()));
        }
        return out;
    }

    /** The class that a source means: one inside another may be inherited from that one's superclass. */
    private static Class<?> find(String name) {
        try {
            return Class.forName(name, false, UpstreamTest.class.getClassLoader());
        } catch (ClassNotFoundException error) {
            int dot = name.lastIndexOf('.');
            Class<?> outer = Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
                ? find(name.substring(0, dot)) : null;
            return outer == null ? null : Arrays.stream(outer.getClasses())
                .filter(inner -> inner.getSimpleName().equals(name.substring(dot + 1)))
                .findFirst().orElse(null);
        }
    }

    private static String isStatic(int modifiers) {
        return Modifier.isStatic(modifiers) ? "static " : "";
    }

    private static String list(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }
}
