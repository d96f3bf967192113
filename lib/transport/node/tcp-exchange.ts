import type { Done, Failed, OpenExchange, WireExchange } from "./exchange.ts";
import type { Query } from "./query.ts";
import { readAnswer } from "./reading.ts";
import type { Server } from "./server.ts";
import { askTcp } from "./tcp.ts";

/** A question sent over TCP. */
export class TcpExchange implements OpenExchange {
  readonly record: WireExchange;
  readonly server: Server;
  readonly query: Query;
  readonly sentAt = performance.now();
  readonly stray = null;
  readonly stop: () => void;

  constructor(server: Server, query: Query, done: Done) {
    this.server = server;
    this.query = query;
    const record: WireExchange = { server: server.address.text, protocol: "tcp", startedAt: Date.now(), milliseconds: 0, result: null };
    this.record = record;
    const finish = (result: NonNullable<WireExchange["result"]>) => {
      record.milliseconds = performance.now() - this.sentAt;
      record.result = result;
      done(this);
    };
    this.stop = askTcp(server.address, query.bytes, {
      received: (octets) => finish(overTcp(octets, query)),
      unreachable: (cause) => finish({ failure: { status: "network", cause } }),
    });
  }
}

/** Over TCP there is no second answer to wait for. */
function overTcp(octets: Uint8Array, query: Query): NonNullable<WireExchange["result"]> {
  const malformed = (cause: string): Failed => ({ failure: { status: "malformed", cause }, raw: octets });
  if (octets[0] !== query.bytes[0] || octets[1] !== query.bytes[1]) return malformed("the answer over TCP has a wrong id");
  const reading = readAnswer(octets, query);
  if (reading === "another question") return malformed("the answer over TCP is to another question");
  if ("message" in reading && reading.message.truncated) return malformed("the answer is cut short, even over TCP");
  return reading;
}
