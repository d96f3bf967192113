import { toUnicode } from "#lib/names/domain.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { CompareFacts } from "./facts.ts";
import { isTold } from "./statement.ts";
import { authoritativeVariants, variantsOf } from "./variants.ts";

const HEADLINES = {
  agree:
    "All {servers} name-server {servers|address|addresses} and {resolvers} {resolvers|resolver|resolvers} that answered say the same about {name}.",
  resolvers: "The name servers of {name} agree, and {count} {count|resolver says|resolvers say} something else.",
  servers: "The name servers of {name} disagree about {records}.",
  "no-servers": "No name server of {name} could be compared; {resolvers} {resolvers|resolver|resolvers} answered.",
  nothing: "Nobody told anything about {name}.",
} as const;

/** Whether all say the same, as one sentence. */
export function compareHeadline({ target, comparisons }: CompareFacts): string {
  const name = visible(toUnicode(target));
  const told = (roles: readonly string[]) =>
    new Set(
      comparisons.flatMap(({ said }) =>
        said.flatMap(({ party, statement }) => (roles.includes(party.role) && isTold(statement) ? party.id : [])),
      ),
    );
  const servers = told(["authority"]).size;
  const resolvers = told(["resolver", "own"]).size;
  if (servers + resolvers === 0) return fill(HEADLINES.nothing, { name });
  if (servers === 0) return fill(HEADLINES["no-servers"], { name, resolvers });
  const disputed = comparisons.filter((one) => authoritativeVariants(one).length > 1);
  if (disputed.length > 0) return fill(HEADLINES.servers, { name, records: disputed.map(({ question }) => question.label).join(", ") });
  const strays = new Set(
    comparisons.flatMap((one) =>
      variantsOf(one)
        .slice(1)
        .flatMap(({ said }) => said.map(({ party }) => party.id)),
    ),
  );
  return strays.size > 0 ? fill(HEADLINES.resolvers, { name, count: strays.size }) : fill(HEADLINES.agree, { name, servers, resolvers });
}

/** How many were compared, and how many answers there are to the question most in dispute. */
export function compareMeasures({ comparisons, serials }: CompareFacts): Measure[] {
  const numbers = new Set(serials.flatMap(({ serial }) => serial ?? []));
  const parties = new Set(comparisons.flatMap(({ said }) => said.map(({ party }) => party.id)));
  const disputed = comparisons.filter((one) => variantsOf(one).length > 1).length;
  return [
    { key: "asked", label: "Servers asked", value: parties.size },
    { key: "disputed", label: "Records in dispute", value: fill("{disputed} of {all}", { disputed, all: comparisons.length }) },
    ...(numbers.size > 0 ? [{ key: "serials", label: numbers.size === 1 ? "Serial" : "Serials", value: [...numbers].join(", ") }] : []),
  ];
}
