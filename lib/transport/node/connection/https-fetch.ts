import type { SecureContext, TLSSocket } from "node:tls";
import type { HttpsFailure, HttpsResponse } from "#lib/transport/https-types.ts";
import type { TlsFacts } from "#lib/transport/tls-types.ts";
import { CANCELLED, tookTooLong } from "./failures.ts";
import { handshake } from "./handshake.ts";
import { type Asked, requestOver } from "./https-request.ts";
import type { Opened, Outlet } from "./outlet.ts";
import { tlsFacts } from "./tls-facts.ts";

export interface Fetch extends Asked {
  address: string;
  maxOctets: number;
  /** On the clock of performance.now(). */
  until: number;
  /** What `until` was made of, for the cause. */
  timeoutMs: number;
  outlet: Outlet;
  tls: SecureContext;
}

type Got = Omit<HttpsResponse, "url" | "addresses">;
/** `unreached`: no connection stood, so that another address may be tried. */
type NotGot = Omit<HttpsFailure, "url" | "addresses"> & { unreached: boolean };

const CONNECT_MS = 3_000;

/** Fetches from one address: dials it, takes no certificate that is not trusted or does not bear the name, and reads one answer. */
export async function fetchFrom(fetch: Fetch): Promise<(Got & { unreached: false }) | NotGot> {
  const { address, url, until, outlet } = fetch;
  const port = url.port === "" ? 443 : Number(url.port);
  const subject = { kind: "http", host: url.hostname, url: url.href } as const;
  const left = Math.max(1, until - performance.now());
  const opened = await outlet.open({ subject, address, port, timeoutMs: Math.min(CONNECT_MS, left) });
  if (opened.status !== "ok") return { ...opened, tls: null, unreached: true };
  const { promise, stop } = interrupted(fetch);
  try {
    const outcome = await Promise.race([talk(fetch, opened), promise]);
    if (outcome.status !== "ok") opened.record.end(outcome.status, outcome.cause);
    return { exchange: opened.exchange, tls: null, ...outcome, unreached: false };
  } finally {
    stop();
    opened.socket.destroy();
    opened.record.end("ok");
    opened.leave();
  }
}

async function talk(fetch: Fetch, { socket: plain, record, exchange }: Opened) {
  const { address, url, tls: context } = fetch;
  const { socket, promise } = handshake(plain, url.hostname, context);
  const secured = await promise;
  if (secured !== "secured") return secured;
  const tls = tlsFacts(socket, url.hostname);
  if (!tls) return { status: "tls" as const, cause: "the server sent no certificate" };
  record.transcript.remark(`${tls.protocol}, ${tls.cipher}`);
  const objection = objectionTo(tls);
  if (objection) return { status: "tls" as const, cause: objection, tls };
  return await answered(socket, fetch, { tls, address, exchange }, record.transcript);
}

async function answered(
  socket: TLSSocket,
  fetch: Fetch,
  facts: { tls: TlsFacts; address: string; exchange: number },
  transcript: Opened["record"]["transcript"],
) {
  const received = await requestOver(socket, fetch, fetch.maxOctets, transcript);
  if (received.status !== "ok") return { ...received, tls: facts.tls };
  noteBody(received.body, transcript);
  return { ...received, ...facts };
}

/** Text is shown, as far as a transcript goes; anything else only counted. */
function noteBody(body: Uint8Array, transcript: Opened["record"]["transcript"]): void {
  if (body.includes(0)) transcript.remark(`${body.length} octets`);
  else transcript.received(body);
}

function objectionTo({ trust, nameMatches, name }: TlsFacts): string | null {
  if (!trust.trusted) return trust.cause;
  return nameMatches ? null : `the certificate does not bear the name ${name}`;
}

/** Resolves when the time is over or the reader left. */
function interrupted({ until, timeoutMs, outlet }: Fetch) {
  const { promise, resolve } = Promise.withResolvers<typeof CANCELLED>();
  const timer = setTimeout(() => resolve(tookTooLong(timeoutMs)), Math.max(0, Math.min(until - performance.now(), outlet.stepMs)));
  const cancel = () => resolve(CANCELLED);
  outlet.signal.addEventListener("abort", cancel, { once: true });
  if (outlet.signal.aborted) cancel();
  const stop = () => {
    clearTimeout(timer);
    outlet.signal.removeEventListener("abort", cancel);
  };
  return { promise, stop };
}
