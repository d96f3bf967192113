import { describe, expect, test } from "vitest";
import { databases, openForTests } from "./testing/databases.ts";
import { killRounds } from "./testing/killing/kill-rounds.ts";

const ROUNDS = 10;

// The long form is `npm run test:durability`.
describe.each(databases)("a store in $name", (database) => {
  openForTests();

  test("loses nothing acknowledged when one of two processes that write to it is killed", { timeout: 180_000 }, async () => {
    const { acknowledged, lost } = await killRounds(await database.place(), ROUNDS);
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  });
});
