import { createHash, randomBytes } from "node:crypto";
import type { SuiteReport } from "#lib/report/suite.ts";
import { packed, unpacked } from "./packed.ts";
import type { Network } from "./runs.ts";
import type { FrozenTable, Queries } from "./tables.ts";

/** 128 bits: nobody guesses one. */
const TOKEN_OCTETS = 16;
/** Of what `freeze` makes: 22 characters of base64url. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
/** The last moment that a Date can hold stands for: never. */
const NEVER = 8_640_000_000_000_000;

/** Who froze a report: an account, or whom a proxy names; without both, whoever sits at this machine. */
export interface Owner {
  userId: string | null;
  name: string;
}

/** A frozen report without its content, as a list shows it. */
export interface FrozenSummary {
  /** By which it is revoked. Nobody finds the token by it. */
  id: string;
  domain: string;
  /** Milliseconds since the epoch. */
  frozenAt: number;
  /** Null: it does not expire. */
  expiresAt: number | null;
  hideAddresses: boolean;
  owner: Owner;
}

export interface FrozenReport extends FrozenSummary {
  report: SuiteReport;
  /** As text. Never served. */
  evidence: string;
}

/** Freezes a report. Out: the token of its address, which cannot be found out again. */
export async function freeze(db: Queries, frozen: Omit<FrozenReport, "id" | "domain">): Promise<string> {
  const token = randomBytes(TOKEN_OCTETS).toString("base64url");
  const { kept: _kept, ...report } = frozen.report;
  await db
    .insertInto("frozen")
    .values({
      token_hash: hashOf(token),
      domain: report.input.target,
      network: report.network,
      frozen_at: frozen.frozenAt,
      expires_at: frozen.expiresAt ?? NEVER,
      hide_addresses: frozen.hideAddresses ? 1 : 0,
      user_id: frozen.owner.userId,
      owner_name: frozen.owner.name,
      report: await packed(JSON.stringify(report)),
      evidence: await packed(frozen.evidence),
    })
    .execute();
  return token;
}

/** Null alike for a token that is malformed, unknown, expired or revoked. */
export async function findFrozen(db: Queries, token: string, network: Network, now: number): Promise<FrozenReport | null> {
  // A malformed token is looked up too: it takes as long as any other.
  const row = await unexpired(db, network, now)
    .selectAll()
    .where("token_hash", "=", hashOf(isToken(token) ? token : ""))
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...summaryOf(row),
    // Written by `freeze` alone.
    report: JSON.parse(await unpacked(row.report)) as SuiteReport,
    evidence: await unpacked(row.evidence),
  };
}

/** Whether it could be one: 22 characters of base64url. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** What can still be read, newest first: of one owner, or of everybody. */
export async function listFrozen(db: Queries, network: Network, owner: Owner | null, now: number): Promise<FrozenSummary[]> {
  const rows = await ownedBy(unexpired(db, network, now), owner)
    .select(["token_hash", "domain", "frozen_at", "expires_at", "hide_addresses", "user_id", "owner_name"])
    .orderBy("frozen_at", "desc")
    .orderBy("token_hash")
    .execute();
  return rows.map(summaryOf);
}

/** Removes a frozen report for good. In: its token or its id; whose it has to be, where it may not be anybody's. Out: false where there is none of these. */
export async function revoke(db: Queries, tokenOrId: string, network: Network, owner: Owner | null): Promise<boolean> {
  const found = await ownedBy(db.selectFrom("frozen").where("network", "=", network), owner)
    .select("token_hash")
    .where("token_hash", "=", isToken(tokenOrId) ? hashOf(tokenOrId) : tokenOrId)
    .executeTakeFirst();
  if (!found) return false;
  const { numDeletedRows } = await db.deleteFrom("frozen").where("token_hash", "=", found.token_hash).executeTakeFirst();
  return numDeletedRows > 0;
}

function unexpired(db: Queries, network: Network, now: number) {
  return db.selectFrom("frozen").where("network", "=", network).where("expires_at", ">", now);
}

function ownedBy(query: ReturnType<typeof unexpired>, owner: Owner | null) {
  if (!owner) return query;
  const { userId, name } = owner;
  return userId === null ? query.where("user_id", "is", null).where("owner_name", "=", name) : query.where("user_id", "=", userId);
}

function summaryOf(row: Omit<FrozenTable, "report" | "evidence" | "network">): FrozenSummary {
  return {
    id: row.token_hash,
    domain: row.domain,
    frozenAt: row.frozen_at,
    expiresAt: row.expires_at === NEVER ? null : row.expires_at,
    hideAddresses: row.hide_addresses === 1,
    owner: { userId: row.user_id, name: row.owner_name },
  };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
