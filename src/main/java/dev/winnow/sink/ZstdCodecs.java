package dev.winnow.sink;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Zstandard for Parquet pages, level 3. The factory that comes with Parquet needs Hadoop. */
final class ZstdCodecs implements CompressionCodecFactory {

    private static final int LEVEL = 3;

    private ZstdCodecs() {}

    /**
     * Loads the library, which unpacks native code to a temporary folder.
     *
     * @throws IOException if that folder is full, read-only or forbids to run what is in it
     */
    static ZstdCodecs load() throws IOException {
        try {
            Native.load();
            return new ZstdCodecs();
        } catch (LinkageError e) {
            throw new IOException(
                    "the compression library cannot be unpacked to the temporary folder "
                            + System.getProperty("java.io.tmpdir")
                            + ": name another one with WINNOW_JAVA_OPTS=-Djava.io.tmpdir=DIR",
                    e);
        }
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD) {
            throw new IllegalArgumentException("winnow writes Parquet with ZSTD, this file has " + codec);
        }
        return new Decompressor();
    }

    /** Every compressor and decompressor frees its memory right after use. */
    @Override
    public void release() {}

    /** Compresses into a buffer that it uses again: the writer copies each page before it asks for the next one. */
    private static final class Compressor implements BytesInputCompressor {

        private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);
        private final Page plain = new Page();
        private byte[] buffer = new byte[0];

        @Override
        public BytesInput compress(BytesInput page) throws IOException {
            plain.reset();
            page.writeAllTo(plain);
            int bound = Math.toIntExact(Zstd.compressBound(plain.size()));
            if (buffer.length < bound) {
                buffer = new byte[bound];
            }
            int size = context.compressByteArray(buffer, 0, buffer.length, plain.bytes(), 0, plain.size());
            return BytesInput.from(buffer, 0, size);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public void release() {
            context.close();
        }
    }

    private static final class Decompressor implements BytesInputDecompressor {

        private final ZstdDecompressCtx context = new ZstdDecompressCtx();

        @Override
        public BytesInput decompress(BytesInput page, int size) throws IOException {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(Math.toIntExact(page.size()));
            page.writeAllTo(compressed);
            return BytesInput.from(context.decompress(compressed.toByteArray(), size));
        }

        @Override
        public void decompress(ByteBuffer from, int compressedSize, ByteBuffer to, int size) {
            byte[] compressed = new byte[compressedSize];
            from.get(compressed);
            to.put(context.decompress(compressed, size));
        }

        @Override
        public void release() {
            context.close();
        }
    }

    /** Gives its bytes without copying them. */
    private static final class Page extends ByteArrayOutputStream {

        byte[] bytes() {
            return buf;
        }
    }
}
