package org.libvirt;

/** Whole transfers: the library asks for each piece. */
final class StreamTransfer {
    private static final byte[] DONE = {};

    private StreamTransfer() {
    }

    static int receive(int function, Stream stream, StreamSink sink, StreamSink.Holes holes) throws LibvirtException {
        return run(function, stream, new Natives.Answers() {
            @Override
            byte[] answer(Call question) throws Exception {
                if (question.takeByte() == 1) {
                    sink.take(question.takeBytes());
                } else {
                    holes.skip(question.takeLong());
                }
                return DONE;
            }
        });
    }

    static int send(int function, Stream stream, StreamSource source, StreamSource.Holes holes) throws LibvirtException {
        return run(function, stream, new Natives.Answers() {
            @Override
            byte[] answer(Call question) throws Exception {
                switch (question.takeByte()) {
                    case 0:
                        return source.give(question.takeInt());
                    case 3:
                        long next = holes.next();
                        return new Call(new byte[9]).put(next > 0).put(Math.abs(next)).written();
                    default:
                        holes.skip(question.takeLong());
                        return DONE;
                }
            }
        });
    }

    private static int run(int function, Stream stream, Natives.Answers answers) throws LibvirtException {
        long number = Natives.answering(answers);
        try {
            Call.of(function).put(stream).put(number).run();
        } catch (LibvirtException error) {
            answers.rethrow();
            throw error;
        } finally {
            Natives.forget(number);
        }
        return 0;
    }
}
