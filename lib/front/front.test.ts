import { type IncomingMessage, type Server, type ServerResponse, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { parseNetwork } from "#lib/names/network.ts";
import { createFront, type FrontOptions } from "./front.ts";
import { answerHealth } from "./health.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { drain } from "./shutdown.ts";
import { currentVisitor, type Visitor } from "./visitor.ts";

interface Seen {
  headers: IncomingMessage["headers"];
  raw: string[];
  visitor: Visitor | null;
}
const REST = { accounts: false, setupToken: null, storeProblem: null };
let server: Server | null = null;
afterEach(() => server?.close());

/** A front before a handler that says what reached it. */
async function front(options: Partial<FrontOptions> = {}): Promise<number> {
  server = createFront({
    hosts: { url: null, further: [] },
    trust: { proxies: [], hops: 1 },
    identity: null,
    dev: false,
    loopbackOnly: () => true,
    direct: () => false,
    next: echo,
    upgrade: null,
    answered: () => {},
    ...options,
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", () => resolve()));
  return (listening.address() as AddressInfo).port;
}

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await Promise.resolve();
  const seen: Seen = { headers: request.headers, raw: request.rawHeaders, visitor: currentVisitor() };
  response.end(JSON.stringify(seen));
}

function ask(port: number, headers: Record<string, string | string[]> = {}, path = "/", method = "GET") {
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: string }>((resolve, reject) => {
    const asked = send({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece) => {
        body += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

const proxies = [parseNetwork("127.0.0.0/8")].flatMap((network) => network ?? []);

test("what a client says of itself never reaches what stands behind the front", async () => {
  const port = await front();
  const forged = {
    "x-forwarded-for": ["203.0.113.1", "203.0.113.2"],
    "x-forwarded-host": "evil.test",
    "x-forwarded-proto": "https",
    forwarded: "for=203.0.113.1",
    "x-real-ip": "203.0.113.1",
    "x-middleware-subrequest": "proxy:proxy:proxy",
    "Next-Action": "abc",
    "next-resume": "1",
    "X-Nonce": "mine",
    "content-security-policy": "script-src 'nonce-mine'",
    "x-mailvane-user": "admin",
    "remote-user": "admin",
    accept: "text/html",
  };
  const { body } = await ask(port, forged);
  const seen: Seen = JSON.parse(body);
  expect(seen.headers).toMatchObject({
    accept: "text/html",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": `127.0.0.1:${port}`,
    "x-forwarded-proto": "http",
  });
  expect(JSON.stringify([seen.headers, seen.raw])).not.toMatch(/203\.0\.113|evil\.test|mine|abc|proxy:proxy|next-resume|x-mailvane/i);
  // It came through something that forwards, so it is not this machine.
  expect(seen.visitor).toMatchObject({ address: "127.0.0.1", network: "127.0.0.1", local: false, secure: false, identity: null });
});

test("a header that is dropped is dropped also where the value of another one is its name", async () => {
  const names = ["X-Middleware-Subrequest", "Next-Action", "X-Invoke-Path", "Remote-User"];
  const headers = Object.fromEntries(
    names.flatMap((name, i) => [
      [name, "forged"],
      [`X-Other-${i}`, name],
    ]),
  );
  const { body } = await ask(await front({ identity: { user: "remote-user", groups: "remote-groups" } }), headers);
  expect(body).not.toContain("forged");
  expect(JSON.parse(body).headers).toMatchObject({ "x-other-1": "Next-Action" });
});

test("what Next would choke on does not reach it: a tree that is none, and a name of a browser as long as a page", async () => {
  const port = await front();
  const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }]));
  for (const [state, expected] of [
    [tree, tree],
    ["null", undefined],
    ["%", undefined],
  ] as const) {
    const { body } = await ask(port, { "next-router-state-tree": state, "user-agent": "a".repeat(12_000) });
    const { headers, raw }: Seen = JSON.parse(body);
    expect(headers["next-router-state-tree"]).toBe(expected);
    expect([headers["user-agent"], raw.join().includes("a".repeat(513))]).toEqual(["a".repeat(512), false]);
  }
  const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  expect(JSON.parse((await ask(port, { "user-agent": browser })).body).headers["user-agent"]).toBe(browser);
});

test("a browser on this machine is local, until a proxy is trusted there", async () => {
  const direct: Seen = JSON.parse((await ask(await front())).body);
  expect(direct.visitor).toMatchObject({ local: true, secure: false });
  server?.close();
  const behind: Seen = JSON.parse((await ask(await front({ trust: { proxies, hops: 1 } }))).body);
  expect(behind.visitor?.local).toBe(false);
  server?.close();
  const open: Seen = JSON.parse((await ask(await front({ loopbackOnly: () => false }))).body);
  expect(open.visitor?.local).toBe(false);
});

test("a trusted proxy names the client, the scheme and the user; the name reaches nobody as a header", async () => {
  const options = { trust: { proxies, hops: 1 }, identity: { user: "remote-user", groups: "remote-groups" } };
  const headers = { "x-forwarded-for": "203.0.113.7", "x-forwarded-proto": "https", "remote-user": "ann", "remote-groups": "ops, staff," };
  const seen: Seen = JSON.parse((await ask(await front(options), headers)).body);
  expect(seen.visitor).toMatchObject({ address: "203.0.113.7", secure: true, identity: { user: "ann", groups: ["ops", "staff"] } });
  expect(JSON.stringify(seen.headers)).not.toContain("ann");
  server?.close();
  const stranger: Seen = JSON.parse((await ask(await front({ ...options, trust: { proxies: [], hops: 1 } }), headers)).body);
  expect(stranger.visitor?.identity).toBeNull();
  expect(JSON.stringify(stranger.headers)).not.toContain("ann");
});

test("every answer carries the policy, with a nonce of its own that only the handler learns", async () => {
  const port = await front();
  const answers = await Promise.all([ask(port), ask(port), ask(port, { host: "evil.test" })]);
  const policies = answers.map(({ headers }) => String(headers["content-security-policy"]));
  expect(new Set(policies).size).toBe(3);
  for (const policy of policies) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.match(/script-src [^;]*/)?.[0]).not.toMatch(/unsafe/);
  }
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "same-origin",
    });
  }
  const seen: Seen = JSON.parse(answers[0]?.body ?? "");
  expect(policies[0]).toContain(`'nonce-${seen.headers["x-nonce"]}'`);
});

