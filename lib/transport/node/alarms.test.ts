import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Alarms } from "./alarms.ts";

const when = (wake: () => void) => ({ wake });

test("alarms ring in the order of their time, whatever the order they were set in", async () => {
  const alarms = new Alarms();
  const rung: string[] = [];
  alarms.set(
    30,
    when(() => rung.push("third")),
  );
  alarms.set(
    10,
    when(() => rung.push("first")),
  );
  alarms.set(
    20,
    when(() => rung.push("second")),
  );
  await new Promise<void>((resolve) => alarms.set(40, when(resolve)));
  expect(rung).toEqual(["first", "second", "third"]);
});

test("a cleared alarm never rings, and its neighbours do", async () => {
  const alarms = new Alarms();
  const rung: number[] = [];
  const set = [0, 1, 2, 3, 4].map((i) =>
    alarms.set(
      10,
      when(() => rung.push(i)),
    ),
  );
  for (const i of [0, 2, 4]) alarms.clear(set[i] ?? raise());
  alarms.clear(set[2] ?? raise());
  await new Promise<void>((resolve) => alarms.set(20, when(resolve)));
  expect(rung).toEqual([1, 3]);
});

test("an alarm may set another while it rings", async () => {
  const alarms = new Alarms();
  const rung: string[] = [];
  await new Promise<void>((resolve) => {
    const second = when(() => {
      rung.push("two");
      resolve();
    });
    const first = when(() => {
      rung.push("one");
      alarms.set(1, second);
    });
    alarms.set(1, first);
  });
  expect(rung).toEqual(["one", "two"]);
});

test("what came while the process was held up is read before anything rings", async () => {
  const alarms = new Alarms();
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 << 20 });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  let read = 0;
  socket.on("message", () => {
    read += 1;
  });
  const rung = new Promise<number>((resolve) => alarms.set(20, { wake: () => resolve(read) }));
  const { port } = socket.address();
  // The kernel takes them at once; they are read when the loop comes to it.
  const sent = Array.from({ length: 250 }, () => new Promise<void>((resolve) => socket.send("x", port, "127.0.0.1", () => resolve())));
  for (const until = performance.now() + 200; performance.now() < until; );
  await Promise.all(sent);
  expect(await rung).toBe(250);
  socket.close();
});

test("nothing rings after close", async () => {
  const alarms = new Alarms();
  let rung = false;
  alarms.set(
    5,
    when(() => {
      rung = true;
    }),
  );
  alarms.close();
  await sleep(20);
  expect(rung).toBe(false);
});

function raise(): never {
  throw new Error("no such alarm");
}
