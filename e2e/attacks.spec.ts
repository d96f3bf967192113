import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { OPEN_PORT, open } from "./servers.ts";

const HOST = new URL(open).host;

/** Sends octets as they stand to the server that strangers may ask, and takes what comes back until the connection ends. */
function sent(text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(OPEN_PORT, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.setEncoding("latin1").on("data", (piece) => {
      heard += piece;
    });
    socket.on("error", () => {}).on("close", () => resolve(heard));
  });
}

/** The statuses of all answers on the connection. A client of its own network, so that no limit is reached. */
async function statuses(line: string, headers: readonly string[] = [], body = ""): Promise<number[]> {
  const all = [
    `${line} HTTP/1.1`,
    ...(headers.some((one) => /^host:/i.test(one)) ? [] : [`Host: ${HOST}`]),
    "Connection: close",
    ...headers,
  ];
  return statusesIn(await sent(`${all.join("\r\n")}\r\n\r\n${body}`));
}

function statusesIn(heard: string): number[] {
  return [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

const PAIR = ["Content-Length: 4", "Transfer-Encoding: chunked"];
const CHUNKS = "0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

test.describe("a request that a proxy may read in another way has one answer, and it is a refusal", () => {
  for (const [what, expected, ...request] of [
    ["two lengths", 400, "POST /api/v1/health", ["Content-Length: 4", "Content-Length: 5"], "abcde"],
    ["a length and chunks", 400, "POST /api/v1/health", PAIR, CHUNKS],
    ["a coding that is none", 501, "POST /api/v1/health", ["Transfer-Encoding: xchunked", "Transfer-Encoding: chunked"], CHUNKS],
    ["two hosts", 400, "GET /", [`Host: ${HOST}`, "Host: evil.test"]],
    ["a host with a user", 400, "GET /", [`Host: ${HOST}@evil.test`]],
    ["a port that there is not", 400, "GET /", ["Host: 127.0.0.1:99999"]],
    ["a foreign host", 421, "GET /", ["Host: evil.test"]],
    ["a blank before the colon", 400, "GET /", [`Host : ${HOST}`]],
    ["a header that is folded", 400, "GET /", ["X-A: b", " c"]],
    ["an absolute target", 400, "GET http://169.254.169.254/latest/meta-data/"],
    ["a target of another host", 400, "GET //evil.test/"],
    ["a proxy's request", 0, "CONNECT 127.0.0.1:25"],
    ["an upgrade", 0, "GET /", ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Key: a"]],
    [
      "a refusal with more behind it",
      421,
      "POST /api/x",
      ["Host: evil.test", "Content-Length: 0"],
      "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n",
    ],
  ] as [string, number, string, string[]?, string?][])
    test(what, async () => expect(await statuses(...(request as [string]))).toEqual(expected === 0 ? [] : [expected]));
});

test("lines without a carriage return, and a protocol of another version, are no request", async () => {
  for (const text of [`GET / HTTP/1.1\nHost: ${HOST}\n\n`, "GET /\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"])
    expect(statusesIn(await sent(text)), JSON.stringify(text)).toEqual([400]);
});

test("a page takes nothing but GET and HEAD: no Server Action is looked for", async () => {
  const multipart = "Content-Type: multipart/form-data; boundary=x";
  const body = '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--\r\n';
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
    for (const path of ["/", "/mx/gmail.com", "/sign-in"]) expect(await statuses(`${method} ${path}`), `${method} ${path}`).toEqual([405]);
  expect(await statuses("POST /", [multipart, `Content-Length: ${body.length}`], body)).toEqual([405]);
});

test("what a browser says of the page it shows is left out where it says nothing, and a long name of a browser costs no time", async ({
  request,
}) => {
  for (const state of ["x", "null", "%5B%5D", "[".repeat(2_000), "%5B%22%22,%7B%7D,null,null,true%5D"])
    expect((await request.get(`${open}/mx/gmail.com`, { headers: { rsc: "1", "next-router-state-tree": state } })).status(), state).toBe(
      200,
    );
  // Each took Next most of a second while it looked for the names of crawlers.
  expect(await Promise.all(Array.from({ length: 20 }, () => statuses("GET /r/%ff", [`User-Agent: ${"a".repeat(15_000)}`])))).toEqual(
    Array(20).fill([307]),
  );
  expect(await statuses("GET /r/%EF%BF%BD")).toEqual([404]);
});

test("nothing leads to another host", async () => {
  const targets = [
    ...["/\\evil.test", "/\\evil.test/%ff", "/.//evil.test/%ff", "/x/..//evil.test/", "/%2f%2fevil.test/%ff", "/%5cevil.test/%ff"],
    ...[
      "/MX//evil.test",
      "/MX/..//evil.test",
      "/%09/evil.test/%ff",
      "/history/GMAIL.com/../..//evil.test",
      "/_next/static/..\\..\\evil.test",
    ],
    ...["/go?q=//evil.test", "/go?q=https://evil.test/", "/go?q=%0d%0aLocation:%20//evil.test", "/go?q=/\\evil.test"],
    ...["/SuperTool.aspx?action=//evil.test", "/SuperTool.aspx?action=https%3a%2f%2fevil.test", "/spf.aspx?domain=//evil.test"],
    ...["/sign-in?next=//evil.test", "/sign-in?next=/\\evil.test", "/api/auth/oidc?next=//evil.test"],
  ];
  for (const target of targets) {
    const heard = await sent(`GET ${target} HTTP/1.1\r\nHost: ${HOST}\r\nX-Forwarded-Host: evil.test\r\nConnection: close\r\n\r\n`);
    const location = /^location: (.*)\r$/im.exec(heard)?.[1] ?? "/";
    // Signing in at the operator's provider is the one way out.
    const host = new URL(location, open).host;
    expect([HOST, "login.test"], `${target} to ${location}`).toContain(host);
    expect(location).toMatch(/^(?:\/(?![/\\])|https:\/\/login\.test\/)/);
  }
});

test("nothing outside of the pages can be read, in whatever way it is written", async () => {
  const paths = [
    ...["/.env", "/.git/config", "/package.json", "/server.js", "/.next/BUILD_ID", "/_next/static/../../package.json"],
    ...[
      "/_next/static/%2e%2e/%2e%2e/package.json",
      "/_next/static/chunks/..%2f..%2f..%2fpackage.json",
      "/_next/static/%252e%252e/package.json",
    ],
    ...["/_next/image?url=http%3a%2f%2f127.0.0.1%3a25%2f&w=64&q=75", "/_next/webpack-hmr", "/_next/mcp", "/__nextjs_original-stack-frames"],
    ...["/_next/static/chunks/main.js.map", "/__proto__", "/checks/__proto__/constructor", "/metrics/x", "/_next/static/%00"],
  ];
  for (const path of paths) expect(await statuses(`GET ${path}`), path).toEqual([404]);
  expect(await statuses("GET /_next/static/%ff")).toEqual([400]);
});

test("what is too much is refused, and no answer is much larger than its question", async () => {
  expect(await statuses("GET /", [`X-Long: ${"a".repeat(20_000)}`])).toEqual([431]);
  expect(await statuses(`GET /${"a".repeat(9_000)}`)).toEqual([414]);
  expect(
    await statuses(
      "GET /",
      Array.from({ length: 1_500 }, (_, i) => `X-${i}: a`),
    ),
  ).toEqual([431]);
  expect(await statuses("GET /", [`Cookie: ${"a=b; ".repeat(2_500)}`])).toEqual([200]);
  const many = Array.from({ length: 900 }, (_, i) => `a${i}=`).join("&");
  const heard = await sent(`GET /mx/gmail.com?${many} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
  expect(statusesIn(heard)).toEqual([422]);
  expect(heard.length).toBeLessThan(200_000);
});

test("what a proxy could say of itself, and what Next says to itself, changes no page and lets nobody in", async ({ request }) => {
  const forged = {
    "x-forwarded-host": "evil.test",
    "x-original-url": "/admin/users",
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-other": "x-middleware-subrequest",
    "x-http-method-override": "DELETE",
    "next-action": "00",
    "x-prerender-revalidate": "1",
  };
  const page = await request.get(`${open}/mx/gmail.com`, { headers: forged });
  expect(page.status()).toBe(200);
  expect(`${JSON.stringify(page.headers())}${await page.text()}`).not.toContain("evil.test");
  for (const path of ["/admin/users", "/admin/users?_rsc=x"]) {
    const admin = await request.get(`${open}${path}`, { headers: { ...forged, rsc: "1" }, maxRedirects: 0 });
    expect(await admin.text()).not.toMatch(/Add (?:a |an )?user|New user/i);
    expect([303, 307, 401, 403, 404]).toContain(admin.status());
  }
  for (const origin of ["https://evil.test", "null"]) {
    const shared = await request.get(`${open}/api/v1/health`, { headers: { origin } });
    expect(Object.keys(shared.headers()).filter((name) => name.startsWith("access-control"))).toEqual([]);
  }
});

test("a badge may stand in pages of others, and nothing else of ours may", async ({ request }) => {
  const policy = async (path: string) => (await request.get(`${open}${path}`)).headers()["cross-origin-resource-policy"];
  expect(await policy("/badge/mx/gmail.com.svg")).toBe("cross-origin");
  for (const path of ["/", "/api/v1/health", "/picture/mx/gmail.com.png", "/icon.svg"])
    expect(await policy(path), path).toBe("same-origin");
});
