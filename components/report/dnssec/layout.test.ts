import { expect, test } from "vitest";
import type { Row } from "#lib/report/schema.ts";
import { chainOf } from "./chain.ts";
import { layoutOf, WIDTH } from "./layout.ts";

function row(id: string, link: string, cells: Row["cells"], parent?: string): Row {
  return { id, order: [0], state: "done", cells: { link, ...cells }, ...(parent !== undefined && { parent }) };
}

const ROWS: Row[] = [
  row("zone/.", "zone", { zone: ".", state: "secure" }),
  row("ds/.", "ds", { zone: ".", record: "Anchor", keyTag: 20326, state: "names a key" }, "zone/."),
  row(
    "key/.",
    "key",
    { zone: ".", record: "DNSKEY, key-signing", keyTag: 20326, state: "trusted", entry: true, signsKeys: true },
    "zone/.",
  ),
  row("zone/test", "zone", { zone: "test", state: "bogus", note: "broken" }),
  row("ds/test", "ds", { zone: "test", record: "DS", keyTag: 1, state: "no such key" }, "zone/test"),
  row("key/test/0", "key", { zone: "test", record: "DNSKEY, zone-signing", keyTag: 7, state: "not trusted" }, "zone/test"),
  ...["SOA", "NS", "A", "AAAA"].map((type) =>
    row(`records/${type}`, "records", { zone: "test", record: `a.test ${type}`, state: "bogus", signedBy: "7" }, "zone/test"),
  ),
];

test("rows become zones with their pieces", () => {
  expect(chainOf(ROWS).map(({ name, status, ds, keys, records }) => [name, status, ds.length, keys.length, records.length])).toEqual([
    [".", "pass", 1, 1, 0],
    ["test", "fail", 1, 1, 4],
  ]);
});

test("nothing overlaps and nothing leaves the picture", () => {
  const { boxes, links, height } = layoutOf(chainOf(ROWS));
  expect(links).toHaveLength(1);
  const [first, second] = boxes;
  expect(first && second && second.y > first.y + first.height).toBe(true);
  for (const { chips, y, height: tall } of boxes) {
    expect(new Set(chips.map((chip) => `${chip.x} ${chip.y}`)).size).toBe(chips.length);
    for (const chip of chips) {
      expect(chip.x).toBeGreaterThan(0);
      expect(chip.x + chip.width).toBeLessThan(WIDTH);
      expect(chip.y).toBeGreaterThan(y);
      expect(chip.y).toBeLessThan(y + tall);
    }
  }
  expect(second && second.y + second.height).toBeLessThanOrEqual(height);
});

test("lines lead from a DS record to the key that it names, and from a key to what it signed", () => {
  const [root, test] = layoutOf(chainOf(ROWS)).boxes;
  expect(root?.lines).toHaveLength(1);
  expect(test?.lines).toHaveLength(3); // of four sets, three stand in the first row
});

test("a report without rows is an empty picture", () => {
  expect(layoutOf([])).toMatchObject({ boxes: [], links: [] });
});
