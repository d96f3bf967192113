import { expect, test } from "vitest";
import { type Entrant, Gate } from "./gate.ts";

const entrant = (admitted: (ticket: number) => void): Entrant => ({ admitted });

/** A long youth: nothing grows old during a test. */
const young = (bounds: { most: number; young: number }) => new Gate({ ...bounds, youth: 60_000 });

test.each([
  ["under way", { most: 2, young: 100 }],
  ["young", { most: 100, young: 2 }],
])("no more than the limit are %s; the others follow in their order", (_, bounds) => {
  const gate = young(bounds);
  const inside: number[] = [];
  const tickets: number[] = [];
  const enter = (i: number) =>
    gate.enter(
      entrant((ticket) => {
        inside.push(i);
        tickets.push(ticket);
      }),
    );
  const leave = () => tickets.splice(0, 1).forEach((ticket) => void gate.leave(ticket));
  for (const i of [1, 2, 3, 4]) enter(i);
  expect(inside).toEqual([1, 2]);
  leave();
  expect(inside).toEqual([1, 2, 3]);
  leave();
  leave();
  enter(5);
  expect(inside).toEqual([1, 2, 3, 4, 5]);
  gate.close();
});

test("a question that has grown old makes room for a young one", async () => {
  const gate = new Gate({ most: 100, young: 1, youth: 5 });
  gate.enter(entrant(() => {}));
  await new Promise<void>((resolve) => gate.enter(entrant(() => resolve())));
  gate.close();
});

test("who withdraws is not let in, and holds nobody up", () => {
  const gate = young({ most: 1, young: 1 });
  const inside: string[] = [];
  const tickets: number[] = [];
  const impatient = entrant(() => inside.push("impatient"));
  gate.enter(entrant((ticket) => tickets.push(ticket)));
  gate.enter(impatient);
  gate.enter(entrant(() => inside.push("patient")));
  gate.withdraw(impatient);
  for (const ticket of tickets) gate.leave(ticket);
  expect(inside).toEqual(["patient"]);
  gate.close();
});
