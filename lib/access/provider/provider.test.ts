import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { OutsideRules } from "#lib/access/outside-role.ts";
import { createAuthority } from "#lib/lab/authority.ts";
import { openIdProvider, type ProviderManner } from "#lib/lab/provider/open-id-provider.ts";
import { createTokenKey } from "#lib/lab/provider/signed-token.ts";
import { startWorld, tcpServer } from "#lib/lab/testing/world.ts";
import { openStore } from "#lib/store/open.ts";
import type { Store } from "#lib/store/store-types.ts";
import { addToken, findToken } from "#lib/store/tokens.ts";
import { changeUser, listUsers } from "#lib/store/users.ts";
import { accountOf } from "./account.ts";
import { beginSignIn } from "./begin.ts";
import { connectProvider } from "./connect.ts";
import { finishSignIn } from "./finish.ts";
import { PATIENCE, type Pending, readPending, writePending } from "./pending.ts";

const NOW = 1_795_000_000_000;
const ISSUER = "https://login.test/realms/mail";
const RETURN = "https://mailvane.example.test/api/auth/oidc/callback";
const client = { id: "mailvane", secret: "correct horse", redirectUri: RETURN };
const ANN = { sub: "1", preferred_username: "ann", groups: ["ops", "staff"] };
const authority = await createAuthority(Date.now());
const credentials = await authority.credentials("login.test");

/** What the browser does: it is led to the provider, where Ann says who she is, and comes back. `between` may change what she brings. */
async function signIn(
  manner: ProviderManner = {},
  how: { secret?: string | null; server?: Server; person?: object; between?: (answer: URL, pending: Pending) => Pending | null } = {},
) {
  const people = { ann: { ...ANN, ...how.person } };
  const server = how.server ?? openIdProvider({ issuer: ISSUER, credentials, client, people, manner });
  await using world = await startWorld({
    hosts: { "198.51.100.40:443": server },
    records: "login.test. 60 IN A 198.51.100.40",
    authority: authority.root,
  });
  const fetch = world.network.provider({ allow: [], ports: [443] });
  const settings = { issuer: ISSUER, clientId: client.id, clientSecret: how.secret === undefined ? client.secret : how.secret };
  const provider = () => connectProvider(settings, fetch);
  const begun = await beginSignIn(provider, { redirectUri: RETURN, next: "/mx/gmail.com" }, NOW);
  if (!begun.ok) return begun;
  const led = await fetch(`${begun.url}&person=ann`, { method: "GET", headers: {} });
  const answer = new URL(led.headers.get("location") ?? RETURN);
  const pending = how.between ? how.between(answer, begun.pending) : begun.pending;
  return await finishSignIn(provider, { answer, pending, groupsClaim: "groups" });
}

test("whom the provider vouches for is known by issuer and subject, with names and groups", async () => {
  expect(await signIn()).toEqual({ ok: true, subject: `${ISSUER} 1`, names: ["ann", "1"], groups: ["ops", "staff"] });
});

test("the browser is led there with a challenge, a state and a nonce, none of them ever the same", async () => {
  const seen = new Set<string>();
  for (let i = 0; i < 3; i++) {
    await signIn(
      {},
      {
        between: (_, pending) => {
          for (const secret of [pending.state, pending.nonce, pending.verifier]) seen.add(secret);
          return pending;
        },
      },
    );
  }
  expect(seen.size).toBe(9);
});

const other = (claims: object) => ({ claims: (usual: object) => ({ ...usual, ...claims }) });
const seconds = Math.floor(Date.now() / 1_000);

