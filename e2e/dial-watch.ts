import { Socket as UdpSocket } from "node:dgram";
import { subscribe } from "node:diagnostics_channel";
import dns from "node:dns";
import { appendFileSync, mkdirSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isIP, Socket } from "node:net";
import { dirname } from "node:path";
import { DIAL_LOG } from "./servers.ts";

// Loaded before the server that the browser tests run against (node --import): notes every socket that it dials and every name that it has
// resolved outside of its own client. What was not announced by lib/transport/node/way-out.ts just before is noted as stray, and fails the run.
const log = process.env[DIAL_LOG];
if (log) mkdirSync(dirname(log), { recursive: true });
const note = (kind: string, what: string) => log && appendFileSync(log, `${kind} ${what}\n`);

const announced = new WeakSet<object>();
subscribe("mailvane:dial", (dial) => {
  const { socket, protocol, address, port } = dial as { socket: object; protocol: string; address: string; port: number };
  announced.add(socket);
  note("dialled", `${protocol} ${address} ${port}`);
});

/** Puts a check before a method; what it does stays as it is. */
function watch<K extends string, T extends Record<K, unknown>>(on: T, method: K, check: (self: object, args: unknown[]) => unknown): void {
  const original = on[method];
  if (typeof original !== "function") throw new Error(`there is no ${method} to watch`);
  Object.defineProperty(on, method, {
    ...Object.getOwnPropertyDescriptor(on, method),
    value: function (this: object, ...args: unknown[]) {
      check(this, args);
      return Reflect.apply(original, this, args);
    },
  });
}

const stray = (what: string) => (self: object, args: unknown[]) => {
  if (announced.has(self)) return;
  const where = new Error().stack
    ?.split("\n")
    .slice(3)
    .map((line) => line.trim())
    .join(" < ");
  note("stray", `${what} ${JSON.stringify(args.map((arg) => (typeof arg === "function" ? "…" : arg)))} ${where}`);
};

watch(Socket.prototype, "connect", stray("tcp"));
watch(UdpSocket.prototype, "connect", stray("udp"));
watch(UdpSocket.prototype, "send", stray("udp"));
const resolvers = {
  dns,
  "dns.promises": dns.promises,
  "dns.Resolver": dns.Resolver.prototype,
  "dns.promises.Resolver": dns.promises.Resolver.prototype,
};
for (const [name, on] of Object.entries<object>(resolvers)) {
  const methods = Object.getOwnPropertyNames(on).filter((method) => /^(lookup|resolve|reverse)/.test(method));
  for (const method of methods) {
    const named = stray(`${name}.${method}`);
    // Whoever listens on an address has it "looked up"; nothing is asked.
    watch(on as Record<string, unknown>, method, (self, args) => isIP(String(args[0])) === 0 && named(self, args));
  }
}
syncBuiltinESMExports();
note("watching", String(process.pid));
