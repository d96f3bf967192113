import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { AddressScope } from "#lib/transport/types.ts";

const NOTE = "Not public: {scope}";

/** An address that no list is asked about. In: where it stands. */
export function notPublicEvidence(source: string, address: string, scope: AddressScope): Evidence {
  return { source, text: address, note: fill(NOTE, { scope }) };
}
