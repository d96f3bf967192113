import { startLab } from "#lib/lab/lab.ts";
import { domains } from "#scripts/load/domains.ts";
import { places } from "#scripts/memory/places.ts";

// The demo network in a process of its own, so that it does not share one with whoever measures the product that asks it. In: the milliseconds added to every answer.
const lab = await startLab({ delayMs: Number(process.argv[2] ?? 0), extra: [domains, places] });
process.send?.({ address: lab.address, servers: lab.servers });
process.on("message", () => process.send?.({ questions: lab.questions.splice(0).length }));
process.on("disconnect", () => process.exit(0));
