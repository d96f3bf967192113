import { createSocket, type RemoteInfo } from "node:dgram";
import { startLab } from "#lib/lab/lab.ts";
import { domains } from "./domains.ts";
import { reportDomains } from "./report-domains.ts";

// The demo network with 20 ms added to every answer, in a process of its own. In front of it a relay that the bench can tell
// which blacklists are slow or dead from now on.
export interface Orders {
  /** Extra milliseconds by the end of the name asked. */
  slow: Record<string, number>;
  /** Ends of names that get no answer. */
  dead: string[];
}

let orders: Orders = { slow: {}, dead: [] };
const lab = await startLab({ delayMs: 20, extra: [domains, reportDomains] });
const [host = "", port = ""] = lab.address.split(":");
const BUFFER = { type: "udp4", recvBufferSize: 4 << 20 } as const;
const relay = createSocket(BUFFER);
const upstream = createSocket(BUFFER);
/** Who asked, by the id under which the question goes on. */
const waiting = new Map<number, { id: number; client: RemoteInfo; extra: number }>();
let serial = 0;

relay.on("message", (query, client) => {
  const { slow, dead } = orders;
  const name = dead.length > 0 || Object.keys(slow).length > 0 ? nameOf(query) : "";
  if (dead.some((end) => name.endsWith(end))) return;
  const extra = Object.entries(slow).find(([end]) => name.endsWith(end))?.[1] ?? 0;
  serial = (serial + 1) & 0xffff;
  waiting.set(serial, { id: query.readUInt16BE(0), client, extra });
  query.writeUInt16BE(serial, 0);
  upstream.send(query);
});
upstream.on("message", (answer) => {
  const asked = waiting.get(answer.readUInt16BE(0));
  if (!asked) return;
  answer.writeUInt16BE(asked.id, 0);
  const send = () => relay.send(answer, asked.client.port, asked.client.address);
  if (asked.extra > 0) setTimeout(send, asked.extra);
  else send();
});
upstream.connect(Number(port), host);
relay.bind(0, host, () => process.send?.({ address: `${host}:${relay.address().port}`, servers: lab.servers }));
process.on("message", (message: Orders) => {
  orders = message;
  process.send?.({ done: true });
});
process.on("disconnect", () => process.exit(0));

function nameOf(message: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; message[at]; at += (message[at] ?? 0) + 1) labels.push(message.toString("latin1", at + 1, at + 1 + (message[at] ?? 0)));
  return labels.join(".").toLowerCase();
}
