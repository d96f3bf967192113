import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { tagEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys } from "./judging.ts";

export const compromisedKey = dkimCheck({
  id: "dkim/compromised-key",
  severity: "error",
  title: "No key is one whose private half everybody can read",
  failureTitle: "{share} {count|is|are} compromised: everybody can read the private half",
  why: "The private key is printed in a public document. Anybody can sign mail in the name of the domain with it, and DKIM and DMARC pass.",
  fix: "Make a new pair of keys at a new selector, sign with that, and remove this record at once.",
  details: { ...ABOUT_KEYS, named: "Concerned: {names}. The private key is printed in {place}." },
  references: [rfc(6376, "8.2")],
  test: (facts) =>
    judgeKeys(facts, {
      about: ({ record: { material } }) => material.status === "key",
      broken: (key) => (key.compromised ? [tagEvidence(key, "p", key.compromised.printedIn.join(", "))] : []),
      params: ([first]) => ({ place: first?.compromised?.printedIn.join(", ") ?? "" }),
    }),
});
