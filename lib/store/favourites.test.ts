import { describe, expect, test } from "vitest";
import { addFavourite, listFavourites, MOST_FAVOURITES, removeFavourite } from "./favourites.ts";
import { databases, openForTests } from "./testing/databases.ts";
import { addUser, removeUser } from "./users.ts";

const NOW = 1_795_000_000_000;
const person = (name: string) => ({ name, password_hash: null, subject: null, role: "viewer" });

describe.each(databases)("favourites in $name", (database) => {
  const open = openForTests();

  test("each account has its own, each domain once, in the order in which they came", async () => {
    const { db } = await open(database);
    const ada = await addUser(db, person("ada"), NOW);
    const vera = await addUser(db, person("vera"), NOW);
    await addFavourite(db, ada.id, "b.test", NOW);
    await addFavourite(db, ada.id, "a.test", NOW + 1);
    await addFavourite(db, ada.id, "b.test", NOW + 2);
    await addFavourite(db, vera.id, "c.test", NOW);
    expect(await listFavourites(db, ada.id)).toEqual(["b.test", "a.test"]);
    await removeFavourite(db, ada.id, "c.test");
    await removeFavourite(db, ada.id, "b.test");
    expect(await listFavourites(db, ada.id)).toEqual(["a.test"]);
    expect(await listFavourites(db, vera.id)).toEqual(["c.test"]);
    await removeUser(db, vera.id);
    expect(await listFavourites(db, vera.id)).toEqual([]);
  });

  test("there are so many and no more", async () => {
    const { db } = await open(database);
    const { id } = await addUser(db, person("ada"), NOW);
    for (let i = 0; i < MOST_FAVOURITES; i++) expect(await addFavourite(db, id, `d${i}.test`, NOW + i)).toBe(true);
    expect(await addFavourite(db, id, "more.test", NOW)).toBe(false);
    expect(await addFavourite(db, id, "d0.test", NOW)).toBe(true);
    expect(await listFavourites(db, id)).toHaveLength(MOST_FAVOURITES);
  });
});
