import { visible } from "#lib/report/visible.ts";
import type { Connection, ConnectionFailure } from "#lib/transport/dialer-types.ts";
import { parseReplyLine, type Reply } from "./reply.ts";

/** `malformed`: what came is no reply. */
export type ReplyFailure = ConnectionFailure | { status: "malformed"; cause: string; exchange?: number };

/** RFC 5321 §4.5.3.1.5 allows 512 octets; servers exceed it, and more must be accepted. */
const MOST_LINE_OCTETS = 2_048;
const MOST_LINES = 200;
const LINE_FEED = 10;
const SHOWN = 80;

/** When a reply must be complete, on the clock of performance.now(), and whether something of it came. */
interface End {
  at: number;
  timeoutMs: number;
  begun: boolean;
}

/** Reads replies from a connection, however their octets are cut. */
export class ReplyReader {
  readonly #connection: Connection;
  #octets: Uint8Array = new Uint8Array();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Octets that came behind the last reply. Out: as text; empty where none did. They are thrown away. */
  discard(): string {
    const text = textOf(this.#octets);
    this.#octets = new Uint8Array();
    return text;
  }

  /** One reply, all of which must come in this time. */
  async read(longest: number): Promise<{ status: "ok"; reply: Reply } | ReplyFailure> {
    const timeoutMs = Math.min(longest, this.#connection.stepMs);
    const end = { at: performance.now() + timeoutMs, timeoutMs, begun: false };
    const lines: string[] = [];
    let code: number | null = null;
    while (true) {
      const line = await this.#line(end);
      if (typeof line !== "string") return line;
      const parsed = parseReplyLine(line);
      if (!parsed || (code !== null && parsed.code !== code)) return this.#malformed(`this is no line of a reply: ${shown(line)}`);
      code = parsed.code;
      lines.push(parsed.text);
      const [first, ...rest] = lines;
      if (parsed.last && first !== undefined) return { status: "ok", reply: { code, lines: [first, ...rest] } };
      if (lines.length === MOST_LINES) return this.#malformed(`the reply has more than ${MOST_LINES} lines`);
    }
  }

  async #line(end: End): Promise<string | ReplyFailure> {
    while (true) {
      const length = this.#octets.indexOf(LINE_FEED);
      if (length > MOST_LINE_OCTETS || (length < 0 && this.#octets.length > MOST_LINE_OCTETS))
        return this.#malformed(`a line has more than ${MOST_LINE_OCTETS.toLocaleString("en")} octets`);
      if (length >= 0) {
        const line = textOf(this.#octets.subarray(0, length)).replace(/\r$/, "");
        this.#octets = this.#octets.slice(length + 1);
        return line;
      }
      const left = Math.max(1, end.at - performance.now());
      const part = await (end.begun ? this.#connection.read(left, end.timeoutMs) : this.#connection.read(left));
      end.begun = true;
      if (part.status !== "ok") return part;
      this.#octets = joined(this.#octets, part.octets);
    }
  }

  #malformed(cause: string): ReplyFailure {
    this.#connection.close();
    return { status: "malformed", cause, exchange: this.#connection.exchange };
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function textOf(octets: Uint8Array): string {
  return new TextDecoder().decode(octets);
}

function shown(line: string): string {
  const text = visible(line);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
