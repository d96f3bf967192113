import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { storeConfig } from "./store-config.ts";

const of = (env: Record<string, string>) => storeConfig(readConfig(env));

describe("where the store is", () => {
  test("in the folder named data, unless another one or a database is named", () => {
    expect(of({}).location).toEqual({ file: join(process.cwd(), "data", "mailvane.db") });
    expect(of({ MAILVANE_DATA: "/var/lib/mailvane" }).location).toEqual({ file: "/var/lib/mailvane/mailvane.db" });
    expect(of({ DATABASE_URL: "postgres://m@db.test/m" }).location).toEqual({ url: "postgres://m@db.test/m" });
  });

  test("runs are kept by age and by number", () => {
    expect(of({ MAILVANE_KEEP_DAYS: "30", MAILVANE_KEEP_RUNS: "10" })).toMatchObject({ keepDays: 30, keepRuns: 10 });
  });

  test.each([
    [{ MAILVANE_KEEP_DAYS: "0" }, "MAILVANE_KEEP_DAYS is not a whole number"],
    [{ MAILVANE_KEEP_RUNS: "many" }, "MAILVANE_KEEP_RUNS is not a whole number"],
    [{ DATABASE_URL: "mysql://root:secret@db.test/m" }, "MAILVANE_DATABASE_URL is not of the form"],
  ])("%j is refused", (env, reason) => expect(() => of(env)).toThrow(reason));

  test("a password is not repeated", () => {
    expect(() => of({ DATABASE_URL: "mysql://root:geheim@db.test/m" })).not.toThrow("geheim");
  });
});