test("a badge may stand in pages of others and runs nothing; nothing else may", async () => {
  const port = await front();
  const of = async (path: string) => (await ask(port, {}, path)).headers;
  const badge = await of("/badge/mx/gmail.com.svg");
  expect(badge["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(badge["content-security-policy"]).toMatch(/^default-src 'none'; .*sandbox/);
  for (const path of ["/", "/api/v1/badge/", "/badges", "/picture/mx/gmail.com.png"])
    expect((await of(path))["cross-origin-resource-policy"], path).toBe("same-origin");
});

test("every page and answer says that it depends on the reader, whatever else is said of that; a file does not; and none where it was led to", async () => {
  const port = await front({
    next: async (_, response) => {
      response.setHeader("Vary", "Cookie, rsc");
      response.setHeader("X-Middleware-Rewrite", "/r/-");
      response.appendHeader("vary", "next-url");
      response.end();
    },
  });
  const vary = async (path: string) => (await ask(port, {}, path)).headers.vary;
  expect(await vary("/mx/gmail.com")).toBe("Accept-Language, Cookie, rsc, next-url");
  expect(await vary("/_next/static/chunks/a.js")).toBe("Cookie, rsc, next-url");
  expect((await ask(port, {}, "/r/x")).headers).not.toHaveProperty("x-middleware-rewrite");
  server?.close();
  expect((await ask(await front(), {}, "/api/v1/lookups")).headers.vary).toBe("Accept-Language, Cookie");
});

test("a foreign host, an absolute target and an upgrade go no further", async () => {
  let reached = 0;
  const next = async () => {
    reached += 1;
  };
  const port = await front({ next });
  expect(await ask(port, { host: "evil.test" })).toMatchObject({ status: 421, headers: { connection: "close" } });
  expect((await ask(port, {}, "http://169.254.169.254/")).status).toBe(400);
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET http://169.254.169.254/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  const received = await new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.on("close", () => resolve(text)).on("error", () => {});
  });
  expect(received).toBe("");
  expect(reached).toBe(0);
});

test("what comes behind the last request of a connection has no answer, and the last one has all of its own", async () => {
  const port = await front({
    next: async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      response.end("the last");
    },
  });
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\nGET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
  let heard = "";
  for await (const piece of socket.setEncoding("utf8")) heard += piece;
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
  expect(heard).toContain("the last");
});

