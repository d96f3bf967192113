import { expect, test } from "vitest";
import { parseReceived } from "./parse.ts";
import { commercial } from "./testing/commercial.ts";
import { expected, write } from "./testing/family.ts";
import { local } from "./testing/local.ts";
import { providers } from "./testing/providers.ts";
import { servers } from "./testing/servers.ts";
import { hopValues } from "./testing/values.ts";

const families = [...servers, ...providers, ...commercial, ...local];

test("the corpus has at least 660 fields, each of its own", () => {
  const corpus = families.flatMap((family) => hopValues.map((values) => write(family, values)));
  expect(new Set(corpus).size).toBeGreaterThanOrEqual(660);
});

test.each(families)("$name", (family) => {
  const read = hopValues.map((values) => {
    const { date, ...rest } = parseReceived(write(family, values));
    return { ...rest, time: date?.time ?? null };
  });
  expect(read).toEqual(hopValues.map((values) => expected(family, values)));
});
