import "server-only";
import { may, type Principal } from "#lib/access/roles.ts";
import type { Owner } from "#lib/store/frozen.ts";

/** Whoever asks, as the owner of what they freeze. */
export function ownerOf({ userId, name }: Principal): Owner {
  return { userId, name };
}

/** Whose frozen reports somebody may see in a list and revoke: their own, or (null) anybody's. */
export function reachOf(principal: Principal): Owner | null {
  return may(principal, "change") ? null : ownerOf(principal);
}

/** Whether this frozen report is within that reach. */
export function reaches(principal: Principal, owner: Owner): boolean {
  const reach = reachOf(principal);
  return reach === null || (reach.userId === owner.userId && (reach.userId !== null || reach.name === owner.name));
}
