import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { Answer, FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { SpfReading } from "./spf-reading.ts";

/** A question and its answer. */
export interface Asked {
  name: string;
  type: RecordType;
  answer: Answer;
}

export type OpenQuestion = Asked & { answer: FailedAnswer };

/** What shows that a service works for the domain. */
export interface Sign {
  kind: "mx" | "spf" | "dkim";
  /** The host, the domain included, or the name that a selector is an alias of. */
  name: string;
  asked: Asked;
  /** The record as it came, and where in it the sign stands. */
  text: string;
  span?: Span;
}

export type Role = "receives" | "sends";

/** Whether the domain has the DKIM key that a service asks for. */
export type KeySearch =
  | { status: "found"; selectors: string[] }
  /** None of the selectors that the service gives its customers exists. */
  | { status: "missing"; asked: Asked[]; selectors: string[] }
  /** Each customer has selectors of its own, or the service's selectors are not known. */
  | { status: "not-guessable" }
  /** Every selector has an answer. */
  | { status: "wildcard" }
  | { status: "unanswered"; asked: OpenQuestion };

/** A service that receives or sends mail for the domain. */
export interface ServiceFacts {
  /** Null for all hosts and domains together that nobody known claims. */
  provider: Provider | null;
  role: Role;
  signs: Sign[];
  /** Null for a service that only receives, and for one that is not known. */
  key: KeySearch | null;
}

/** All that the checks of the provider lookup judge. */
export interface ProviderFacts {
  domain: string;
  mx: Answer;
  spf: SpfReading;
  services: ServiceFacts[];
  /** Questions about DKIM keys that have no answer. */
  unanswered: OpenQuestion[];
}
