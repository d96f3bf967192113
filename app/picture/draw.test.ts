import { expect, test } from "vitest";
import { drawPicture } from "./draw.tsx";

const drawn = async (name: string | null, summary = "The servers that receive mail for a domain.") =>
  Buffer.from(await (await drawPicture({ title: "Mail servers", name, summary })).arrayBuffer());

test("is a PNG of 1200 × 630 pixels", async () => {
  const png = await drawn("gmail.com");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("has Japanese: two characters that the font lacked would look alike", async () => {
  expect(await drawn("例.jp")).not.toEqual(await drawn("宛.jp"));
});

test("the longest name there is, and none, are drawn too", async () => {
  expect((await drawn(`${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.jp`)).length).toBeGreaterThan(10_000);
  expect((await drawn(null)).length).toBeGreaterThan(5_000);
});
