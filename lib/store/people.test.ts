import { describe, expect, test } from "vitest";
import { addSession, endSession, endSessionsOf, findSession, touchSession } from "./sessions.ts";
import { databases, openForTests } from "./testing/databases.ts";
import { addToken, findToken, removeToken, tokensOf, touchToken } from "./tokens.ts";
import { addUser, changeUser, countUsers, findUser, listUsers, removeUser } from "./users.ts";

const NOW = 1_795_000_000_000;
const HOUR = 3_600_000;

describe.each(databases)("people in $name", async (database) => {
  const open = openForTests();
  const ada = { name: "ada", password_hash: "scrypt:1", subject: null, role: "admin" };

  test("a user is found by id, name and subject", async () => {
    const { db } = await open(database);
    const user = await addUser(db, ada, NOW);
    const guest = await addUser(db, { name: "grace", password_hash: null, subject: "https://id.test grace", role: "viewer" }, NOW);
    expect(await findUser(db, { id: user.id })).toEqual(user);
    expect(await findUser(db, { name: "ada" })).toEqual(user);
    expect(await findUser(db, { subject: "https://id.test grace" })).toEqual(guest);
    expect(await findUser(db, { name: "nobody" })).toBeUndefined();
    expect(await countUsers(db)).toBe(2);
    expect((await listUsers(db)).map(({ name }) => name)).toEqual(["ada", "grace"]);
  });

  test("a name is given once", async () => {
    const { db } = await open(database);
    await addUser(db, ada, NOW);
    await expect(addUser(db, ada, NOW)).rejects.toThrow(/unique/i);
  });

  test("a session is found until it expires, is ended or its user is disabled", async () => {
    const { db } = await open(database);
    const user = await addUser(db, ada, NOW);
    for (const token_hash of ["a", "b", "c"]) await addSession(db, { token_hash, user_id: user.id, expires_at: NOW + HOUR }, NOW);
    expect((await findSession(db, "a", NOW))?.user).toEqual(user);
    expect(await findSession(db, "a", NOW + HOUR)).toBeUndefined();
    await touchSession(db, "a", NOW + 1, NOW + 2 * HOUR);
    expect((await findSession(db, "a", NOW + HOUR))?.session.last_used_at).toBe(NOW + 1);
    await endSession(db, "b");
    expect(await findSession(db, "b", NOW)).toBeUndefined();
    await endSessionsOf(db, user.id, "a");
    expect(await findSession(db, "c", NOW)).toBeUndefined();
    await changeUser(db, user.id, { disabled: 1 });
    expect(await findSession(db, "a", NOW)).toBeUndefined();
  });

  test("a token is found until it expires or is removed by its owner", async () => {
    const { db } = await open(database);
    const user = await addUser(db, ada, NOW);
    const token = { token_hash: "t", user_id: user.id, name: "ci", scopes: "read run", expires_at: NOW + HOUR };
    const id = await addToken(db, token, NOW);
    await addToken(db, { ...token, token_hash: "u", name: "for ever", expires_at: null }, NOW + 1);
    await touchToken(db, id, NOW + 2);
    expect((await findToken(db, "t", NOW))?.token).toMatchObject({ scopes: "read run", last_used_at: NOW + 2 });
    expect(await findToken(db, "t", NOW + HOUR)).toBeUndefined();
    expect((await findToken(db, "u", NOW + HOUR))?.user).toEqual(user);
    expect((await tokensOf(db, user.id)).map(({ name }) => name)).toEqual(["for ever", "ci"]);
    expect(await removeToken(db, "somebody else", id)).toBe(false);
    expect(await removeToken(db, user.id, id)).toBe(true);
    expect(await findToken(db, "t", NOW)).toBeUndefined();
  });

  test("who is removed takes sessions and tokens along", async () => {
    const { db } = await open(database);
    const user = await addUser(db, ada, NOW);
    await addSession(db, { token_hash: "a", user_id: user.id, expires_at: NOW + HOUR }, NOW);
    await addToken(db, { token_hash: "t", user_id: user.id, name: "ci", scopes: "read", expires_at: null }, NOW);
    await removeUser(db, user.id);
    expect(await db.selectFrom("sessions").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("api_tokens").selectAll().execute()).toEqual([]);
  });
});
