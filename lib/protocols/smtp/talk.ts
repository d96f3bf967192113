import type { Connection } from "#lib/transport/dialer-types.ts";
import { PATIENCE } from "./patience.ts";
import type { Reply } from "./reply.ts";
import { type ReplyFailure, ReplyReader } from "./reply-reader.ts";

/** One side of a dialogue: commands out, replies in. */
export class Talk {
  readonly connection: Connection;
  readonly #reader: ReplyReader;

  constructor(connection: Connection) {
    this.connection = connection;
    this.#reader = new ReplyReader(connection);
  }

  greeting(): Promise<{ status: "ok"; reply: Reply } | ReplyFailure> {
    return this.#reader.read(PATIENCE.greeting);
  }

  /** Sends one command and reads its reply. Throws when the command holds a line end: it would be two commands. */
  async command(text: string): Promise<{ status: "ok"; reply: Reply } | ReplyFailure> {
    if (/[\r\n\0]/.test(text)) throw new Error("A command holds a line end");
    const sent = await this.connection.write(new TextEncoder().encode(`${text}\r\n`), PATIENCE.reply);
    return sent.status === "ok" ? await this.#reader.read(PATIENCE.reply) : sent;
  }

  /** What came behind the last reply, as text; thrown away. */
  discard(): string {
    return this.#reader.discard();
  }
}
