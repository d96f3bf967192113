import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { attempt } from "#lib/store/fault.ts";
import { openStore } from "#lib/store/open.ts";
import { databases } from "#lib/store/testing/databases.ts";
import { removePlaces } from "#lib/store/testing/places.ts";
import { addUser, listUsers } from "#lib/store/users.ts";

const person = (name: string) => ({ name, password_hash: null, subject: null, role: "viewer" });

afterAll(removePlaces);

/** An open store with one user, and another connection to its file, as of another process. */
async function openTwice() {
  const [sqlite] = databases;
  const place = await sqlite?.place();
  if (!place || !("file" in place)) throw new Error("the first database is no SQLite");
  const store = await openStore(place);
  await addUser(store.db, person("ada"), 1);
  const other = new DatabaseSync(place.file);
  const close = async () => {
    other.close();
    await store.close();
  };
  return { store, other, close, names: async () => (await listUsers(store.db)).map(({ name }) => name) };
}

test("while another process writes, queries are answered, and whoever writes waits", async () => {
  const { store, other, close, names } = await openTwice();
  other.exec("begin immediate");
  const writes = [addUser(store.db, person("bob"), 2), store.write("users", (db) => addUser(db, person("eve"), 3))];
  let written = 0;
  for (const write of writes) write.then(() => written++);
  expect(await names()).toEqual(["ada"]);
  expect(written).toBe(0);
  other.exec("rollback");
  await Promise.all(writes);
  expect(await names()).toEqual(["ada", "bob", "eve"]);
  await close();
});

test("where it goes on too long, all who wait are told that the file is locked, and the next ones write", async () => {
  const { store, other, close, names } = await openTwice();
  other.exec("begin immediate");
  // One after the other they would wait longer than a test may take.
  const people = Array.from({ length: 12 }, (_, i) => person(`late-${i}`));
  const refused = await Promise.all(people.map((one) => attempt(() => store.write("users", (db) => addUser(db, one, 2)))));
  expect(refused.map((one) => (one.ok ? "written" : one.fault))).toEqual(people.map(() => "locked"));
  other.exec("rollback");
  await addUser(store.db, person("bob"), 3);
  expect(await names()).toEqual(["ada", "bob"]);
  await close();
});

test("a query inside a transaction sees what it has written, and others do not until its end", async () => {
  const { store, close, names } = await openTwice();
  await store.write("users", async (db) => {
    await addUser(db, person("bob"), 2);
    expect((await listUsers(db)).map(({ name }) => name)).toEqual(["ada", "bob"]);
    expect(await names()).toEqual(["ada"]);
  });
  expect(await names()).toEqual(["ada", "bob"]);
  await close();
});
