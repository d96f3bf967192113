import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { limitBody } from "./body-limit.ts";
import { type Client, clientFrom, type Trust } from "./client.ts";
import { CONNECTIONS, type ConnectionLimit, countedSite, limitConnections } from "./connections.ts";
import { Door } from "./door.ts";
import type { AllowedHosts } from "./hosts.ts";
import { kindOf } from "./kind.ts";
import { BUSY, LARGEST_BODY, type Refusal, refusalOf, TOO_LARGE } from "./refusal.ts";
import { countOf, rewriteHeaders } from "./request-headers.ts";
import { hideRewrite } from "./rewritten.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendJson } from "./send-json.ts";
import { speakToReader } from "./speak.ts";
import { tamed } from "./tamed.ts";
import { asVisitor } from "./visitor.ts";
import { type IdentityHeaders, visitorFrom } from "./visitor-from.ts";

export interface FrontOptions {
  hosts: AllowedHosts;
  trust: Trust;
  /** Headers that name the user and the groups, where a trusted proxy says who asks; null in other modes. */
  identity: IdentityHeaders | null;
  dev: boolean;
  /** It listens on this machine's own addresses only. Asked for each request, since it is known when the server listens. */
  loopbackOnly(): boolean;
  /** Answers what needs no page: health, readiness, metrics. False: not its affair. */
  direct(request: IncomingMessage, response: ServerResponse): boolean;
  /** What stands behind the front. It is called on behalf of the visitor. */
  next(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Told of every answer, when it is sent or cut. `reason`: the code of the refusal, if it went no further than here. */
  answered(answer: Answered): void;
  /** An upgrade of the connection; null where there is none, and then it is cut. */
  upgrade: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | null;
}

export interface Answered {
  method: string;
  /** As it stands in the request line: it may name a target. */
  path: string;
  status: number;
  milliseconds: number;
  client: string;
  reason: string | null;
}

/** Milliseconds. A client that sends or reads slower than this is cut, so that slow ones hold no place for ever. */
const SLOW = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 };
const IDLE = 180_000;
const MOST_CONNECTIONS = 2_000;
/** Requests that wait for their turn: so many that whoever is let in waits not much longer than the work of those before takes. */
const MOST_WAITING = 24;
/** Of one site: whoever sends without end leaves half of the places to others. */
const MOST_WAITING_OF_ONE = 12;
/** Seconds. */
const RETRY = "5";

/** The HTTP server in front of Next: the only place that sees the socket, so everything about who asks is decided here. */
export function createFront(
  options: FrontOptions,
  slow: Readonly<Record<keyof typeof SLOW, number>> = SLOW,
  connections: ConnectionLimit = CONNECTIONS,
): Server {
  const door = new Door(MOST_WAITING, MOST_WAITING_OF_ONE);
  const server = createServer({ ...slow, maxHeaderSize: 16_384 }, (request, response) =>
    receive(request, response, options, (begin, client) => door.enter(begin, countedSite(client.ip, connections.spared))),
  );
  server.maxHeadersCount = 100;
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = IDLE;
  limitConnections(server, options.trust.proxies, connections);
  server.on("upgrade", (request, socket, head) => {
    if (options.upgrade) options.upgrade(request, socket, head);
    else socket.destroy();
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // More came behind the last request of a connection: that one has its answer, and there is no second.
    if (error.code === "HPE_CLOSED_CONNECTION") return;
    if (socket.writable)
      socket.end(`HTTP/1.1 ${MALFORMED[error.code ?? ""] ?? "400 Bad Request"}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return server;
}

const MALFORMED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** A place at the door for a client. */
type Enter = (begin: () => void, client: Client) => ReturnType<Door["enter"]>;

function receive(request: IncomingMessage, response: ServerResponse, options: FrontOptions, enter: Enter): void {
  const { hosts, trust, identity, dev } = options;
  const client = clientFrom(request, trust);
  const secure = client.secure || hosts.url?.startsWith("https:") === true;
  let reason: string | null = null;
  const { method = "", url: path = "" } = request;
  const began = performance.now();
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    options.answered({ method, path, status: response.statusCode, milliseconds, client: client.ip.text, reason });
  });
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders({ nonce, secure, dev, path });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // A health check asks by whatever name; it learns nothing but that we live.
  if (options.direct(request, response)) return;
  const refuse = ({ status, code, message, allow }: Refusal) => {
    reason = code;
    const told = { ...(status === 503 && { "retry-after": RETRY }), ...(allow && { allow }) };
    // What the client may still send is not read.
    sendJson(response, status, { error: { code, message } }, { connection: "close", ...told });
  };
  const refusal = refusalOf({ method, target: path, headers: request.headers, hostHeaders: countOf(request.rawHeaders, "host") }, hosts);
  if (refusal) {
    refuse(refusal);
    return;
  }
  limitBody(request, LARGEST_BODY, () => {
    if (!response.headersSent) refuse(TOO_LARGE);
    else response.destroy();
  });
  if (kindOf(path) !== "asset") speakToReader(request, response);
  hideRewrite(response);
  const visitor = visitorFrom(request, client, { identity, secure, loopbackOnly: options.loopbackOnly() });
  const { dropped, added } = tamed(request);
  rewriteHeaders(request, [...(identity ? [identity.user, identity.groups] : []), ...dropped], {
    ...added,
    "content-security-policy": headers["content-security-policy"] ?? "",
    "x-nonce": nonce,
    // What Next would otherwise believe of the client, or write itself.
    "x-forwarded-for": visitor.address,
    "x-forwarded-host": request.headers.host ?? "",
    "x-forwarded-proto": secure ? "https" : "http",
  });
  const begin = () => {
    asVisitor(visitor, () => options.next(request, response)).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  };
  // A page without its scripts would be worse than none.
  if (kindOf(path) === "asset") {
    begin();
    return;
  }
  const place = enter(begin, client);
  if (place.ok) response.once("close", place.left);
  else refuse(BUSY);
}
