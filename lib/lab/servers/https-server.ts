import type { ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server } from "node:net";
import type { HttpsFile, HttpsServerDeclaration } from "#lib/engine/scenario-servers.ts";
import type { Wallet } from "#lib/lab/wallet.ts";
import { earlyFaults, isEarly } from "./faults.ts";
import { contentOf } from "./file-content.ts";
import { serverContext } from "./tls-context.ts";

const MISSING: HttpsFile = { code: 404, body: "There is no such file.\n" };

/** The hosts that share one address, told apart by the name that the client asks for. A fault is the fault of the whole address. */
export function httpsServer(hosts: readonly HttpsServerDeclaration[], wallet: Wallet): Server {
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
      void wallet.credentials(host.host).then((own) => answer(null, serverContext(own, host)), answer);
    },
  });
  server.on("request", (request, response) => {
    const site = find((request.headers.host ?? "").replace(/:\d+$/, ""));
    const file = site && request.url !== undefined && Object.hasOwn(site.files, request.url) ? site.files[request.url] : undefined;
    send(file ?? MISSING, wallet, response);
  });
  return server;
}

function send({ code = 200, headers = {}, body = "", delayMs = 0 }: HttpsFile, { authority }: Wallet, response: ServerResponse): void {
  const timer = setTimeout(async () => {
    const content = await contentOf(body, authority);
    response.writeHead(code, { "content-type": "text/plain", ...headers });
    content.pipe(response);
  }, delayMs);
  response.on("close", () => clearTimeout(timer));
}
