import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type Client, clientOf, networkOf, type Trust } from "./client.ts";
import type { AllowedHosts } from "./hosts.ts";
import { refusalOf } from "./refusal.ts";
import { keptHeaders } from "./request-headers.ts";
import { securityHeaders } from "./security-headers.ts";
import { asVisitor, type Visitor } from "./visitor.ts";

export interface FrontOptions {
  hosts: AllowedHosts;
  trust: Trust;
  /** Headers that name the user and the groups, where a trusted proxy says who asks; null in other modes. */
  identity: { user: string; groups: string } | null;
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

/** The HTTP server in front of Next: the only place that sees the socket, so everything about who asks is decided here. */
export function createFront(options: FrontOptions): Server {
  const server = createServer({ ...SLOW, maxHeaderSize: 16_384 }, (request, response) => receive(request, response, options));
  server.maxHeadersCount = 100;
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = IDLE;
  server.on("upgrade", (request, socket, head) => {
    if (options.upgrade) options.upgrade(request, socket, head);
    else socket.destroy();
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable)
      socket.end(`HTTP/1.1 ${MALFORMED[error.code ?? ""] ?? "400 Bad Request"}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return server;
}

const MALFORMED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

function receive(request: IncomingMessage, response: ServerResponse, options: FrontOptions): void {
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
  const headers = securityHeaders({ nonce, secure, dev });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // A health check asks by whatever name; it learns nothing but that we live.
  if (options.direct(request, response)) return;
  const refusal = refusalOf({ method, target: path, headers: request.headers }, hosts);
  if (refusal) {
    reason = refusal.code;
    refuse(response, refusal);
    return;
  }
  const visitor = visitorOf(request, client, secure, options);
  rewriteHeaders(request, identity, {
    "content-security-policy": headers["content-security-policy"] ?? "",
    "x-nonce": nonce,
    ...forwarded(request, visitor),
  });
  asVisitor(visitor, () => options.next(request, response)).catch((error: unknown) => {
    response.destroy(error instanceof Error ? error : undefined);
  });
}

function clientFrom(request: IncomingMessage, trust: Trust): Client {
  const address = request.socket.remoteAddress ?? "";
  const forwardedFor = header(request, "x-forwarded-for");
  return clientOf({ address, forwardedFor, forwardedProto: header(request, "x-forwarded-proto") }, trust);
}

function visitorOf(request: IncomingMessage, client: Client, secure: boolean, { identity, loopbackOnly }: FrontOptions): Visitor {
  const user = identity && client.proxied ? header(request, identity.user)?.trim() : undefined;
  const groups = identity ? (header(request, identity.groups) ?? "").split(",").map((group) => group.trim()) : [];
  return {
    address: client.ip.text,
    network: networkOf(client.ip),
    local: loopbackOnly() && isLoopback(client) && !client.proxied && !throughProxy(request),
    secure,
    origin: `${secure ? "https" : "http"}://${request.headers.host?.toLowerCase()}`,
    path: request.url ?? "/",
    identity: user ? { user, groups: groups.filter((group) => group !== "") } : null,
  };
}

function isLoopback({ ip }: Client): boolean {
  return ip.text === "::1" || (ip.family === 4 && ip.octets[0] === 127);
}

/** A proxy on this machine that nobody configured: whoever stands behind it is not this machine. */
function throughProxy(request: IncomingMessage): boolean {
  return ["x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via"].some((name) => request.headers[name] !== undefined);
}

/** What Next would otherwise believe of the client, or write itself. */
function forwarded(request: IncomingMessage, visitor: Visitor): Record<string, string> {
  return {
    "x-forwarded-for": visitor.address,
    "x-forwarded-host": request.headers.host ?? "",
    "x-forwarded-proto": visitor.secure ? "https" : "http",
  };
}

function rewriteHeaders(request: IncomingMessage, identity: FrontOptions["identity"], added: Record<string, string>): void {
  const names = identity ? [identity.user, identity.groups] : [];
  const kept = keptHeaders(request.rawHeaders, names);
  const gone = request.rawHeaders.filter((name, i) => i % 2 === 0 && !kept.includes(name));
  for (const name of gone) delete request.headers[name.toLowerCase()];
  Object.assign(request.headers, added);
  request.rawHeaders = [...kept, ...Object.entries(added).flat()];
}

/** Tells the client why, in the API's form, and ends the connection: what it may still send is not read. */
function refuse(response: ServerResponse, { status, code, message }: { status: number; code: string; message: string }): void {
  const body = JSON.stringify({ error: { code, message } });
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    connection: "close",
  });
  response.end(body);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
