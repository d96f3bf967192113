import { isWithin, toAscii } from "#lib/names/domain.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { discover, type Organization } from "./discovery.ts";
import { type Walk, walkTree } from "./walk.ts";

/** A domain that SPF or DKIM authenticated, or failed to for the moment. */
export interface Identifier {
  domain: string;
  result: string;
}

export interface Author {
  domain: string;
  organization: Organization;
}

/** Walks for identifiers that one message may cause: each is eight questions at most, but a message may bear any number of signatures. */
const MOST_WALKS = 10;

/** Compares identifiers with the author domain (RFC 9989 §4.4, §4.10.2); takes each walk once. */
export class Aligner {
  private readonly author: Author;
  private readonly resolver: Resolver;
  private readonly walking = new Map<string, Promise<Walk>>();

  constructor(author: Author, resolver: Resolver) {
    this.author = author;
    this.resolver = resolver;
  }

  /** Out: null where a question that decides has no answer. Every identifier past the most that are walked for is not aligned. */
  async aligns(identifier: string, mode: "r" | "s"): Promise<boolean | null> {
    const name = toAscii(identifier);
    if (!name.ok) return false;
    if (name.ascii === this.author.domain) return true;
    if (mode === "s") return false;
    const { organization } = this.author;
    if (organization.status === "unknown") return null;
    // An Organizational Domain is the name itself or one above it, so that no other name can have this one.
    if (!isWithin(name.ascii, organization.domain)) return false;
    const walk = await this.walk(name.ascii);
    if (!walk) return false;
    const own = discover(walk).organization;
    return own.status === "unknown" ? null : own.domain === organization.domain;
  }

  /** The walks taken, in the order they were begun. */
  walks(): Promise<Walk[]> {
    return Promise.all(this.walking.values());
  }

  /** RFC 9989 §4.10.2: a walk of its own for each identifier. Null past the most. */
  private walk(domain: string): Promise<Walk> | null {
    const known = this.walking.get(domain);
    if (known || this.walking.size >= MOST_WALKS) return known ?? null;
    const walk = walkTree(domain, this.resolver);
    this.walking.set(domain, walk);
    return walk;
  }
}
