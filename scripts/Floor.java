import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The least that any converter has to do: list a folder, read each file, check its UTF-8, write all at zstd level 3. */
public final class Floor {
    private Floor() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(Path.of(args[1])), 3)) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                out.write(bytes);
            }
        }
    }
}
