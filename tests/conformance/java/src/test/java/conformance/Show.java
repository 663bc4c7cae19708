package conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.libvirt.*;

/** Values of the package as canonical text, the same in every language. */
final class Show {
    private Show() {
    }

    /** Shows one of many. */
    interface One<T> {
        String of(T value) throws LibvirtException;
    }

    static String number(int value) {
        return Integer.toString(value);
    }

    static String number(long value) {
        return Long.toString(value);
    }

    static String unsigned(int value) {
        return Integer.toUnsignedString(value);
    }

    static String unsigned(long value) {
        return Long.toUnsignedString(value);
    }

    static String flag(boolean value) {
        return value ? "1" : "0";
    }

    /** As C prints {@code %.6g}: six digits that matter, without zeros behind them. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        java.math.BigDecimal rounded = new java.math.BigDecimal(value).round(new java.math.MathContext(6));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return rounded.stripTrailingZeros().toPlainString();
        }
        String digits = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return String.format("%se%s%02d", digits, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    static String truth(boolean value) {
        return value ? "true" : "false";
    }

    static String text(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            int escape = "\"\\\n\t\r".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("\"\\ntr".charAt(escape));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static String uuid(int[] value) {
        String digits = Arrays.stream(value).mapToObj(b -> String.format("%02x", b)).collect(Collectors.joining());
        return text(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    static String data(byte[] value) {
        StringBuilder out = new StringBuilder("x'");
        for (byte b : value) {
            out.append(String.format("%02x", b));
        }
        return out.append("'").toString();
    }

    static String numbers(int[] value) {
        return IntStream.of(value).mapToObj(Show::number).collect(Collectors.joining(", ", "[", "]"));
    }

    static String numbers(long[] value) {
        return LongStream.of(value).mapToObj(Show::number).collect(Collectors.joining(", ", "[", "]"));
    }

    static String unsigneds(int[] value) {
        return IntStream.of(value).mapToObj(Show::unsigned).collect(Collectors.joining(", ", "[", "]"));
    }

    static String unsigneds(long[] value) {
        return LongStream.of(value).mapToObj(Show::unsigned).collect(Collectors.joining(", ", "[", "]"));
    }

    static <T> String list(T[] values, One<? super T> one) throws LibvirtException {
        List<String> out = new ArrayList<>();
        for (T value : values) {
            out.add(one.of(value));
        }
        return "[" + String.join(", ", out) + "]";
    }

    static String several(String... values) {
        return "(" + String.join(", ", values) + ")";
    }

    /** Names, each with what follows it. */
    static String fields(String... parts) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            out.add(parts[i] + ": " + parts[i + 1]);
        }
        return "{" + String.join(", ", out) + "}";
    }

    static String params(TypedParameter[] params) {
        return Arrays.stream(params)
            .sorted(Comparator.comparing(param -> param.field))
            .map(param -> param.field + ": " + value(param))
            .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(TypedParameter param) {
        if (param instanceof TypedStringParameter) {
            return text(((TypedStringParameter) param).value);
        } else if (param instanceof TypedDoubleParameter) {
            return number(((TypedDoubleParameter) param).value);
        }
        return param.getValueAsString();
    }

    /** An object: its kind, and what tells it from others of its kind. */
    static String thing(Object value) throws LibvirtException {
        if (value == null) {
            return "null";
        } else if (value instanceof Domain) {
            return "Domain(" + text(((Domain) value).getName()) + ")";
        } else if (value instanceof DomainSnapshot) {
            return "DomainSnapshot(" + text(((DomainSnapshot) value).getName()) + ")";
        } else if (value instanceof DomainCheckpoint) {
            return "DomainCheckpoint(" + text(((DomainCheckpoint) value).getName()) + ")";
        } else if (value instanceof Network) {
            return "Network(" + text(((Network) value).getName()) + ")";
        } else if (value instanceof NetworkPort) {
            return "NetworkPort(" + text(((NetworkPort) value).getUUIDString()) + ")";
        } else if (value instanceof Interface) {
            return "Interface(" + text(((Interface) value).getName()) + ")";
        } else if (value instanceof Device) {
            return "NodeDevice(" + text(((Device) value).getName()) + ")";
        } else if (value instanceof NetworkFilter) {
            return "NWFilter(" + text(((NetworkFilter) value).getName()) + ")";
        } else if (value instanceof NetworkFilterBinding) {
            return "NWFilterBinding(" + text(((NetworkFilterBinding) value).getPortDev()) + ")";
        } else if (value instanceof Secret) {
            return "Secret(" + text(((Secret) value).getUUIDString()) + ")";
        } else if (value instanceof StoragePool) {
            return "StoragePool(" + text(((StoragePool) value).getName()) + ")";
        } else if (value instanceof StorageVol) {
            return "StorageVol(" + text(((StorageVol) value).getName()) + ")";
        } else if (value instanceof AdmServer) {
            return "AdmServer(" + text(((AdmServer) value).getName()) + ")";
        }
        return value.getClass().getSimpleName();
    }

    /** What {@link ByHand} gives. */
    static String any(Object value) throws LibvirtException {
        if (value instanceof ByHand.Shown) {
            return value.toString();
        } else if (value instanceof byte[]) {
            return data((byte[]) value);
        } else if (value instanceof Number) {
            return value.toString();
        } else if (value instanceof DomainStatsRecord[]) {
            return list((DomainStatsRecord[]) value, ByHand::show);
        } else if (value instanceof Collection) {
            return list(((Collection<?>) value).toArray(new DomainInterface[0]), ByHand::show);
        }
        return thing(value);
    }
}
