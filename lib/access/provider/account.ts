import { type OutsideRules, outsideRole } from "#lib/access/outside-role.ts";
import type { Role } from "#lib/access/roles.ts";
import { endSessionsOf } from "#lib/store/sessions.ts";
import type { Store } from "#lib/store/store-types.ts";
import type { Queries } from "#lib/store/tables.ts";
import { removeTokensOf } from "#lib/store/tokens.ts";
import { addUser, changeUser, findUser, type User } from "#lib/store/users.ts";
import type { Identity } from "./identity.ts";
import { type Unsigned, unsigned } from "./problem.ts";

/** Names that a person of the provider never gets here: the first account of ours has it, or will. */
const RESERVED = ["admin"];

/**
 * The account of somebody whom the provider vouches for: the one that knows issuer and subject, or a new one. Groups alone decide about the role, at each
 * sign-in; a name, which many providers let people choose, decides about nothing. Who is in no group any more loses sessions and tokens.
 */
export function accountOf(
  store: Store,
  { subject, names, groups }: Identity,
  rules: OutsideRules,
  now: number,
): Promise<{ ok: true; user: User } | Unsigned> {
  const role = outsideRole([], groups, rules, null);
  return store.write("users", async (db) => {
    const known = await findUser(db, { subject });
    if (!role) {
      if (known) await shutOut(db, known);
      return unsigned("not-allowed", `${subject} is in none of the groups that may come in`);
    }
    if (known?.disabled) return unsigned("disabled", `the account ${known.name} is disabled`);
    if (known) await changeUser(db, known.id, { role });
    return { ok: true, user: known ? { ...known, role } : await added(db, { subject, names, role }, now) };
  });
}

async function shutOut(db: Queries, { id }: User): Promise<void> {
  await endSessionsOf(db, id);
  await removeTokensOf(db, id);
  await changeUser(db, id, { role: "viewer" });
}

async function added(
  db: Queries,
  { subject, names, role }: { subject: string; names: readonly string[]; role: Role },
  now: number,
): Promise<User> {
  return addUser(db, { name: await freeName(db, names), password_hash: null, subject, role }, now);
}

/** The first name that nobody has; where all are taken, one with a number behind it. */
async function freeName(db: Queries, names: readonly string[]): Promise<string> {
  const [best = "user"] = names;
  for (let n = 0; ; n++) {
    const name = names[n] ?? `${best}-${n}`;
    if (!RESERVED.includes(name.toLowerCase()) && !(await findUser(db, { name }))) return name;
  }
}
