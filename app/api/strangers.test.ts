import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { reportMetadata } from "#app/report-metadata.ts";
import { accessFor } from "#app/server/access.ts";
import { network } from "#app/server/network.ts";
import { openedStore } from "#app/server/store.ts";
import { clientOf, networkOf, siteOf } from "#lib/front/client.ts";
import { asVisitor, type Visitor } from "#lib/front/visitor.ts";
import { startLab } from "#lib/lab/lab.ts";
import { findAskable } from "#lib/lookups/askable.ts";
import { readTarget } from "#lib/lookups/url.ts";

// What somebody may ask of an installation that is open to everybody, who wants more than their share.
const folder = mkdtempSync(join(tmpdir(), "mailvane-strangers-"));
const lab = await startLab();
Object.assign(process.env, {
  MAILVANE_DATA: folder,
  MAILVANE_MODE: "public",
  MAILVANE_URL: "http://mailvane.example.test",
  MAILVANE_ADMIN_PASSWORD: "correct horse battery",
  MAILVANE_NETWORK: "demo",
  MAILVANE_RESOLVERS: lab.address,
  MAILVANE_DEMO_SERVERS: JSON.stringify(lab.servers),
  MAILVANE_LOG_LEVEL: "silent",
});
const lookup = await import("./v1/lookups/[lookup]/[target]/route.ts");
const badge = await import("#app/badge/[lookup]/[target]/route.ts");
const signIn = await import("./auth/sign-in/route.ts");

afterAll(async () => {
  network().close();
  const opened = await openedStore();
  if (opened.ok) await opened.value.close();
  await lab.close();
  rmSync(folder, { recursive: true });
});

function visitor(address: string): Visitor {
  const { ip } = clientOf({ address }, { proxies: [], hops: 1 });
  return { address: ip.text, network: networkOf(ip), site: siteOf(ip), local: false, secure: false, path: "/", identity: null };
}

const URL_OF = "http://mailvane.example.test";

function ask(address: string, id: string, target: string, query = ""): Promise<Response> {
  const request = new Request(`${URL_OF}/api/v1/lookups/${id}/${target}${query}`);
  return asVisitor(visitor(address), () => lookup.GET(request, { params: Promise.resolve({ lookup: id, target }) }));
}

function draw(address: string, id: string, target: string): Promise<Response> {
  const params = Promise.resolve({ lookup: id, target: `${target}.svg` });
  return asVisitor(visitor(address), () => badge.GET(new Request(`${URL_OF}/badge/${id}/${target}.svg`), { params }));
}

test("a badge, a title and a preview of a name that looks like another one say which it is", async () => {
  const lookalike = "xn--pple-43d.example.test";
  expect(await (await draw("192.0.2.13", "mx", encodeURIComponent("\u0430pple.example.test"))).text()).toContain(lookalike);
  const reading = readTarget("mx", [lookalike], {});
  const asked = findAskable("mx");
  if (!reading.ok || !asked) throw new Error("The name is read");
  const { title, openGraph } = reportMetadata(asked, reading);
  expect([title, openGraph?.title]).toEqual(Array(2).fill("\u0430pple.example.test (xn--pple-43d.example.test) · Mail servers"));
});

test("a badge asks no blacklist, neither its own nor within the report of a domain", async () => {
  const before = lab.questions.length;
  expect((await draw("192.0.2.10", "blacklist", "listed.test")).status).toBe(404);
  expect((await draw("192.0.2.10", "domain", "listed.test")).status).toBe(200);
  const asked = lab.questions.slice(before).map(({ name }) => name);
  expect(asked).toContain("listed.test");
  expect(asked.filter((name) => /(?:spamhaus|surbl|spamcop|uribl|barracudacentral)/.test(name))).toEqual([]);
});

test("what was looked up afresh just now is not looked up afresh again, whoever asks", async () => {
  expect((await ask("192.0.2.11", "spf", "blog.st1t.com", "?fresh=1")).status).toBe(200);
  const before = lab.questions.length;
  const again = await ask("192.0.2.12", "spf", "blog.st1t.com", "?fresh=1");
  expect([again.status, lab.questions.length - before]).toEqual([429, 0]);
  expect(Number(again.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(again.headers.get("ratelimit")).toMatch(/^"fresh";r=0;t=\d+$/);
  expect((await ask("192.0.2.12", "spf", "blog.st1t.com")).status).toBe(200);
});

test("all strangers together put so many reports to one server that they name, and by names no more", async () => {
  for (const via of ["198.51.100.53", "a.evil.test"]) {
    // At once, since what is allowed grows as time passes.
    const answers = Array.from({ length: 31 }, (_, i) =>
      ask(`192.0.2.${100 + i}`, "mx", `d${i}.example.test`, `?via=${via.replace(/^a/, `a${i}`)}`),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([...Array(30).fill(200), 429]);
  }
});

test("whoever moves from network to network within one site gets no more than three of them would", async () => {
  let answered = 0;
  for (let i = 1; i <= 70; i++) if ((await ask(`2001:db8:77:${i.toString(16)}::1`, "mx", `n${i}.example.test`)).status === 200) answered++;
  expect(answered).toBe(60);
  expect((await ask("2001:db8:78::1", "mx", "gmail.com")).status).toBe(200);
});

test("whoever signs in anew ends the session that the browser had", async () => {
  const { prepareAccounts } = await import("#app/server/prepare-accounts.ts");
  await prepareAccounts();
  const body = () => new URLSearchParams({ name: "admin", password: "correct horse battery" });
  const enter = (cookie = "") =>
    asVisitor(visitor("192.0.2.200"), () =>
      signIn.POST(new Request(`${URL_OF}/api/auth/sign-in`, { method: "POST", body: body(), headers: { cookie } })),
    );
  const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
  const users = (cookie: string) =>
    asVisitor(visitor("192.0.2.200"), async () => (await accessFor("administer", new Headers({ cookie }))).ok);
  const first = cookieOf(await enter());
  expect(await users(first)).toBe(true);
  const second = cookieOf(await enter(first));
  expect([await users(first), await users(second)]).toEqual([false, true]);
});

test("passwords are not tried from network to network of one site without end", async () => {
  const tried = Array.from({ length: 32 }, (_, i) => {
    const body = new URLSearchParams({ name: "admin", password: "wrong" });
    const request = new Request(`${URL_OF}/api/auth/sign-in`, { method: "POST", body });
    return asVisitor(visitor(`2001:db8:79:${(i + 1).toString(16)}::1`), () => signIn.POST(request));
  });
  const statuses = (await Promise.all(tried)).map(({ status }) => status);
  expect(statuses).toEqual([...Array(30).fill(303), 429, 429]);
}, 60_000);