describe("nobody is signed in", () => {
  test.each<[string, ProviderManner, string]>([
    ["with another nonce", other({ nonce: "another-nonce-of-some-length" }), "invalid"],
    ["without a nonce", other({ nonce: undefined }), "invalid"],
    ["for another audience", other({ aud: "another" }), "invalid"],
    ["for several audiences without ours", other({ aud: ["a", "b"], azp: "a" }), "invalid"],
    ["by another issuer", other({ iss: "https://evil.test" }), "invalid"],
    ["with a token that has expired", other({ iat: seconds - 900, exp: seconds - 600 }), "clock"],
    ["with a token that is not valid yet", other({ nbf: seconds + 600 }), "clock"],
    ["with a token that is not signed", { key: null }, "invalid"],
    ["with a token that somebody else signed", { key: createTokenKey("one") }, "invalid"],
    ["with a token that is signed by an unknown key", { key: createTokenKey("two") }, "invalid"],
    ["without a subject", other({ sub: undefined }), "invalid"],
    ["with a subject that is no text", other({ sub: 1 }), "invalid"],
    ["by a provider that calls itself something else", { metadata: { issuer: "https://evil.test" } }, "invalid"],
    ["by a provider whose endpoint is not behind TLS", { metadata: { token_endpoint: "http://login.test/token" } }, "invalid"],
    ["by a provider whose endpoint lies inside", { metadata: { token_endpoint: "https://127.0.0.1/token" } }, "unreached"],
    ["by a provider whose endpoint has another port", { metadata: { token_endpoint: "https://login.test:8443/token" } }, "unreached"],
    ["when one says no at the provider", { authorizationError: "access_denied" }, "cancelled"],
    ["when the provider cannot", { authorizationError: "server_error" }, "refused"],
    ["when the provider takes the code for none of its own", { tokenError: "invalid_grant" }, "stale"],
    ["when the provider does not let this client", { tokenError: "unauthorized_client" }, "refused"],
    ["without groups", other({ groups: undefined }), "no-groups"],
    ["with groups that are no texts", other({ groups: { ops: true } }), "no-groups"],
  ])("%s", async (_, manner, problem) => {
    const outcome = await signIn(manner);
    expect(outcome).toMatchObject({ ok: false, problem });
    // What is logged says what was wrong, and holds no token, code or secret.
    expect(outcome.ok ? "" : outcome.detail).toMatch(/\S/);
    expect(JSON.stringify(outcome)).not.toMatch(/eyJ|correct horse|[\da-f]{8}-[\da-f]{4}/);
  });

  test("with the wrong secret, or as a public client where one is wanted", async () => {
    expect(await signIn({}, { secret: "wrong horse" })).toMatchObject({ problem: "refused" });
    expect(await signIn({}, { secret: null })).toMatchObject({ problem: "refused" });
  });

  test("with another state, none, twice, or what another browser began; and then nothing is asked", async () => {
    const without = (name: string) => (answer: URL, pending: Pending) => {
      answer.searchParams.delete(name);
      return pending;
    };
    const otherState = (answer: URL, pending: Pending) => {
      answer.searchParams.set("state", "x".repeat(43));
      return pending;
    };
    const twice = (answer: URL, pending: Pending) => {
      answer.searchParams.append("state", pending.state);
      return pending;
    };
    expect(await signIn({}, { between: otherState })).toMatchObject({ problem: "stale" });
    expect(await signIn({}, { between: without("state") })).toMatchObject({ problem: "stale" });
    expect(await signIn({}, { between: () => null })).toMatchObject({ problem: "stale" });
    expect(await signIn({}, { between: twice })).toMatchObject({ ok: false });
    expect(await signIn({}, { between: without("code") })).toMatchObject({ ok: false });
    const refuses = () => Promise.reject(new Error("it was asked"));
    const answer = new URL(`${RETURN}?state=a&code=b`);
    expect(await finishSignIn(refuses, { answer, pending: null, groupsClaim: "groups" })).toMatchObject({ problem: "stale" });
  });

  test("with a code that another browser's verifier does not open", async () => {
    const between = (_: URL, pending: Pending) => ({ ...pending, verifier: "x".repeat(43) });
    expect(await signIn({}, { between })).toMatchObject({ problem: "stale" });
  });

  test("where the provider is no web server, or its certificate is another's", async () => {
    const mute = tcpServer((socket) => socket.end());
    expect(await signIn({}, { server: mute as Server })).toMatchObject({ problem: "unreached" });
    const foreign = openIdProvider({ issuer: ISSUER, credentials: await authority.credentials("other.test"), client, people: {} });
    expect(await signIn({}, { server: foreign })).toMatchObject({
      problem: "unreached",
      detail: expect.stringContaining("does not bear the name login.test"),
    });
  });
});

