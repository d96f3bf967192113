import type { Socket } from "node:net";
import { type SecureContext, TLSSocket } from "node:tls";
import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import { replyTo } from "./smtp-replies.ts";

export interface SessionOptions {
  server: SmtpServerDeclaration;
  /** Over TLS from the first octet. */
  implicitTls: boolean;
  /** Made when the first handshake needs it. */
  context(): Promise<SecureContext>;
  /** Called with every command that came. */
  heard(command: string): void;
}

const LONGEST = 4_096; // octets of a command

/** One client at an SMTP server: greets, answers each command, and changes to TLS where it is asked to. */
export class SmtpSession {
  readonly #options: SessionOptions;
  #socket: Socket;
  #secure = false;
  #unread = "";

  constructor(socket: Socket, options: SessionOptions) {
    this.#socket = socket;
    this.#options = options;
  }

  async begin(): Promise<void> {
    const { server, implicitTls } = this.#options;
    if (implicitTls) await this.#startTls();
    else this.#listen();
    const greet = () => this.#reply("greeting");
    if (server.greetingDelayMs === undefined) greet();
    else this.#later(server.greetingDelayMs, greet);
  }

  #listen(): void {
    this.#socket.on("data", this.#heard);
  }

  readonly #heard = (octets: Uint8Array) => {
    this.#unread += Buffer.from(octets).toString("latin1");
    if (this.#unread.length > LONGEST) return void this.#socket.destroy();
    const lines = this.#unread.split("\r\n");
    this.#unread = lines.pop() ?? "";
    for (const line of lines) this.#command(line);
  };

  #command(line: string): void {
    this.#options.heard(line);
    const verb = line.split(" ", 1)[0]?.toUpperCase() ?? "";
    if (verb === this.#options.server.hangsUpAt) return void this.#socket.destroy();
    const reply = this.#reply(verb);
    if (verb === "STARTTLS" && reply.startsWith("220")) void this.#startTls();
    if (verb === "QUIT") this.#socket.end();
  }

  #reply(verb: string): string {
    const { server } = this.#options;
    const reply = replyTo(server, verb, this.#secure);
    const injected = verb === "STARTTLS" ? (server.injects ?? "") : "";
    this.#socket.write(`${reply}\r\n${injected}`);
    if (reply.startsWith("421")) this.#socket.end();
    return reply;
  }

  async #startTls(): Promise<void> {
    const { server, context } = this.#options;
    this.#socket.off("data", this.#heard);
    if (server.fault === "no-handshake")
      return void this.#socket.once("data", () => this.#socket.end("500 5.5.2 Command not recognized\r\n"));
    this.#socket.pause();
    const secure = new TLSSocket(this.#socket, { isServer: true, secureContext: await context() });
    secure.on("error", () => {}); // a handshake that fails is the client's to tell
    this.#socket = secure;
    this.#secure = true;
    this.#listen();
  }

  #later(milliseconds: number, act: () => void): void {
    const timer = setTimeout(act, milliseconds);
    this.#socket.on("close", () => clearTimeout(timer));
  }
}
