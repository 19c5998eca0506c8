package dev.winnow.sink;

import java.io.IOException;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A staged file as the Parquet writer wants to see it. */
final class ParquetFile implements OutputFile {

    private final StagedFile staged;
    private boolean abandoned;

    ParquetFile(StagedFile staged) {
        this.staged = staged;
    }

    StagedFile staged() {
        return staged;
    }

    /** From now on what is written is dropped. */
    void abandon() {
        abandoned = true;
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return new Stream();
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return new Stream();
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    /** Its close leaves the staged file open, which the sink seals. */
    private final class Stream extends PositionOutputStream {

        private long dropped;

        @Override
        public long getPos() {
            return staged.size() + dropped;
        }

        @Override
        public void write(int b) throws IOException {
            if (abandoned) {
                dropped++;
            } else {
                staged.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (abandoned) {
                dropped += length;
            } else {
                staged.write(bytes, from, length);
            }
        }
    }
}
