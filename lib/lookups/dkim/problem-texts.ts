import { problemText, TAG_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { Base64Problem, FormProblem, RecordProblem } from "#lib/protocols/dkim/key-record.ts";

export type KeyProblem = RecordProblem | Base64Problem | FormProblem;

// What is wrong with a stretch of the record, as half a sentence that stands after its place.
const TEXTS: Record<KeyProblem["code"], string> = {
  ...TAG_TEXTS,
  "version-value": "the version is “{value}”, and must be exactly DKIM1",
  "version-not-first": "the version must come first",
  "key-missing": "there is no p=, which holds the key",
  "value-missing": "{name} has no value",
  "item-malformed": "“{word}” can be no word in {name}; words are separated by colons",
  "base64-characters": "“{text}” cannot stand in base64",
  "base64-armour": "“{text}” belongs to a file, not into the record",
  "base64-padding": "base64 ends in as many equals signs as its length needs, and has none elsewhere",
  "base64-length": "the base64 ends in the middle of a group: something is missing",
  "rsa-not-der": "these {octets} octets are no RSA key",
  "rsa-cut-off": "the RSA key is cut off after {octets} octets",
  "rsa-trailing": "more octets follow the end of the RSA key",
  "rsa-number": "the numbers of the RSA key cannot be those of a key",
  "rsa-other-algorithm": "the key is for another algorithm than RSA",
  "rsa-private-key": "this is a private key, and now everybody has it",
  "rsa-is-ed25519": "this is an Ed25519 key, and the record does not say k=ed25519",
  "ed25519-spki": "the key is wrapped in DER; only its 32 octets may stand there",
  "ed25519-is-rsa": "this is an RSA key, and the record says k=ed25519",
  "ed25519-length": "these are {octets} octets; an Ed25519 key has 32",
};

/** What is wrong, in words. Third-party text within is made visible. */
export function keyProblemText({ code, params }: KeyProblem): string {
  return problemText(TEXTS[code], params);
}
