import { expect, test } from "vitest";
import { readLines } from "./lines.ts";

function stream(...pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function all(pieces: Uint8Array[]): Promise<string[][]> {
  const lists: string[][] = [];
  for await (const lines of readLines(stream(...pieces))) lists.push(lines);
  return lists;
}

test("joins lines however the octets are cut, even within a character", async () => {
  const octets = new TextEncoder().encode("日本\nsecond\nthird\n");
  for (let cut = 0; cut <= octets.length; cut++) {
    expect((await all([octets.slice(0, cut), octets.slice(cut)])).flat()).toEqual(["日本", "second", "third"]);
  }
});

test("gives the lines of one piece together", async () => {
  expect(await all([new TextEncoder().encode("a\nb\nc"), new TextEncoder().encode("d\n")])).toEqual([["a", "b"], ["cd"]]);
});

test("an unfinished last line is no line", async () => {
  expect(await all([new TextEncoder().encode("a\nb")])).toEqual([["a"]]);
});
