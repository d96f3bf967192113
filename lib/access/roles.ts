/** What can be done here, from the harmless to the powerful. */
export const ACTIONS = ["read", "run", "history", "probe", "change", "administer"] as const;
/**
 * `read`: what is declared, and what is one's own. `run`: ask the DNS. `history`: what was kept of domains, which tells what others had checked. `probe`: connect
 * to the servers of whoever is checked, and have a text read. `change`: what is kept, watched and shared. `administer`: accounts.
 */
export type Action = (typeof ACTIONS)[number];

export const ROLES = ["viewer", "operator", "admin"] as const;
export type Role = (typeof ROLES)[number];
export const SCOPES = ["read", "run", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

const OF_ROLE: Record<Role, readonly Action[]> = {
  viewer: ["read", "run", "history"],
  operator: ["read", "run", "history", "probe", "change"],
  admin: ACTIONS,
};
const OF_SCOPE: Record<Scope, readonly Action[]> = { read: ["read", "history"], run: ["read", "run", "history", "probe"], admin: ACTIONS };
const OF_ANYBODY: readonly Action[] = ["read", "run"];

/** Who does something. */
export interface Principal {
  /** `local`: whoever sits at this machine while there is no account. `anybody`: without an account, in the mode `public`. */
  kind: "local" | "anybody" | "user" | "token" | "proxy";
  name: string;
  role: Role;
  /** The account, where there is one in the store. */
  userId: string | null;
  /** Of a token: what it is limited to. */
  scopes: readonly Scope[] | null;
  /** The digest of the session, where there is one. */
  session: string | null;
}

export function may({ kind, role, scopes }: Pick<Principal, "kind" | "role" | "scopes">, action: Action): boolean {
  if (kind === "anybody") return OF_ANYBODY.includes(action);
  const scoped = scopes === null || scopes.some((scope) => OF_SCOPE[scope].includes(action));
  return scoped && OF_ROLE[role].includes(action);
}

/** A role as it stands in the store; what is none there may least. */
export function readRole(text: string): Role {
  return ROLES.find((role) => role === text) ?? "viewer";
}

/** The scopes of a token as they stand in the store. */
export function readScopes(text: string): Scope[] {
  return SCOPES.filter((scope) => text.split(" ").includes(scope));
}
