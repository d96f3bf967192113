import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { markChain } from "#lib/protocols/bimi/evidence/chain.ts";
import { embeddedLogo } from "#lib/protocols/bimi/evidence/logo.ts";
import { markRoots } from "#lib/protocols/bimi/evidence/mark-roots.ts";
import { readPem } from "#lib/protocols/bimi/evidence/pem.ts";
import type { BimiUri } from "#lib/protocols/bimi/record.ts";
import { judgeSvg, MOST_SVG_OCTETS } from "#lib/protocols/bimi/svg/judge.ts";
import { readCertificate } from "#lib/protocols/x509/read-certificate.ts";
import type { HttpsResponse } from "#lib/transport/https-types.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { EvidenceFacts, IndicatorFacts } from "./facts.ts";

const MOST_EVIDENCE_OCTETS = 256 * 1024;
/** The draft says nothing of redirects; receivers follow a few. */
const REDIRECTS = 3;
const PATIENCE = 15_000; // ms

/** Fetches and judges the indicator. Null where the record names no file that can be asked for. */
export async function examineIndicator(
  uri: BimiUri | null,
  transport: Transport,
  done: (facts: IndicatorFacts) => void,
): Promise<IndicatorFacts | null> {
  if (!uri || uri.problems.length > 0) return null;
  const fetched = await transport.https.get(uri.text, { maxOctets: MOST_SVG_OCTETS, timeoutMs: PATIENCE, redirects: REDIRECTS });
  const svg = fetched.status === "ok" && !haltOf(fetched) ? await judgeSvg(fetched.body) : null;
  const facts = { uri, fetched, svg };
  done(facts);
  return facts;
}

/** Fetches the evidence document, and follows its certificates to a root. */
export async function examineEvidence(
  uri: BimiUri | null,
  transport: Transport,
  done: (facts: EvidenceFacts) => void,
): Promise<EvidenceFacts | null> {
  if (!uri || uri.problems.length > 0) return null;
  const fetched = await transport.https.get(uri.text, { maxOctets: MOST_EVIDENCE_OCTETS, timeoutMs: PATIENCE, redirects: REDIRECTS });
  const read = fetched.status === "ok" && !haltOf(fetched) ? await readEvidence(fetched, transport) : NOTHING;
  const facts = { uri, fetched, ...read };
  done(facts);
  return facts;
}

type Read = Pick<EvidenceFacts, "file" | "certificates" | "chain" | "logo">;
const NOTHING: Read = { file: null, certificates: [], chain: null, logo: null };

async function readEvidence({ body }: HttpsResponse, { markRoots: more = [] }: Transport): Promise<Read> {
  const file = readPem(new TextDecoder("latin1").decode(body));
  const certificates = file.certificates.flatMap((der) => readCertificate(der) ?? []);
  const [first, ...others] = certificates;
  if (!first) return { ...NOTHING, file };
  const roots = [...markRoots, ...more.flatMap((der) => readCertificate(der) ?? [])];
  const [chain, logo] = await Promise.all([markChain([first, ...others], roots), embeddedLogo(first)]);
  return { file, certificates, chain, logo };
}
