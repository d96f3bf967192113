import { createServer, type Server } from "node:net";
import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import type { Credentials } from "#lib/lab/authority.ts";
import { earlyFaults, isEarly } from "./faults.ts";
import { SmtpSession } from "./smtp-session.ts";
import { serverContext } from "./tls-context.ts";

/** A server as declared, for one of its ports. `credentials` are asked for when the first handshake needs them. */
export function smtpServer(
  server: SmtpServerDeclaration,
  port: number,
  credentials: () => Promise<Credentials>,
  heard: (command: string) => void,
): Server {
  const context = async () => serverContext(await credentials(), server);
  return createServer((socket) => {
    if (isEarly(server.fault)) earlyFaults[server.fault](socket);
    else void new SmtpSession(socket, { server, implicitTls: port === 465, context, heard }).begin();
  });
}
