package dev.sideline.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The other end of Socket Mode: just as much of a WebSocket as that takes. */
final class FakeSocket implements AutoCloseable {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    FakeSocket() throws IOException {
        Threads.named("fake-socket").newThread(this::accept).start();
    }

    URI address() {
        return URI.create("ws://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/link");
    }

    /** The next connection, greeted. */
    Connection connected() throws Exception {
        Connection connection = connections.poll(10, TimeUnit.SECONDS);
        if (connection == null) {
            throw new AssertionError("nobody connected");
        }
        connection.send("{\"type\":\"hello\"}");
        return connection;
    }

    private void accept() {
        try {
            while (true) {
                Connection connection = new Connection(server.accept());
                Threads.named("fake-socket-reader").newThread(connection::read).start();
            }
        } catch (IOException e) {
            connections.clear();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    final class Connection {
        private final Socket socket;
        private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();

        Connection(Socket socket) {
            this.socket = socket;
        }

        void send(String text) throws IOException {
            frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
        }

        /** The next acknowledgement; null when none comes within that time. */
        @Nullable JsonObject next(long millis) throws InterruptedException {
            return received.poll(millis, TimeUnit.MILLISECONDS);
        }

        void drop() throws IOException {
            socket.close();
        }

        private void read() {
            try (DataInputStream in = new DataInputStream(socket.getInputStream())) {
                shakeHands(in);
                connections.add(this);
                while (true) {
                    int code = in.readUnsignedByte() & 0x0f;
                    int length = in.readUnsignedByte() & 0x7f;
                    if (length == 126) {
                        length = in.readUnsignedShort();
                    }
                    byte[] mask = in.readNBytes(4);
                    byte[] body = in.readNBytes(length);
                    for (int i = 0; i < body.length; i++) {
                        body[i] ^= mask[i % 4];
                    }
                    if (code == TEXT) {
                        received.add(JsonParser.parseString(new String(body, StandardCharsets.UTF_8))
                                .getAsJsonObject());
                    } else if (code == PING) {
                        frame(PONG, body);
                    }
                }
            } catch (IOException | GeneralSecurityException e) {
                received.clear();
            }
        }

        private void shakeHands(DataInputStream in) throws IOException, GeneralSecurityException {
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.readUnsignedByte());
            }
            String key = head.toString().replaceAll("(?si).*sec-websocket-key: *(\\S+).*", "$1");
            String accept = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1")
                            .digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII)));
            write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + accept + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }

        private void frame(int code, byte[] body) throws IOException {
            byte[] head = body.length < 126
                    ? new byte[] {(byte) (0x80 | code), (byte) body.length}
                    : new byte[] {(byte) (0x80 | code), 126, (byte) (body.length >> 8), (byte) body.length};
            byte[] all = new byte[head.length + body.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            write(all);
        }

        private synchronized void write(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }
    }
}
