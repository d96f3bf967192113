import type { DsState } from "#lib/protocols/dnssec/ds.ts";
import type { CauseCode, Status } from "#lib/protocols/dnssec/status.ts";
import type { SignatureState } from "#lib/protocols/dnssec/verify-rrset.ts";

/** The link that broke, as a sentence without its full stop. */
export const BREAKS: Record<CauseCode, string> = {
  "no-signature": "{name} {type} came without a signature, though the zone is signed",
  expired: "the signature over {name} {type} has expired",
  early: "the signature over {name} {type} is not valid yet",
  "wrong-signer": "the signature over {name} {type} is another zone's",
  "wrong-labels": "the signature over {name} {type} is for a longer name",
  "no-key": "the signature over {name} {type} is by a key that the zone does not have, or that nobody vouches for",
  unsupported: "the signature over {name} {type} is of an algorithm that validators do not use, and there is no other",
  "does-not-verify": "the signature over {name} {type} is not over what is there: record, key or signature was changed",
  "not-tried": "so many signatures over {name} {type} are wrong that validators give up",
  "keys-missing": "the zone above holds a DS record for {name}, and {name} shows no keys",
  "keys-differ": "none of the DS records that the zone above holds for {name} names a key of {name}",
  "denial-missing": "it is claimed that there is no {name} {type}, and not proven",
  "denial-contradicts": "it is claimed that there is no {name} {type}, and the proof says that there is",
  "no-ds": "the zone above says, under its signature, that there is no DS record for {name}",
  "opt-out": "the zone above {name} leaves unsigned delegations out of its proofs (opt-out)",
  iterations: "the zone above {name} hashes names more often than validators do",
  "unsupported-algorithms": "all DS records for {name} are of algorithms or digests that validators do not use",
  unanswered: "the question {name} {type} has no answer: {cause}",
  "not-signed-here":
    "not even the keys of the root came with their signatures: the resolver, or something on the way to it, leaves them out",
  "root-differs": "the keys of the root that came are not those that Mailvane believes",
};

export const STATUSES: Record<Status, string> = {
  secure: "secure",
  insecure: "insecure",
  bogus: "bogus",
  indeterminate: "indeterminate",
};

/** What a DS record is worth, in words of a table. */
export const DS_STATES: Record<DsState, string> = {
  matches: "names a key",
  "no-key": "no such key",
  "digest-differs": "another key",
  "key-unusable": "key may not sign",
  "passed-over": "passed over",
  "algorithm-unsupported": "not supported",
  "digest-unsupported": "not supported",
};

export const SIGNATURE_STATES: Record<SignatureState, string> = {
  valid: "valid",
  expired: "expired",
  early: "not valid yet",
  "wrong-signer": "another zone's",
  "wrong-labels": "for another name",
  "no-key": "no such key",
  unsupported: "algorithm not used",
  "does-not-verify": "does not verify",
  "not-tried": "not tried",
};
