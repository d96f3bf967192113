import { type IncomingMessage, request } from "node:http";
import type { TLSSocket } from "node:tls";
import { visible } from "#lib/report/visible.ts";
import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";
import { CLOSED, socketFailure, tooLarge } from "./failures.ts";
import type { Transcript } from "./transcript.ts";

export interface Received {
  status: "ok";
  code: number;
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}
export type RequestFailure = Pick<ConnectionFailure, "cause"> & { status: ConnectionFailure["status"] | "malformed" };

const MOST_HEADER_OCTETS = 16_384;

/** What is asked for. Without anything but the URL it is a GET. */
export interface Asked {
  url: URL;
  method?: string;
  /** By lower-case name; they go before those that every request has. */
  headers?: Readonly<Record<string, string>>;
  body?: string | undefined;
}

/**
 * Sends one request over a TLS connection and reads one answer. The connection is good for nothing else afterwards. Resolves when the answer is
 * complete, breaks the rules, or is larger than `maxOctets`; who waits must close the socket when it takes too long.
 */
export function requestOver(
  socket: TLSSocket,
  { url, method = "GET", headers, body }: Asked,
  maxOctets: number,
  transcript: Transcript,
): Promise<Received | RequestFailure> {
  return new Promise((resolve) => {
    const outgoing = request({
      createConnection: () => socket,
      method,
      host: url.hostname,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: { accept: "*/*", ...headers, host: url.host, "accept-encoding": "identity", "user-agent": "Mailvane", connection: "close" },
      maxHeaderSize: MOST_HEADER_OCTETS,
    });
    outgoing.once("response", (response) => {
      transcript.received(Buffer.from(headOf(response)));
      void bodyOf(response, maxOctets).then((body) => resolve(body instanceof Uint8Array ? received(response, body) : body));
    });
    outgoing.once("error", (error: NodeJS.ErrnoException) => resolve(failureOf(error)));
    transcript.sent(Buffer.from(`${method} ${outgoing.path} HTTP/1.1\n${lines(outgoing.getHeaders())}`));
    outgoing.end(body);
  });
}

function bodyOf(response: IncomingMessage, maxOctets: number): Promise<Uint8Array | RequestFailure> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let octets = 0;
    response.on("data", (chunk: Uint8Array) => {
      octets += chunk.length;
      if (octets > maxOctets) resolve(tooLarge(maxOctets));
      else chunks.push(chunk);
    });
    response.once("end", () => resolve(Buffer.concat(chunks)));
    response.once("error", (error) => resolve(failureOf(error)));
    response.once("close", () => resolve(CLOSED));
  });
}

function received(response: IncomingMessage, body: Uint8Array): Received {
  const headers = Object.entries(response.headers).map(([name, value]): [string, string] => [name, [value].flat().join(", ")]);
  return { status: "ok", code: response.statusCode ?? 0, headers: new Map(headers), body: new Uint8Array(body) };
}

/** A parser's error has a code of its own. */
function failureOf(error: NodeJS.ErrnoException): RequestFailure {
  if (error.code === "HPE_HEADER_OVERFLOW") return { status: "too-large", cause: `the header has more than ${MOST_HEADER_OCTETS} octets` };
  if (error.code?.startsWith("HPE_")) return { status: "malformed", cause: `the answer is not HTTP (${visible(error.message)})` };
  return socketFailure(error);
}

function headOf(response: IncomingMessage): string {
  const { rawHeaders } = response;
  const pairs = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}\n`] : []));
  return `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}\n${pairs.join("")}\n`;
}

function lines(headers: NodeJS.Dict<number | string | string[]>): string {
  return `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}\n`;
}
