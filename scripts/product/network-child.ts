import { startRelay } from "#lib/lab/chaos/relay.ts";
import { startLab } from "#lib/lab/lab.ts";
import { ceilings } from "#scripts/ceilings/zones.ts";
import { domains } from "#scripts/load/domains.ts";
import { places } from "#scripts/memory/places.ts";

// The demo network in a process of its own, so that it does not share one with whoever measures the product that asks it. In: the milliseconds added to every answer,
// and the share of datagrams to and from its resolver that are lost at a second address of it.
const [delayMs = 0, loss = 0] = process.argv.slice(2).map(Number);
const lab = await startLab({ delayMs, extra: [ceilings, domains, places] });
const lossy = await startRelay(Number(lab.address.split(":")[1]), true, { loss }, Math.random);
process.send?.({ address: lab.address, lossy: `127.0.0.1:${lossy.port}`, servers: lab.servers });
process.on("message", () => process.send?.({ questions: lab.questions.splice(0).length }));
process.on("disconnect", () => process.exit(0));
