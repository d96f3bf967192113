import { describe, expect, test } from "vitest";
import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import { startWorld, tcpServer } from "#lib/lab/testing/world.ts";
import type { Destination } from "#lib/transport/dialer-types.ts";
import { probeSmtp } from "./probe.ts";
import type { SmtpSession } from "./session.ts";

const HOST = "mx.test";
const ADDRESS = "198.51.100.33";

/** Probes one declared server. Out: the session, every state it went through, what the server heard, and the transcript. */
async function probe(
  server: Partial<SmtpServerDeclaration>,
  { port = 25, relay = false, step = 2_000 }: { port?: Destination["port"]; relay?: boolean; step?: number } = {},
) {
  const declared = { host: HOST, addresses: [ADDRESS], ports: [25, 465, 587], ...server } as const;
  await using world = await startWorld({ smtp: [declared], step });
  const states: SmtpSession[] = [];
  const destination = { address: ADDRESS, port, name: HOST };
  const session = await probeSmtp(world.transport.dialer, destination, { relay, progress: (state) => states.push(state) });
  return { session, states, commands: world.commands, lines: world.connections()[0]?.lines ?? [] };
}

const done = { connect: "done", greeting: "done", ehlo: "done", starttls: "done", handshake: "done", "ehlo-tls": "done", quit: "done" };

test("a good server goes all the way, and hears nothing but what a client without a message says", async () => {
  const { session, states, commands, lines } = await probe({});
  expect(session).toMatchObject({ steps: { ...done, relay: "not-asked" }, stop: null, injected: null, exchange: 1 });
  expect(session.greeting).toEqual({ code: 220, lines: ["mx.test ESMTP"] });
  expect(session.tls).toMatchObject({ protocol: "TLSv1.3", trust: { trusted: true }, nameMatches: true });
  expect([session.ehlo?.keywords.has("STARTTLS"), session.ehloAfterTls?.keywords.has("STARTTLS")]).toEqual([true, false]);
  expect(commands).toEqual(["EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]", "QUIT"]);
  expect(lines.slice(0, 3)).toEqual(["< 220 mx.test ESMTP", "> EHLO [127.0.0.1]", "< 250-mx.test"]);
  expect(lines.at(-1)).toBe("< 221 2.0.0 Bye");
  expect(states.map(({ steps }) => Object.values(steps).filter((state) => state === "done").length)).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
});

test("port 465 begins with the handshake", async () => {
  const { session, commands } = await probe({}, { port: 465 });
  expect(session).toMatchObject({
    stop: null,
    steps: { handshake: "done", starttls: "not-asked", "ehlo-tls": "not-asked", ehlo: "done", quit: "done" },
  });
  expect(commands).toEqual(["EHLO [127.0.0.1]", "QUIT"]);
});

test("a server without STARTTLS is not asked for it", async () => {
  const { session, commands } = await probe({ extensions: ["PIPELINING"] });
  expect(session).toMatchObject({
    stop: null,
    tls: null,
    steps: { starttls: "not-offered", handshake: "not-reached", "ehlo-tls": "not-reached", quit: "done" },
  });
  expect(commands).toEqual(["EHLO [127.0.0.1]", "QUIT"]);
});

test.each(["500 What?", "502 Not implemented"])("HELO is said where EHLO is answered with %s", async (EHLO) => {
  const { session, commands } = await probe({ replies: { EHLO } });
  expect(session.ehlo).toMatchObject({ helo: true, name: HOST });
  expect(commands).toEqual(["EHLO [127.0.0.1]", "HELO [127.0.0.1]", "QUIT"]);
});

