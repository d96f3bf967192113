import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Visitor } from "#lib/front/visitor.ts";
import { openStore } from "#lib/store/open.ts";
import { endSessionsOf } from "#lib/store/sessions.ts";
import type { Store } from "#lib/store/store-types.ts";
import { addToken } from "#lib/store/tokens.ts";
import { addUser, changeUser, type User } from "#lib/store/users.ts";
import { type Entrance, identify } from "./identify.ts";
import { digestOf } from "./secrets.ts";
import { SESSION, startSession } from "./sessions.ts";
import { makeFirstAdmin } from "./setup.ts";
import { newApiToken } from "./tokens.ts";

const NOW = 1_795_000_000_000;
const rules = { admins: ["ann"], adminGroups: [], operatorGroups: [], viewerGroups: [] };
const of = (mode: Entrance["mode"], elsewhere = false): Entrance => ({ mode, rules, elsewhere });
const stranger: Visitor = {
  address: "203.0.113.1",
  network: "203.0.113.1",
  site: "203.0.113.1",
  local: false,
  secure: true,
  path: "/",
  identity: null,
};
const local: Visitor = { ...stranger, address: "127.0.0.1", local: true };
const nothing = { session: null, authorization: null };

let store: Store;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), "mailvane-access-"));
  store = await openStore({ file: join(folder, "mailvane.db") });
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
});
const admin = async (): Promise<User> => {
  const user = await makeFirstAdmin(store, "correct horse battery", NOW);
  if (!user) throw new Error("there was an account already");
  return user;
};

test("alone at this machine one may do all, until there is an account", async () => {
  const ask = () => identify(store.db, { visitor: local, ...nothing }, of("private"), NOW);
  expect(await ask()).toMatchObject({ kind: "local", role: "admin" });
  expect(await identify(store.db, { visitor: local, ...nothing }, of("private", true), NOW)).toBeNull();
  expect(await identify(store.db, { visitor: stranger, ...nothing }, of("private"), NOW)).toBeNull();
  await admin();
  expect(await ask()).toBeNull();
});

test("the first account is made once", async () => {
  await admin();
  expect(await makeFirstAdmin(store, "another long password", NOW)).toBeNull();
});

test("a session is its user's, until it is unused for long, a week old, ended, or the user disabled", async () => {
  const { id } = await admin();
  const session = await startSession(store.db, id, NOW);
  const ask = (now: number, secret = session) =>
    identify(store.db, { visitor: stranger, session: secret, authorization: null }, of("private"), now);
  expect(await ask(NOW)).toMatchObject({ kind: "user", name: "admin", role: "admin", userId: id, session: digestOf(session) });
  expect(await ask(NOW, `${session.slice(0, -1)}x`)).toBeNull();
  expect(await ask(NOW, digestOf(session))).toBeNull();
  expect(await ask(NOW + SESSION.idle)).toBeNull();
  for (let now = NOW; now < NOW + SESSION.whole; now += SESSION.idle / 2) expect(await ask(now)).not.toBeNull();
  expect(await ask(NOW + SESSION.whole)).toBeNull();
  const other = await startSession(store.db, id, NOW);
  await changeUser(store.db, id, { disabled: 1 });
  expect(await ask(NOW, other)).toBeNull();
  await changeUser(store.db, id, { disabled: 0 });
  await endSessionsOf(store.db, id);
  expect(await ask(NOW, other)).toBeNull();
});

test("a session of who signs in elsewhere is over after a working day, however much it is used", async () => {
  const { id } = await addUser(store.db, { name: "ann", password_hash: null, subject: "https://login.test 1", role: "viewer" }, NOW);
  const session = await startSession(store.db, id, NOW);
  const ask = (now: number) => identify(store.db, { visitor: stranger, session, authorization: null }, of("private", true), now);
  for (let now = NOW; now < NOW + SESSION.elsewhere; now += SESSION.elsewhere / 4) expect(await ask(now)).toMatchObject({ name: "ann" });
  expect(await ask(NOW + SESSION.elsewhere)).toBeNull();
  // There is still no password of ours, so that the first account can be made.
  expect(await makeFirstAdmin(store, "correct horse battery", NOW)).toMatchObject({ name: "admin" });
});

test("a token is its user's with its scopes; a wrong one is nobody, also where anybody may come in", async () => {
  const { id } = await admin();
  const token = newApiToken();
  await addToken(store.db, { token_hash: digestOf(token), user_id: id, name: "ci", scopes: "run", expires_at: NOW + 1_000 }, NOW);
  const ask = (authorization: string, now = NOW) => identify(store.db, { visitor: local, session: null, authorization }, of("public"), now);
  expect(await ask(`Bearer ${token}`)).toMatchObject({ kind: "token", role: "admin", scopes: ["run"], session: null });
  expect(await ask(`Bearer ${token}`, NOW + 1_000)).toBeNull();
  expect(await ask(`Bearer ${newApiToken()}`)).toBeNull();
  expect(await ask("Basic YWRtaW46YWRtaW4=")).toBeNull();
});

test("in public anybody comes in, and little is theirs", async () => {
  expect(await identify(store.db, { visitor: stranger, ...nothing }, of("public"), NOW)).toMatchObject({ kind: "anybody", role: "viewer" });
});

test("whom the proxy names comes in; who comes past it does not, not even from this machine", async () => {
  const named = (user: string): Visitor => ({ ...stranger, identity: { user, groups: [] } });
  const ask = (visitor: Visitor) => identify(store.db, { visitor, ...nothing }, of("proxy"), NOW);
  expect(await ask(named("ann"))).toMatchObject({ kind: "proxy", name: "ann", role: "admin" });
  expect(await ask(named("bob"))).toMatchObject({ role: "viewer" });
  expect(await ask(stranger)).toBeNull();
  expect(await ask(local)).toBeNull();
});

test("who was let in stays in while nothing can be written, as on a full disk", async () => {
  const { id } = await admin();
  const session = await startSession(store.db, id, NOW);
  const token = newApiToken();
  await addToken(store.db, { token_hash: digestOf(token), user_id: id, name: "ci", scopes: "run", expires_at: null }, NOW);
  await sql`pragma query_only = on`.execute(store.db);
  const later = NOW + SESSION.touch + 1;
  const bySession = { visitor: stranger, session, authorization: null };
  expect(await identify(store.db, bySession, of("private"), later)).toMatchObject({ kind: "user" });
  const byToken = { visitor: stranger, session: null, authorization: `Bearer ${token}` };
  expect(await identify(store.db, byToken, of("private"), later)).toMatchObject({ kind: "token" });
});

test("a password or token that the proxy asked for says nothing here; one of ours does, be it right or wrong", async () => {
  const { id } = await admin();
  const token = newApiToken();
  await addToken(store.db, { token_hash: digestOf(token), user_id: id, name: "ci", scopes: "run", expires_at: NOW + 1_000 }, NOW);
  const visitor: Visitor = { ...stranger, identity: { user: "bob", groups: [] } };
  const ask = (authorization: string, who = visitor) =>
    identify(store.db, { visitor: who, session: null, authorization }, of("proxy"), NOW);
  for (const passedOn of ["Basic YWRtaW46YWRtaW4=", "Bearer eyJhbGciOiJub25lIn0.e30."]) {
    expect(await ask(passedOn)).toMatchObject({ kind: "proxy", name: "bob", role: "viewer" });
    expect(await ask(passedOn, stranger)).toBeNull();
  }
  expect(await ask(`Bearer ${token}`)).toMatchObject({ kind: "token", name: "admin" });
  expect(await ask(`bearer ${newApiToken()}`)).toBeNull();
});
