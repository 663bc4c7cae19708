package org.libvirt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/**
 * A message to the native library, and its answer.
 *
 * <p>Numbers are little-endian; text and bytes follow their length, which is -1 for null; lists follow their count; an
 * object is the number of its handle. Each thread has one message that it uses again and again: an answer has to be
 * read before the next call.
 */
final class Call {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    /** What most calls and answers have room in. */
    private static final int ROOM = 4096;

    private static final ThreadLocal<Call> OF_THREAD = ThreadLocal.withInitial(() -> new Call(new byte[ROOM]));

    private int function;
    /** What is written, and what is read. */
    private byte[] bytes;
    private int place;
    /** Objects whose handles are in the message: they must not be freed before the call has begun. */
    private final List<Object> kept = new ArrayList<>();

    /** A message that is only read. */
    Call(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Begins a call of a function. */
    static Call of(int function) {
        Call call = OF_THREAD.get();
        call.function = function;
        call.place = 0;
        if (call.bytes.length != ROOM) {
            call.bytes = new byte[ROOM];
        }
        return call;
    }

    /** Sends the message; its answer is then to be read. */
    Call run() throws LibvirtException {
        byte[] sent = bytes;
        byte[] answer;
        try {
            answer = Natives.call(function, sent, place);
        } finally {
            Reference.reachabilityFence(kept);
            kept.clear();
        }
        // A callback may have used this message for calls of its own.
        bytes = answer == null ? sent : answer;
        place = 0;
        switch (takeByte()) {
            case 0:
                return this;
            case 1:
                throw LibvirtException.of(new Error(this));
            case 2:
                throw new IllegalArgumentException(takeText());
            default:
                throw new IllegalStateException(takeText());
        }
    }

    private void room(int more) {
        if (bytes.length - place < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, place + more));
        }
    }

    Call put(int value) {
        room(4);
        INT.set(bytes, place, value);
        place += 4;
        return this;
    }

    Call put(long value) {
        room(8);
        LONG.set(bytes, place, value);
        place += 8;
        return this;
    }

    Call put(double value) {
        room(8);
        DOUBLE.set(bytes, place, value);
        place += 8;
        return this;
    }

    Call put(boolean value) {
        room(1);
        bytes[place++] = (byte) (value ? 1 : 0);
        return this;
    }

    Call put(byte[] value) {
        if (value == null) {
            return put(-1);
        }
        put(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, place, value.length);
        place += value.length;
        return this;
    }

    Call put(String value) {
        return put(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the object, so that nobody frees its handle before the library has taken it. */
    Call put(NativeHandle object) {
        if (object == null) {
            return put(0L);
        }
        kept.add(object);
        return put(object.handle());
    }

    Call put(NativeHandle[] objects) {
        put(objects.length);
        for (NativeHandle object : objects) {
            put(object);
        }
        return this;
    }

    Call put(int[] values) {
        put(values.length);
        for (int value : values) {
            put(value);
        }
        return this;
    }

    Call put(long[] values) {
        put(values.length);
        for (long value : values) {
            put(value);
        }
        return this;
    }

    /** No list is an empty one. */
    Call put(String[] values) {
        put(values == null ? 0 : values.length);
        if (values != null) {
            for (String value : values) {
                put(value);
            }
        }
        return this;
    }

    /** No list is an empty one. */
    Call put(TypedParameter[] values) {
        put(values == null ? 0 : values.length);
        if (values != null) {
            for (TypedParameter value : values) {
                put(value.field);
                put(value.getType());
                value.put(this);
            }
        }
        return this;
    }

    Call putUuid(int[] values) {
        byte[] all = values == null ? null : new byte[values.length];
        for (int i = 0; all != null && i < all.length; i++) {
            all[i] = (byte) values[i];
        }
        return put(all);
    }

    int takeByte() {
        return bytes[place++];
    }

    int takeInt() {
        int value = (int) INT.get(bytes, place);
        place += 4;
        return value;
    }

    long takeLong() {
        long value = (long) LONG.get(bytes, place);
        place += 8;
        return value;
    }

    double takeDouble() {
        double value = (double) DOUBLE.get(bytes, place);
        place += 8;
        return value;
    }

    boolean takeBoolean() {
        return takeByte() != 0;
    }

    /** Yes or no as C says it. */
    int takeTruth() {
        return takeByte();
    }

    byte[] takeBytes() {
        int length = takeInt();
        if (length < 0) {
            return null;
        }
        place += length;
        return Arrays.copyOfRange(bytes, place - length, place);
    }

    String takeText() {
        int length = takeInt();
        if (length < 0) {
            return null;
        }
        place += length;
        return new String(bytes, place - length, length, StandardCharsets.UTF_8);
    }

    int[] takeUuid() {
        int[] values = new int[16];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[place++] & 0xff;
        }
        return values;
    }

    int[] takeInts() {
        int[] values = new int[takeInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = takeInt();
        }
        return values;
    }

    long[] takeLongs() {
        long[] values = new long[takeInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = takeLong();
        }
        return values;
    }

    String[] takeTexts() {
        return takeList(Call::takeText, String[]::new);
    }

    TypedParameter[] takeParameters() {
        return takeList(TypedParameter::take, TypedParameter[]::new);
    }

    <T> T[] takeList(Function<Call, T> item, IntFunction<T[]> array) {
        T[] values = array.apply(takeInt());
        for (int i = 0; i < values.length; i++) {
            values[i] = item.apply(this);
        }
        return values;
    }

    /** An object, or null. */
    <T> T takeObject(LongFunction<T> object) {
        long handle = takeLong();
        return handle == 0 ? null : object.apply(handle);
    }

    /** A UUID as libvirt-java has it: a number for each byte. */
    static int[] ints(UUID uuid) {
        int[] values = new int[16];
        for (int i = 0; i < values.length; i++) {
            long half = i < 8 ? uuid.getMostSignificantBits() : uuid.getLeastSignificantBits();
            values[i] = (int) (half >>> (56 - 8 * (i % 8))) & 0xff;
        }
        return values;
    }

    /** What has been written, as an answer to a question. */
    byte[] written() {
        return Arrays.copyOf(bytes, place);
    }
}
