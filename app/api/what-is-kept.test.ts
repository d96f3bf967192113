import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { network } from "#app/server/network.ts";
import { prepareAccounts } from "#app/server/prepare-accounts.ts";
import { openedStore } from "#app/server/store.ts";
import { digestOf } from "#lib/access/secrets.ts";
import { newApiToken } from "#lib/access/tokens.ts";
import { stranger } from "#lib/front/testing/stranger.ts";
import { asVisitor } from "#lib/front/visitor.ts";
import { addToken } from "#lib/store/tokens.ts";
import { findUser } from "#lib/store/users.ts";

// What the operator's people looked up, of an installation that is open to everybody.
const folder = mkdtempSync(join(tmpdir(), "mailvane-kept-"));
Object.assign(process.env, {
  MAILVANE_DATA: folder,
  MAILVANE_MODE: "public",
  MAILVANE_ADMIN_PASSWORD: "correct horse battery",
  MAILVANE_RESOLVERS: "127.0.0.1:9",
  MAILVANE_LOG_LEVEL: "silent",
});
await prepareAccounts();
const frozen = await import("./v1/frozen/route.ts");
const oneFrozen = await import("./v1/frozen/[token]/route.ts");
const history = await import("./v1/history/[domain]/route.ts");
const run = await import("./v1/history/[domain]/[run]/route.ts");
const feed = await import("#app/history/[domain]/feed/route.ts");
const revoke = await import("#app/frozen/revoke/route.ts");
const picture = await import("#app/picture/[lookup]/[target]/route.ts");

afterAll(async () => {
  network().close();
  const opened = await openedStore();
  if (opened.ok) await opened.value.close();
  rmSync(folder, { recursive: true });
});

const params = Promise.resolve({ domain: "gmail.com", run: "x", token: "A".repeat(22), lookup: "mx", target: "gmail.com.png" });
const context = { params };
type Handler = (request: Request, context: { params: typeof params }) => Response | Promise<Response>;

async function status(handler: Handler, method = "GET", headers: Record<string, string> = {}): Promise<number> {
  const request = new Request("http://mailvane.example.test/x", { method, headers });
  return (await asVisitor(stranger, () => handler(request, context))).status;
}

async function tokenOf(scopes: string): Promise<Record<string, string>> {
  const opened = await openedStore();
  const admin = opened.ok && (await findUser(opened.value.db, { name: "admin" }));
  if (!opened.ok || !admin) throw new Error("There is an account");
  const token = newApiToken();
  const about = { token_hash: digestOf(token), user_id: admin.id, name: scopes, scopes, expires_at: Date.now() + 60_000 };
  await addToken(opened.value.db, about, Date.now());
  return { authorization: `Bearer ${token}` };
}

test("what was looked up, and what was frozen of it, is for people with an account", async () => {
  const token = await tokenOf("read");
  for (const [what, handler, found] of [
    ["history", history.GET, 200],
    ["run", run.GET, 404],
    ["feed", feed.GET, 200],
    ["frozen", frozen.GET, 200],
  ] as const) {
    expect(await status(handler), what).toBe(403);
    expect(await status(handler, "GET", token), what).toBe(found);
  }
  expect(await status(oneFrozen.DELETE, "DELETE")).toBe(403);
  expect(await status(revoke.POST, "POST")).toBe(403);
});

test("whoever has the token of a frozen report needs no account to read it", async () => {
  expect(await status(oneFrozen.GET)).toBe(404);
});

test("a token that may read changes nothing, not even what is its owner's", async () => {
  expect(await status(oneFrozen.DELETE, "DELETE", await tokenOf("read"))).toBe(403);
  expect(await status(oneFrozen.DELETE, "DELETE", await tokenOf("run"))).toBe(403);
  expect(await status(revoke.POST, "POST", await tokenOf("read"))).toBe(403);
  expect(await status(oneFrozen.DELETE, "DELETE", await tokenOf("admin"))).toBe(404);
});

test("strangers have sixty pictures drawn in a minute, whatever their names, and no more", async () => {
  // At once, since what is allowed grows as time passes.
  const statuses = await Promise.all(Array.from({ length: 62 }, () => status(picture.GET)));
  expect(statuses).toEqual([...Array(60).fill(200), 429, 429]);
  expect(await status(picture.GET, "GET", await tokenOf("run"))).toBe(200);
}, 60_000);