test("headers without end are refused, and the handler never learns of them", async () => {
  const port = await front();
  await expect(ask(port, { "x-long": "a".repeat(20_000) }).then(({ status }) => status)).resolves.toBe(431);
});

test("health says that the process lives, readiness whether it takes requests, under any host", async () => {
  const state: Lifecycle = { phase: "ready", ending: new AbortController(), watched: false, ...REST };
  let broken = false;
  const problems = (): Record<string, string> => (broken ? { store: "cannot be written" } : {});
  const port = await front({ direct: (request, response) => answerHealth(request, response, state, problems) });
  const answer = async (path: string) => {
    const { status, body } = await ask(port, { host: "kubelet" }, path);
    return [status, JSON.parse(body)];
  };
  expect(await answer("/healthz")).toEqual([200, { status: "ok" }]);
  expect(state.watched).toBe(false);
  expect(await answer("/readyz")).toEqual([200, { status: "ready" }]);
  broken = true;
  expect(await answer("/readyz")).toEqual([503, { status: "not-ready", problems: { store: "cannot be written" } }]);
  state.phase = "draining";
  expect(await answer("/readyz")).toEqual([503, { status: "not-ready", problems: { process: "draining" } }]);
  expect(await answer("/healthz")).toEqual([200, { status: "ok" }]);
  expect(await ask(port, {}, "/healthz", "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("what runs may finish; what does not is told to end, and then cut", async () => {
  const state: Lifecycle = { phase: "ready", ending: new AbortController(), watched: false, ...REST };
  const port = await front({
    next: (_, response) =>
      new Promise((resolve) => {
        state.ending.signal.addEventListener("abort", () => {
          response.end("interrupted");
          resolve();
        });
      }),
  });
  const listening = server;
  if (!listening) throw new Error("the front listens");
  const running = ask(port);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await drain(listening, state, { drain: 0, running: 50, ending: 1_000 });
  expect((await running).body).toBe("interrupted");
  expect(state.phase).toBe("draining");
  await expect(ask(port)).rejects.toThrow("ECONNREFUSED");
});

test("a body that says no length is cut at the limit, with the reason, and no more of it is read", async () => {
  let read = 0;
  const next = async (request: IncomingMessage, response: ServerResponse) => {
    for await (const piece of request) read += piece.length;
    response.end("all of it");
  };
  const asked = send({ host: "127.0.0.1", port: await front({ next }), path: "/api/v1/health", method: "POST", agent: false });
  const answered = new Promise<IncomingMessage>((resolve) => asked.on("response", resolve));
  asked.on("error", () => {}); // the connection ends under what is still sent
  const piece = Buffer.alloc(65_536);
  for (let sent = 0; sent < 4 * 1_048_576; sent += piece.length) asked.write(piece);
  const response = await answered;
  expect(response.statusCode).toBe(413);
  expect(response.headers.connection).toBe("close");
  let body = "";
  for await (const octets of response.setEncoding("utf8")) body += octets;
  expect(JSON.parse(body)).toMatchObject({ error: { code: "too-large" } });
  expect(read).toBeLessThanOrEqual(2 * 1_048_576);
});

test("what is too much is refused at the door, with the time to try again; all others are served in turn, and health is told all the same", async () => {
  const next = async (_: IncomingMessage, response: ServerResponse) => {
    for (const end = performance.now() + 5; performance.now() < end; ); // as long as it takes to make a page
    response.end("done");
  };
  const direct: FrontOptions["direct"] = (request, response) => request.url === "/healthz" && Boolean(response.end("lives"));
  const port = await front({ next, direct });
  const all = await Promise.all(Array.from({ length: 400 }, (_, i) => ask(port, {}, i % 100 === 50 ? "/healthz" : "/")));
  const refused = all.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.every(({ headers, body }) => headers["retry-after"] === "5" && JSON.parse(body).error.code === "busy")).toBe(true);
  const answered = all.filter(({ status }) => status === 200).map(({ body }) => body);
  expect(new Set(answered)).toEqual(new Set(["done", "lives"]));
  expect(answered.filter((body) => body === "lives")).toHaveLength(4);
  expect(answered.length + refused.length).toBe(400);
});
