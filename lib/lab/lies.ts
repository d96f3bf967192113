import type { Message } from "#lib/transport/node/message-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

// Messages that are well formed and must not be believed.

const NAME = "strange.test";
const SERVER: ResourceRecord = { name: NAME, type: "NS", ttl: 3600, data: { target: `ns.${NAME}` } };
const ADDRESS: ResourceRecord = { name: `ns.${NAME}`, type: "A", ttl: 3600, data: { address: "203.0.113.66" } };
const ROOT: ResourceRecord = { name: "", type: "NS", ttl: 3600, data: { target: "a.root-servers.net" } };

/** What a server answers that does not serve the zone and would rather have the root asked. */
export function upwardReferral(truth: Message): Message {
  return { ...bare(truth), authorities: [ROOT] };
}

/** To the servers of a zone that does not hold the name. */
export function strangeReferral(truth: Message): Message {
  return { ...bare(truth), authorities: [SERVER], additionals: [ADDRESS] };
}

/** The true answer, and beside it what the server cannot know: where another zone has its servers. */
export function withStrangeRecords(truth: Message): Message {
  return {
    ...truth,
    answers: [...truth.answers, ADDRESS],
    authorities: [...truth.authorities, SERVER],
    additionals: [...truth.additionals, ADDRESS],
  };
}

function bare(truth: Message): Message {
  return { ...truth, rcode: 0, authoritative: false, answers: [], authorities: [], additionals: [] };
}
