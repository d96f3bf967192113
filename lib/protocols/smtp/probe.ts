import { visible } from "#lib/report/visible.ts";
import type { Destination, Dialer } from "#lib/transport/dialer-types.ts";
import { type Ehlo, parseEhlo, parseHelo } from "./ehlo.ts";
import { MOST_OCTETS, PATIENCE } from "./patience.ts";
import { Progress } from "./progress.ts";
import { isImplicitTls, type SmtpSession } from "./session.ts";
import { Talk } from "./talk.ts";

export interface ProbeOptions {
  /** True: ask whether the server would relay, stopping before DATA. */
  relay: boolean;
  /** Called after every step with all that is known so far. */
  progress(session: SmtpSession): void;
}

/** RFC 2606 §3: names that belong to nobody. The mailboxes do not exist, and no message is ever sent. */
const RELAY_FROM = "relay-test@example.com";
const RELAY_TO = "relay-test@example.org";

/**
 * Goes through an SMTP session as a client does that has no message: connect, greeting, EHLO, STARTTLS, handshake, EHLO, QUIT. Never sends DATA.
 * A connection that broke may have been broken on its way, so that there is a second one then. Never rejects: whatever goes wrong is the session's `stop`.
 */
export async function probeSmtp(dialer: Dialer, destination: Destination, options: ProbeOptions): Promise<SmtpSession> {
  const first = await probeOnce(dialer, destination, options);
  if (first.stop?.status !== "closed") return first;
  const second = await probeOnce(dialer, destination, options);
  return second.stop?.reason === "ours" ? first : second;
}

async function probeOnce(dialer: Dialer, destination: Destination, { relay, progress }: ProbeOptions): Promise<SmtpSession> {
  const course = new Progress(destination, relay, progress);
  const limits = { timeoutMs: PATIENCE.connect, totalMs: PATIENCE.total, maxOctets: MOST_OCTETS };
  const connected = await dialer.connect(destination, { kind: "smtp", ...limits });
  if (connected.status !== "ok") return course.end("connect", connected);
  const { connection, milliseconds } = connected;
  course.done("connect", { connectMs: milliseconds, exchange: connection.exchange });
  await converse(new Talk(connection), course, relay);
  connection.close();
  return course.finish();
}

async function converse(talk: Talk, course: Progress, relay: boolean): Promise<void> {
  const implicit = isImplicitTls(course.session.destination);
  if (implicit && !(await shakeHands(talk, course))) return;
  const start = performance.now();
  const greeting = await talk.greeting();
  const greetingMs = Math.round((performance.now() - start) * 10) / 10;
  if (greeting.status !== "ok") return void course.fail("greeting", greeting);
  course.note({ greeting: greeting.reply, greetingMs });
  if (!course.replied("greeting", greeting.reply, [220])) return await quit(talk, course);
  const ehlo = await introduce(talk, course, "ehlo");
  if (!ehlo) return;
  if (!implicit && !(await secure(talk, course, ehlo))) return;
  if (relay && !(await askRelay(talk, course))) return;
  await quit(talk, course);
}

/** EHLO, and HELO where that is not understood (RFC 5321 §3.2). Null when the session is over. */
async function introduce(talk: Talk, course: Progress, step: "ehlo" | "ehlo-tls"): Promise<Ehlo | null> {
  const field = step === "ehlo" ? "ehlo" : "ehloAfterTls";
  const asked = await talk.command(`EHLO ${talk.connection.ownName}`);
  if (asked.status !== "ok") return course.fail(step, asked);
  if (asked.reply.code !== 500 && asked.reply.code !== 502) {
    const ehlo = parseEhlo(asked.reply);
    if (course.replied(step, asked.reply, [250], { [field]: ehlo })) return ehlo;
    await quit(talk, course);
    return null;
  }
  const again = await talk.command(`HELO ${talk.connection.ownName}`);
  if (again.status !== "ok") return course.fail(step, again);
  const helo = parseHelo(again.reply);
  if (course.replied(step, again.reply, [250], { [field]: helo })) return helo;
  await quit(talk, course);
  return null;
}

/** STARTTLS, the handshake and EHLO again, of which nothing that was said before counts (RFC 3207 §4.2). False when the session is over. */
async function secure(talk: Talk, course: Progress, { keywords }: Ehlo): Promise<boolean> {
  if (!keywords.has("STARTTLS")) {
    course.notOffered("starttls");
    return true;
  }
  const asked = await talk.command("STARTTLS");
  if (asked.status !== "ok") return course.fail("starttls", asked) !== null;
  if (!course.replied("starttls", asked.reply, [220], { starttls: asked.reply })) {
    await quit(talk, course);
    return false;
  }
  return (await shakeHands(talk, course)) && (await introduce(talk, course, "ehlo-tls")) !== null;
}

async function shakeHands(talk: Talk, course: Progress): Promise<boolean> {
  const injected = talk.discard();
  const { name, address } = course.session.destination;
  const outcome = await talk.connection.startTls(name ?? address, PATIENCE.handshake);
  if (injected !== "") course.note({ injected: visible(injected) });
  if (outcome.status !== "ok") return course.fail("handshake", outcome) !== null;
  if (outcome.earlyOctets > 0) course.note({ injected: `${course.session.injected ?? ""}${outcome.earlyOctets} octets` });
  course.done("handshake", { tls: outcome.tls, handshakeMs: outcome.milliseconds });
  return true;
}

/** Asks for a recipient that is nothing to the server, and takes it back. False when the session is over. */
async function askRelay(talk: Talk, course: Progress): Promise<boolean> {
  const mail = await talk.command(`MAIL FROM:<${RELAY_FROM}>`);
  if (mail.status !== "ok") return course.fail("relay", mail) !== null;
  const rcpt = mail.reply.code === 250 ? await talk.command(`RCPT TO:<${RELAY_TO}>`) : null;
  if (rcpt && rcpt.status !== "ok") return course.fail("relay", rcpt) !== null;
  const reset = await talk.command("RSET");
  course.done("relay", { relay: { mail: mail.reply, rcpt: rcpt?.reply ?? null } });
  return reset.status === "ok" || course.fail("quit", reset) !== null;
}

async function quit(talk: Talk, course: Progress): Promise<void> {
  const asked = await talk.command("QUIT");
  if (asked.status === "ok") course.done("quit", { quit: asked.reply });
  else course.fail("quit", asked);
}
