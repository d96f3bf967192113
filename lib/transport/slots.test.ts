import { expect, test } from "vitest";
import { createSlots, type Slots } from "./slots.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Names who got a slot, in order, with the way out of each. */
function watching(slots: Slots) {
  const inside: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = async (name: string, urgent = false) => {
    leave.set(name, await slots.enter(urgent));
    inside.push(name);
  };
  return { inside, enter: (name: string, urgent?: boolean) => void enter(name, urgent), leave: (name: string) => leave.get(name)?.() };
}

test("no more are inside than there are slots; the waiting ones follow in turn, urgent ones first", async () => {
  const { inside, enter, leave } = watching(createSlots(2));
  for (const name of ["a", "b", "c"]) enter(name);
  enter("d", true);
  await turn();
  expect(inside).toEqual(["a", "b"]);
  leave("a");
  await turn();
  expect(inside).toEqual(["a", "b", "d"]);
  leave("b");
  await turn();
  expect(inside).toEqual(["a", "b", "d", "c"]);
});

test("leaving twice frees one slot only", async () => {
  const { inside, enter, leave } = watching(createSlots(1));
  for (const name of ["a", "b", "c"]) enter(name);
  await turn();
  leave("a");
  leave("a");
  await turn();
  expect(inside).toEqual(["a", "b"]);
});
