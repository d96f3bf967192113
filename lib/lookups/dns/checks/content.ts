import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { few } from "#lib/lookups/dns/evidence.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { recordEvidence } from "#lib/lookups/questions/evidence.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import { dnsCheck } from "./declare.ts";

export const caaMissing = dnsCheck({
  id: "dns/caa-missing",
  severity: "notice",
  title: "The zone says who may issue certificates",
  failureTitle: "Anybody who issues certificates may issue one for {zone}",
  why: "Every certification authority must look for a CAA record before it issues. Without one each of the hundreds may issue, also by mistake or for somebody who deceived it.",
  fix: 'Name the authorities that you use, and where refused requests are reported:\n{zone}. IN CAA 0 issue "letsencrypt.org"',
  details: { unanswered: UNANSWERED, absent: "The zone does not exist." },
  references: [rfc(8659, "3")],
  test({ zone, caa, search }) {
    if ([...search.asked, ...caa].some(({ name, answer }) => name === zone && answer.status === "nxdomain")) return skip("absent");
    const found = caa.find(({ answer }) => recordsOf(answer, "CAA").length > 0);
    const open = caa.find(({ answer }) => isFailed(answer));
    const before = open && (!found || caa.indexOf(open) < caa.indexOf(found)) ? open : null;
    if (before && isFailed(before.answer)) return unknown("unanswered", unanswered(visible(before.name), "CAA", before.answer));
    if (found) return pass({ evidence: few(recordsOf(found.answer, "CAA").map((record) => recordEvidence(found, record))) });
    return fail(few(caa.map(absenceEvidence)), { params: { zone: shownName(zone) } });
  },
});

export const wildcard = dnsCheck({
  id: "dns/wildcard",
  severity: "notice",
  title: "Names that nobody made do not exist",
  failureTitle: "Any name below {zone} exists: {types}",
  why: "A wildcard answers for every name that is not written in the zone: misspelt ones, and the names that mail puts before a domain. With MX records any such name takes mail; with TXT records it has texts that are not meant for it.",
  fix: "If it is not meant, replace *.{zone} with the names that are really used.",
  details: { unanswered: UNANSWERED },
  references: [rfc(4592, "2.1.1"), rfc(1912, "2.7")],
  test({ zone, invented }) {
    const found = invented.filter(({ answer }) => answer.status === "ok");
    if (found.length === 0) {
      const open = invented.find(({ answer }) => isFailed(answer));
      if (open && isFailed(open.answer)) return unknown("unanswered", unanswered(visible(open.name), open.type, open.answer));
      return pass({ evidence: few(invented.slice(0, 1).map(absenceEvidence)) });
    }
    const evidence = found.flatMap((asked) =>
      asked.answer.status === "ok" ? asked.answer.records.slice(0, 1).map((record) => recordEvidence(asked, record)) : [],
    );
    return fail(few(evidence), { params: { zone: shownName(zone), types: found.map(({ type }) => type).join(", ") } });
  },
});