test("groups may be a text, or stand in what the provider tells of a user; that is believed of the same user only", async () => {
  expect(await signIn(other({ groups: "ops" }))).toMatchObject({ groups: ["ops"] });
  const elsewhere = (userInfo: object): ProviderManner => ({ ...other({ groups: undefined }), userInfo: { ...userInfo } });
  expect(await signIn(elsewhere({ groups: ["staff"], iss: "https://evil.test" }))).toMatchObject({
    groups: ["staff"],
    subject: `${ISSUER} 1`,
  });
  expect(await signIn(elsewhere({ groups: ["staff"], sub: "2" }))).toMatchObject({ problem: "invalid" });
});

test("a sign-in that was begun ends after ten minutes, and is nothing once it is changed", () => {
  const pending: Pending = { state: "s".repeat(43), nonce: "n".repeat(43), verifier: "v".repeat(43), next: "/", begunAt: NOW };
  expect(readPending(writePending(pending), NOW + 1)).toEqual(pending);
  expect(readPending(writePending(pending), NOW + PATIENCE * 60_000)).toBeNull();
  expect(readPending(writePending(pending), NOW - 1)).toBeNull();
  for (const text of ["", "e30", "bnVsbA", "%", writePending(pending).slice(0, -9)]) expect(readPending(text, NOW + 1)).toBeNull();
});

describe("the account", () => {
  let store: Store;
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), "mailvane-provider-"));
    store = await openStore({ file: join(folder, "mailvane.db") });
    return async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    };
  });
  const rules: OutsideRules = { admins: ["ann", "1"], adminGroups: ["root"], operatorGroups: ["ops"], viewerGroups: ["staff"] };
  const as = (groups: string[], names = ["ann"], subject = `${ISSUER} 1`) => accountOf(store, { subject, names, groups }, rules, NOW);

  test("has the role of the groups, anew at each sign-in; a name makes nobody an administrator", async () => {
    expect(await as(["staff", "ops"])).toMatchObject({ ok: true, user: { name: "ann", role: "operator", password_hash: null } });
    expect(await as(["staff"], ["another"])).toMatchObject({ user: { name: "ann", role: "viewer" } });
    expect(await as(["root"])).toMatchObject({ user: { role: "admin" } });
    expect(await listUsers(store.db)).toMatchObject([{ name: "ann", role: "admin" }]);
  });

  test("is refused without a group that may come in, and loses its tokens", async () => {
    expect(await as(["guests"])).toMatchObject({ problem: "not-allowed" });
    expect(await listUsers(store.db)).toEqual([]);
    const known = await as(["root"]);
    if (!known.ok) throw new Error("she comes in");
    await addToken(store.db, { token_hash: "t", user_id: known.user.id, name: "ci", scopes: "admin", expires_at: null }, NOW);
    expect(await findToken(store.db, "t", NOW)).toBeDefined();
    expect(await as([])).toMatchObject({ problem: "not-allowed" });
    expect(await findToken(store.db, "t", NOW)).toBeUndefined();
    expect(await listUsers(store.db)).toMatchObject([{ role: "viewer" }]);
  });

  test("never is another's: not that of the same name, not the first administrator's", async () => {
    expect(await as(["staff"], ["ann"], `${ISSUER} 1`)).toMatchObject({ user: { name: "ann" } });
    expect(await as(["staff"], ["ann"], `${ISSUER} 2`)).toMatchObject({ user: { name: "ann-1" } });
    expect(await as(["staff"], ["ann", "ann@example.test"], "https://evil.test 1")).toMatchObject({ user: { name: "ann@example.test" } });
    expect(await as(["root"], ["admin"], `${ISSUER} 4`)).toMatchObject({ user: { name: "admin-1" } });
    expect((await listUsers(store.db)).length).toBe(4);
  });

  test("that is disabled stays so", async () => {
    const known = await as(["staff"]);
    if (!known.ok) throw new Error("she comes in");
    await changeUser(store.db, known.user.id, { disabled: 1 });
    expect(await as(["root"])).toMatchObject({ problem: "disabled" });
  });
});
