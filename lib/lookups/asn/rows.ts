import { causeOf } from "#lib/engine/causes.ts";
import { code, text } from "#lib/lookups/questions/columns.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { AsnFacts } from "./facts.ts";

export const asnColumns: readonly Column[] = [
  code("prefix", "Prefix"),
  code("system", "AS number"),
  text("name", "Name of the system"),
  text("country", "Country"),
  text("registry", "Registry"),
  text("allocated", "Allocated"),
  text("note", "Note"),
];

const NO_NAME = "The name of the system has no answer: {cause}";

/** A row for each prefix and each system that announces it, the most specific prefix first. */
export function asnRows({ origins, systems }: AsnFacts): Row[] {
  return origins.flatMap((origin, place) =>
    origin.systems.map((number): Row => {
      const system = systems.find((one) => one.number === number);
      const open = system && isFailed(system.asked.answer) ? system.asked.answer : null;
      return {
        id: `${place}/${number}`,
        order: [place, number],
        state: "done",
        cells: {
          prefix: origin.prefix,
          system: number,
          name: system?.name == null ? null : shown(system.name),
          country: origin.country === null ? null : shown(origin.country),
          registry: origin.registry === null ? null : shown(origin.registry),
          allocated: origin.allocated === null ? null : shown(origin.allocated),
          note: open && fill(NO_NAME, { cause: causeOf(open) }),
        },
      };
    }),
  );
}
