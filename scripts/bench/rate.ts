import { fork } from "node:child_process";
import { createSocket } from "node:dgram";
import { Resolver } from "node:dns";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import packet from "dns-packet";
import { connect } from "./bench-network.ts";
import { atLeast, type Figure, median } from "./figures.ts";

const QUESTIONS = 20_000;
const IN_FLIGHT = 200;
const ROUNDS = 5;
const BUDGET = 250; // questions a report, as in the product

type Ask = (name: string, done: (ok: boolean) => void) => void;
let serial = 0;

/** The raw rate of the client, beside node:dns and dns-packet on a socket of its own, in turns against one server. */
export async function benchRate(): Promise<Figure[]> {
  const child = fork(fileURLToPath(new URL("rate-child.ts", import.meta.url)));
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const clients = { ours: ours(port), nodeDns: nodeDns(port), dnsPacket: await dnsPacket(port) };
  const rates = { ours: [] as number[], nodeDns: [] as number[], dnsPacket: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ["ours", "nodeDns", "dnsPacket"] as const) {
      const rate = await timed(clients[name].ask);
      if (round > 0) rates[name].push(rate);
    }
  }
  for (const client of Object.values(clients)) client.close();
  child.disconnect();
  const our = median(rates.ours);
  return [
    { ...atLeast("Raw rate / node:dns", our / median(rates.nodeDns), 1.5) },
    { ...atLeast("Raw rate / dns-packet on dgram", our / median(rates.dnsPacket), 1.3) },
    {
      what: "Raw rate, questions a second of this machine, now",
      measured: Math.round(our).toLocaleString("en"),
      goal: "for the record",
      met: true,
    },
  ];
}

/** Questions a second with a fixed number in flight. Every one must be answered. */
function timed(ask: Ask): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let sent = 0;
    let received = 0;
    const next = () => {
      if (sent++ < QUESTIONS) ask(`n${serial++}.rate.test`, done);
    };
    const done = (ok: boolean) => {
      if (!ok) reject(new Error("A question of the rate bench has no answer"));
      else if (++received === QUESTIONS) resolve(QUESTIONS / ((performance.now() - start) / 1000));
      else next();
    };
    for (let i = 0; i < IN_FLIGHT; i++) next();
  });
}

function ours(port: number): { ask: Ask; close(): void } {
  const network = connect(`127.0.0.1:${port}`);
  const open = () => network.open({ budget: BUDGET, signal: new AbortController().signal }).transport.resolver;
  let resolver = open();
  let asked = 0;
  return {
    ask(name, done) {
      if (++asked % BUDGET === 0) resolver = open();
      void resolver.query(name, "A").then(({ status }) => done(status === "ok"));
    },
    close: () => network.close(),
  };
}

function nodeDns(port: number): { ask: Ask; close(): void } {
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${port}`]);
  return { ask: (name, done) => resolver.resolve4(name, (error, addresses) => done(!error && addresses.length === 1)), close: () => {} };
}

async function dnsPacket(port: number): Promise<{ ask: Ask; close(): void }> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 << 20 });
  const waiting = new Map<number, (ok: boolean) => void>();
  socket.on("message", (message) => {
    const { id = 0, answers } = packet.decode(message);
    const done = waiting.get(id);
    waiting.delete(id);
    done?.(answers?.length === 1);
  });
  socket.bind(0);
  await once(socket, "listening");
  let id = 0;
  return {
    ask(name, done) {
      id = (id + 1) & 0xffff;
      waiting.set(id, done);
      const question = packet.encode({ type: "query", id, flags: packet.RECURSION_DESIRED, questions: [{ type: "A", name }] });
      socket.send(question, port, "127.0.0.1");
    },
    close: () => socket.close(),
  };
}
