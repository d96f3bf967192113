import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { SuiteReport } from "#lib/report/suite.ts";
import { packed, unpacked } from "./packed.ts";
import type { Network } from "./runs.ts";
import type { Queries } from "./tables.ts";

/** 128 bits: nobody guesses one. */
const TOKEN_OCTETS = 16;
/** Of what `freeze` makes: 22 characters of base64url. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

export interface FrozenReport {
  report: SuiteReport;
  /** As text. Never served. */
  evidence: string;
  /** Milliseconds since the epoch. */
  frozenAt: number;
  expiresAt: number;
  hideAddresses: boolean;
}

/** Freezes a report. Out: the token of its address, and the key that revokes it; neither can be found out again. */
export async function freeze(
  db: Queries,
  frozen: Omit<FrozenReport, "evidence"> & { evidence: string; userId: string | null },
): Promise<{ token: string; revokeKey: string }> {
  const token = randomBytes(TOKEN_OCTETS).toString("base64url");
  const revokeKey = randomBytes(TOKEN_OCTETS).toString("base64url");
  const { kept: _kept, ...report } = frozen.report;
  await db
    .insertInto("frozen")
    .values({
      token_hash: hashOf(token),
      revoke_hash: hashOf(revokeKey),
      domain: report.input.target,
      network: report.network,
      frozen_at: frozen.frozenAt,
      expires_at: frozen.expiresAt,
      hide_addresses: frozen.hideAddresses ? 1 : 0,
      user_id: frozen.userId,
      report: await packed(JSON.stringify(report)),
      evidence: await packed(frozen.evidence),
    })
    .execute();
  return { token, revokeKey };
}

/** Null alike for a token that is malformed, unknown, expired or revoked. */
export async function findFrozen(db: Queries, token: string, network: Network, now: number): Promise<FrozenReport | null> {
  // A malformed token is looked up too: it takes as long as any other.
  const row = await db
    .selectFrom("frozen")
    .selectAll()
    .where("token_hash", "=", hashOf(TOKEN.test(token) ? token : ""))
    .where("network", "=", network)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    // Written by `freeze` alone.
    report: JSON.parse(await unpacked(row.report)) as SuiteReport,
    evidence: await unpacked(row.evidence),
    frozenAt: row.frozen_at,
    expiresAt: row.expires_at,
    hideAddresses: row.hide_addresses === 1,
  };
}

/** Removes a frozen report for good. Out: false where there is none, or the key is not its own. */
export async function revoke(db: Queries, token: string, revokeKey: string): Promise<boolean> {
  const row = await db.selectFrom("frozen").select("revoke_hash").where("token_hash", "=", hashOf(token)).executeTakeFirst();
  const given = Buffer.from(hashOf(revokeKey));
  if (!timingSafeEqual(given, Buffer.from(row?.revoke_hash ?? hashOf(""))) || !row) return false;
  const { numDeletedRows } = await db.deleteFrom("frozen").where("token_hash", "=", hashOf(token)).executeTakeFirst();
  return numDeletedRows > 0;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
