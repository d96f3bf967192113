import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { compare } from "#lib/lookups/headers/compare-results.ts";
import { absentEvidence, fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import { unansweredIn } from "#lib/lookups/headers/unanswered.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

const NO_HOST = {
  host: "Name the host that you trust: the first word of the Authentication-Results field that your own mail server adds.",
} as const;
const NONE = { none: "The message has no Authentication-Results field." } as const;

export const resultsMissing = headersCheck({
  id: "headers/results-missing",
  severity: "notice",
  title: "The host that you trust has said what it found",
  failureTitle: "No Authentication-Results field is by {host}",
  why: "Results count only where your own mail system wrote them, and none of the fields here bears the name that you gave.",
  fix: "Compare the name with the first word of the fields in the table.",
  details: NO_HOST,
  references: [rfc(8601, "7.1"), rfc(8601, "2.5")],
  test({ authserv, results }) {
    if (authserv === null) return skip("host");
    if (results.some(({ named }) => named)) return pass();
    const evidence = results.slice(0, MOST_SHOWN).map(({ field }) => fieldEvidence(field));
    const params = { host: shown(authserv) };
    return fail(evidence.length > 0 ? evidence : [absentEvidence("Authentication-Results is missing")], { params });
  },
});

export const resultsForged = headersCheck({
  id: "headers/results-forged",
  severity: "warning",
  title: "Nobody outside has written in the name of the host that you trust",
  failureTitle: "The message brought along {count} {count|field|fields} in the name of {host}",
  why: "The field stands below the hop at which the message came in, so that it was there before your system saw it. Whoever reads it as its own believes the sender.",
  fix: "Let your border server take away Authentication-Results fields with its own name from what comes in.",
  details: { ...NO_HOST, outside: "No hop is known at which the message came in from outside." },
  references: [rfc(8601, "5"), rfc(8601, "7.1")],
  test({ authserv, results, outside }) {
    if (authserv === null) return skip("host");
    if (!outside) return skip("outside");
    const found = results.filter(({ named, brought }) => named && brought);
    if (found.length === 0) return pass();
    const evidence = [outside.hop.field, ...found.map(({ field }) => field)].slice(0, MOST_SHOWN).map((field) => fieldEvidence(field));
    return fail(evidence, { params: { count: found.length, host: shown(authserv) } });
  },
});

export const resultsDiffer = headersCheck({
  id: "headers/results-differ",
  severity: "notice",
  title: "What the host found is what Mailvane finds",
  failureTitle: "{count} {count|result differs|results differ} from what Mailvane finds",
  why: "Mailvane asks now: records and keys may have changed since the message came in, or the text while it was copied. If the message is new, one of the two does not follow the standard.",
  fix: "Look at the evidence of SPF, DKIM and DMARC here, and at the log of the host.",
  details: {
    ...NO_HOST,
    missing: "The host has said nothing.",
    nothing: "The host gives no result that Mailvane has one for.",
    open: "For none of the host's results has Mailvane one that is certain.",
    part: "{open} of the host's {count} results could not be compared: Mailvane has none that is certain.",
  },
  references: [rfc(8601, "2.7")],
  test(facts) {
    if (facts.authserv === null) return skip("host");
    const trusted = facts.results.filter(({ named, brought }) => named && !brought);
    if (trusted.length === 0) return skip("missing");
    const compared = trusted.flatMap(({ field, read }) => compare(read, facts).map((one) => ({ field, ...one })));
    const decided = compared.filter(({ ours }) => ours !== null);
    if (compared.length === 0) return skip("nothing");
    if (decided.length === 0) return unknown("open");
    const differing = decided.filter(({ theirs, ours }) => theirs !== ours);
    const open = compared.length - decided.length;
    if (differing.length === 0 && open > 0) {
      const part = { open, count: compared.length };
      return unansweredIn(facts).length > 0 ? unknown("part", part) : pass({ detail: "part", params: part });
    }
    if (differing.length === 0) return pass();
    const evidence = differing.slice(0, MOST_SHOWN).map(({ field, text }) => fieldEvidence(field, text));
    return fail(evidence, { params: { count: differing.length } });
  },
});

export const resultsMalformed = headersCheck({
  id: "headers/results-malformed",
  severity: "notice",
  title: "Every Authentication-Results field can be read",
  failureTitle: "{count} Authentication-Results {count|field has|fields have} not the form of the standard",
  why: "A field that does not say by whom it is cannot be trusted by name, and a part that is no result is lost on programs that read it. Microsoft 365 leaves the name out.",
  fix: "If the server is yours, let it write its name first, and each result as method=result.",
  details: NONE,
  references: [rfc(8601, "2.2")],
  test({ results }) {
    if (results.length === 0) return skip("none");
    const found = results.filter(({ read }) => read.authservId === null || read.strays.length > 0);
    const evidence = found.slice(0, MOST_SHOWN).map(({ field }) => fieldEvidence(field));
    return found.length === 0 ? pass() : fail(evidence, { params: { count: found.length } });
  },
});
