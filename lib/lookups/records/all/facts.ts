import { type Asked, aliasesOf } from "#lib/lookups/questions/asked.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

/** All that the checks of the lookup of all records judge. */
export interface AllFacts {
  name: string;
  /** One for each type, in the order in which they are shown. */
  asked: Asked[];
}

/** Records of the type asked; none when the answer is not `ok`. */
export function recordsIn({ answer }: Asked): ResourceRecord[] {
  return answer.status === "ok" ? answer.records : [];
}

/** The question whether the name is an alias. */
export function aliasQuestion({ asked }: AllFacts): Asked | undefined {
  return asked.find(({ type }) => type === "CNAME");
}

/** The first answer that followed an alias, best one that found its target in being. */
export function followed({ asked }: AllFacts): Asked | undefined {
  const through = asked.filter((one) => aliasesOf(one).length > 0);
  return through.find(({ answer }) => answer.status !== "nxdomain") ?? through[0];
}

/** Nothing is at the name itself: NXDOMAIN, and no answer to the contrary. */
export function denial({ asked }: AllFacts): Asked | undefined {
  const about = asked.filter(({ answer }) => answer.status === "ok" || isAbsent(answer));
  return about.every((one) => one.answer.status === "nxdomain" && aliasesOf(one).length === 0) ? about[0] : undefined;
}
