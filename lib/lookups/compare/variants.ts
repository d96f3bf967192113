import type { Comparison, Said } from "./facts.ts";
import { isTold, sayingOf } from "./statement.ts";

/** One answer, and all who give it. */
export interface Variant {
  saying: string;
  lines: string[];
  said: Said[];
}

/** The different answers to a question. First stands what most name servers of the zone say; where none says anything, what most others do. */
export function variantsOf({ said }: Pick<Comparison, "said">): Variant[] {
  const variants = new Map<string, Variant>();
  for (const one of said) {
    const { statement } = one;
    if (!isTold(statement)) continue;
    const saying = sayingOf(statement);
    const variant = variants.get(saying) ?? { saying, lines: statement.kind === "records" ? statement.lines : [statement.text], said: [] };
    variant.said.push(one);
    variants.set(saying, variant);
  }
  const weight = ({ said }: Variant) => said.filter(({ party }) => party.role === "authority").length * 1_000 + said.length;
  return [...variants.values()].sort((a, b) => weight(b) - weight(a) || (a.saying < b.saying ? -1 : 1));
}

/** The different answers of the name servers alone. */
export function authoritativeVariants({ said }: Pick<Comparison, "said">): Variant[] {
  return variantsOf({ said: said.filter(({ party }) => party.role === "authority") });
}
