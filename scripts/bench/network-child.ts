import { createSocket } from "node:dgram";
import { startLab } from "#lib/lab/lab.ts";
import { domains } from "./domains.ts";

// The demo network with 20 ms added to every answer, in a process of its own. In front of it a relay that the bench can tell
// which blacklists are slow or dead from now on.
export interface Orders {
  /** Extra milliseconds by the end of the name asked. */
  slow: Record<string, number>;
  /** Ends of names that get no answer. */
  dead: string[];
}

let orders: Orders = { slow: {}, dead: [] };
const lab = await startLab({ delayMs: 20, extra: [domains] });
const [host = "", port = ""] = lab.address.split(":");
const relay = createSocket({ type: "udp4", recvBufferSize: 4 << 20 });

relay.on("message", (query, client) => {
  const name = nameOf(query);
  if (orders.dead.some((end) => name.endsWith(end))) return;
  const slow = Object.entries(orders.slow).find(([end]) => name.endsWith(end));
  const upstream = createSocket("udp4");
  upstream.once("message", (answer) => {
    upstream.close();
    const send = () => relay.send(answer, client.port, client.address);
    if (slow) setTimeout(send, slow[1]);
    else send();
  });
  upstream.send(query, Number(port), host);
});
relay.bind(0, host, () => process.send?.({ address: `${host}:${relay.address().port}` }));
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
