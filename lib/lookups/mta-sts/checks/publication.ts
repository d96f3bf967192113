import { unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { isAnnounced, isPolicyServed, unresolvedHost } from "#lib/lookups/mta-sts/facts.ts";
import { freshRecord, policyFor, proposal } from "#lib/lookups/mta-sts/proposal.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_ANSWER, onAnswer } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

export const notPublished = mtaStsCheck({
  id: "mta-sts/not-published",
  severity: "notice",
  title: "The domain has an MTA-STS policy",
  failureTitle: "The domain has no MTA-STS policy",
  why: "Without a policy senders encrypt when they can, and deliver in the open when somebody on the way prevents it. A policy says that mail must come over TLS, to a server that proves its name. DANE does the same for domains with DNSSEC.",
  fix: "Serve this policy at {url}, under a certificate for that host. The mode testing holds nothing back:\n{policy}\nThen say so with a record.{fixable| It is|}\n{line}",
  details: {
    ...NO_ANSWER,
    "no-record": "There is no record at {name}, which senders look for first.",
    "null-mx": "{domain} accepts no mail: it says so with a null MX.",
  },
  references: [rfc(8461, "3"), rfc(8461, "8.1")],
  test: (facts) =>
    onAnswer(facts, () => {
      const { domain, name, answer, file, route } = facts;
      if (isAnnounced(facts)) return pass();
      if (isPolicyServed(facts)) return pass({ evidence: [fetchEvidence(file)] });
      if (route.kind === "null") return skip("null-mx", { domain: visible(domain) });
      if (route.kind === "unknown") return unknown("unanswered", unanswered(visible(domain), route.type, route.answer));
      const open = unresolvedHost(facts);
      if (open) return unknown("unanswered", unanswered(visible(open.name), open.type, open.answer));
      return fail([absenceEvidence({ name, answer }), fetchEvidence(file)], {
        detail: "no-record",
        params: { name: visible(name), url: visible(file.url), policy: policyFor(facts, "testing"), ...proposal(name, freshRecord(facts)) },
      });
    }),
});

export const recordMissing = mtaStsCheck({
  id: "mta-sts/record-missing",
  severity: "warning",
  title: "A record says that there is a policy",
  failureTitle: "There is a policy, and no record that says so",
  why: "Senders look for the record first. Where there is none they never ask for the policy, and it protects nothing.",
  fix: "Publish the record, with a new id whenever the policy changes.{fixable| It is|}\n{line}",
  details: {
    ...NO_ANSWER,
    missing: "A policy is served at {url}, and there is no record at {name}.",
    "no-policy": "No policy came from {url} either.",
  },
  references: [rfc(8461, "3.1"), rfc(8461, "5.1")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      const { name, answer, file } = facts;
      if (selection.status === "record") return pass({ evidence: [textEvidence({ name, answer }, selection.record.text)] });
      if (isAnnounced(facts)) return pass();
      if (!isPolicyServed(facts)) return skip("no-policy", { url: visible(file.url) });
      return fail([absenceEvidence({ name, answer }), fetchEvidence(file)], {
        detail: "missing",
        params: { name: visible(name), url: visible(file.url), ...proposal(name, freshRecord(facts)) },
      });
    }),
});
