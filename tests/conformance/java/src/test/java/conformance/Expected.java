package conformance;

import java.util.Arrays;
import java.util.List;
import org.libvirt.Error.ErrorDomain;
import org.libvirt.Error.ErrorNumber;
import org.libvirt.LibvirtException;

/** What has to come of a step: canonical text in parts, with anything between them; or an error. */
final class Expected {
    static final Expected ANYTHING = answer("", "");

    private final List<String> parts;
    private final ErrorNumber code;
    private final ErrorDomain domain;

    private Expected(List<String> parts, ErrorNumber code, ErrorDomain domain) {
        this.parts = parts;
        this.code = code;
        this.domain = domain;
    }

    static Expected answer(String... parts) {
        return new Expected(Arrays.asList(parts), null, null);
    }

    /** An error of a code, of any part of the library when that is null. */
    static Expected error(ErrorNumber code, ErrorDomain domain) {
        return new Expected(null, code, domain);
    }

    boolean fits(LibvirtException error) {
        return code != null && error.getError().getCode() == code
            && (domain == null || error.getError().getDomain() == domain);
    }

    boolean fits(String answer) {
        if (parts == null) {
            return false;
        }
        if (parts.size() == 1) {
            return answer.equals(parts.get(0));
        }
        int at = 0;
        for (String part : parts.subList(0, parts.size() - 1)) {
            int found = answer.indexOf(part, at);
            if (found < 0 || at == 0 && part == parts.get(0) && found > 0) {
                return false;
            }
            at = found + part.length();
        }
        String last = parts.get(parts.size() - 1);
        return answer.length() - last.length() >= at && answer.endsWith(last);
    }

    @Override
    public String toString() {
        return parts == null ? "! " + code + " " + domain : String.join("_", parts);
    }
}
