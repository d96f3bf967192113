import type { Connected, Connection } from "#lib/transport/dialer-types.ts";
import type { RecordedConnection } from "./recording.ts";

/** The same connection, which notes what every step brought. */
export function recordedConnection({ connection, milliseconds }: Connected): { connection: Connection; record: RecordedConnection } {
  const { exchange, ownName, stepMs } = connection;
  const record: Extract<RecordedConnection, { failure: null }> = {
    ...{ failure: null, exchange, ownName, stepMs, milliseconds },
    ...{ reads: [], writes: [], handshakes: [] },
  };
  return {
    connection: {
      exchange,
      ownName,
      stepMs,
      async read(timeoutMs, whole) {
        const result = await connection.read(timeoutMs, whole);
        record.reads.push(result);
        return result;
      },
      async write(octets, timeoutMs) {
        const result = await connection.write(octets, timeoutMs);
        record.writes.push(result);
        return result;
      },
      async startTls(name, timeoutMs) {
        const result = await connection.startTls(name, timeoutMs);
        record.handshakes.push(result);
        return result;
      },
      close: () => connection.close(),
    },
    record,
  };
}
