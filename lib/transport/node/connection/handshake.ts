import { isIP } from "node:net";
import { connect, type SecureContext, type TLSSocket } from "node:tls";
import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";
import type { Socket } from "#lib/transport/node/way-out.ts";

const NOT_TLS = "the server answered with something that is not TLS";
const CLOSED: ConnectionFailure = { status: "closed", cause: "the server closed the connection during the handshake" };
const NO_VERSION = "the server speaks no version of TLS that Mailvane speaks";

/** What went wrong, by the end of OpenSSL's code, in words that stand after a colon. */
const causes: readonly [RegExp, string][] = [
  [/WRONG_VERSION_NUMBER$|PACKET_LENGTH_TOO_LONG$/, NOT_TLS],
  [/UNSUPPORTED_PROTOCOL$|ALERT_PROTOCOL_VERSION$/, NO_VERSION],
  [/ALERT_HANDSHAKE_FAILURE$|NO_SHARED_CIPHER$/, "the server found no cipher or key exchange that both sides speak"],
  [/UNRECOGNIZED_NAME$/, "the server has no certificate for this name"],
  [/ALERT_INTERNAL_ERROR$/, "the server reported an internal error"],
  [/DH_KEY_TOO_SMALL$/, "the server's Diffie-Hellman key is too small"],
];

/** A handshake that goes on over `socket`. */
export interface Handshake {
  socket: TLSSocket;
  promise: Promise<"secured" | ConnectionFailure>;
}

/** Starts a handshake as client. The certificate is not judged here: whatever it is, the handshake goes on. An address is not sent as SNI. */
export function handshake(socket: Socket, name: string, secureContext: SecureContext): Handshake {
  const servername = isIP(name) === 0 ? { servername: name } : {};
  const secure = connect({ socket, secureContext, rejectUnauthorized: false, checkServerIdentity: () => undefined, ...servername });
  secure.on("error", () => {}); // what comes after the end concerns nobody
  const promise = new Promise<"secured" | ConnectionFailure>((resolve) => {
    secure.once("secureConnect", () => resolve("secured"));
    secure.once("error", (error: NodeJS.ErrnoException) => resolve(handshakeFailure(error)));
    secure.once("close", () => resolve(CLOSED));
  });
  return { socket: secure, promise };
}

function handshakeFailure({ code = "", message }: NodeJS.ErrnoException): ConnectionFailure {
  if (code === "ECONNRESET") return CLOSED;
  const cause = causes.find(([pattern]) => pattern.test(code))?.[1] ?? `the handshake failed (${code === "" ? message : code})`;
  return { status: "tls", cause };
}
