import type { Role } from "./roles.ts";

/** Whom the operator lets in of those that sign in elsewhere. */
export interface OutsideRules {
  admins: readonly string[];
  adminGroups: readonly string[];
  operatorGroups: readonly string[];
  viewerGroups: readonly string[];
}

/**
 * The role of somebody whom a proxy or a provider names; null where they are not let in. With groups configured, only their members are; without any,
 * everybody is a viewer if `otherwise` says so.
 */
export function outsideRole(
  names: readonly string[],
  groups: readonly string[],
  rules: OutsideRules,
  otherwise: "viewer" | null,
): Role | null {
  const inOne = (of: readonly string[]) => of.some((group) => groups.includes(group));
  if (names.some((name) => rules.admins.includes(name)) || inOne(rules.adminGroups)) return "admin";
  if (inOne(rules.operatorGroups)) return "operator";
  if (inOne(rules.viewerGroups)) return "viewer";
  const anyGroup = [rules.adminGroups, rules.operatorGroups, rules.viewerGroups].some((of) => of.length > 0);
  return anyGroup ? null : otherwise;
}