describe("where a session ends", () => {
  test.each([
    ["a greeting that asks to come later", { replies: { greeting: "421 4.3.2 Busy" } }, "greeting", "later", "421 4.3.2 Busy"],
    ["a greeting that refuses", { replies: { greeting: "554 5.7.1 No" } }, "greeting", "refused", "554 5.7.1 No"],
    ["EHLO refused", { replies: { EHLO: "550 5.7.1 Who?" } }, "ehlo", "refused", "550 5.7.1 Who?"],
    ["neither EHLO nor HELO", { replies: { EHLO: "502 No", HELO: "502 No" } }, "ehlo", "refused", "502 No"],
    ["STARTTLS put off", { replies: { STARTTLS: "454 4.7.0 Later" } }, "starttls", "later", "454 4.7.0 Later"],
    ["no handshake", { fault: "no-handshake" }, "handshake", "fault", "the server answered with something that is not TLS"],
    ["nothing listens", { fault: "refuses" }, "connect", "fault", "connection refused"],
    ["closed at once", { fault: "drops" }, "greeting", "fault", "the server closed the connection"],
    ["a reply of two codes", { replies: { EHLO: "250-mx.test\n220 mx.test" } }, "ehlo", "fault", "this is no line of a reply: 220 mx.test"],
    ["not SMTP", { replies: { greeting: "HTTP/1.1 400 Bad" } }, "greeting", "fault", "this is no line of a reply: HTTP/1.1 400 Bad"],
  ] satisfies [string, Partial<SmtpServerDeclaration>, string, string, string][])("%s", async (_, server, step, reason, cause) => {
    const { session } = await probe(server);
    expect(session.stop).toMatchObject({ step, reason, cause });
    expect(session.steps).toMatchObject({ [step]: "failed" });
    expect(Object.values(session.steps).filter((state) => state === "failed")).toHaveLength(1);
    expect(Object.values(session.steps)).not.toContain("pending");
  });

  test("a reset connection, whenever the reset is noticed", async () => {
    const { session } = await probe({ fault: "resets" });
    expect(session.stop).toMatchObject({ reason: "fault", status: "closed", cause: "the connection was closed" });
    expect(["connect", "greeting"]).toContain(session.stop?.step);
  });

  test("the steps behind it are not reached, and QUIT is said where somebody listens", async () => {
    const { session, commands } = await probe({ replies: { greeting: "554 No" } });
    expect(session.steps).toMatchObject({
      ehlo: "not-reached",
      starttls: "not-reached",
      handshake: "not-reached",
      "ehlo-tls": "not-reached",
      quit: "done",
    });
    expect(commands).toEqual(["QUIT"]);
  });
});

describe("limits", () => {
  test.each([
    ["an endless line", { fault: "floods" }, "malformed", "a line has more than 2,048 octets"],
    ["endless lines", { fault: "endless" }, "malformed", "the reply has more than 200 lines"],
    ["an octet a second", { fault: "trickles" }, "timeout", "it was not done within 0.2 s"],
    ["silence", { fault: "silent" }, "timeout", "nothing came within 0.2 s"],
  ] satisfies [string, Partial<SmtpServerDeclaration>, string, string][])("%s ends with its cause", async (_, server, status, cause) => {
    const { session, lines } = await probe(server, { step: 200 });
    expect(session.stop).toMatchObject({ step: "greeting", reason: "fault", status, cause });
    expect(lines.length).toBeLessThan(210);
  });

  test("a reply that keeps coming and never ends runs into its time", async () => {
    const drip = tcpServer((socket) => {
      const timer = setInterval(() => socket.write("220-more\r\n"), 20);
      socket.on("close", () => clearInterval(timer));
    });
    await using world = await startWorld({ hosts: { [`${ADDRESS}:25`]: drip }, step: 300 });
    const session = await probeSmtp(
      world.transport.dialer,
      { address: ADDRESS, port: 25, name: HOST },
      { relay: false, progress: () => {} },
    );
    expect(session.stop).toMatchObject({ step: "greeting", status: "timeout", cause: "it was not done within 0.3 s" });
  });

  test("a greeting that is held back is waited for, and timed", async () => {
    const { session } = await probe({ greetingDelayMs: 120 });
    expect(session.stop).toBeNull();
    expect(session.greetingMs).toBeGreaterThanOrEqual(100);
  });
});

test("plain text behind the reply to STARTTLS is noticed, thrown away, and never taken for a reply", async () => {
  const { session } = await probe({ injects: "250 evil\r\n" });
  expect(session.injected).toBe("250 evil\\u{d}\\u{a}");
  expect(session.ehloAfterTls?.name).toBe(HOST);
  expect(JSON.stringify([...(session.ehloAfterTls?.keywords ?? [])])).not.toContain("evil");
});

test("a text in a reply that would hide something is shown", async () => {
  const { session } = await probe({ replies: { greeting: "554 \u001b[2J\u202eno" } });
  expect(session.stop?.cause).toBe("554 \\u{1b}[2J\\u{202e}no");
});

describe("the relay probe", () => {
  test("asks for a stranger's recipient only where it is asked to, and never sends DATA", async () => {
    const { session, commands } = await probe({ replies: { RCPT: "250 2.1.5 Ok" } }, { relay: true });
    expect(session.relay).toMatchObject({ mail: { code: 250 }, rcpt: { code: 250 } });
    expect(commands.slice(3)).toEqual(["MAIL FROM:<relay-test@example.com>", "RCPT TO:<relay-test@example.org>", "RSET", "QUIT"]);
  });

  test("goes no further than a refused sender", async () => {
    const { session, commands } = await probe({ replies: { MAIL: "530 5.7.0 Log in" } }, { relay: true });
    expect(session.relay).toMatchObject({ mail: { code: 530 }, rcpt: null });
    expect(commands.slice(3)).toEqual(["MAIL FROM:<relay-test@example.com>", "RSET", "QUIT"]);
  });
});
