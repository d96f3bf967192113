import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { addressesDiffer, answersDiffer, notAuthoritative, serialsDiffer } from "./checks/authorities.ts";
import { resolverDiffers, resolverNotAsked } from "./checks/resolvers.ts";
import { nobodyToAsk, serverSilent, unansweredQuestion } from "./checks/unknowns.ts";
import type { CompareFacts } from "./facts.ts";
import { gatherCompare } from "./gather.ts";
import { compareHeadline, compareMeasures } from "./headline.ts";
import { compareInput } from "./input.ts";
import { COMPARED } from "./questions.ts";
import { compareColumns } from "./rows.ts";

/** Do all servers say the same? */
export const compare: Lookup<Input, CompareFacts> = {
  id: "compare",
  aliases: ["propagation", "consistency"],
  title: "Compare servers",
  summary:
    "The same question put to every name server of the zone and to public resolvers, side by side: who says something else, and for how long.",
  group: "DNS",
  input: compareInput,
  fields: [
    { name: "target", label: "Name", help: "A domain, a host, or a name with underscores.", placeholder: "gmail.com", required: true },
    {
      name: "type",
      label: "Records",
      help: "The records that mail depends on, or one type.",
      placeholder: "mx",
      required: false,
      choices: [
        { value: "", label: "Mail: MX, SPF, DMARC, MTA-STS" },
        ...COMPARED.map((type) => ({ value: type, label: type.toUpperCase() })),
      ],
    },
    {
      name: "selector",
      label: "DKIM selector",
      help: "With a selector the key is compared too. It stands as s= in the DKIM-Signature of a message.",
      placeholder: "selector1",
      required: false,
    },
  ],
  columns: compareColumns,
  checks: [
    answersDiffer,
    notAuthoritative,
    serialsDiffer,
    resolverDiffers,
    addressesDiffer,
    resolverNotAsked,
    nobodyToAsk,
    serverSilent,
    unansweredQuestion,
  ],
  active: true,
  budget: 250,
  gather: gatherCompare,
  headline: compareHeadline,
  measures: compareMeasures,
};
