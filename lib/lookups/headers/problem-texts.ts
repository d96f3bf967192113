import type { ArcProblem } from "#lib/protocols/message/arc.ts";
import type { SignatureProblem } from "#lib/protocols/message/signature.ts";
import { fill } from "#lib/report/template.ts";
import { shown } from "./shown.ts";

// What is wrong, as half a sentence that stands after its place.

const SIGNATURE: Record<SignatureProblem["code"], string> = {
  syntax: "a part of it is no tag",
  "tag-missing": "the tag {tag} is missing",
  "tag-repeated": "the tag {tag} stands twice",
  version: "the version is not 1",
  "algorithm-unknown": "the algorithm is none that is known",
  "from-unsigned": "From is not among the fields that it covers",
  "identity-outside": "the identity i= is not at the domain d=",
  "method-unknown": "q= names no way to get the key that is known",
  "canonicalization-unknown": "c= is neither simple nor relaxed",
  "expiry-before-time": "it expires before it was made",
  number: "the tag {tag} is no number",
};

const ARC: Record<ArcProblem["code"], string> = {
  "instance-unreadable": "{field} has no instance that can be read",
  "instance-repeated": "{field} stands twice in set {instance}",
  "instance-missing": "the set before set {instance} is missing",
  "field-missing": "{field} is missing in set {instance}",
  "too-many": "there are more than 50 sets",
  cv: "the seal of set {instance} says another state of the chain than it must",
  "cv-failed": "the seal of set {instance} says that the chain had failed before",
  "seal-signs-fields": "the seal of set {instance} has h= or bh=, which a seal must not have",
  "signature-covers-arc": "the signature of set {instance} covers ARC fields, which it must not",
};

export function signatureProblemText({ code, tag }: SignatureProblem): string {
  return fill(SIGNATURE[code], { tag: shown(tag) });
}

export function arcProblemText({ code, instance, field }: ArcProblem): string {
  return fill(ARC[code], { instance, field: shown(field) });
}
