import { afterAll } from "vitest";
import { openStore } from "#lib/store/open.ts";
import type { Store } from "#lib/store/store-types.ts";
import { removePlaces, type TestDatabase } from "./places.ts";

export { databases } from "./places.ts";

/** Opens empty stores for the tests of one file, and closes and removes them after the last one. */
export function openForTests(): (database: TestDatabase) => Promise<Store> {
  const open: Store[] = [];
  afterAll(async () => {
    for (const store of open) await store.close();
    await removePlaces();
  });
  return async (database) => {
    const store = await openStore(await database.place());
    open.push(store);
    return store;
  };
}
