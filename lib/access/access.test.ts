import { describe, expect, test } from "vitest";
import { outsideRole } from "./outside-role.ts";
import { hashPassword, passwordProblem, verifyPassword } from "./password.ts";
import { returnPath } from "./return-path.ts";
import { ACTIONS, may, type Principal } from "./roles.ts";
import { bearerToken, newApiToken } from "./tokens.ts";

describe("passwords", () => {
  test("the hash holds no password, differs each time, and verifies this one alone", async () => {
    const [one, two] = await Promise.all([hashPassword("correct horse battery"), hashPassword("correct horse battery")]);
    expect(one).not.toBe(two);
    expect(one).not.toContain("horse");
    expect(await verifyPassword("correct horse battery", one)).toBe(true);
    expect(await verifyPassword("correct horse batterz", one)).toBe(false);
    expect(await verifyPassword("", one)).toBe(false);
  });

  test.each([null, "", "plain:x", "scrypt:16::", "scrypt:16:AAAA:"])("without a hash (%j) nothing is right", async (hash) => {
    expect(await verifyPassword("anything at all", hash)).toBe(false);
  });

  test("length is counted in characters", () => {
    expect(passwordProblem("short")).toBe("short");
    expect(passwordProblem("😀".repeat(12))).toBeNull();
    expect(passwordProblem("a".repeat(257))).toBe("long");
  });
});

describe("what may be done", () => {
  const allowed = (who: Pick<Principal, "kind" | "role" | "scopes">) => ACTIONS.filter((action) => may(who, action)).join(" ");
  test.each([
    ["anybody", "admin", null, "read run"],
    ["user", "viewer", null, "read run history"],
    ["user", "operator", null, "read run history probe change"],
    ["user", "admin", null, "read run history probe change administer"],
    ["token", "admin", ["read"], "read history"],
    ["token", "admin", ["run"], "read run history probe"],
    ["token", "viewer", ["run"], "read run history"],
    ["token", "viewer", ["admin"], "read run history"],
    ["token", "admin", ["admin"], "read run history probe change administer"],
    ["token", "admin", [], ""],
  ] as const)("%s, %s, %j: %s", (kind, role, scopes, expected) => expect(allowed({ kind, role, scopes })).toBe(expected));
});

describe("who signs in elsewhere", () => {
  const rules = { admins: ["ann"], adminGroups: ["root"], operatorGroups: ["ops"], viewerGroups: ["staff"] };
  const none = { admins: ["ann"], adminGroups: [], operatorGroups: [], viewerGroups: [] };
  test("has the highest role of their groups, and none without", () => {
    expect(outsideRole(["ann"], [], rules, "viewer")).toBe("admin");
    expect(outsideRole(["bob"], ["staff", "root"], rules, "viewer")).toBe("admin");
    expect(outsideRole(["bob"], ["ops", "staff"], rules, "viewer")).toBe("operator");
    expect(outsideRole(["bob"], ["staff"], rules, "viewer")).toBe("viewer");
    expect(outsideRole(["bob"], ["others"], rules, "viewer")).toBeNull();
    expect(outsideRole(["bob"], [""], rules, "viewer")).toBeNull();
  });
  test("is a viewer where no group is configured, if that is wished", () => {
    expect(outsideRole(["bob"], ["x"], none, "viewer")).toBe("viewer");
    expect(outsideRole(["bob"], ["x"], none, null)).toBeNull();
  });
});

test("a token is known by its form before anybody is asked", () => {
  const token = newApiToken();
  expect(bearerToken(`Bearer ${token}`)).toBe(token);
  for (const wrong of [
    null,
    "",
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    "Bearer mailvane_",
    `Bearer ${token} x`,
  ])
    expect(bearerToken(wrong)).toBeNull();
});

describe("where to go after sign-in", () => {
  test.each([
    ["/mx/gmail.com", "/mx/gmail.com"],
    ["/spf/a.test?ip=192.0.2.1", "/spf/a.test?ip=192.0.2.1"],
    [null, "/"],
    ["", "/"],
    ["//evil.test", "/"],
    ["/\\evil.test", "/"],
    ["/\t/evil.test", "/"],
    ["https://evil.test", "/"],
    ["javascript:alert(1)", "/"],
    ["/%2f%2fevil.test", "/%2f%2fevil.test"],
    ["/..//evil.test", "/"],
    ["/a\r\nset-cookie: x", "/"],
    ["evil.test", "/"],
  ])("%j: %s", (text, expected) => expect(returnPath(text)).toBe(expected));
});
