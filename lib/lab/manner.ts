import type { Manner } from "#lib/engine/scenario.ts";
import type { Message, Question } from "#lib/transport/node/message-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { Speaker } from "./speaker.ts";

const CH = 3;
const ROOT: ResourceRecord = { name: "", type: "NS", ttl: 518_400, data: { target: "a.root-servers.net" } };

/** What a name server with these manners says where others would refuse; null where it says what any would. */
export function manneredAnswer(manner: Manner, { name, type, class: questionClass }: Question, speaker: Speaker): Partial<Message> | null {
  const { version, transfer, recursion } = manner;
  if (questionClass === CH) return version !== undefined && name === "version.bind" ? { answers: [versionRecord(version)] } : null;
  if (type === "TYPE252") return transfer ? transferOf(name, speaker) : null;
  if (recursion && name === "" && type === "NS") return { answers: [ROOT], recursionAvailable: true };
  return null;
}

function versionRecord(version: string): ResourceRecord {
  return { name: "version.bind", type: "TXT", ttl: 0, data: { strings: [new TextEncoder().encode(version)] } };
}

/** RFC 5936 §2.2: the SOA record, the others, and the SOA record again. Null where the zone is not its own. */
function transferOf(name: string, speaker: Speaker): Partial<Message> | null {
  const [soa] = speaker(name, "SOA", false, false).answers;
  if (!soa) return null;
  return { authoritative: true, recursionAvailable: false, answers: [soa, ...speaker(name, "NS", false, false).answers, soa] };
}
