import { fail, pass, skip } from "#lib/engine/check.ts";
import { fieldEvidence } from "#lib/lookups/headers/evidence.ts";
import { registeredDomain } from "#lib/protocols/dmarc/public-suffix.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

export const returnPathUnaligned = headersCheck({
  id: "headers/return-path-unaligned",
  severity: "notice",
  title: "The envelope's sender and the author are of one organization",
  failureTitle: "The envelope's sender is at {sender}, the author at {author}",
  why: "SPF proves the envelope's sender, which readers do not see. Where it is of another organization than the author, SPF counts for nothing in DMARC, and the message depends on a DKIM signature of the author's domain.",
  fix: "Let the service that sends for you use an envelope sender below your own domain (custom return path, bounce domain). Mail that was forwarded or comes from a list looks so too: then nothing is to be done.",
  details: {
    none: "The text does not say who the envelope's sender is.",
    null: "The envelope has no sender, as with a notice of non-delivery.",
    author: "There is no one author domain.",
  },
  references: [rfc(9989, "4.4.2"), rfc(9989, "4.4")],
  test({ envelope, author }) {
    if (!envelope) return skip("none");
    if (envelope.domain === null) return skip("null");
    if (author.domain === null) return skip("author");
    if (registeredDomain(envelope.domain) === registeredDomain(author.domain)) return pass();
    const evidence = [envelope.field, ...author.fields].map((field) => fieldEvidence(field));
    return fail(evidence, { params: { sender: visible(envelope.domain), author: visible(author.domain) } });
  },
});
