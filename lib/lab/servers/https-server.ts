import type { ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server } from "node:net";
import { Readable } from "node:stream";
import type { HttpsFile, HttpsServerDeclaration } from "#lib/engine/scenario-servers.ts";
import type { Credentials } from "#lib/lab/authority.ts";
import { earlyFaults, isEarly } from "./faults.ts";
import { serverContext } from "./tls-context.ts";

const MISSING: HttpsFile = { code: 404, body: "There is no such file.\n" };

/** The hosts that share one address, told apart by the name that the client asks for. A fault is the fault of the whole address. */
export function httpsServer(hosts: readonly HttpsServerDeclaration[], credentials: (host: string) => Promise<Credentials>): Server {
  const faulty = hosts.find(({ fault }) => fault !== undefined);
  const fault = faulty?.fault;
  if (isEarly(fault)) return createServer((socket) => earlyFaults[fault](socket));
  if (fault === "no-handshake") return createServer((socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
  const find = (name: string) => hosts.find(({ host }) => host === name.toLowerCase());
  const server = createHttpsServer({
    minVersion: "TLSv1",
    ciphers: "DEFAULT:@SECLEVEL=0",
    SNICallback(name, answer) {
      const host = find(name);
      if (!host) return answer(new Error(`There is no host ${name} here`));
      void credentials(host.host).then((own) => answer(null, serverContext(own, host)), answer);
    },
  });
  server.on("request", (request, response) => {
    const site = find((request.headers.host ?? "").replace(/:\d+$/, ""));
    const file = site && request.url !== undefined && Object.hasOwn(site.files, request.url) ? site.files[request.url] : undefined;
    send(file ?? MISSING, response);
  });
  return server;
}

function send({ code = 200, headers = {}, body = "", delayMs = 0 }: HttpsFile, response: ServerResponse): void {
  const timer = setTimeout(() => {
    response.writeHead(code, { "content-type": "text/plain", ...headers });
    if (typeof body === "string") response.end(body);
    else Readable.from(zeros(body.octets)).pipe(response);
  }, delayMs);
  response.on("close", () => clearTimeout(timer));
}

function* zeros(octets: number): Generator<Buffer> {
  const piece = Buffer.alloc(65_536);
  for (let left = octets; left > 0; left -= piece.length) yield piece.subarray(0, left);
}
